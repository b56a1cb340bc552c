import { makeStyles, tokens } from "@fluentui/react-components";
import { Message } from "../../taskpane/layout/message";
import { useDesk, useDeskTexts, useDeskValue } from "../desk-context";
import type { DeskNotice } from "../state/desk-state";
import type { DeskTexts } from "../texts";

const useStyles = makeStyles({
  names: {
    maxHeight: "140px",
    overflowY: "auto",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer" },
});

/** What was done last, or did not work. */
export function NoticeBar() {
  const styles = useStyles();
  const texts = useDeskTexts().notice;
  const { dismiss } = useDesk();
  const notice = useDeskValue("notice");
  if (!notice) return null;
  return (
    <Message
      intent={INTENTS[notice.kind]}
      dismissLabel={texts.dismiss}
      onDismiss={dismiss}
      title={wordsOf(notice, texts)}
    >
      {notice.kind === "ignored" && notice.names.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.names}</summary>
          <ul className={styles.names}>
            {notice.names.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {notice.kind === "failed" && (
        <details>
          <summary className={styles.summary}>{texts.details}</summary>
          {notice.detail}
        </details>
      )}
    </Message>
  );
}

const INTENTS = {
  ignored: "warning",
  fixed: "success",
  "nothing-to-fix": "info",
  failed: "error",
} as const satisfies Record<DeskNotice["kind"], string>;

function wordsOf(notice: DeskNotice, texts: DeskTexts["notice"]): string {
  switch (notice.kind) {
    case "ignored":
      return notice.names.length > 0 ? texts.ignored(notice.names.length) : texts.nothingFound;
    case "fixed":
      return texts.fixed(notice.documents, notice.fixes);
    case "nothing-to-fix":
      return texts.nothingToFix;
    case "failed":
      return notice.what === "add" ? texts.addFailed : texts.failed;
  }
}
