import type { Alignment, LineRule } from "../ooxml/formatting";
import type { LegacyEncoding } from "../ooxml/legacy-encoding";
import type { ListLabel } from "../ooxml/numbering";
import type { Millimetres, Points, Twips } from "../ooxml/units";

/** A slice of the main part's XML, in UTF-16 offsets. */
export interface SourceSlice {
  readonly start: number;
  readonly end: number;
}

/** Effective character formatting: defaults, then styles, then what the run says itself. Equal formats are one object. */
export interface RunFormat {
  /** Name of the Latin font; empty when the document does not say. */
  readonly font: string;
  readonly size: Points;
  readonly bold: boolean;
  readonly italic: boolean;
  /** OOXML's underline kind; `none` when there is none. */
  readonly underline: string;
  /** Shown in capitals by attribute, whatever was typed. */
  readonly capitals: boolean;
  /** Six hexadecimal digits, or `auto`. */
  readonly colour: string;
  readonly hidden: boolean;
  /** The encoding that the font's name stands for; null for Unicode. */
  readonly encoding: LegacyEncoding | null;
}

/** Effective paragraph formatting. */
export interface ParagraphFormat {
  readonly alignment: Alignment;
  readonly indentLeft: Twips;
  readonly indentRight: Twips;
  /** Negative for a hanging indent. */
  readonly indentFirstLine: Twips;
  readonly spaceBefore: Twips;
  readonly spaceAfter: Twips;
  readonly contextualSpacing: boolean;
  /** Twips for `exact` and `atLeast`; 240ths of a line for `auto`. */
  readonly line: number;
  readonly lineRule: LineRule;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly bottomBorder: boolean;
}

/** Visible characters of one run; offsets into the paragraph's text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: RunFormat;
  /** null where the source has no XML. */
  readonly source: SourceSlice | null;
}

/** Part of a paragraph that lies in a content control; a control around whole paragraphs shows in each of them. */
export interface Control {
  readonly tag: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Word shows its placeholder there: nobody has typed yet. */
  readonly showsPlaceholder: boolean;
  /** The same number for every paragraph of one control. */
  readonly serial: number;
}

export interface CellPosition {
  /** Tables are numbered from 0 in document order, nested ones included. */
  readonly table: number;
  readonly row: number;
  /** Grid column of the cell's left edge, from 0. */
  readonly column: number;
  /** Grid columns it spans. */
  readonly span: number;
  /** 1 for a table in the body, 2 for a table in a cell … */
  readonly depth: number;
}

/** A line drawn as a shape and anchored in a paragraph. */
export interface DrawnLine {
  readonly length: Millimetres;
  readonly horizontal: boolean;
}

/** One `w:p` of a story. */
export interface Paragraph {
  /** Index in document order, table cells included, text boxes not. */
  readonly index: number;
  /** What a reader sees: no deleted and no hidden text, legacy encodings decoded; a tab is `\t`, a line break `\n`. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Format of the paragraph mark: what an empty paragraph looks like. */
  readonly markFormat: RunFormat;
  readonly format: ParagraphFormat;
  readonly styleId: string;
  readonly styleName: string;
  /** Printed by automatic numbering before the text. */
  readonly label: ListLabel | null;
  readonly cell: CellPosition | null;
  /** Index into the snapshot's sections. */
  readonly section: number;
  readonly controls: readonly Control[];
  readonly lines: readonly DrawnLine[];
  /** Field instructions inside, such as `PAGE`, in capitals. */
  readonly fields: readonly string[];
  readonly hasPageBreak: boolean;
  readonly source: SourceSlice | null;
}

export type HeaderKind = "default" | "first" | "even";

/** Page setup of one section, and the stories above and below its pages. */
export interface Section {
  readonly index: number;
  /** null where the document does not say. */
  readonly pageWidth: Twips | null;
  readonly pageHeight: Twips | null;
  readonly landscape: boolean;
  readonly margins: {
    readonly top: Twips | null;
    readonly bottom: Twips | null;
    readonly left: Twips | null;
    readonly right: Twips | null;
    readonly header: Twips | null;
  };
  /** The first page has a header and footer of its own. */
  readonly titlePage: boolean;
  readonly headers: Readonly<Partial<Record<HeaderKind, readonly Paragraph[]>>>;
  readonly footers: Readonly<Partial<Record<HeaderKind, readonly Paragraph[]>>>;
}

/** A document as rules see it; nothing in it can be changed. */
export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly sections: readonly Section[];
  /** Odd and even pages have mirrored margins. */
  readonly mirrorMargins: boolean;
  /** Odd and even pages have headers of their own. */
  readonly evenAndOddHeaders: boolean;
  /** False when only the text is known: rules on formatting then cannot tell. */
  readonly formattingKnown: boolean;
}
