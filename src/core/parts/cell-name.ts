import type { Place } from "../snapshot/place";
import { placeOf, type Line } from "./line";
import { startsLike } from "./evidence/signs";
import type { PartyDocument } from "./party-document";
import { bareLetters } from "./normal-form";

/** The cell's name as one part of the document gives it. */
export interface CellName {
  /** The words as they stand. */
  readonly text: string;
  /** The name in normal form, without `chi bộ`; what is compared. */
  readonly key: string;
  readonly place: Place;
  /** The lines that it stands on; a long name in the header takes several. */
  readonly lines: readonly Line[];
  /** Where the key begins in the lines' normal forms, with one space between lines. */
  readonly from: number;
}

/** Words of units' names that are written small in running text. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  (
    "trường mầm non mẫu giáo tiểu học trung học cơ sở phổ thông thcs thpt thôn bản ấp buôn xóm làng khu phố tổ dân phố số " +
    "trạm y tế bệnh viện đa khoa xã phường thị trấn phòng ban sở chi cục hạt kiểm lâm trung tâm văn phòng cơ quan công ty " +
    "cổ phần tnhh doanh nghiệp hợp tác xã nhà máy xí nghiệp công an quân sự hội kinh tế hạ tầng đô thị văn hoá"
  ).split(" "),
);
const JOINING_WORDS = new Set(["và", "-", "tại"]);
/** Words that end a name in a line of capitals. */
const END_IN_CAPITALS =
  /\s(?:nhiệm kỳ|khoá|giai đoạn|lần thứ|năm|công tác|chương trình|quyết định|quyết nghị|kết luận|nghị quyết)(?=[\s:]|$)/u;
/** What a cell calls itself without a name of its own. */
const NO_NAME =
  /^(?:nhà trường|trường|cơ quan|đơn vị|thôn|bản|khu phố|tổ dân phố|trạm|công ty|ta|mình|các|đảng|uỷ|chúng|bộ phận|trực)?$/u;
const CELL = "chi bộ";
const CELL_LETTERS = bareLetters(CELL);
const MIN_WORDS = 2;

/**
 * The names that the document gives its own cell: in the header, the title, the lead-in, the closing and the signature.
 * Other cells may be named elsewhere as often as the text likes.
 */
export function cellNames(document: PartyDocument): readonly CellName[] {
  const { parts, marks, leadIn, closing } = document;
  const header = joinedName(parts.get("issuingBody")?.lines ?? []);
  const others = [
    ...(parts.get("subject")?.lines ?? []).filter((line) => !isWholeTitle(line, parts)),
    marks.author,
    leadIn,
    closing,
    ...(parts.get("signingAuthority")?.lines ?? []),
  ].filter((line): line is Line => line !== null);
  const named = [...new Set(others)].map(nameIn);
  return [header, ...named].filter((name): name is CellName => name !== null);
}

/** In a title of one line in capitals nothing shows where a name ends. */
const isWholeTitle = (line: Line, parts: PartyDocument["parts"]) =>
  line.isCapitals && parts.get("documentType")?.lines.includes(line) === true;

/** True for a name, false for what stands in for one: a sample's "XYZ", a blank. */
export function isFilledIn({ lines }: CellName): boolean {
  return lines.every((line) => line.blanks.length === 0);
}

/** True when one name is the other, or a shorter form of it. */
export function areSameCell(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return isShorterForm(wordsOfName(shorter), wordsOfName(longer));
}

/** True when a name's words stand in the other's in the same order, whatever stands between them. */
export function isShorterForm(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of shorter) {
    at = longer.indexOf(word, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/** How people shorten units' names. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  mn: "mầm non",
  mg: "mẫu giáo",
  th: "tiểu học",
  thcs: "trung học cơ sở",
  thpt: "trung học phổ thông",
  tdp: "tổ dân phố",
  tyt: "trạm y tế",
  bv: "bệnh viện",
  cty: "công ty",
  cp: "cổ phần",
  tnhh: "trách nhiệm hữu hạn",
  htx: "hợp tác xã",
};

/** The words of a name in normal form, those that people shorten written out. */
export const wordsOfName = (name: string): readonly string[] =>
  (name.match(/[\p{L}\d]+/gu) ?? []).flatMap((word) => (ABBREVIATIONS[word] ?? word).split(" "));

/** The issuing body is a name as a whole, over all its lines, whether or not it says that it is a cell. */
function joinedName(lines: readonly Line[]): CellName | null {
  const first = lines[0];
  if (!first) return null;
  const whole = lines.map((line) => line.normal.text).join(" ");
  const rest = whole.replace(/^(?:đại hội )?(?:chi bộ|(?:ban )?chi uỷ)(?: |$)/u, "");
  // With a slip in it, "chi bộ" is still no part of the name.
  const isSlip = rest === whole && startsLike(first, CELL_LETTERS);
  const key = isSlip ? whole.split(" ").slice(2).join(" ") : rest;
  const text = lines.map((line) => line.text).join(" ");
  const from = whole.length - key.length;
  return isName(key) ? { text, key, place: placeOf(first), lines, from } : null;
}

function nameIn(line: Line): CellName | null {
  const text = line.normal.text;
  for (let at = text.indexOf(CELL); at >= 0; at = text.indexOf(CELL, at + 1)) {
    const from = at + CELL.length + 1;
    const key = line.isCapitals ? nameInCapitals(text.slice(from)) : nameInText(line, from);
    if (!isName(key)) continue;
    const place = placeOf(line, at, from + key.length);
    const words = line.paragraph.text.slice(place.start, place.end);
    return { text: words, key, place, lines: [line], from };
  }
  return null;
}

function nameInCapitals(rest: string): string {
  const end = END_IN_CAPITALS.exec(` ${rest}`)?.index ?? rest.length + 1;
  return rest.slice(0, Math.max(0, end - 1)).trim();
}

/** Verbs and joints that are no part of a name, even between two words with capitals. */
const NOT_IN_NAMES = new Set(
  "lập họp mở gồm nêu ra về có đã sẽ cần phải do là của cho với theo trong từ đến năm hành".split(
    " ",
  ),
);
/** Verbs that begin like a unit's word. */
const VERBS = new Set(["ban hành", "thông qua"]);
/** Words with capitals that begin something else: a document, a congress, the Party. */
const OTHER_NAMES = new Set(["chương", "nghị", "kế", "quyết", "chỉ", "quy", "đại", "đảng"]);

interface NameWord {
  readonly text: string;
  /** Its end, in letters after the beginning of the name. */
  readonly end: number;
  /** A mark behind it ends the name. */
  readonly isLast: boolean;
  readonly isCapital: boolean;
}

/** The words behind `from`, one by one: a name seldom takes many. */
function* wordsBehind(line: Line, from: number): Generator<NameWord, undefined> {
  for (const match of line.normal.text.slice(from).matchAll(/[^\s]+/gu)) {
    const start = line.normal.toSource(from + match.index) + line.start;
    const first = line.paragraph.text.slice(start, start + 1).normalize("NFC");
    const text = match[0].replace(/[.,;:)\]"']+$/u, "");
    const isLast = /[.;:)\]"']$/u.test(match[0]);
    yield { text, end: match.index + text.length, isLast, isCapital: /[\p{Lu}\d]/u.test(first) };
  }
  return undefined;
}

/**
 * In running text a name goes on as long as words begin with capitals or figures, or belong to units' names; one other word may stand
 * between two with capitals (`Thuỷ nông Hiệp Hoà`).
 */
function nameInText(line: Line, from: number): string {
  const words = wordsBehind(line, from);
  let end = 0;
  let isNamed = false;
  let next = words.next().value;
  while (next) {
    const word = next;
    next = words.next().value;
    if (JOINING_WORDS.has(word.text) && isNamed) continue;
    const isJoint = isNamed && next?.isCapital === true && !OTHER_NAMES.has(next.text);
    const isUnitWord = UNIT_WORDS.has(word.text) && !VERBS.has(`${word.text} ${next?.text ?? ""}`);
    const belongs = word.isCapital || isUnitWord || (isJoint && !NOT_IN_NAMES.has(word.text));
    if (!belongs) break;
    isNamed ||= word.isCapital;
    end = word.end;
    if (word.isLast) break;
  }
  return isNamed ? line.normal.text.slice(from, from + end) : "";
}

function isName(key: string): boolean {
  return !NO_NAME.test(key) && key.split(" ").length >= MIN_WORDS && !key.includes("[");
}
