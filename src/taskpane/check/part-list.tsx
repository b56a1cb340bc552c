import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import type { PartReport, PartStatus } from "../../core/check/report";
import type { PartId } from "../../core/standards/part-id";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, useTexts } from "../pane-context";
import { EVERY_FINDING } from "../state/pane-state";
import { StatusIcon } from "./severity-mark";
import { useReveal } from "./use-reveal";
import { GoneNotice } from "./way-there";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  part: { ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "30px",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  name: { textAlign: "left" },
  status: { color: tokens.colorNeutralForeground2, textAlign: "right" },
  points: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: { justifySelf: "start", marginLeft: "-8px" },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface PartListProps {
  readonly parts: readonly PartReport[];
  /** How many findings a part has. */
  readonly counts: ReadonlyMap<PartId, number>;
}

/** Parts to look at that are shown at once: more would push the findings out of sight. */
const FIRST_PARTS = 5;
const GRAVEST_FIRST = ["missing", "wrong", "unfilled"] as const satisfies readonly PartStatus[];

/** Mandatory parts with their state in a word: what is missing first, what is all right folded away. */
export function PartList({ parts, counts }: PartListProps) {
  const styles = useStyles();
  const texts = useTexts().check;
  const [whole, setWhole] = useState(false);
  const fine = parts.filter(({ status }) => status === "ok");
  const others = GRAVEST_FIRST.flatMap((wanted) => parts.filter(({ status }) => status === wanted));
  const rows = (some: readonly PartReport[]) => (
    <ul className={styles.list}>
      {some.map((part) => (
        <PartRow key={part.id} part={part} count={counts.get(part.id) ?? 0} />
      ))}
    </ul>
  );
  const folded = !whole && others.length > FIRST_PARTS + 1;
  return (
    <>
      {others.length > 0 && rows(folded ? others.slice(0, FIRST_PARTS) : others)}
      {folded && (
        <Button
          appearance="transparent"
          size="small"
          icon={<ChevronDown16Regular />}
          className={styles.more}
          onClick={() => setWhole(true)}
        >
          {texts.moreParts(others.length - FIRST_PARTS)}
        </Button>
      )}
      {fine.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.fineParts(fine.length)}</summary>
          {rows(fine)}
        </details>
      )}
    </>
  );
}

function PartRow({ part, count }: { readonly part: PartReport; readonly count: number }) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().check;
  const { filterFindings } = usePane();
  const { outcome, go } = useReveal(part.places);
  const name = core.part(part.id);
  const showFindings = () => {
    filterFindings({ ...EVERY_FINDING, part: part.id });
    document.getElementById("findings")?.scrollIntoView?.({ block: "start" });
  };
  return (
    <li className={styles.part}>
      <div className={styles.row}>
        <StatusIcon status={part.status} />
        {part.places.length > 0 ? (
          <Link appearance="subtle" as="button" className={styles.name} onClick={go}>
            {name}
          </Link>
        ) : (
          <Text>{name}</Text>
        )}
        <Text size={200} className={styles.status}>
          {core.status(part.status)}
          {count > 0 && (
            <>
              {" · "}
              <Link
                as="button"
                className={styles.points}
                aria-label={texts.showPart(count, name)}
                onClick={showFindings}
              >
                {texts.points(count)}
              </Link>
            </>
          )}
        </Text>
      </div>
      <GoneNotice outcome={outcome} />
    </li>
  );
}
