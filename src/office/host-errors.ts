import { HostError, type HostRefusal } from "../core/host";

/** What was being done: writing that fails has other likely causes than reading that fails. */
export type HostTask = "read" | "write" | "find";

/**
 * Codes of Office.js, from both of its families: names in the rich API, numbers in the common one.
 * 2001 and 7000 are "no permission", 5001 an internal error, 11001 a failed file transfer.
 */
const REASONS: Readonly<Record<string, HostRefusal>> = {
  AccessDenied: "protected",
  NotAllowed: "protected",
  "2001": "protected",
  "7000": "protected",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  SearchDialogIsOpen: "busy",
  ServiceNotAvailable: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "too-old",
};

/** Turns whatever Office.js threw into a HostError that keeps the host's own code and words. */
export function toHostError(error: unknown, task: HostTask): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const detail = [code, messageOf(error), locationOf(error)].filter(Boolean).join(" · ");
  return new HostError(reasonFor(code, task), detail);
}

function reasonFor(code: string, task: HostTask): HostRefusal {
  const reason = REASONS[code];
  if (reason === "protected" && isReadOnly()) return "read-only";
  if (reason) return reason;
  // Word has no code of its own for Viewing mode: it lets writing fail with a general one.
  if (task === "write" && code === "GeneralException") return "viewing";
  return "failed";
}

/** True when Word opened the document for reading only. Viewing mode is not visible here. */
export function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

function field(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null
    ? (error as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function codeOf(error: unknown): string {
  const code = field(error, "code");
  return typeof code === "string" || typeof code === "number" ? String(code) : "";
}

function messageOf(error: unknown): string {
  const message = field(error, "message");
  return typeof message === "string" ? message : String(error);
}

function locationOf(error: unknown): string {
  const location = field(field(error, "debugInfo"), "errorLocation");
  return typeof location === "string" ? location : "";
}
