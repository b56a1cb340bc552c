import {
  Button,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { Wand16Regular } from "@fluentui/react-icons/svg/wand";
import { useId, useMemo, useState } from "react";
import { coreTexts } from "../../core/texts";
import { useFixState, useSafeFindings } from "../fix/use-fixes";
import { useLanguage, usePane, useTexts } from "../pane-context";
import { FindingCard, useCardStyles } from "./finding-card";
import type { PlacedFinding } from "./group-findings";
import { SeverityIcon } from "./severity-mark";
import { column } from "../layout/column";

const useStyles = makeStyles({
  parts: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  plain: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  chevron: { transitionProperty: "transform", transitionDuration: tokens.durationFast },
  up: { transform: "rotate(180deg)" },
  list: {
    ...column(tokens.spacingVerticalS),
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
});

export interface LooksCardProps {
  /** Of one severity, and not empty. */
  readonly findings: readonly PlacedFinding[];
}

/** Findings on looks alone, said once: how many, of which parts, one fix for them all, and each by itself for who wants to see. */
export function LooksCard({ findings }: LooksCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().check;
  const [isOpen, setOpen] = useState(false);
  const messageId = useId();
  const listId = useId();
  const parts = [...new Set(findings.map(({ part }) => part))].map((part) => core.part(part));
  const [first] = findings;
  return (
    <li className={card.card}>
      <span className={card.head}>
        {first && <SeverityIcon severity={first.finding.severity} />}
        {texts.looks}
      </span>
      <p id={messageId} className={card.message}>
        {`${core.looks(findings.length)}.`}
      </p>
      <Text className={styles.parts}>{`${parts.join(" · ")}.`}</Text>
      <div className={card.actions}>
        <FixTogetherButton findings={findings} describedBy={messageId} />
        <Button
          appearance="transparent"
          size="small"
          className={styles.plain}
          icon={
            <ChevronDown16Regular className={mergeClasses(styles.chevron, isOpen && styles.up)} />
          }
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-describedby={messageId}
          data-unfold
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.hideEach : texts.showEach}
        </Button>
      </div>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {findings.map((one, index) => (
            <FindingCard key={`${one.finding.rule} ${index}`} {...one} lazy={false} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface FixTogetherButtonProps extends LooksCardProps {
  /** Id of the words that say what is wrong. */
  readonly describedBy: string;
}

/** Mends what can be mended of them; not there where nothing can. */
function FixTogetherButton({ findings, describedBy }: FixTogetherButtonProps) {
  const texts = useTexts().fix.one;
  const { fixes } = usePane();
  const { job, finding: fixing } = useFixState();
  const all = useMemo(() => findings.map(({ finding }) => finding), [findings]);
  const safe = useSafeFindings(all);
  if (safe.length === 0) return null;
  const isFixing = job === "fixing" && fixing !== null && all.includes(fixing);
  return (
    <Button
      size="small"
      icon={isFixing ? <Spinner aria-hidden size="extra-tiny" /> : <Wand16Regular />}
      aria-describedby={describedBy}
      disabledFocusable={job !== null}
      onClick={() => void fixes.fixTogether(safe)}
    >
      {isFixing ? texts.fixing : texts.together(safe.length)}
    </Button>
  );
}
