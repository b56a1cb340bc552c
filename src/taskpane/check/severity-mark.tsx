import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular, Edit20Regular } from "@fluentui/react-icons/svg/edit";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { PartStatus, Severity } from "../../core/check/report";

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: "block" },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  todo: { color: tokens.colorPaletteBlueForeground2 },
  hint: { color: tokens.colorNeutralForeground3 },
});

const SEVERITY_ICONS = {
  error: { Icon: ErrorCircle16Filled, tone: "bad" },
  todo: { Icon: Edit16Regular, tone: "todo" },
  warning: { Icon: Warning16Filled, tone: "warning" },
  hint: { Icon: Lightbulb16Regular, tone: "hint" },
} as const satisfies Record<Severity, unknown>;

const STATUS_ICONS = {
  ok: { Icon: CheckmarkCircle20Filled, tone: "ok" },
  unfilled: { Icon: Edit20Regular, tone: "todo" },
  wrong: { Icon: Warning20Filled, tone: "warning" },
  missing: { Icon: DismissCircle20Filled, tone: "bad" },
} as const satisfies Record<PartStatus, unknown>;

/** A severity's sign; the word always stands beside it, so it says nothing to a screen reader. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { Icon, tone } = SEVERITY_ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[tone])} />;
}

/** A part's state as a sign; the word always stands beside it. */
export function StatusIcon({ status }: { readonly status: PartStatus }) {
  const styles = useStyles();
  const { Icon, tone } = STATUS_ICONS[status];
  return <Icon className={mergeClasses(styles.icon, styles[tone])} />;
}
