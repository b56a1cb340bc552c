/** How letters look; absent means "as the paragraph's default". Sizes in points. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Shown in capitals by attribute, whatever was typed. */
  readonly allCaps?: boolean;
  readonly hidden?: boolean;
  readonly size?: number;
  readonly font?: string;
  /** Six hexadecimal digits. */
  readonly colour?: string;
}

export type Alignment = "left" | "center" | "right" | "both";

/** How a paragraph stands. Indents and tab stops in millimetres, spacing in points. */
export interface ParagraphLook {
  readonly align?: Alignment;
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: { readonly rule: "exact" | "atLeast" | "multiple"; readonly value: number };
  readonly tabs?: readonly { readonly at: number; readonly align: "left" | "center" | "right" }[];
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
}

export type Look = TextLook & ParagraphLook;

/** What a paragraph of a document is; decides its look and, when made with styles, its style. */
export const ROLES = [
  "superiorBody",
  "issuingBody",
  "asterisk",
  "numberSymbol",
  "partyTitle",
  "placeDate",
  "documentType",
  "author",
  "subject",
  "hyphens",
  "letterSubject",
  "addressee",
  "resolves",
  "legalBasis",
  "part",
  "section",
  "subsection",
  "body",
  "tableHead",
  "tableCell",
  "recipientsLabel",
  "recipient",
  "signingAuthority",
  "signerPosition",
  "signerName",
  "recorderTitle",
  "recorder",
  "chairTitle",
  "urgency",
  "draft",
  "circulation",
  "drafter",
  "contact",
  "appendixTitle",
  "plain",
] as const;
export type Role = (typeof ROLES)[number];

/** The drawn line: Word's shape, the older VML line, or (wrongly) something else. */
export type RuleLine = "shape" | "vml" | "none";

export type Inline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly look: TextLook;
      readonly change?: "inserted" | "deleted";
      /** Words of a reviewer's comment on this text. */
      readonly comment?: string;
      /** Stands in a content control with this tag. */
      readonly control?: { readonly tag: string; readonly showing: boolean };
    }
  | { readonly kind: "break" }
  | { readonly kind: "tab" }
  | {
      readonly kind: "rule";
      readonly how: Exclude<RuleLine, "none">;
      /** Millimetres: where the line's middle is from the column's edge, and how long it is. */
      readonly centre: number;
      readonly width: number;
    }
  | { readonly kind: "textBox"; readonly lines: readonly string[] };

export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: Role;
  readonly look: Look;
  readonly inlines: readonly Inline[];
  /** Automatic numbering instead of a typed label. */
  readonly list?: { readonly id: ListId; readonly level: number };
}

/** `headings`: I. / 1. / a) in three levels; `hyphens`: a hyphen as the bullet. */
export const LIST_IDS = ["headings", "hyphens"] as const;
export type ListId = (typeof LIST_IDS)[number];

export interface Cell {
  readonly blocks: readonly Block[];
  readonly span?: number;
  readonly merge?: "start" | "continue";
}

export interface Table {
  readonly kind: "table";
  /** Column widths in millimetres. */
  readonly columns: readonly number[];
  readonly borders: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

/** Ends a section: the page setup of everything since the last one. */
export interface SectionEnd {
  readonly kind: "sectionEnd";
  readonly page: Page;
}

export type Block = Paragraph | Table | SectionEnd;

/** Page setup in millimetres; the page number as the header or footer shows it. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly number: "none" | "header" | "footer";
  readonly numberAlign: Alignment;
  readonly numberOnFirst: boolean;
  readonly restartNumber: boolean;
}

export interface DocumentModel {
  readonly blocks: readonly Block[];
  /** The last section's page. */
  readonly page: Page;
  readonly mirrorMargins: boolean;
}

/** A4 as the standard wants it: number in the header, centred, from page 2. */
export const STANDARD_PAGE: Page = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  number: "header",
  numberAlign: "center",
  numberOnFirst: false,
  restartNumber: false,
};

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const emus = (mm: number): number => Math.round(mm * 36000);

/** Width in mm of the Party title in bold Times New Roman of 15 points: what the drawn line must measure. */
export const PARTY_TITLE_WIDTH = 72.9;
