import type { Kind, Plan, PlanId } from "../kinds/kind";
import type { DocumentType } from "../standards/document-types";
import type { Issuer } from "../standards/issuers";
import type { PartId } from "../standards/part-id";
import type { Snapshot } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import type { Evidence } from "./labels";
import type { Line } from "./line";
import type { Heading, MarkedLine } from "./outline";

/** A part that was found: its lines in order, and what spoke for it. */
export interface FoundPart {
  readonly id: PartId;
  readonly lines: readonly Line[];
  /** The words that are this part's, where a line carries two parts (type and subject in one). */
  readonly places: readonly Place[];
  readonly evidence: readonly Evidence[];
}

/** A line of the legal bases that cites, or should cite, one document or circumstance. */
export interface Basis {
  readonly line: Line;
  /** Its words in normal form, without dash or number. */
  readonly words: string;
}

/** The part of the content that a section is. */
export type SectionTopic = PartId;

/** A section of the body, found by its heading or, failing that, by a point. */
export interface Section {
  readonly id: SectionTopic;
  readonly by: "heading" | "first-point" | "point";
  /** null when a point alone speaks for it. */
  readonly heading: Heading | null;
  readonly lines: readonly Line[];
  readonly evidence: readonly Evidence[];
}

/** What a document is, and why. */
export interface RecognisedKind {
  readonly kind: Kind;
  readonly evidence: readonly Evidence[];
  /** Somebody said what it is meant to be. */
  readonly isAsked: boolean;
  /** What the document itself speaks for, where that is another kind. */
  readonly otherwise: Kind | null;
  /** The type that its type line names, misspelt or not; null where it names none. */
  readonly namedType: DocumentType | null;
  /** The type's sign in its number, in small letters; empty where there is none. */
  readonly typeSign: string;
  /** False where nothing shows that it is a Party's document at all. */
  readonly isPartyDocument: boolean;
}

/** A document with its parts recognised: all that rules look at. */
export interface PartyDocument {
  readonly kind: Kind;
  readonly recognised: RecognisedKind;
  /** The type whose name and sign it has to have; null where nothing tells. */
  readonly type: DocumentType | null;
  readonly issuer: Issuer;
  readonly snapshot: Snapshot;
  readonly lines: readonly Line[];
  /** Parts with lines of their own. Sections are in `sections`, bases in `bases`. */
  readonly parts: ReadonlyMap<PartId, FoundPart>;
  /** The lines that only dress a part: asterisk, hyphens, typed rule, national motto, notes at the signature. */
  readonly marks: {
    readonly asterisk: Line | null;
    readonly hyphens: Line | null;
    readonly typedRule: Line | null;
    readonly motto: readonly Line[];
    readonly signatureNotes: readonly Line[];
    readonly author: Line | null;
    readonly recipientsLabel: Line | null;
    /** `Kính gửi:` or `Kính trình:`. */
    readonly addressing: Line | null;
    readonly chair: Line | null;
    readonly attestation: readonly Line[];
  };
  readonly basesHeading: Line | null;
  readonly bases: readonly Basis[];
  /** The bases stand somewhere in the body instead of right under the subject. */
  readonly basesAreStray: boolean;
  readonly leadIn: Line | null;
  readonly closing: Line | null;
  /** How its content is laid out. */
  readonly layout: Plan;
  /** Which of two layouts it is; null for kinds that have one. */
  readonly plan: PlanId | null;
  readonly headings: readonly Heading[];
  readonly sections: ReadonlyMap<SectionTopic, Section>;
  /** Lines of the body, from the first after the bases to the last before the ending. */
  readonly body: readonly MarkedLine[];
}
