import { Button, Spinner } from "@fluentui/react-components";
import { CommentAdd20Regular } from "@fluentui/react-icons/svg/comment-add";
import { CommentOff20Regular } from "@fluentui/react-icons/svg/comment-off";
import type { Finding } from "../../core/check/report";
import { coreTexts } from "../../core/texts";
import { useLanguage, usePane, usePaneState, useTexts } from "../pane-context";
import { ResultSection } from "./result-section";
import { useFixState } from "./use-fixes";

/** For a draft that goes back: the findings as comments in the document, and away with them again. */
export function CommentsSection({ count }: { readonly count: number }) {
  const core = coreTexts(useLanguage());
  const texts = useTexts().fix.comments;
  const { fixes } = usePane();
  const { abilities } = usePaneState();
  const { job, comments } = useFixState();
  if (count === 0 && comments === 0) return null;
  const words = (finding: Finding) => `${core.finding(finding)} (${core.clause(finding.clause)})`;
  if (abilities?.canComment === false) {
    return <ResultSection title={texts.title} about={texts.unable} />;
  }
  const canWrite = !abilities?.writeRefusal;
  return (
    <ResultSection title={texts.title} about={texts.about}>
      {count > 0 && (
        <Button
          icon={
            job === "writing-comments" ? (
              <Spinner aria-hidden size="tiny" />
            ) : (
              <CommentAdd20Regular />
            )
          }
          disabled={!canWrite}
          disabledFocusable={job !== null}
          onClick={() => void fixes.writeComments(words)}
        >
          {job === "writing-comments" ? texts.writing : texts.write}
        </Button>
      )}
      {comments > 0 && (
        <Button
          appearance="subtle"
          icon={<CommentOff20Regular />}
          disabled={!canWrite}
          disabledFocusable={job !== null}
          onClick={() => void fixes.removeComments()}
        >
          {job === "removing-comments" ? texts.removing : texts.remove(comments)}
        </Button>
      )}
    </ResultSection>
  );
}
