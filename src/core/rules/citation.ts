import { placeOf } from "../parts/line";
import type { Basis } from "../parts/party-document";
import type { Fix, TextEdit } from "../snapshot/edits";
import { DOCUMENT_TYPES } from "../standards/document-types";
import { BLANKS } from "../standards/phrases";
import { inBrackets, perhaps } from "./fixes/fix";

const TYPE_NAMES = Object.values(DOCUMENT_TYPES).map((type): string => type.name);
/** What many writers begin a basis with. */
export const LEAD = /^căn cứ(?: vào)? /u;
/** Words that say nothing about which document is meant. */
const EMPTY_WORDS =
  /(?:công tác|hành động|toàn khoá|của (?:đảng|cấp trên|cấp uỷ|chi bộ)|năm học|số|ngày|về việc|làm việc)/gu;

/** A basis that names a kind of document and nothing else (HD05, Phần II, I.6.2.3). */
export function isDangling(basis: Basis): boolean {
  if (basis.line.blanks.length > 0) return false;
  const words = basis.words.replace(LEAD, "").replace(END_MARKS, "");
  if (words === "" || words === "căn cứ") return true;
  const type = TYPE_NAMES.find((name) => words.startsWith(name));
  if (!type || /\d/.test(words)) return false;
  return words.slice(type.length).replace(EMPTY_WORDS, "").trim() === "";
}

const END_MARKS = /[\s:;.,…]*$/u;
const NUMBER_AND_SIGN = /\d+\s?[-/]\s?[\p{L}]{1,6}\s?[-/]\s?[\p{L}]+|\d+\/\d{4}\/[\p{L}-]+/u;
const DATE =
  /ngày\s+\d{1,2}(?:(?:\s?[/.-]\s?| tháng )\d{1,2}(?:(?:\s?[/.-]\s?| năm )\d{2,4})?)?|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}/u;
const BODY =
  /(?:của|do) (?:\p{L}+ ){0,6}(?:đảng|chi|huyện|tỉnh|thành|ban|bộ|chính phủ|đại hội|quốc hội|uỷ ban|hội đồng|trung ương|trường|sở|phòng|công ty|cơ quan|đơn vị|trung tâm|bệnh viện|trạm|hợp tác xã)|đại hội (?:chi|đảng|đại biểu)/u;

/** What a citation lacks. */
export type Lack = "number" | "date" | "body";

/** What a basis lacks that has to be cited (HD05, Phần II, I.6.1.4); nothing where it is no document. */
export function missingFromCitation(basis: Basis): readonly Lack[] {
  const { words } = basis;
  // Resolutions of the national congress have no number.
  if (words.includes("đại hội đại biểu toàn quốc")) return [];
  const isDocument = TYPE_NAMES.some((name) => words.replace(LEAD, "").startsWith(name));
  if (!isDocument || basis.line.blanks.length > 0 || isDangling(basis)) return [];
  const lacks: Lack[] = [];
  if (!NUMBER_AND_SIGN.test(words)) lacks.push("number");
  if (!DATE.test(words)) lacks.push("date");
  if (!BODY.test(words)) lacks.push("body");
  return lacks;
}

/** What goes with a type's name, before the number. */
const TYPE_GOES_ON = /^ (?:công tác(?: toàn khoá)?|hành động|làm việc)(?=[ ,:;.]|$)/u;
/** The word for the number, with the figure alone or nothing behind it. */
const BARE_NUMBER = /^,? số(?: (\d+))?(?= ?[,;:.]| \p{L}|$)/u;
/** Figures with half a sign: what the other half is cannot be told from a slip. */
const HALF_A_SIGN = /^,? số[:.]? ?\d+ ?[-/]/u;
const BARE_DAY = /^,? ngày(?: tháng)?(?: năm)?(?: \d{4})?(?= ?[,;:.]| \p{L}|$)/u;
/** The same further on, where "ngày" alone may begin something else. */
const LATER_DAY = /,? ngày(?: tháng(?: năm)?(?: \d{4})?(?= ?[,;:.]| \p{L}|$)|(?= ?[,;:.]|$))/u;

/**
 * Blanks for what a citation lacks, where it belongs: type, number and sign, day, body (HD05, Phần II, I.6.2.3); what is there stays.
 * `closing` is the mark that a basis closes with which names nothing yet: it gets a blank for its subject, too.
 */
export function withBlanks(
  basis: Basis,
  lacks: readonly Lack[],
  closing: string | null = null,
): Fix | undefined {
  const { words } = basis;
  const lead = LEAD.exec(words)?.[0] ?? "";
  const type = TYPE_NAMES.find((name) => words.startsWith(name, lead.length));
  if (!type) return undefined;
  const typeEnd = lead.length + type.length;
  const goesOn = TYPE_GOES_ON.exec(words.slice(typeEnd))?.[0] ?? "";
  const draft = new Draft(basis, typeEnd + goesOn.length);
  if (lacks.includes("number")) {
    if (draft.next(HALF_A_SIGN)) return undefined;
    const bare = draft.next(BARE_NUMBER);
    if (bare) draft.passTo(bare[0].length);
    if (bare?.[1]) draft.write(`-${inBrackets(BLANKS.sign)}`);
    else draft.write(`${bare ? "" : " số"} ${inBrackets(BLANKS.numberAndSign)}`);
    if (!lacks.includes("date") && draft.next(/^ ngày/u)) draft.write(",");
  } else draft.passBehind(NUMBER_AND_SIGN);
  if (lacks.includes("date")) {
    const bare = draft.next(BARE_DAY) ?? draft.next(LATER_DAY);
    if (bare) draft.passTo(bare.index);
    draft.replace(bare?.[0].length ?? 0, `, ngày ${inBrackets(BLANKS.day)}`);
    if (draft.next(/^ đại hội/u)) draft.write(" của");
  } else draft.passBehind(DATE);
  if (lacks.includes("body") && !draft.next(/^,? (?:của|do) /u)) {
    draft.write(` của ${inBrackets(BLANKS.body)}`);
  }
  if (closing !== null) {
    draft.passTo(words.replace(END_MARKS, "").length - draft.at);
    const subject = goesOn === "" ? ` về ${inBrackets(BLANKS.subject)}` : "";
    draft.replace(words.length - draft.at, subject + closing);
  }
  return perhaps(draft.edits);
}

/** Edits of a basis from left to right; what is written at one place is one edit. */
class Draft {
  readonly edits: TextEdit[] = [];
  private readonly words: string;
  private readonly offset: number;

  /** `at` counts letters of the basis' words. */
  constructor(
    private readonly basis: Basis,
    public at: number,
  ) {
    this.words = basis.words;
    this.offset = basis.line.normal.text.length - basis.words.length;
  }

  next(pattern: RegExp): RegExpExecArray | null {
    return pattern.exec(this.words.slice(this.at));
  }

  passTo(length: number): void {
    this.at += Math.max(0, length);
  }

  passBehind(pattern: RegExp): void {
    const match = pattern.exec(this.words);
    if (match) this.at = Math.max(this.at, match.index + match[0].length);
  }

  write(text: string): void {
    this.replace(0, text);
  }

  replace(length: number, text: string): void {
    const from = this.offset + this.at;
    const { paragraph, start, end } = placeOf(this.basis.line, from, from + length);
    const last = this.edits.at(-1);
    if (last?.end === start) this.edits.splice(-1, 1, { ...last, end, text: last.text + text });
    else this.edits.push({ kind: "text", paragraph, start, end, text });
    this.at += length;
  }
}
