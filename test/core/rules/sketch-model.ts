/** How letters and their paragraph look; what is left out is as the part's right look has it. Lengths in mm, spaces in points. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Shown in capitals by attribute. */
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly colour?: string;
  /** A style of the sketch's `styles`; the look then says nothing that is not given beside it. */
  readonly style?: string;
  readonly align?: "left" | "right" | "center" | "both";
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  /** `18pt` exactly, or so many lines. */
  readonly line?: `${number}pt` | number;
  /** A level of the sketch's automatic lists. */
  readonly list?: { readonly id: number; readonly level: number };
}

/** Letters inside a paragraph that differ from the rest of it. */
export interface Piece extends Look {
  readonly text: string;
  readonly change?: "inserted" | "deleted";
  readonly control?: { readonly tag: string; readonly showsPlaceholder: boolean };
}

/**
 * One paragraph. In a text `\n` is a line break, `\t` a tab; hyphens that do not break and soft ones are written as Word writes them.
 * `runs` splits it, `xml` stands behind the words as it is (a drawing, say), `text` left out is the part's right text.
 */
export interface Words extends Look {
  readonly text?: string;
  readonly runs?: readonly Piece[];
  readonly xml?: string;
  /** A border below the paragraph. */
  readonly bordered?: boolean;
}

/** A part's paragraphs; null leaves the part out. */
export type Part = string | Words | readonly (string | Words)[] | null;

export interface PageSetup {
  readonly width?: number;
  readonly height?: number;
  readonly margins?: readonly [top: number, bottom: number, left: number, right: number];
  readonly mirror?: boolean;
  readonly evenAndOdd?: boolean;
  readonly titlePage?: boolean;
}

/** A running header or footer: a page number, words, or both. */
export interface RunningStory {
  readonly at: "header" | "footer";
  readonly kind?: "default" | "first" | "even";
  readonly align?: Look["align"];
  /** Words around the number; `#` is the number. */
  readonly text: string;
}

/** Where parts stand beside one another: `rows` is a table with a row for each pair, `spaces` a header in columns made by the space bar. */
export type Layout =
  | "table"
  | "rows"
  | "swapped"
  | "tabs"
  | "spaces"
  | "stacked"
  | "swappedEnding"
  | "stackedEnding";

/** The line under the Party title: drawn (DrawingML or VML), a border, or typed characters. */
export type RuleLine = "drawn" | "vml" | "border" | "none" | { readonly typed: string };
