import type { DocumentSource } from "./snapshot/source";

/** What the document's program can do just now; a `null` reason means it can. */
export interface HostAbilities {
  /** Why nothing can be written (read-only, protected, Viewing mode); null when it can. */
  readonly writeRefusal: HostRefusal | null;
  /** False where a whole template goes in without page setup, header and footer (WordApi below 1.5). */
  readonly keepsPageSetup: boolean;
}

export type HostRefusal =
  "read-only" | "protected" | "viewing" | "busy" | "failed" | "too-old" | "too-large";

/** A host call that did not work, by reason; `detail` is the host's own error code and words, for the details line. */
export class HostError extends Error {
  constructor(
    readonly reason: HostRefusal,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "HostError";
  }
}

export type InsertMode = "replace" | "end";

/** Where to go: the paragraph's index as the check counted it, and its text then, in case it has moved since. */
export interface RevealTarget {
  readonly paragraph: number;
  readonly text: string;
  /** The words inside it; the whole paragraph when absent. */
  readonly quote?: string;
}

/** The document that the user has open, as the pane sees it. `src/office` implements it over Office.js. All methods reject with HostError. */
export interface DocumentHost {
  abilities(): Promise<HostAbilities>;
  /** True when the body has no visible text. */
  isEmpty(): Promise<boolean>;
  read(): Promise<DocumentSource>;
  /** Puts a whole .docx in; `end` keeps what is there and starts a new page. */
  insertProgramme(docx: Uint8Array, mode: InsertMode): Promise<void>;
  /** Selects the place and scrolls to it. False when those words are no longer there. */
  reveal(target: RevealTarget): Promise<boolean>;
}
