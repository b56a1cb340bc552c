import {
  CheckmarkCircle16Filled,
  CheckmarkCircle24Filled,
} from "@fluentui/react-icons/svg/checkmark-circle";
import {
  DismissCircle16Filled,
  DismissCircle24Filled,
} from "@fluentui/react-icons/svg/dismiss-circle";
import {
  DocumentDismiss16Regular,
  DocumentDismiss24Regular,
} from "@fluentui/react-icons/svg/document-dismiss";
import {
  SubtractCircle16Regular,
  SubtractCircle24Regular,
} from "@fluentui/react-icons/svg/subtract-circle";
import type { Verdict } from "../../core/check/report";

/** How a verdict looks, in a row and in a tile. */
export const VERDICT_LOOKS = {
  complete: { small: CheckmarkCircle16Filled, large: CheckmarkCircle24Filled, ink: "good" },
  incomplete: { small: DismissCircle16Filled, large: DismissCircle24Filled, ink: "bad" },
  "not-judged": { small: SubtractCircle16Regular, large: SubtractCircle24Regular, ink: "plain" },
  unreadable: { small: DocumentDismiss16Regular, large: DocumentDismiss24Regular, ink: "bad" },
} as const satisfies Record<Verdict, unknown>;
