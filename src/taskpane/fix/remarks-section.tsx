import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CommentAdd20Regular } from "@fluentui/react-icons/svg/comment-add";
import { CommentOff20Regular } from "@fluentui/react-icons/svg/comment-off";
import type { Finding } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, usePaneState, useTexts } from "../pane-context";
import { useFixState } from "./use-fixes";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
  about: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** For a draft that goes back: the findings as comments in the document, and away with them again. */
export function RemarksSection({ count }: { readonly count: number }) {
  const styles = useStyles();
  const core = coreTexts(useLanguage());
  const texts = useTexts().fix.remarks;
  const { fixes } = usePane();
  const { abilities } = usePaneState();
  const { job, remarks } = useFixState();
  if (count === 0 && remarks === 0) return null;
  const words = (finding: Finding) =>
    `${core.finding({ ...finding, beforeStandard: false })} (${core.clause(finding.clause)})`;
  const canWrite = !abilities?.writeRefusal;
  return (
    <section className={styles.section}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      {abilities?.canComment === false ? (
        <Text className={styles.about}>{texts.unable}</Text>
      ) : (
        <>
          <Text className={styles.about}>{texts.about}</Text>
          <div className={styles.actions}>
            {count > 0 && (
              <Button
                icon={
                  job === "writing-remarks" ? (
                    <Spinner aria-hidden size="tiny" />
                  ) : (
                    <CommentAdd20Regular />
                  )
                }
                disabled={!canWrite}
                disabledFocusable={job !== null}
                onClick={() => void fixes.writeRemarks(words)}
              >
                {job === "writing-remarks" ? texts.writing : texts.write}
              </Button>
            )}
            {remarks > 0 && (
              <Button
                appearance="subtle"
                icon={<CommentOff20Regular />}
                disabled={!canWrite}
                disabledFocusable={job !== null}
                onClick={() => void fixes.removeRemarks()}
              >
                {job === "removing-remarks" ? texts.removing : texts.remove(remarks)}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
