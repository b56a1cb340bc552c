import { LEGAL_BASES, type LegalBasisId } from "../kinds/programme/legal-bases";
import { BLANKS } from "../standards/phrases";
import { blank, orBlank, paragraph, type BlankTag, type Inline, type Paragraph } from "./blocks";
import { committeeName, runningName, unitName, upperCase } from "../standards/names";
import type { Profile } from "./profile/profile-type";
import { romanNumeral } from "./roman";

const START = "Căn cứ";

/**
 * The legal bases, one paragraph each: a hyphen before, a semicolon after, the last with a full stop
 * (HD05, Phần II, I.6.2.3). The user's own ones stand before the unit's situation, which is no document.
 */
export function legalBases(profile: Profile): Paragraph[] {
  const lines: Inline[][] = [];
  for (const { id } of LEGAL_BASES) {
    if (id === "unitSituation") lines.push(...profile.extraLegalBases.map(extraBasis));
    lines.push([`${START} `, ...BASES[id](profile)]);
  }
  return lines.map((line, index) => basisLine(line, index === lines.length - 1 ? "." : ";"));
}

/** One of the usual bases, closed as one among others. */
export function legalBasis(profile: Profile, id: LegalBasisId): Paragraph {
  return basisLine([`${START} `, ...BASES[id](profile)], ";");
}

function basisLine(line: readonly Inline[], end: ";" | "."): Paragraph {
  return paragraph("legalBasis", "- ", ...line, end);
}

const BASES: Readonly<Record<LegalBasisId, (profile: Profile) => Inline[]>> = {
  charter: () => ["Điều lệ Đảng Cộng sản Việt Nam"],
  cellCongress: (profile) => [
    "Nghị quyết số ",
    part("cellCongressNumber", "Số nghị quyết đại hội chi bộ", "số"),
    "-NQ/ĐH, ngày ",
    part("cellCongressDate", "Ngày ban hành nghị quyết đại hội chi bộ", BLANKS.day),
    " của Đại hội ",
    ...cellInText(profile, "chibo:legalBases.cellName"),
    " lần thứ ",
    orBlank(congressOrdinal(profile), part("congressOrdinal", "Đại hội chi bộ lần thứ mấy", "mấy")),
    ", nhiệm kỳ ",
    termInText(profile, "chibo:legalBases.term"),
  ],
  superiorDecision: ({ superiorBody }) => [
    part("superiorType", "Tên loại văn bản của cấp trên", "tên loại"),
    " số ",
    part("superiorNumber", "Số và ký hiệu văn bản của cấp trên", BLANKS.numberAndSign),
    ", ngày ",
    part("superiorDate", "Ngày ban hành văn bản của cấp trên", BLANKS.day),
    " của ",
    ...(superiorBody === ""
      ? ["Đảng uỷ ", part("superiorBody", "Tên đảng uỷ cấp trên", "cấp trên trực tiếp")]
      : [committeeName(superiorBody)]),
    " về ",
    part("superiorSubject", "Trích yếu văn bản của cấp trên", BLANKS.subject),
  ],
  workingRules: ({ cellName }) => [
    "Quy chế làm việc số ",
    part("workingRulesNumber", "Số quy chế làm việc", "số"),
    "-QC/CB, ngày ",
    part("workingRulesDate", "Ngày ban hành quy chế làm việc", BLANKS.day),
    ` của ${cellName === "" ? "Chi\u00a0bộ" : runningName(cellName)}`,
  ],
  unitSituation: ({ cellName }) => [
    `đặc điểm, tình hình của ${cellName === "" ? "đơn vị" : unitName(cellName)}`,
  ],
};

function part(field: string, title: string, placeholder: string) {
  return blank(`chibo:legalBases.${field}`, title, placeholder);
}

function extraBasis(line: string): Inline[] {
  const named = upperCase(line).startsWith(`${upperCase(START)} `);
  return [named ? upperCase(line.slice(0, 1)) + line.slice(1) : `${START} ${line}`];
}

/** The first congress is "thứ nhất", the others go by their number; in Roman numerals all do. */
export function congressOrdinal({ congressOrdinal: ordinal, ordinalNumerals }: Profile): string {
  if (ordinal === null) return "";
  if (ordinalNumerals === "roman") return romanNumeral(ordinal);
  return ordinal === 1 ? "nhất" : String(ordinal);
}

/** The cell as running text names it. */
export function cellInText({ cellName }: Profile, tag: BlankTag): Inline[] {
  return cellName === ""
    ? ["Chi bộ ", blank(tag, "Tên đơn vị của chi bộ", "tên đơn vị")]
    : [runningName(cellName)];
}

/** The term as running text names it: its years never part at the end of a line. */
export function termInText(profile: Profile, tag: BlankTag): Inline {
  return orBlank(noBreakInTerm(profile.term, profile), blank(tag, "Nhiệm kỳ", TERM));
}

/** A text in which the years of the term never part at the end of a line. */
export function noBreakInTerm(text: string, { term }: Profile): string {
  return term === "" ? text : text.replaceAll(term, term.replaceAll(" ", "\u00a0"));
}

/** What a blank for the term shows. */
export const TERM = "năm đầu - năm cuối";
