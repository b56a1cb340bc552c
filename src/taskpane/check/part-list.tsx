import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { usePaneState } from "../pane-context";
import { FindingCard } from "./finding-card";
import type { OtherGroup, PartGroup } from "./group-findings";
import { StatusIcon } from "./severity-mark";
import { useReveal } from "./use-reveal";
import { GoneNotice } from "./way-there";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  part: {
    paddingBlock: tokens.spacingVerticalXXS,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  name: { flexGrow: 1, minWidth: 0 },
  status: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  findings: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: "none",
  },
});

/** Mandatory parts in order, each with its state in a word and what was found in it. */
export function PartList({ groups }: { readonly groups: readonly PartGroup[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <PartItem key={group.part.id} group={group} />
      ))}
    </ul>
  );
}

function PartItem({ group: { part, findings } }: { readonly group: PartGroup }) {
  const styles = useStyles();
  const core = coreTexts(usePaneState().language);
  const { outcome, go } = useReveal(part.places);
  const name = (
    <Text weight={part.status === "ok" ? "regular" : "semibold"}>{core.part(part.id)}</Text>
  );
  return (
    <li className={styles.part}>
      <div className={styles.row}>
        <StatusIcon status={part.status} />
        <span className={styles.name}>
          {part.places.length > 0 ? (
            <Link appearance="subtle" as="button" onClick={go}>
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
        <Text size={200} className={styles.status}>
          {core.status(part.status)}
        </Text>
      </div>
      <GoneNotice outcome={outcome} />
      <FindingList findings={findings} />
    </li>
  );
}

/** The same for what the verdict does not count. */
export function OtherList({ groups }: { readonly groups: readonly OtherGroup[] }) {
  const styles = useStyles();
  const core = coreTexts(usePaneState().language);
  return (
    <ul className={styles.list}>
      {groups.map(({ part, findings }) => (
        <li key={part} className={styles.part}>
          <div className={styles.row}>
            <Text className={styles.name} weight="semibold">
              {core.part(part)}
            </Text>
          </div>
          <FindingList findings={findings} />
        </li>
      ))}
    </ul>
  );
}

/** Findings one under the other; nothing where there are none. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => (
        <FindingCard key={`${finding.rule} ${index}`} finding={finding} />
      ))}
    </ul>
  );
}
