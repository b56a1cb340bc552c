import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LocationTargetSquare16Regular } from "@fluentui/react-icons/svg/location-target-square";
import { useId, useState } from "react";
import type { Finding } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { RevealOutcome } from "../state/pane-controller";
import { SeverityIcon } from "./severity-mark";

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
  // The button's own padding would set its words off from those above.
  foot: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBottom: "-4px" },
  go: {
    minWidth: "auto",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    // The whole card is the button's target for a mouse; the keyboard sees one button.
    "::before": { content: '""', position: "absolute", inset: 0 },
  },
  outcome: { color: tokens.colorNeutralForeground2, ":empty": { display: "none" } },
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
        <Text size={200} weight="semibold">
          {core.severity(finding.severity)}
        </Text>
      </span>
      <Text id={messageId} className={styles.message}>
        {core.finding(finding)}
      </Text>
      {finding.quote && (
        <blockquote className={styles.quote} aria-label={texts.quote}>
          <Text size={200}>{finding.quote}</Text>
        </blockquote>
      )}
      <Text size={200} className={styles.clause}>
        {`${texts.clause} ${core.clause(finding.clause)}`}
      </Text>
      {finding.places.length > 0 && <WayThere finding={finding} describedBy={messageId} />}
    </li>
  );
}

interface WayThereProps {
  readonly finding: Finding;
  readonly describedBy: string;
}

/** Goes to the finding's place; where there are several, each press goes to the next. */
function WayThere({ finding, describedBy }: WayThereProps) {
  const styles = useStyles();
  const texts = useTexts().check;
  const { reveal } = usePane();
  const [next, setNext] = useState(0);
  const [outcome, setOutcome] = useState<RevealOutcome | null>(null);
  const { places } = finding;
  const go = async () => {
    const place = places[next];
    if (!place) return;
    setOutcome(await reveal(place));
    setNext((next + 1) % places.length);
  };
  return (
    <>
      <div className={styles.foot}>
        <Button
          appearance="transparent"
          size="small"
          icon={<LocationTargetSquare16Regular />}
          className={styles.go}
          aria-describedby={describedBy}
          onClick={() => void go()}
        >
          {places.length === 1 ? texts.go : texts.goNth(next + 1, places.length)}
        </Button>
      </div>
      <div role="status" className={styles.outcome}>
        {outcome === "gone" && <Text size={200}>{texts.gone}</Text>}
      </div>
    </>
  );
}
