import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CellOverview, Overview } from "../../core/overview/overview";
import type { Term } from "../../core/overview/facts";
import { useDeskTexts } from "../desk-context";
import type { DeskRow, PickedRows } from "../state/desk-state";
import { ranges } from "./ranges";

const useStyles = makeStyles({
  scroll: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    maxHeight: "210px",
    overflowY: "auto",
  },
  heading: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    lineHeight: tokens.lineHeightBase300,
  },
  // Its first line stands beside the list's mark.
  link: { textAlign: "left", fontSize: "inherit", verticalAlign: "top" },
  more: { listStyleType: "none" },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface AcrossDocumentsProps {
  readonly whole: Overview;
  /** What the overview's indexes count. */
  readonly rows: readonly DeskRow[];
  readonly onShow: (picked: PickedRows) => void;
}

/** What no document shows by itself: names of one cell that differ, numbers that are given twice or not at all. */
export function AcrossDocuments({ whole, rows, onShow }: AcrossDocumentsProps) {
  const styles = useStyles();
  const texts = useDeskTexts().overview;
  const { byCell } = whole;
  const renamed = byCell.filter(({ names }) => names.length > 1);
  const repeated = byCell.flatMap((cell) => cell.repeated.map((one) => ({ cell, ...one })));
  const gaps = byCell.flatMap((cell) => cell.gaps.map((one) => ({ cell, ...one })));
  if (renamed.length + repeated.length + gaps.length === 0) return <Text>{texts.nothingOdd}</Text>;
  const pick = (documents: readonly number[], words: string) =>
    onShow({ ids: new Set(documents.map((index) => rows[index]?.id ?? -1)), words });
  const inTerm = (words: string, term: Term | null) =>
    term ? `${words}, ${texts.term(term.from, term.to)}` : words;
  const item = (key: string, words: string, documents: readonly number[]) => (
    <li key={key}>
      <Link as="button" className={styles.link} onClick={() => pick(documents, words)}>
        {words}
      </Link>
    </li>
  );
  return (
    // What scrolls has to be reached by keys.
    <div className={styles.scroll} role="group" aria-label={texts.attention} tabIndex={0}>
      {renamed.length > 0 && (
        <Part title={texts.names}>
          <FirstOf
            all={renamed}
            item={(cell) => item(keyOf(cell), namesOf(cell, texts.times), cell.documents)}
          />
        </Part>
      )}
      {repeated.length > 0 && (
        <Part title={texts.repeated}>
          <FirstOf
            all={repeated}
            item={({ cell, series, term, number, documents }) =>
              item(
                `${keyOf(cell)} ${series} ${number} ${documents[0] ?? ""}`,
                texts.ofCell(
                  cell.name,
                  inTerm(texts.repeatedNumber(number, series, documents.length), term),
                ),
                documents,
              )
            }
          />
        </Part>
      )}
      {gaps.length > 0 && (
        <Part title={texts.gaps} note={texts.gapNote}>
          <FirstOf
            all={gaps}
            item={({ cell, series, term, missing, last }) =>
              item(
                `${keyOf(cell)} ${series} ${term.from}`,
                texts.ofCell(cell.name, inTerm(texts.gap(series, ranges(missing), last), term)),
                cell.documents,
              )
            }
          />
        </Part>
      )}
      <Text size={200} className={styles.note}>
        {texts.basis}
      </Text>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Part({ title, note, children }: PartProps) {
  const styles = useStyles();
  return (
    <div>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {note && (
        <Text block size={200} className={styles.note}>
          {note}
        </Text>
      )}
      <ul className={styles.list}>{children}</ul>
    </div>
  );
}

/** So many at once: a province has a thousand cells. */
const AT_ONCE = 30;
const MORE_AT_ONCE = 300;

interface FirstOfProps<One> {
  readonly all: readonly One[];
  readonly item: (one: One) => ReactNode;
}

function FirstOf<One>({ all, item }: FirstOfProps<One>) {
  const styles = useStyles();
  const texts = useDeskTexts().overview;
  const [count, setCount] = useState(AT_ONCE);
  const left = all.length - count;
  return (
    <>
      {all.slice(0, count).map(item)}
      {left > 0 && (
        <li className={styles.more}>
          <Button
            appearance="transparent"
            size="small"
            onClick={() => setCount(count + MORE_AT_ONCE)}
          >
            {texts.more(Math.min(left, MORE_AT_ONCE))}
          </Button>
        </li>
      )}
    </>
  );
}

const keyOf = ({ name, documents }: CellOverview) => `${name} ${documents[0] ?? ""}`;

const namesOf = ({ names }: CellOverview, times: (name: string, count: number) => string) =>
  names.map(({ name, documents }) => times(name, documents.length)).join(" · ");
