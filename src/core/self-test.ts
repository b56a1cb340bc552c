import type { HostRefusal } from "./host";

/** What the self-test tries, in its order: one probe for each fact about Word that the add-in rests on. */
export const PROBE_IDS = [
  "sets",
  ...["file-first", "file-page", "file-header", "file-line", "file-styles", "file-controls"],
  "file-verdict",
  ...["ooxml-first", "ooxml-line", "ooxml-styles", "ooxml-controls", "ooxml-verdict"],
  ...["read-file", "read-ooxml", "read-text"],
  ...["look-tabs", "look-spacing", "look-runs"],
  ...["search-marks", "search-hyphens"],
  ...["reveal-body", "reveal-table", "reveal-control"],
  ...["fix-words", "fix-font", "fix-break", "fix-style", "fix-remove", "fix-put", "fix-rewrite"],
  ...["fix-cell", "fix-move", "fix-columns", "fix-page", "fix-page-number", "fix-together"],
  ...["own-undo", "undo", "tracking", "protected"],
  ...["comments", "settings"],
  ...["event-selection", "event-typing", "event-deletion", "event-undo", "event-comment"],
  "empty-again",
] as const;

export type ProbeId = (typeof PROBE_IDS)[number];

/**
 * Why a probe tells nothing here: Word lacks the requirement `set` that it needs, Word says that it does not offer the call, or an
 * `earlier` probe on which it rests has failed.
 */
export type CannotReason = "set" | "not-offered" | "earlier";

/** `found` and `expected` are values as Word gave them, for whoever mends the add-in; they are in no language. */
export type ProbeOutcome =
  | { readonly verdict: "pass"; readonly found: string }
  | { readonly verdict: "fail"; readonly expected: string; readonly found: string }
  | { readonly verdict: "cannot"; readonly because: CannotReason; readonly detail: string };

export interface ProbeResult {
  readonly id: ProbeId;
  /** Where the fact comes from: Microsoft's requirement set, or threads of its office-js repository by number. */
  readonly source: string;
  readonly outcome: ProbeOutcome;
  /** Milliseconds that it took, what it shares with others not counted. */
  readonly time: number;
}

/** The program that was tried, as Office.js names it; empty where it does not say. */
export interface TriedProgram {
  readonly host: string;
  readonly platform: string;
  /** Version and build. */
  readonly version: string;
  /** Requirement sets with the highest version of each. */
  readonly sets: readonly string[];
}

/** How a run ended. Of a document that is not empty nothing is touched. */
export type SelfTestEnd =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly reason: "not-empty" | HostRefusal };

/** Tries, in an empty document, everything that the add-in rests on. Nothing is sent anywhere. */
export interface SelfTest {
  program(): TriedProgram;
  /** Tells each result as it comes, in the order of `PROBE_IDS`, and leaves the document empty. Rejects with HostError. */
  run(onResult: (result: ProbeResult) => void): Promise<SelfTestEnd>;
}
