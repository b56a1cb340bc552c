import type { CharacterFormat, PageEdit } from "../../core/snapshot/edits";

/**
 * What is done to Word's document, in the order of its paragraphs as they stand: indexes and offsets speak of the document before
 * the first step. The executor works from the end to the beginning, so that no step shifts another.
 */
export type Step =
  | TextStep
  | FontStep
  | BreakStep
  | StyleStep
  | RemoveStep
  | PutStep
  | RewriteStep
  | PageStep
  | PageNumberStep;

/** Other words in the place of some. */
export interface TextStep {
  readonly kind: "text";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** New words join those behind them rather than those before. */
  readonly joins: "before" | "behind";
}

export interface FontStep {
  readonly kind: "font";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly format: CharacterFormat;
}

/** The paragraph ends at `at`. */
export interface BreakStep {
  readonly kind: "break";
  readonly paragraph: number;
  readonly at: number;
}

/** One of our styles by its name; lengths in points. */
export interface StyleStep {
  readonly kind: "style";
  readonly paragraph: number;
  readonly name: string;
  /** What Word would lose by it and has to be said again. */
  readonly again: ParagraphLook;
}

export interface ParagraphLook {
  readonly alignment?: "Left" | "Centered" | "Right" | "Justified";
  readonly leftIndent?: number;
  readonly rightIndent?: number;
  readonly firstLineIndent?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
}

export interface RemoveStep {
  readonly kind: "remove";
  readonly paragraph: number;
  /** The last of several that go with all tables and controls that they fill; the paragraph alone when left out. */
  readonly last?: number;
  /** It goes from one cell to another: where it stood, the words around do not tell. */
  readonly betweenCells?: boolean;
}

/** Blocks beside a paragraph, as Flat OPC. */
export interface PutStep {
  readonly kind: "put";
  readonly paragraph: number;
  readonly side: "before" | "after";
  readonly ooxml: string;
}

/** Blocks in the place of neighbouring paragraphs, as Flat OPC. */
export interface RewriteStep {
  readonly kind: "rewrite";
  readonly paragraph: number;
  readonly last: number;
  readonly ooxml: string;
  /** The texts that stand there afterwards, where a table comes into the place of paragraphs. */
  readonly becomes?: readonly string[];
}

/** Lengths in points. */
export interface PageStep {
  readonly kind: "page";
  readonly section: number;
  readonly size?: PageEdit["size"];
  readonly margins?: PageEdit["margins"];
}

/** The first section shows its number at the top of every page but its first. */
export interface PageNumberStep {
  readonly kind: "pageNumber";
  readonly stories: readonly Story[];
  /** The first page has a header and footer of its own. */
  readonly titlePage: boolean;
  /** What brings back what was there; null in that itself. */
  readonly back: PageNumberStep | null;
}

/** What a header or footer of the first section is to hold. */
export interface Story {
  readonly at: "header" | "footer";
  readonly kind: "Primary" | "FirstPage" | "EvenPages";
  readonly ooxml: string;
  /** How many paragraphs that is. */
  readonly paragraphs: number;
}

/** A step about one paragraph or several. */
export type ParagraphStep = Exclude<Step, PageStep | PageNumberStep>;

export function isAboutParagraph(step: Step): step is ParagraphStep {
  return step.kind !== "page" && step.kind !== "pageNumber";
}
