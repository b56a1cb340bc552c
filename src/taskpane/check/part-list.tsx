import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { usePaneState } from "../pane-context";
import { FindingCard } from "./finding-card";
import type { OtherGroup, PartGroup } from "./group-findings";
import { StatusIcon } from "./severity-mark";

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
  const core = coreTexts(usePaneState().language);
  return (
    <ul className={styles.list}>
      {groups.map(({ part, findings }) => (
        <li key={part.id} className={styles.part}>
          <div className={styles.row}>
            <StatusIcon status={part.status} />
            <Text className={styles.name} weight={part.status === "ok" ? "regular" : "semibold"}>
              {core.part(part.id)}
            </Text>
            <Text size={200} className={styles.status}>
              {core.status(part.status)}
            </Text>
          </div>
          <Findings findings={findings} />
        </li>
      ))}
    </ul>
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
          <Findings findings={findings} />
        </li>
      ))}
    </ul>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
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
