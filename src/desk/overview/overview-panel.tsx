import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Verdict } from "../../core/check/report";
import type { Counts } from "../../core/overview/tally";
import { coreTexts } from "../../core/texts";
import { useDesk, useDeskLanguage, useDeskTexts, useDeskValue } from "../desk-context";
import { WHOLE_TABLE, type TableView } from "../state/desk-state";
import { AcrossDocuments } from "./across-documents";
import type { ShownOverview } from "./use-overview";
import { VerdictTile } from "./verdict-tile";

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalM },
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(280px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
});

const TILES: readonly (readonly [Verdict, keyof Counts])[] = [
  ["complete", "complete"],
  ["incomplete", "incomplete"],
  ["not-judged", "notJudged"],
  ["unreadable", "unreadable"],
];

/** What the committee wants to know of all documents: how many are complete, what is missing, where. Each figure shows its documents. */
export function OverviewPanel({ overview }: { readonly overview: ShownOverview }) {
  const styles = useStyles();
  const texts = useDeskTexts().overview;
  const core = coreTexts(useDeskLanguage());
  const { show } = useDesk();
  const view = useDeskValue("view");
  const { running, whole, rows } = overview;
  const showOnly = (some: Partial<TableView>) => show({ ...WHOLE_TABLE, sort: view.sort, ...some });
  return (
    <section className={styles.panel} aria-label={texts.label}>
      <ul className={styles.tiles}>
        {TILES.map(([verdict, count]) => (
          <VerdictTile
            key={verdict}
            verdict={verdict}
            count={running.all[count]}
            isChosen={view.verdict === verdict}
            onChoose={() => showOnly(view.verdict === verdict ? {} : { verdict })}
          />
        ))}
      </ul>
      <div className={styles.cards}>
        <Card title={texts.missing}>
          <Lines
            empty={texts.nothingMissing}
            lines={running.missing.map(({ part, count }) => ({
              key: part,
              words: core.part(part),
              figure: String(count),
              share: count,
              onShow: () => showOnly({ missing: part }),
            }))}
          />
        </Card>
        <Card title={texts.byKind}>
          <Lines
            empty=""
            lines={running.byKind.map(([id, counts]) => ({
              key: id ?? "none",
              words: core.kind(id),
              figure: texts.ofAll(counts.complete, counts.files),
              share: counts.files,
              onShow: () => showOnly({ kind: id ?? "none" }),
            }))}
          />
        </Card>
        <Card title={texts.byCell}>
          {whole ? (
            <Lines
              empty={texts.noCells}
              lines={whole.byCell.map(({ name, counts, documents }) => ({
                key: `${name} ${documents[0] ?? ""}`,
                words: name,
                figure: texts.ofAll(counts.complete, counts.files),
                share: counts.files,
                onShow: () =>
                  showOnly({
                    picked: {
                      ids: new Set(documents.map((index) => rows[index]?.id ?? -1)),
                      words: name,
                    },
                  }),
              }))}
            />
          ) : (
            <Text>{texts.later}</Text>
          )}
        </Card>
        <Card title={texts.attention}>
          {whole ? (
            <AcrossDocuments whole={whole} rows={rows} onShow={(picked) => showOnly({ picked })} />
          ) : (
            <Text>{texts.later}</Text>
          )}
        </Card>
      </div>
    </section>
  );
}

const useCardStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minHeight: "120px",
  },
  heading: { margin: 0 },
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    paddingBottom: "2px",
    // A committee has a hundred cells: the table stays in reach.
    maxHeight: "240px",
    overflowY: "auto",
  },
  line: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "30px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  bar: {
    position: "absolute",
    insetBlock: "auto 0",
    left: tokens.spacingHorizontalS,
    height: "2px",
    borderRadius: "1px",
    backgroundColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  figure: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  more: { justifySelf: "start", marginLeft: "-4px" },
});

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useCardStyles();
  return (
    <section className={styles.card}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {children}
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly words: string;
  readonly figure: string;
  /** Drawn as a bar against the most. */
  readonly share: number;
  readonly onShow: () => void;
}

/** So many at once; the rest on demand. */
const FIRST_LINES = 5;

interface LinesProps {
  readonly lines: readonly Line[];
  /** Said where there is none. */
  readonly empty: string;
}

function Lines({ lines, empty }: LinesProps) {
  const styles = useCardStyles();
  const texts = useDeskTexts().overview;
  const [whole, setWhole] = useState(false);
  if (lines.length === 0) return <Text>{empty}</Text>;
  const most = Math.max(...lines.map(({ share }) => share), 1);
  const isLong = lines.length > FIRST_LINES + 1;
  const shown = whole || !isLong ? lines : lines.slice(0, FIRST_LINES);
  return (
    <>
      <ul className={styles.lines}>
        {shown.map(({ key, words, figure, share, onShow }) => (
          <li key={key}>
            <button type="button" className={styles.line} onClick={onShow}>
              <span>{words}</span>
              <span className={styles.figure}>{figure}</span>
              <span
                aria-hidden
                className={styles.bar}
                style={{ width: `calc((100% - 16px) * ${share / most})` }}
              />
            </button>
          </li>
        ))}
      </ul>
      {isLong && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? texts.less : texts.more(lines.length - FIRST_LINES)}
        </Button>
      )}
    </>
  );
}
