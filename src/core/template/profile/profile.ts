import { UNIT_KINDS } from "../../kinds/programme/outline";
import { SIGNER_POSITIONS, URGENCIES } from "../../standards/phrases";
import { readDate, readTerm, termYears } from "./read-time";
import {
  readAppendix,
  readCellName,
  readChoice,
  readCirculation,
  readClosing,
  readCount,
  readFlag,
  readLeadIn,
  readLines,
  readOrdinal,
  readPlace,
  readRecipient,
  readSignerName,
  readSuperiorBody,
  readLegalBasis,
} from "./read-field";
import type { ProfileProblem, Read } from "./profile-problem";
import {
  emptyProfile,
  NUMBERINGS,
  ORDINAL_NUMERALS,
  type Profile,
  type ProfileField,
} from "./profile-type";

export { emptyProfile, NUMBERINGS, ORDINAL_NUMERALS, withoutProgramme } from "./profile-type";
export type { Numbering, OrdinalNumerals, Profile, ProfileField } from "./profile-type";
export { PROFILE_PROBLEMS } from "./profile-problem";
export type { ProfileProblem, ProfileProblemCode } from "./profile-problem";

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

const BLANK = emptyProfile();

const FIELDS: { readonly [Field in ProfileField]: (value: unknown) => Read<Profile[Field]> } = {
  superiorBody: readSuperiorBody,
  cellName: readCellName,
  unitKind: readChoice(UNIT_KINDS, BLANK.unitKind),
  place: readPlace,
  term: readTerm,
  congressOrdinal: readOrdinal(99),
  ordinalNumerals: readChoice(ORDINAL_NUMERALS, BLANK.ordinalNumerals),
  number: readCount(9999),
  date: readDate,
  signerPosition: readChoice(SIGNER_POSITIONS, ""),
  signerName: readSignerName,
  recipients: readLines(readRecipient, /[;\n]/),
  extraLegalBases: readLines(readLegalBasis, /\n/),
  numbering: readChoice(NUMBERINGS, BLANK.numbering),
  leadIn: readLeadIn,
  closing: readClosing,
  draftNumber: readCount(99),
  circulation: readCirculation,
  urgency: readChoice(URGENCIES, ""),
  appendices: readLines(readAppendix, /\n/),
  taskTable: readFlag,
  mirrorMargins: readFlag,
};

/** The fields of a profile, in the order in which people are asked. */
export const PROFILE_FIELDS = Object.keys(FIELDS) as readonly ProfileField[];

/**
 * Reads a profile from JSON data: fields left out, null or empty are blanks; text is trimmed and
 * brought into NFC. Unknown fields and impossible values are refused by name, all at once.
 */
export function parseProfile(data: unknown): ParsedProfile {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return { ok: false, problems: [{ field: "", problem: "not-an-object", data: {} }] };
  }
  const problems: ProfileProblem[] = [];
  const values: Partial<Record<ProfileField, unknown>> = {};
  for (const [field, value] of Object.entries(data)) {
    if (!isField(field)) {
      problems.push({ field, problem: "unknown-field", data: { field } });
      continue;
    }
    const read: Read<unknown> = FIELDS[field](value);
    if (read.ok) values[field] = read.value;
    else problems.push({ field, problem: read.problem, data: read.data });
  }
  if (countsInRoman(data)) values.ordinalNumerals = "roman";
  // Every value came through the reader of its own field, which the type of FIELDS ties to it.
  const profile = { ...emptyProfile(), ...(values as Partial<Profile>) };
  problems.push(...clashes(profile));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile };
}

/** Who types "IX" wants the congress counted so, unless told otherwise. */
function countsInRoman(data: Partial<Record<ProfileField, unknown>>): boolean {
  const { congressOrdinal, ordinalNumerals } = data;
  return !ordinalNumerals && typeof congressOrdinal === "string" && congressOrdinal !== "";
}

function isField(field: string): field is ProfileField {
  return Object.hasOwn(FIELDS, field);
}

/** Values that are possible alone but not together. */
function clashes({ date, term }: Profile): ProfileProblem[] {
  if (date === "" || term === "") return [];
  const [first, last] = termYears(term);
  const year = Number(date.slice(0, 4));
  if (year >= first && year <= last) return [];
  return [{ field: "date", problem: "date-outside-term", data: { value: date, term } }];
}
