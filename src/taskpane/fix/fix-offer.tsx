import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Wand16Regular } from "@fluentui/react-icons/svg/wand";
import { useMemo } from "react";
import type { Finding } from "../../core/check/report";
import type { Fix } from "../../core/snapshot/edits";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { keyOf } from "./finding-key";
import type { FixPreview } from "./preview-fix";
import { useFixValue } from "./use-fixes";
import { startingLarge } from "../../core/standards/letter-case";

const useStyles = makeStyles({
  // Above the card's own target, which fills it.
  fix: { position: "relative", zIndex: 1, minWidth: "auto" },
  why: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

export interface FixOffer {
  readonly fix: Fix;
  readonly preview: FixPreview;
}

/** What can be done about a finding; null where only a person can, or as long as it is not worked out. */
export function useFixOffer(finding: Finding): FixOffer | null {
  const session = useFixValue("session");
  return useMemo(() => {
    const fix = session?.has(finding) ? session.fixOf(finding) : null;
    return session && fix && { fix, preview: session.preview(fix) };
  }, [session, finding]);
}

export interface FixButtonProps {
  readonly finding: Finding;
  readonly offer: FixOffer;
  /** Id of the words that say what is wrong. */
  readonly describedBy: string;
}

/** Mends a finding, or says why it could not be mended from here. */
export function FixButton({ finding, offer, describedBy }: FixButtonProps) {
  const styles = useStyles();
  const texts = useTexts().fix;
  const { fixes } = usePane();
  const { abilities } = usePaneState();
  const job = useFixValue("job");
  const fixing = useFixValue("finding");
  const declined = useFixValue("declined");
  const reason = declined.get(keyOf(finding));
  if (reason) {
    return (
      <Text size={200} className={styles.why}>
        {`${startingLarge(texts.declined[reason])}.`}
      </Text>
    );
  }
  const isFixing = job === "fixing" && fixing === finding;
  const label = offer.fix.safe ? texts.one.fix : texts.one.suggestion;
  return (
    <Button
      size="small"
      className={styles.fix}
      icon={isFixing ? <Spinner aria-hidden size="extra-tiny" /> : <Wand16Regular />}
      aria-describedby={describedBy}
      disabled={abilities !== null && abilities.writeRefusal !== null}
      disabledFocusable={job !== null}
      onClick={() => void fixes.fix(finding)}
    >
      {isFixing ? texts.one.fixing : label}
    </Button>
  );
}
