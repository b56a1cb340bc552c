import type { UnitKind } from "../../kinds/programme/outline";
import type { SignerPosition, Urgency } from "../../standards/phrases";
import type { IsoDate } from "../../standards/sources";

/** Numbering of sections and their points: the sample's letters, or Roman numerals with a hyphen or a full stop. */
export const NUMBERINGS = ["A. / 1.", "I- / 1-", "I. / 1."] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** How the congress is counted: "lần thứ 9" or "lần thứ IX". */
export const ORDINAL_NUMERALS = ["arabic", "roman"] as const;
export type OrdinalNumerals = (typeof ORDINAL_NUMERALS)[number];

/**
 * What the user tells us once (model programme, section Thông tin chi bộ). A blank is the empty
 * string, null or the empty list; it becomes a marked blank in the document, never a wrong value.
 */
export interface Profile {
  /** The Party organisation directly above, "ĐẢNG BỘ XÃ TAM HƯNG", in any letter case. */
  readonly superiorBody: string;
  /** The cell, "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", in any letter case. */
  readonly cellName: string;
  readonly unitKind: UnitKind;
  /** Place name as it stands before the date. */
  readonly place: string;
  /** "2025 - 2030". */
  readonly term: string;
  /** Which congress of the cell it was, from 1. */
  readonly congressOrdinal: number | null;
  readonly ordinalNumerals: OrdinalNumerals;
  /** Number of the programme, from 1. */
  readonly number: number | null;
  /** Day of issue. */
  readonly date: IsoDate | "";
  readonly signerPosition: SignerPosition | "";
  readonly signerName: string;
  /** Without hyphens and closing marks; the filing line need not be among them. */
  readonly recipients: readonly string[];
  /** Further legal bases, each as a line without its hyphen and closing mark. */
  readonly extraLegalBases: readonly string[];
  readonly numbering: Numbering;
  /** The sentence that leads to the sections, ended by a colon; blank for the usual one. */
  readonly leadIn: string;
  /** The closing paragraph, ended by a full stop; blank for the usual one. */
  readonly closing: string;
  /** Which draft it is, from 1; null when it is none (HD05, Phần II, II.4.2). */
  readonly draftNumber: number | null;
  /** Mark of how far the document may circulate, in capitals; blank when there is none (HD05, Phần II, II.4.1). */
  readonly circulation: string;
  /** Blank when it is not urgent (HD05, Phần II, II.3). */
  readonly urgency: Urgency | "";
  /** Titles of the appendices, in order (HD05, Phần II, II.1). */
  readonly appendices: readonly string[];
  /** A landscape appendix, the last, with the table of tasks, who leads, who assists and by when. */
  readonly taskTable: boolean;
  /** For printing on both sides: back pages have the margins swapped (HD05, Phần II, IV.4). */
  readonly mirrorMargins: boolean;
}

export type ProfileField = keyof Profile;

/** A profile with nothing filled in. */
export function emptyProfile(unitKind: UnitKind = "kindergarten"): Profile {
  return {
    superiorBody: "",
    cellName: "",
    unitKind,
    place: "",
    term: "",
    congressOrdinal: null,
    ordinalNumerals: ORDINAL_NUMERALS[0],
    number: null,
    date: "",
    signerPosition: "",
    signerName: "",
    recipients: [],
    extraLegalBases: [],
    numbering: NUMBERINGS[0],
    leadIn: "",
    closing: "",
    draftNumber: null,
    circulation: "",
    urgency: "",
    appendices: [],
    taskTable: false,
    mirrorMargins: false,
  };
}

/** What a profile says of the cell, without what belongs to its whole-term programme alone: number, day, marks, bases, appendices. */
export function withoutProgramme(profile: Profile): Profile {
  const { number, date, draftNumber, circulation, urgency } = emptyProfile();
  const { extraLegalBases, appendices, taskTable } = emptyProfile();
  const marks = { draftNumber, circulation, urgency };
  return { ...profile, number, date, ...marks, extraLegalBases, appendices, taskTable };
}
