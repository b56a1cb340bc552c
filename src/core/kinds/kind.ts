import type { ClauseId } from "../standards/clauses";
import type { DocumentType } from "../standards/document-types";
import type { PartId } from "../standards/part-id";
import type { LookId } from "../standards/typography";
import type { KindId } from "./kind-id";
import type { LegalBasis } from "./programme/legal-bases";
import type { Keyword } from "./keyword";

export type { KindId };

/** A text in both languages of the product. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** How bad it is that a part of the content is not there. */
export type Need = "error" | "warning" | "hint";

/** A part of the content that a kind of document has. */
export interface ContentPart {
  readonly id: PartId;
  readonly need: Need;
  /** What rests on no regulation cites custom. */
  readonly clause: ClauseId;
  /** How such a part begins, as an example. */
  readonly example: string;
  /** Words (in normal form) anywhere in the body that show that the part is there though no heading names it. */
  readonly anywhere?: RegExp;
  /** False for what is a sentence or a paragraph, never a section. */
  readonly isSection?: false;
  /** False where a missing one is said, but not listed among the parts of the document. */
  readonly isShown?: false;
}

/** Two ways to lay out one kind of document: a section for each theme, or goals, tasks and measures, implementation. */
export type PlanId = "thematic" | "logical";

/** One way to lay a kind's content out. */
export interface Plan {
  /** null where the kind has only one. */
  readonly id: PlanId | null;
  /** In the order of the document. */
  readonly parts: readonly ContentPart[];
}

/** Words (in normal form) of a subject by which a kind is told from others, and how much they weigh. */
export interface SubjectPattern {
  readonly words: RegExp;
  readonly weight: number;
}

/** Something that the subject of a kind has to say. */
export interface SubjectNeed {
  /** The rule's aspect: `subject/<aspect>`. */
  readonly aspect: string;
  /** In normal form. */
  readonly words: RegExp;
  readonly clause: ClauseId;
  /** A subject that lacks it. */
  readonly lacking: string;
  /** True where the term is wanted: one that the rest of the document names can be put in. */
  readonly isTerm?: true;
}

/** What of the frame differs from the common one (HD05, Phần II, I). */
export interface Frame {
  /** False for a letter (I.5.1.1). */
  readonly hasTypeLine: boolean;
  /** A letter's subject stands under the number (I.5.2.3), without hyphens. */
  readonly subjectUnder: "type" | "number";
  readonly subjectLook: LookId;
  /** The words before those whom it is sent to (I.9.2.3, I.9.2.4); null where it has none, and nobody is "as above". */
  readonly addressing: string | null;
  /** Minutes are signed by their recorder and the chair (I.7.1.4e). */
  readonly signers: "issuer" | "recorder-and-chair";
  /** Parts of the frame that custom often leaves out: what is wrong with them is a warning. */
  readonly warnedOnly: readonly PartId[];
}

/** A kind of document: all that recognising, rules, verdict, template and texts know of it. One data file a kind. */
export interface Kind {
  readonly id: KindId;
  readonly label: Words;
  /** What sentences call such a document. */
  readonly noun: Words;
  /** Its names and signs in the standard; several where the kind has several types. */
  readonly types: readonly DocumentType[];
  /** Beginnings (in lower case) of a line in capitals that names it, besides the types' names. */
  readonly forms: readonly string[];
  /** False for what the standard does not judge: an agenda, somebody's form. */
  readonly isJudged: boolean;
  readonly frame: Frame;
  readonly subject: {
    readonly example: string;
    readonly patterns: readonly SubjectPattern[];
    readonly needs: readonly SubjectNeed[];
  };
  /** Weight of a timetable (hours at the beginnings of lines) for this kind. */
  readonly timetable: number;
  readonly legalBases: {
    /** How bad it is when there are none; null where they are optional. */
    readonly need: Need | null;
    readonly clause: ClauseId;
    /** Bases that such a document rests on. */
    readonly wanted: readonly LegalBasis[];
  };
  readonly plans: readonly [Plan, ...Plan[]];
  /** Parts of the content that are one theme each, where the kind has a plan by themes. */
  readonly themes: readonly PartId[];
  /** Parts that have a heading of their own, in order. */
  readonly sections: readonly PartId[];
  /** Phrases by which headings and points are recognised, by topic. */
  readonly topics: Readonly<Record<string, readonly Keyword[]>>;
  /** Whether content is divided into articles (`Điều 1.`, HD05, Phần II, I.6.2.4c). */
  readonly hasArticles: boolean;
}

/** The common frame: all kinds but the few that differ. */
export const COMMON_FRAME: Frame = {
  hasTypeLine: true,
  subjectUnder: "type",
  subjectLook: "subject",
  addressing: null,
  signers: "issuer",
  warnedOnly: [],
};

const CUSTOM: ClauseId = "custom/content";

/** What most kinds have: no bases needed, no content laid down, judged by its type alone. */
export const COMMON_KIND = {
  forms: [],
  isJudged: true,
  frame: COMMON_FRAME,
  timetable: 0,
  legalBases: { need: null, clause: CUSTOM, wanted: [] },
  plans: [{ id: null, parts: [] }],
  themes: [],
  sections: [],
  topics: {},
  hasArticles: false,
} as const satisfies Partial<Kind>;

/** A part of the content that custom, not a regulation, expects. */
export function customary(
  id: PartId,
  need: Exclude<Need, "error">,
  example: string,
  anywhere?: RegExp,
): ContentPart {
  return { id, need, clause: CUSTOM, example, ...(anywhere ? { anywhere } : {}) };
}

/** One plan of these parts, each with a heading of its own. */
export function onePlan(...parts: readonly ContentPart[]): Pick<Kind, "plans" | "sections"> {
  return { plans: [{ id: null, parts }], sections: parts.map(({ id }) => id) };
}

/** Every part of a kind's content, whichever way it is laid out. */
export function contentOf(kind: Kind): readonly ContentPart[] {
  let content = contents.get(kind);
  if (!content) contents.set(kind, (content = kind.plans.flatMap(({ parts }) => parts)));
  return content;
}

const contents = new WeakMap<Kind, readonly ContentPart[]>();
