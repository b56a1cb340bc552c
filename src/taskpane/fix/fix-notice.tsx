import { makeStyles, tokens } from "@fluentui/react-components";
import type { DeclineReason } from "../../core/host";
import { NoticeBar } from "../layout/notice-bar";
import { usePane, useTexts } from "../pane-context";
import type { PaneTexts } from "../texts";
import type { FixNotice, FixState, LeftFinding } from "./fix-state";
import { useFixState } from "./use-fixes";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  summary: { cursor: "pointer", borderRadius: tokens.borderRadiusSmall },
});

/** What was done last and how to take it back. */
export function FixNoticeBar() {
  const styles = useStyles();
  const texts = useTexts().fix;
  const { fixes } = usePane();
  const { notice, job } = useFixState();
  return (
    <NoticeBar
      busy={job === "undoing" ? texts.done.undoing : null}
      intent={notice ? intentOf(notice) : "success"}
      dismissLabel={texts.done.dismiss}
      onDismiss={fixes.dismiss}
      undoLabel={notice?.kind === "fixed" && notice.canUndo ? texts.done.undo : null}
      onUndo={() => void fixes.undo()}
    >
      {notice && (
        <>
          {noticeWords(notice, texts)}
          {notice.kind === "fixed" && notice.left.length > 0 && (
            // The notice stays in view over the findings, which say it, too.
            <details>
              <summary className={styles.summary}>{texts.done.left(notice.left.length)}</summary>
              <ul className={styles.list}>
                {reasonsOf(notice.left).map(([reason, count]) => (
                  <li key={reason}>{texts.done.because(count, texts.declined[reason])}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </NoticeBar>
  );
}

function reasonsOf(left: readonly LeftFinding[]): [DeclineReason, number][] {
  const counts = new Map<DeclineReason, number>();
  for (const { reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}

function intentOf(notice: FixNotice): "success" | "warning" {
  if (notice.kind === "changed-since") return "warning";
  return notice.kind === "fixed" && notice.count === 0 ? "warning" : "success";
}

function noticeWords(
  notice: NonNullable<FixState["notice"]>,
  { done, comments }: PaneTexts["fix"],
): string {
  switch (notice.kind) {
    case "fixed": {
      if (notice.count === 0) return done.nothing;
      const how = notice.tracked ? [done.tracked] : notice.canUndo ? [] : [done.byHand];
      return [done.fixed(notice.count), ...how].join(" ");
    }
    case "took-back":
      return done.tookBack;
    case "changed-since":
      return done.changedSince;
    case "comments-written": {
      const missing = notice.missing > 0 ? [comments.missing(notice.missing)] : [];
      return [comments.written(notice.count), ...missing].join(" ");
    }
    case "comments-removed":
      return comments.removed(notice.count);
  }
}
