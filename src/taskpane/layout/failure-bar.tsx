import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure, PaneTask } from "../state/pane-state";
import { usePane, useTexts } from "../pane-context";
import { Message } from "./message";

const useStyles = makeStyles({
  // Above what scrolls: a failure deep in a list of findings is seen without losing the place.
  slot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  bar: { alignItems: "start" },
  details: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", borderRadius: tokens.borderRadiusSmall },
  detail: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

/** What can be done again from here; a way to a place is asked for at the place. */
const RETRIED: Partial<Record<PaneTask, true>> = { start: true, insert: true, check: true };

/** What did not work and what to do about it; the host's own words are there for whoever helps. */
export function FailureBar({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const texts = useTexts().failure;
  const { dismissFailure, retry } = usePane();
  return (
    <section aria-label={texts.title[failure.task]} className={styles.slot}>
      <Message
        intent="error"
        title={texts.title[failure.task]}
        className={styles.bar}
        dismissLabel={texts.dismiss}
        onDismiss={dismissFailure}
        action={
          failure.task in RETRIED && (
            <Button size="small" onClick={() => void retry()}>
              {texts.retry}
            </Button>
          )
        }
      >
        {texts.reason[failure.reason]}
        {failure.detail && (
          <details className={styles.details}>
            <summary className={styles.summary}>{texts.details}</summary>
            <p className={styles.detail}>{`${failure.reason}: ${failure.detail}`}</p>
          </details>
        )}
      </Message>
    </section>
  );
}
