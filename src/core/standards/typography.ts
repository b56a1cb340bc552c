import type { ClauseId } from "./clauses";

export type Letters = "capitals" | "sentence" | "title";
export type Alignment = "left" | "center" | "right" | "justify";

/** Sizes in points that are allowed; a range means any size in it, the same through the whole document. */
export interface SizeRange {
  readonly min: number;
  readonly max: number;
  /** The size that the template uses. */
  readonly usual: number;
}

/** How one part's letters look (HD05, Phần II, I and Phụ lục 2). */
export interface Look {
  readonly letters: Letters;
  readonly size: SizeRange;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly alignment: Alignment;
  readonly clause: ClauseId;
  /** Where it is laid down that it stands in the middle, if apart from its letters. */
  readonly placeClause?: ClauseId;
}

/** The one font family of Party documents, and the colour of the text as RRGGBB (HD05, Phần II, IV.1). */
export const FONT_FAMILY = "Times New Roman";
export const TEXT_COLOUR = "000000";
export const FONT_CLAUSE: ClauseId = "HD05/IV.1";

const fixed = (points: number): SizeRange => ({ min: points, max: points, usual: points });
const range = (min: number, max: number, usual: number): SizeRange => ({ min, max, usual });

const PLAIN = { bold: false, italic: false, underline: false } as const;
const BOLD = { bold: true, italic: false, underline: false } as const;
const ITALIC = { bold: false, italic: true, underline: false } as const;

/** The look of each piece of text that the standard speaks of; sizes in points. */
export const LOOKS = {
  partyTitle: {
    ...BOLD,
    letters: "capitals",
    size: fixed(15),
    alignment: "center",
    clause: "HD05/appendix-2.1",
  },
  superiorBody: {
    ...PLAIN,
    letters: "capitals",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.2",
  },
  issuingBody: {
    ...BOLD,
    letters: "capitals",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.2",
    placeClause: "HD05/I.2.2.2",
  },
  numberSymbol: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.3",
    placeClause: "HD05/I.3.2.1",
  },
  placeDate: {
    ...ITALIC,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.4",
    placeClause: "HD05/I.4.2.1",
  },
  documentType: {
    ...BOLD,
    letters: "capitals",
    size: range(15, 16, 16),
    alignment: "center",
    clause: "HD05/appendix-2.5",
    placeClause: "HD05/I.5.2.2",
  },
  subject: {
    ...BOLD,
    letters: "sentence",
    size: range(14, 15, 14),
    alignment: "center",
    clause: "HD05/appendix-2.5",
    placeClause: "HD05/I.5.2.2",
  },
  /** A letter has its subject under the number. */
  letterSubject: {
    ...ITALIC,
    letters: "sentence",
    size: fixed(12),
    alignment: "center",
    clause: "HD05/appendix-2.5",
    placeClause: "HD05/I.5.2.3",
  },
  /** The words before those whom a letter or a submission is sent to. */
  addressing: {
    ...ITALIC,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.9",
  },
  addressee: {
    ...PLAIN,
    letters: "sentence",
    size: range(14, 15, 14),
    alignment: "left",
    clause: "HD05/appendix-2.9",
  },
  body: {
    ...PLAIN,
    letters: "sentence",
    size: range(14, 15, 14),
    alignment: "justify",
    clause: "HD05/appendix-2.6",
  },
  signingAuthority: {
    ...BOLD,
    letters: "capitals",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.7",
  },
  signerPosition: {
    ...PLAIN,
    letters: "capitals",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.7",
  },
  signerName: {
    ...BOLD,
    letters: "title",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.7",
  },
  recipientsLabel: {
    ...PLAIN,
    underline: true,
    letters: "sentence",
    size: fixed(14),
    alignment: "left",
    clause: "HD05/appendix-2.9",
  },
  recipientsList: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(12),
    alignment: "left",
    clause: "HD05/appendix-2.9",
  },
  pageNumber: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.15",
  },
} as const satisfies Record<string, Look>;

export type LookId = keyof typeof LOOKS;

/** The look of the optional parts (HD05, Phần II, mục II); they are never required. */
export const OPTIONAL_LOOKS = {
  urgency: {
    ...BOLD,
    letters: "capitals",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.11",
  },
  circulation: {
    ...BOLD,
    letters: "capitals",
    size: fixed(12),
    alignment: "right",
    clause: "HD05/appendix-2.12",
  },
  draft: {
    ...ITALIC,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.12",
  },
  appendixLabel: {
    ...BOLD,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.10",
  },
  appendixTitle: {
    ...BOLD,
    letters: "capitals",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.10",
  },
  /** The line that ties an appendix to its document. */
  appendixTie: {
    ...ITALIC,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/appendix-2.10",
  },
  tableHead: {
    ...BOLD,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/IV.4.3",
  },
  tableText: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(14),
    alignment: "left",
    clause: "HD05/IV.4.3",
  },
  tableNumber: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(14),
    alignment: "center",
    clause: "HD05/IV.4.3",
  },
  drafterSign: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(11),
    alignment: "left",
    clause: "HD05/appendix-2.13",
  },
  contact: {
    ...PLAIN,
    letters: "sentence",
    size: fixed(10),
    alignment: "center",
    clause: "HD05/appendix-2.14",
  },
} as const satisfies Record<string, Look>;

export type OptionalLookId = keyof typeof OPTIONAL_LOOKS;

/** Numbers of body paragraphs (HD05, Phần II, I.6.2.2); `usual` is what the template uses. */
export const BODY_PARAGRAPH = {
  /** First-line indent in mm: "about" is `tolerance` either way. */
  firstLineIndent: { mm: 10, tolerance: 3 },
  /** Space between two paragraphs in points. */
  gap: { min: 6, usual: 6 },
  /** Exact line spacing in points. */
  lineSpacing: { min: 18, max: 22, usual: 18 },
  clause: "HD05/I.6.2.2",
} as const satisfies { clause: ClauseId } & Record<string, unknown>;
