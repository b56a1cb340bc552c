import type { EditLibrary, Fix } from "./snapshot/edits";
import type { DocumentSource } from "./snapshot/source";

/** What the document's program can do just now; a `null` reason means it can. */
export interface HostAbilities {
  /** Why nothing can be written (read-only, protected, Viewing mode); null when it can. */
  readonly writeRefusal: HostRefusal | null;
  /** False where a whole template goes in without page setup, header and footer (WordApi below 1.5). */
  readonly keepsPageSetup: boolean;
  /** False where the program's add-ins cannot write comments (WordApi below 1.4). */
  readonly canComment: boolean;
}

/** `half-done`: writing failed in the middle and could not be undone. */
export type HostRefusal =
  | "read-only"
  | "protected"
  | "viewing"
  | "busy"
  | "failed"
  | "half-done"
  | "too-old"
  | "too-large";

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

/** A sentence for whoever reads the document, at some words of it. */
export interface Comment {
  readonly target: RevealTarget;
  readonly text: string;
}

export interface CommentResult {
  readonly written: number;
  /** Comments whose place is no longer there. */
  readonly missing: number;
}

/** Fixes to carry out in the open document. */
export interface FixRequest {
  /** The document as the check read it: what the fixes speak of. */
  readonly source: DocumentSource;
  /** They go together, and every piece in them has its place; see `planFixes`. */
  readonly fixes: readonly Fix[];
  readonly library: EditLibrary;
  /** What those bring about, to be carried out in the same go; null when there is nothing more to do. */
  readonly following?: (applied: readonly Fix[]) => FixRequest | null;
}

/**
 * Why a fix was left alone: its words have `moved` or changed since the check; they are a field's or `locked`; this program cannot
 * set the page (`page-setup`); nothing that it offers does it safely (`unsupported`); or it made other words of it, which were taken
 * back (`altered`).
 */
export type DeclineReason = "moved" | "locked" | "page-setup" | "unsupported" | "altered";

export interface DeclinedFix {
  readonly fix: Fix;
  readonly reason: DeclineReason;
}

export interface FixResult {
  /** Those that followed included. */
  readonly applied: readonly Fix[];
  readonly declined: readonly DeclinedFix[];
  /** The program marks what was done as changes that a person accepts or refuses. */
  readonly tracked: boolean;
  /**
   * Brings back what was there. False, and nothing is done, when somebody has changed those places since. null where this change can
   * only be undone by the program's own undo.
   */
  readonly undo: (() => Promise<boolean>) | null;
}

/** A content control: which one of those with its tag, from 0, in the order of the document. */
export interface ControlPlace {
  readonly tag: string;
  readonly nth: number;
}

/** Words for a content control. */
export interface ControlText extends ControlPlace {
  /** What it shows now, paragraphs parted by `\n`: one that shows anything else is left alone. */
  readonly shows: string;
  /** What it is to show; several paragraphs for a control around paragraphs alone. */
  readonly text: string;
  /** The text comes behind what is there, as a paragraph of its own. */
  readonly adds?: boolean;
  /** Words of the text that become blanks of their own, in order. */
  readonly blanks?: readonly TextBlank[];
}

/** A content control inside a text; UTF-16 offsets into it. */
export interface TextBlank {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly title: string;
}

export interface FillRequest {
  readonly texts: readonly ControlText[];
  /** What is selected and scrolled to in the same go; null leaves the selection where it is. */
  readonly show: ControlPlace | null;
}

export interface FillResult {
  readonly written: readonly ControlText[];
  /** Those that are gone, or show something else by now. */
  readonly missed: readonly ControlText[];
  readonly tracked: boolean;
  /** What was to be shown is there. */
  readonly shown: boolean;
  /** As in `FixResult`. */
  readonly undo: (() => Promise<boolean>) | null;
}

/** The document that the user has open, as the pane sees it. `src/office` implements it over Office.js. All methods reject with HostError. */
export interface DocumentHost {
  abilities(): Promise<HostAbilities>;
  /** True when the body has no visible text. */
  isEmpty(): Promise<boolean>;
  read(): Promise<DocumentSource>;
  /** Puts a whole .docx in; `end` keeps what is there and starts a new page. */
  insertDocument(docx: Uint8Array, mode: InsertMode): Promise<void>;
  /**
   * Puts a small .docx that ends with a paragraph to spare in where the cursor is, behind the paragraph with the cursor or before it
   * where it is empty.
   */
  insertAtCursor(docx: Uint8Array): Promise<void>;
  /** Carries fixes out, each as a whole or not at all. When that fails the document is as it was. */
  apply(request: FixRequest): Promise<FixResult>;
  /** Writes into content controls, each as a whole or not at all. */
  fill(request: FillRequest): Promise<FillResult>;
  /** Writes comments into the document. Only where `canComment`. */
  writeComments(comments: readonly Comment[]): Promise<CommentResult>;
  /** How many comments of ours the document has; 0 where it can have none. */
  countComments(): Promise<number>;
  /** Takes our comments away and leaves all others. Returns how many there were. */
  removeComments(): Promise<number>;
  /** A text that the document keeps for us; null when there is none. */
  readSetting(name: string): Promise<string | null>;
  /** Keeps a text in the document; null takes it out. */
  writeSetting(name: string, text: string | null): Promise<void>;
  /** Tells, as well as the program can, when the document may have changed. Returns the way to stop. */
  watch(listener: () => void): () => void;
  /** Selects the place and scrolls to it. False when those words are no longer there. */
  reveal(target: RevealTarget): Promise<boolean>;
}
