import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactNode } from "react";
import { Message } from "./message";

const useStyles = makeStyles({
  // What was done is seen wherever the user has scrolled to.
  slot: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    // With nothing to say it stays there to be heard, but takes no row from what is below.
    ":empty": { position: "absolute" },
  },
});

interface NoticeBarProps {
  /** Words for what is going on just now; null when nothing is. */
  readonly busy: string | null;
  readonly intent: "success" | "warning";
  readonly title?: string | undefined;
  /** What was done; nothing is shown without it. */
  readonly children: ReactNode;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  /** Null where it cannot be undone from here. */
  readonly undoLabel: string | null;
  readonly onUndo: () => void;
}

/** What was done last in the document, announced, and how to take it back. */
export function NoticeBar(props: NoticeBarProps) {
  const styles = useStyles();
  const { busy, intent, title, children, dismissLabel, undoLabel } = props;
  return (
    <div role="status" className={styles.slot}>
      {busy !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{busy}</MessageBarBody>
        </MessageBar>
      )}
      {children && (
        <Message
          intent={intent}
          title={title}
          dismissLabel={dismissLabel}
          onDismiss={props.onDismiss}
          action={
            undoLabel !== null && (
              <Button size="small" icon={<ArrowUndo16Regular />} onClick={props.onUndo}>
                {undoLabel}
              </Button>
            )
          }
        >
          {children}
        </Message>
      )}
    </div>
  );
}
