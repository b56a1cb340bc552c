import { OUTLINES } from "../kinds/programme/outlines";
import { UNIT_KINDS, type UnitKind } from "../kinds/programme/outline";
import { OPTIONAL_PHRASES } from "../standards/phrases";
import { areSameCell, cellNames, isFilledIn } from "../parts/cell-name";
import { isoDateOf, readNumberSymbol, readPlaceDate } from "../parts/fields";
import type { Line } from "../parts/line";
import { normalForm } from "../parts/normal-form";
import type { PartyDocument } from "../parts/party-document";
import type { PartId } from "../standards/part-id";
import { upperCase } from "../standards/names";
import {
  emptyProfile,
  parseProfile,
  type Numbering,
  type Profile,
} from "../template/profile/profile";
import { suggestions } from "../template/profile/suggestions";
import { basesById } from "./place-for-part";

/**
 * The profile that a document shows: what it was made from, or what its hand-typed words say. What is blank, not there, or no
 * possible value stays blank. Names come in the letters of the header, in capitals.
 */
export function readProfile(document: PartyDocument): Profile {
  const fields: Record<string, unknown> = {
    superiorBody: partText(document, "superiorBody"),
    cellName: partText(document, "issuingBody"),
    unitKind: unitKindOf(document),
    ...placeAndDate(document),
    term: TERM.exec(partText(document, "subject"))?.[0] ?? "",
    congressOrdinal: congressOrdinal(document),
    number: documentNumber(document),
    signerPosition: partText(document, "signerPosition"),
    signerName: partText(document, "signerName"),
    recipients: recipientsOf(document),
    extraLegalBases: extraBases(document),
    numbering: numberingOf(document),
    ...optionalParts(document),
    mirrorMargins: document.snapshot.mirrorMargins,
  };
  const profile = possible(fields);
  // The usual sentences follow from the rest, so the profile leaves them blank.
  const usual = suggestions(profile);
  const own = (line: Line | null, sentence: string) => {
    const text = filledText(line);
    // The letter case of names in the header is lost.
    return upperCase(text) === upperCase(sentence) ? "" : text;
  };
  return possible({
    ...profile,
    leadIn: own(document.leadIn, usual.leadIn),
    closing: own(document.closing, usual.closing),
  });
}

/** The profile for a document: what it shows of itself and, where that is blank, what is known otherwise of its cell. */
export function profileFor(document: PartyDocument, profile: Profile): Profile {
  const shown = readProfile(document);
  const known = knownOf(document, shown, profile);
  const isBlank = (value: unknown) =>
    value === "" || value === null || (Array.isArray(value) && value.length === 0);
  const own = Object.entries(shown).filter(([, value]) => !isBlank(value));
  const hasHeadings = document.headings.length > 0;
  const { unitKind, numbering } = hasHeadings ? shown : known;
  return {
    ...known,
    cellName: cellNamedElsewhere(document) || known.cellName,
    ...(Object.fromEntries(own) as Partial<Profile>),
    unitKind,
    numbering,
  };
}

/**
 * What a profile tells of the document's cell. Of another cell's profile (a committee checks many cells' documents) nothing but what
 * both have from the same organisation above.
 */
function knownOf(document: PartyDocument, shown: Profile, profile: Profile): Profile {
  if (profile.cellName === "" || namesCell(document, profile.cellName)) return profile;
  const isBelowSame = upperCase(shown.superiorBody) === upperCase(profile.superiorBody);
  const { superiorBody, place } = profile;
  return isBelowSame ? { ...emptyProfile(), superiorBody, place } : emptyProfile();
}

/** True when the document calls its cell so somewhere, or nothing at all. */
function namesCell(document: PartyDocument, cellName: string): boolean {
  const key = normalForm(cellName).text.replace(/^chi bộ /u, "");
  const names = cellNames(document).filter(isFilledIn);
  return names.length === 0 || names.some((name) => areSameCell(name.key, key));
}

/** Without its name in the header a cell may still be named in the lead-in, the closing or the signature. */
function cellNamedElsewhere(document: PartyDocument): string {
  if (document.parts.has("issuingBody")) return "";
  const names = cellNames(document).map(({ text }) => text);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), "");
}

/** The fields that a profile can have; the others are left blank. */
function possible(fields: Readonly<Record<string, unknown>>): Profile {
  const parsed = parseProfile(fields);
  if (parsed.ok) return parsed.profile;
  const refused = new Set(parsed.problems.map(({ field }) => field));
  const rest = Object.entries(fields).filter(([field]) => !refused.has(field));
  const again = parseProfile(Object.fromEntries(rest));
  return again.ok ? again.profile : emptyProfile();
}

/** The words of a line, single spaces between them; nothing when they are waiting to be filled in. */
function filledText(line: Line | null): string {
  if (!line || line.blanks.length > 0) return "";
  return line.text.normalize("NFC").replace(/\s+/gu, " ");
}

function partText({ parts }: PartyDocument, id: PartId): string {
  const texts = parts.get(id)?.lines.map(filledText) ?? [];
  return texts.includes("") ? "" : texts.join(" ");
}

const TERM = /\d{4} ?[-–] ?\d{4}/u;

function placeAndDate({ parts }: PartyDocument): { place: string; date: string } {
  const line = parts.get("placeDate")?.lines[0];
  const read = line ? readPlaceDate(line) : null;
  const blanks = line ? line.blanks : [];
  const placeIsBlank = blanks.some(({ place }) => place.start === line?.start);
  return { place: placeIsBlank ? "" : (read?.place ?? ""), date: isoDateOf(read) ?? "" };
}

function documentNumber({ parts }: PartyDocument): number | null {
  const line = parts.get("numberSymbol")?.lines[0];
  const { number = "" } = line ? readNumberSymbol(line) : {};
  return number === "" ? null : Number(number);
}

const ORDINAL = /lần thứ (\d{1,2}|[IVXL]+|nhất)(?![\p{L}\d])/u;

/** As `parseProfile` takes it: a number, or a Roman numeral. */
function congressOrdinal(document: PartyDocument): number | string | null {
  const line = basesById(document).get("cellCongress");
  const [, ordinal] = ORDINAL.exec(line?.text.normalize("NFC") ?? "") ?? [];
  if (ordinal === undefined) return null;
  if (ordinal === "nhất") return 1;
  return /\d/.test(ordinal) ? Number(ordinal) : ordinal;
}

/** What stands after the dash and before the closing mark. */
function bareItem(line: Line): string {
  return filledText(line)
    .replace(/^[-+•*–]\s*/u, "")
    .replace(/[;.,]\s*$/u, "");
}

function recipientsOf({ parts, marks }: PartyDocument): string[] {
  const lines = parts.get("recipients")?.lines ?? [];
  return lines
    .filter((line) => line !== marks.recipientsLabel)
    .map(bareItem)
    .filter((item) => item !== "" && !/^lưu(?:[\s:]|$)/iu.test(item));
}

function extraBases(document: PartyDocument): string[] {
  const usual = new Set(basesById(document).values());
  return document.bases
    .filter(({ line }) => !usual.has(line))
    .map(({ line }) => bareItem(line).replace(/^căn cứ (?:vào )?/iu, ""))
    .filter((basis) => basis !== "");
}

function numberingOf({ headings }: PartyDocument): Numbering | "" {
  const marker = headings.find((heading) => heading.level === 0)?.marker;
  if (marker?.kind === "letter") return "A. / 1.";
  if (marker?.kind !== "roman") return "";
  return marker.closing === "-" ? "I- / 1-" : "I. / 1.";
}

/** The kind whose headings the document has the most of. */
function unitKindOf({ headings }: PartyDocument): UnitKind {
  const shown = new Set(headings.map(({ words }) => words));
  const count = (kind: UnitKind) =>
    OUTLINES[kind].sections.filter(({ heading }) => shown.has(normalForm(heading).text)).length;
  return UNIT_KINDS.reduce((best, kind) => (count(kind) > count(best) ? kind : best));
}

const DRAFT = /^\(?dự thảo lần (?:thứ )?(\d{1,2})\)?$/iu;
const APPENDIX_LABEL = new RegExp(`^${OPTIONAL_PHRASES.appendix}(?: \\d{1,2})?$`, "iu");
const LONGEST_LABEL = 20;
const isAppendixLabel = (line: Line) =>
  line.normal.text.length <= LONGEST_LABEL && APPENDIX_LABEL.test(filledText(line));
const TASK_HEADS = ["Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"];

function optionalParts({ lines, snapshot, parts }: PartyDocument): Record<string, unknown> {
  const typeAt = parts.get("documentType")?.lines[0]?.index ?? 0;
  const above = lines.slice(0, typeAt).map(filledText);
  const titles = lines.flatMap((line, index) =>
    isAppendixLabel(line) ? [filledText(lines[index + 1] ?? null)] : [],
  );
  const taskTable = snapshot.sections.length > 1 && hasTaskTable(lines);
  return {
    draftNumber: Number(above.map((text) => DRAFT.exec(text)?.[1]).find(Boolean) ?? 0) || null,
    urgency: above.find((text) => /^(?:thượng )?khẩn$|^ho(?:ả|ỏa) tốc$/iu.test(text)) ?? "",
    circulation: (snapshot.sections[0]?.headers.first ?? [])
      .filter(({ fields }) => fields.length === 0)
      .map(({ text }) => text.trim())
      .join(" ")
      .trim(),
    // The table of tasks is the last appendix; its title is the template's own.
    appendices: taskTable ? titles.slice(0, -1) : titles,
    taskTable,
  };
}

function hasTaskTable(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    if (line.paragraph.cell === null || line.text !== TASK_HEADS[0]) return false;
    return TASK_HEADS.every((head, offset) => lines[index + offset]?.text === head);
  });
}
