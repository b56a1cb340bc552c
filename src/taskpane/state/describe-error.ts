import { HostError } from "../../core/host";
import { isMissingPart } from "./missing-part";
import type { Failure } from "./pane-state";

/** Why something did not work, as the user is told, and the words for whoever helps. */
export function describeError(error: unknown): Pick<Failure, "reason" | "detail"> {
  if (error instanceof HostError) return { reason: error.reason, detail: error.detail };
  return { reason: isMissingPart(error) ? "offline" : "unexpected", detail: String(error) };
}
