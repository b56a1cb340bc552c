/** Why bytes are no document that can be checked. */
export const UNREADABLE_REASONS = [
  "empty-file",
  "not-zip",
  "not-docx",
  "encrypted",
  "old-doc",
  "truncated",
  "part-too-large",
  "unpacks-too-large",
  "bad-xml",
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** Thrown by the readers of `core/ooxml`; `checkDocument` turns it into the verdict `unreadable`. */
export class UnreadableError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail = "",
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = "UnreadableError";
  }
}
