import type { PartId } from "../standards/part-id";
import type { Points, Twips } from "../ooxml/units";
import type { SectionPage } from "./page-setup";
import type { StyleKey } from "./styles";

/** A place to fill in: a content control with its tag, its title and what it shows until then (without brackets). */
export interface Blank {
  readonly tag: BlankTag;
  readonly title: string;
  readonly placeholder: string;
}

/** `chibo:<part>.<field>`, at most 64 characters. */
export type BlankTag = `chibo:${PartId | "appendix"}.${string}`;

/** Words whose letters differ from their paragraph's. */
export interface Styled {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** A piece of a paragraph. */
export type Inline = string | Styled | Blank;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly style: StyleKey;
  readonly content: readonly Inline[];
  /** Length of a rule drawn under the paragraph's line, centred. */
  readonly ruleLength?: Points;
  /** Indents where a text is set narrower than its column. */
  readonly indents?: { readonly left: Twips; readonly right: Twips };
  /** Stays on one page with what follows. */
  readonly keepNext?: boolean;
  /** Follows a table, which has no space of its own below it. */
  readonly afterTable?: boolean;
  /** The pages that end with this paragraph. */
  readonly endsPages?: SectionPage;
}

/** A blank for whole paragraphs. */
export interface BlankParagraph {
  readonly kind: "blank";
  readonly style: StyleKey;
  readonly blank: Blank;
  /** Stays on one page with what follows. */
  readonly keepNext?: boolean;
}

export type CellContent = readonly Paragraph[];

/** A table; every row has a cell for each column. No row is split between pages. */
export interface Table {
  readonly kind: "table";
  readonly columns: readonly Twips[];
  /** Inner margin left and right of every cell. */
  readonly cellMargin: Twips;
  readonly rows: readonly (readonly CellContent[])[];
  /** What it holds, for people who cannot see it. */
  readonly description: string;
  /** With lines around its cells, and a first row that every page repeats; otherwise it only places text. */
  readonly ruled?: boolean;
}

export type Block = Paragraph | BlankParagraph | Table;

export function paragraph(style: StyleKey, ...content: readonly Inline[]): Paragraph {
  return { kind: "paragraph", style, content };
}

export function blank(tag: BlankTag, title: string, placeholder: string): Blank {
  return { tag, title, placeholder };
}

export function styled(text: string, letters: Omit<Styled, "text">): Styled {
  return { text, ...letters };
}

/** The text when there is one, else the blank. */
export function orBlank(text: string, otherwise: Blank): Inline {
  return text === "" ? otherwise : text;
}
