import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // What was done is seen wherever the user has scrolled to.
  slot: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    // With nothing to say it stays there to be heard, but takes no row from what is below.
    ":empty": { position: "absolute" },
  },
  body: { whiteSpace: "normal", lineHeight: tokens.lineHeightBase300 },
  title: { display: "block" },
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
  /** Null where it cannot be taken back from here. */
  readonly takeBackLabel: string | null;
  readonly onTakeBack: () => void;
}

/** What was done last in the document, announced, and how to take it back. */
export function NoticeBar(props: NoticeBarProps) {
  const styles = useStyles();
  const { busy, intent, title, children, dismissLabel, takeBackLabel } = props;
  return (
    <div role="status" className={styles.slot}>
      {busy !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{busy}</MessageBarBody>
        </MessageBar>
      )}
      {children && (
        <MessageBar intent={intent} layout="multiline">
          <MessageBarBody className={styles.body}>
            {title && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
            {children}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={dismissLabel}
                icon={<Dismiss20Regular />}
                onClick={props.onDismiss}
              />
            }
          >
            {takeBackLabel !== null && (
              <Button size="small" icon={<ArrowUndo16Regular />} onClick={props.onTakeBack}>
                {takeBackLabel}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
