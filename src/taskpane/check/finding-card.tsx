import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { usePaneState, useTexts } from "../pane-context";
import { SeverityIcon } from "./severity-mark";
import { WayThere } from "./way-there";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  reachable: {
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
  },
  severity: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  severityWord: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  message: { lineHeight: tokens.lineHeightBase300 },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  clause: { color: tokens.colorNeutralForeground3 },
});

/** One finding: how grave, what is wrong and should be, the document's own words, the clause, and the way there. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { language } = usePaneState();
  const core = coreTexts(language);
  const texts = useTexts().check;
  const messageId = useId();
  return (
    <li className={mergeClasses(styles.card, finding.places.length > 0 && styles.reachable)}>
      <span className={styles.severity}>
        <SeverityIcon severity={finding.severity} />
        <Text size={200} weight="semibold" className={styles.severityWord}>
          {core.severity(finding.severity)}
        </Text>
      </span>
      {/* That the document is older than the standard is said once, above all findings. */}
      <Text id={messageId} className={styles.message}>
        {core.finding({ ...finding, beforeStandard: false })}
      </Text>
      {finding.quote && (
        <blockquote className={styles.quote} aria-label={texts.quote}>
          <Text size={200}>{finding.quote}</Text>
        </blockquote>
      )}
      <Text size={200} className={styles.clause}>
        {`${texts.clause} ${core.clause(finding.clause)}`}
      </Text>
      {finding.places.length > 0 && <WayThere places={finding.places} describedBy={messageId} />}
    </li>
  );
}
