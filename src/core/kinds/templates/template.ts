import type { PartId } from "../../standards/part-id";
import type { KindId, Words } from "../kind";

/**
 * Words of a template, in Vietnamese as they stand in the document. `[field|shown]` is a blank: the field of its tag and what it shows;
 * `[field|shown|title]` gives it a title other than what it shows. `{cell}`, `{committee}` and `{term}` are what the profile
 * knows, or a blank. In a table's cells `#` is the row's number.
 */
export type TemplateText = string;

/** A column of a table: its width in mm, and what stands in each of its cells. */
export interface TemplateColumn {
  readonly head: string;
  readonly width: number;
  /** One text for every row, or one for each. */
  readonly cell: TemplateText | readonly TemplateText[];
  /** In the middle, as figures are. */
  readonly isFigure?: true;
}

/** A piece of a section. */
export type TemplateBlock =
  /** A paragraph. */
  | { readonly text: TemplateText }
  /** A paragraph of words that are nobody's to fill in; with the next number of a point before it. */
  | { readonly verbatim: string; readonly isPoint?: true }
  /** A paragraph with the next number of a point before it; in bold where it is the heading of what follows. */
  | { readonly point: TemplateText; readonly isHeading?: true }
  /** A paragraph or more that wait to be written: what to write there, and what the blank is called. */
  | { readonly field: string; readonly title: string; readonly prompt: string }
  /** A line in bold in the middle, in capitals. */
  | { readonly middle: TemplateText }
  /** `Điều n.` in bold with its words; in bold, too, where they are the heading of what follows (HD05, Phần II, I.6.2.4c). */
  | { readonly article: TemplateText; readonly isHeading?: true }
  /** `Chương I` and its name on the next line (HD05, Phần II, I.6.2.4a). */
  | { readonly chapter: string }
  | { readonly table: TemplateTable };

export interface TemplateTable {
  /** What it holds, for people who cannot see it. */
  readonly description: string;
  readonly rows: number;
  readonly columns: readonly TemplateColumn[];
}

/** A part of the content with its heading, which is numbered where the document's sections are. */
export interface TemplateSection {
  /** The part in the tags of its blanks. */
  readonly part: PartId;
  /** In sentence case; none where the part is no section. */
  readonly heading?: TemplateText;
  readonly blocks: readonly TemplateBlock[];
}

/** What a kind's template says besides the frame that its kind lays down. One data file a kind. */
export interface KindTemplate {
  readonly kind: KindId;
  /** What such a document is for. */
  readonly purpose: Words;
  /** When it is due. */
  readonly due: Words;
  /** Behind the type, without it. */
  readonly subject: TemplateText;
  /** Behind `Kính gửi:` or `Kính trình:`. */
  readonly addressees?: TemplateText;
  /** Each without its hyphen and closing mark. */
  readonly bases?: readonly TemplateText[];
  /** The paragraph before the first section. */
  readonly leadIn?: TemplateText;
  readonly sections: readonly TemplateSection[];
  /** The last paragraph, ended by a full stop. */
  readonly closing?: TemplateText | undefined;
  /** Whom it goes to where the profile's recipients do not suit, without hyphens and closing marks. */
  readonly recipients?: readonly TemplateText[];
}
