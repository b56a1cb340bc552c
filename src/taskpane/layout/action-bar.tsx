import {
  Button,
  Spinner,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    width: "100%",
    maxWidth: "none",
    whiteSpace: "normal",
    // Twice as large, the longest word needs the room.
    "@media (max-width: 240px)": { paddingInline: tokens.spacingHorizontalS },
  },
});

export interface ActionBarProps {
  readonly label: string;
  readonly workingLabel: string;
  readonly working: boolean;
  readonly disabled?: boolean;
  /** True where something else comes first just now. */
  readonly quiet?: boolean;
  readonly icon: ReactElement;
  readonly onAct: () => void;
  /** What else can be done here; beside the one thing, and never before it. */
  readonly more?: { readonly label: string; readonly onAct: () => void };
}

/** The one thing to do on this tab, always in reach at the foot of the pane. Stays focusable while working, so that focus is not lost. */
export function ActionBar({
  label,
  workingLabel,
  working,
  disabled = false,
  quiet = false,
  icon,
  onAct,
  more,
}: ActionBarProps) {
  const styles = useStyles();
  // Where the focus comes back to when the question that the job asked is answered.
  const restoreFocus = useRestoreFocusTarget();
  return (
    <div className={styles.bar}>
      <Button
        {...restoreFocus}
        appearance={quiet ? "secondary" : "primary"}
        size="large"
        className={styles.button}
        icon={
          working ? (
            <Spinner aria-hidden size="tiny" {...(quiet ? {} : { appearance: "inverted" })} />
          ) : (
            icon
          )
        }
        disabled={disabled}
        disabledFocusable={working}
        onClick={onAct}
      >
        {working ? workingLabel : label}
      </Button>
      {more && (
        <Button
          {...restoreFocus}
          appearance="subtle"
          className={styles.button}
          disabled={disabled}
          disabledFocusable={working}
          onClick={more.onAct}
        >
          {more.label}
        </Button>
      )}
    </div>
  );
}
