import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  type MessageBarProps,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", lineHeight: tokens.lineHeightBase300 },
  title: { display: "block" },
});

interface MessageProps {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  /** What can be done about it. */
  readonly action?: ReactNode;
  readonly className?: string;
}

/** Something said to the user, which stays until it is put away. */
export function Message(props: MessageProps) {
  const styles = useStyles();
  const { intent, title, children, dismissLabel, onDismiss, action, className = "" } = props;
  return (
    <MessageBar intent={intent} layout="multiline" className={className}>
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
            onClick={onDismiss}
          />
        }
      >
        {action}
      </MessageBarActions>
    </MessageBar>
  );
}
