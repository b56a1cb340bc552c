import type { Place } from "../snapshot/place";
import { placeOf, type Line } from "./line";
import type { Programme } from "./programme";

/** The cell's name as one part of the document gives it. */
export interface CellName {
  /** The words as they stand. */
  readonly text: string;
  /** The name in normal form, without `chi bộ`; what is compared. */
  readonly key: string;
  readonly place: Place;
}

/** Words that end a name in running text. */
const END_OF_NAME =
  /[,.;:()"[\]…]| - |\s(?:nhiệm kỳ|khoá|lần thứ|quyết|xây dựng|ban hành|đề ra|đề|thực hiện|giai đoạn|phấn đấu|nghiêm|năm|về|là|đã|sẽ|hứa|cam kết|yêu cầu|giao|và|cùng|với|trong|tiếp|luôn|toàn|xin|thống nhất|triển khai|lãnh đạo|phát huy|đoàn kết|tập trung|tin|kính|gồm|có|do|để|tại|thông qua|họp|trực thuộc)(?=\s|$)/u;
/** What a cell calls itself without a name of its own. */
const NO_NAME =
  /^(?:nhà trường|trường|cơ quan|đơn vị|thôn|bản|khu phố|tổ dân phố|trạm|công ty|ta|mình|các|đảng|uỷ|chúng|bộ phận|trực)?$/u;
const CELL = "chi bộ";
const MIN_WORDS = 2;

/**
 * The names that the document gives its own cell: in the header, the title, the lead-in, the closing and the signature.
 * Other cells may be named elsewhere as often as the text likes.
 */
export function cellNames(programme: Programme): readonly CellName[] {
  const { parts, marks, leadIn, closing } = programme;
  const header = joinedName(parts.get("issuingBody")?.lines ?? []);
  const others = [
    ...(parts.get("subject")?.lines ?? []),
    marks.author,
    leadIn,
    closing,
    ...(parts.get("signingAuthority")?.lines ?? []),
  ].filter((line): line is Line => line !== null);
  const named = [...new Set(others)].map(nameIn);
  return [header, ...named].filter((name): name is CellName => name !== null);
}

/** True when one name is the other, or a shorter form of it. */
export function areSameCell(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const words = longer.split(" ");
  let at = 0;
  for (const word of shorter.split(" ")) {
    at = words.indexOf(word, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/** The issuing body is a name as a whole, over all its lines, whether or not it says that it is a cell. */
function joinedName(lines: readonly Line[]): CellName | null {
  const first = lines[0];
  if (!first) return null;
  const key = lines
    .map((line) => line.normal.text)
    .join(" ")
    .replace(/^(?:đại hội )?(?:chi bộ|(?:ban )?chi uỷ) ?/u, "");
  const text = lines.map((line) => line.text).join(" ");
  return isName(key) ? { text, key, place: placeOf(first) } : null;
}

function nameIn(line: Line): CellName | null {
  const text = line.normal.text;
  for (let at = text.indexOf(CELL); at >= 0; at = text.indexOf(CELL, at + 1)) {
    const from = at + CELL.length + 1;
    const rest = text.slice(from);
    const end = END_OF_NAME.exec(` ${rest}`)?.index ?? rest.length + 1;
    const key = rest.slice(0, Math.max(0, end - 1)).trim();
    if (!isName(key)) continue;
    const place = placeOf(line, at, from + key.length);
    return { text: line.paragraph.text.slice(place.start, place.end), key, place };
  }
  return null;
}

function isName(key: string): boolean {
  return !NO_NAME.test(key) && key.split(" ").length >= MIN_WORDS && !key.includes("[");
}
