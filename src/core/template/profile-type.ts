import type { UnitKind } from "../standards/outlines/outline";
import type { SignerPosition } from "../standards/phrases";
import type { IsoDate } from "../standards/sources";

/** Numbering of sections and their points: the sample's letters, or Roman numerals with a hyphen or a full stop. */
export const NUMBERINGS = ["A. / 1.", "I- / 1-", "I. / 1."] as const;
export type Numbering = (typeof NUMBERINGS)[number];

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
    number: null,
    date: "",
    signerPosition: "",
    signerName: "",
    recipients: [],
    extraLegalBases: [],
    numbering: NUMBERINGS[0],
  };
}
