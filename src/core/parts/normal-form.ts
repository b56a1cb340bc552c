import { kindOf, ODD_SPACE, UNSEEN, VARIANT } from "./letters";

/** A text in the one form that matching uses, with the way back to the text as it stands. */
export interface NormalForm {
  readonly text: string;
  /** Offset in the original text of the character at `offset` here (or of its end, for the text's length). */
  toSource(offset: number): number;
  /** Offset in the original text just after the character before `offset` here, its marks included. */
  toSourceEnd(offset: number): number;
}

/** Pairs of the older and HD05's way to set a tone mark on `oa`, `oe`, `uy`; in closed syllables both are the same. */
const TONE_STYLE: Readonly<Record<string, string>> = {
  òa: "oà",
  óa: "oá",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  òe: "oè",
  óe: "oé",
  ỏe: "oẻ",
  õe: "oẽ",
  ọe: "oẹ",
  ùy: "uỳ",
  úy: "uý",
  ủy: "uỷ",
  ũy: "uỹ",
  ụy: "uỵ",
};
const OLD_TONE_STYLE = /[òóỏõọ][ae]|[ùúủũụ]y/g;

const DASHES = /[\u2010-\u2015\u2212\u2043\uff0d]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u2032]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const SPACES = /[\t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Characters that are not seen at all: soft hyphens, zero-width ones, direction marks. */
const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`;
/**
 * Something here changes the length: invisible or combining characters, spaces beside spaces or at the ends, and the one capital whose
 * small letter is longer.
 */
const CHANGES_LENGTH = new RegExp(
  `[${INVISIBLE}\\u0130]|[\\u0300-\\u036f]|^\\s|\\s$|\\s\\s|[\\u00a0\\u2000-\\u200a]\\s`,
  "u",
);
const CLUSTER = /[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+/gu;
const INVISIBLE_CLUSTER = new RegExp(`^[${INVISIBLE}]`, "u");

const newToneStyle = (text: string) =>
  text.replace(OLD_TONE_STYLE, (pair) => TONE_STYLE[pair] ?? pair);

/** Folds letters one for one: case, tone-mark style, dashes, quotes, kinds of space. The length stays. */
function foldInPlace(text: string): string {
  return newToneStyle(text.toLowerCase())
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, " ");
}

const SPACE = 0x20;
const NOT_PLAIN = ODD_SPACE | UNSEEN | VARIANT;

/** True when only letter case and tone marks need folding: single spaces between words, common signs. Most text is so. */
function isPlain(text: string): boolean {
  let previous = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE ? previous === SPACE : (kindOf(unit) & NOT_PLAIN) !== 0) return false;
    previous = unit;
  }
  return previous !== SPACE;
}

const same = (offset: number) => offset;

/**
 * The normal form: NFC, lower case, HD05's tone-mark style (`khoá`, `uỷ`), one kind of dash, quote and space, single spaces,
 * none at the ends, nothing invisible.
 */
export function normalForm(original: string): NormalForm {
  if (isPlain(original)) {
    return { text: newToneStyle(original.toLowerCase()), toSource: same, toSourceEnd: same };
  }
  if (!CHANGES_LENGTH.test(original)) {
    return { text: foldInPlace(original), toSource: same, toSourceEnd: same };
  }
  const pieces: string[] = [];
  let last = " ";
  const sources: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0];
    if (INVISIBLE_CLUSTER.test(cluster)) continue;
    const folded = cluster.normalize("NFC").toLowerCase().replace(SPACES, " ");
    // A mark over a space is no letter.
    const piece = folded.startsWith(" ") ? " " : folded;
    if (piece === " " && last === " ") continue;
    last = piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      sources.push(match.index);
      ends.push(match.index + cluster.length);
    }
    pieces.push(piece);
  }
  const text = foldInPlace(pieces.join("").trimEnd());
  return {
    text,
    toSource: (offset) =>
      offset < text.length ? (sources[offset] ?? 0) : (ends[text.length - 1] ?? 0),
    toSourceEnd: (offset) => (offset > 0 ? ends[offset - 1] : sources[0]) ?? 0,
  };
}

const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, "gu");

const SLASHES = /[\u2044\u2215\uff0f]/g;

/** A text as it is read, letter case kept: NFC, nothing invisible, one kind of dash and slash, single spaces, none at the ends. */
export function readableText(original: string): string {
  return original
    .normalize("NFC")
    .replace(ALL_INVISIBLE, "")
    .replace(DASHES, "-")
    .replace(SLASHES, "/")
    .replace(/\s+/g, " ")
    .trim();
}

const MARKS = /[\u0300-\u036f]/g;

/** The bare letter of each code unit that occurred, worked out once. */
const bareUnits = new Uint16Array(0x10000);

const NOT_LETTERS = /[^a-z]+/g;

/** Of letters without marks, nothing but the letters. */
export const lettersOnly = (bare: string): string => bare.replace(NOT_LETTERS, "");

/** Letters without any marks (`đ` becomes `d`): what is left when someone types without diacritics. */
export function bareLetters(normalText: string): string {
  const units = new Array<number>(normalText.length);
  for (let at = 0; at < normalText.length; at += 1) {
    const unit = normalText.charCodeAt(at);
    const bare = unit < 0x80 ? unit : bareUnits[unit] || learnBareUnit(unit);
    if (bare === 0) return Array.from(normalText, bareCharacter).join("");
    units[at] = bare;
  }
  return textOf(units);
}

/** Functions take so many arguments without trouble. */
const MOST_ARGUMENTS = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= MOST_ARGUMENTS) return String.fromCharCode(...units);
  return textOf(units.slice(0, MOST_ARGUMENTS)) + textOf(units.slice(MOST_ARGUMENTS));
}

/** 0 for a unit that does not give just one. */
function learnBareUnit(unit: number): number {
  const bare = bareCharacter(String.fromCharCode(unit));
  return bare.length === 1 ? (bareUnits[unit] = bare.charCodeAt(0)) : 0;
}

const bareCharacter = (character: string) =>
  character.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");

/** Three rows of the table of distances, kept between calls; texts longer than a row get longer rows. */
let rows: [Int32Array, Int32Array, Int32Array] = newRows(256);

function newRows(length: number): [Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
}

/** How many letters must be changed, added, left out or swapped with their neighbour; stops counting above `limit`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const width = other.length + 1;
  if (width > rows[0].length) rows = newRows(2 * width);
  let [beforePrevious, previous, current] = rows;
  for (let column = 0; column < width; column += 1) previous[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    const unit = one.charCodeAt(row - 1);
    const unitBefore = row > 1 ? one.charCodeAt(row - 2) : -1;
    let best = (current[0] = row);
    let left = row;
    for (let column = 1; column < width; column += 1) {
      const otherUnit = other.charCodeAt(column - 1);
      const changed = (previous[column - 1] as number) + (unit === otherUnit ? 0 : 1);
      let cost = Math.min((previous[column] as number) + 1, left + 1, changed);
      if (
        unit !== otherUnit &&
        column > 1 &&
        unitBefore === otherUnit &&
        unit === other.charCodeAt(column - 2)
      ) {
        cost = Math.min(cost, (beforePrevious[column - 2] as number) + 1);
      }
      current[column] = left = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[other.length] as number;
}
