import { CAPITAL, DIGIT, kindOf, LETTER as ANY_LETTER } from "./letters";
import type { Line } from "./line";

export type MarkerKind =
  | "part"
  | "chapter"
  | "article"
  | "roman"
  | "letter"
  | "decimal"
  | "smallRoman"
  | "point"
  | "bullet";

/** The number, letter or dash that a line begins with, typed or printed by automatic numbering. */
export interface Marker {
  readonly kind: MarkerKind;
  /** As it stands, such as `A.`, `I-`, `1.2`, `a)`, `Phần thứ nhất`. */
  readonly text: string;
  /** Its number or letter alone, in the case that was typed. */
  readonly value: string;
  /** Steps of a decimal number: 2 for `1.2`; 1 for all else. */
  readonly depth: number;
  /** What closes it: `.`, `-`, `)`, `/`, `:` or nothing. */
  readonly closing: string;
  /** Offset in the line's normal form where the words after it begin; 0 when the numbering is automatic. */
  readonly wordsFrom: number;
  readonly automatic: boolean;
}

const PART =
  /^(phần|chương)\s+((?:thứ\s+)?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|[ivx]+|\d+))\s*([.:\-)]?)\s*/u;
const ARTICLE = /^điều\s+(\d{1,3}|[ivxlc]+)\s?([.:\-)/]?)(?:\s+|$)/u;
const ROMAN = /^([ivx]{1,5})\s?([.\-)/:]+)\s*/u;
const DECIMAL =
  /^(\d{1,2}(?:\.\d{1,2}){0,3})\s?([.\-)/:]{0,2})\s+|^(\d{1,2}(?:\.\d{1,2}){0,3})([.\-)/:]+)\s*/u;
const LETTER = /^(\p{L})\s?([.\-)/:]+)\s*/u;
const BULLET = /^([-+•*●▪✓])\s*/u;

/** Reads a line's marker; null when it begins with words. */
export function markerOf(line: Line): Marker | null {
  const { label } = line.paragraph;
  if (label && line.start === 0) {
    if (label.isBullet) return automatic("bullet", label.text, "", "");
    const read = readMarker(label.text.toLowerCase().trim(), label.text.trim());
    if (read) return { ...read, wordsFrom: 0, automatic: true };
  }
  const { text } = line.normal;
  return MAY_BE_MARKED.test(text)
    ? readMarker(text, composed(line.text.slice(0, MOST_LETTERS)))
    : null;
}

/** Most text has its letters and marks in one, which costs less to see than to make. */
const composed = (text: string) => (/[\u0300-\u036f]/.test(text) ? text.normalize("NFC") : text);
/** No marker is longer, even with its letters and marks apart. */
const MOST_LETTERS = 64;
/** A cheap look before the careful one. */
const MAY_BE_MARKED = /^(?:[\d\-+•*●▪✓]|[^\s\d] ?[.\-)/:]|[ivx]{2,5} ?[.\-)/:]|phần|chương|điều )/;

/** The words of a line after its marker, in normal form. */
export function wordsAfter(line: Line, marker: Marker | null): string {
  return marker ? line.normal.text.slice(marker.wordsFrom) : line.normal.text;
}

function automatic(kind: MarkerKind, text: string, value: string, closing: string): Marker {
  return { kind, text, value, depth: 1, closing, wordsFrom: 0, automatic: true };
}

/** `folded` is searched; `shown`, of the same beginning, tells capitals from small letters. */
function readMarker(folded: string, shown: string): Marker | null {
  const kind = kindOf(folded.charCodeAt(0));
  if (kind === DIGIT) {
    const decimal = DECIMAL.exec(folded);
    const value = decimal?.[1] ?? decimal?.[3] ?? "";
    return decimal && marker("decimal", decimal, shown, value, decimal[2] ?? decimal[4] ?? "");
  }
  if ((kind & ANY_LETTER) === 0) {
    const bullet = BULLET.exec(folded);
    return bullet && { ...marker("bullet", bullet, shown, "", ""), value: bullet[1] ?? "" };
  }
  const part = MAY_BE_PART.test(folded) ? PART.exec(folded) : null;
  if (part) {
    const partKind = part[1] === "phần" ? "part" : "chapter";
    return { ...marker(partKind, part, shown, "", part[3] ?? ""), value: part[2] ?? "" };
  }
  const article = MAY_BE_ARTICLE.test(folded) ? ARTICLE.exec(folded) : null;
  if (article) {
    const read = marker("article", article, shown, "", article[2] ?? "");
    return { ...read, value: article[1] ?? "" };
  }
  const letter = LETTER.exec(folded);
  const isCapital = (kindOf(shown.charCodeAt(0)) & CAPITAL) !== 0;
  const roman = isCapital ? ROMAN.exec(folded) : null;
  if (roman) return marker("roman", roman, shown, roman[1] ?? "", roman[2] ?? "");
  return (
    letter &&
    marker(isCapital ? "letter" : "point", letter, shown, letter[1] ?? "", letter[2] ?? "")
  );
}

const MAY_BE_ARTICLE = /^điều /;
const MAY_BE_PART = /^(?:phần|chương)/;

/** `value` in the case that was typed. */
function marker(
  kind: MarkerKind,
  match: RegExpExecArray,
  shown: string,
  value: string,
  closing: string,
): Marker {
  const typed = shown.slice(0, match[0].length);
  return {
    kind,
    text: typed.trim(),
    value: VALUE.exec(typed)?.[0] ?? value,
    depth: kind === "decimal" ? value.split(".").length : 1,
    closing,
    wordsFrom: match[0].length,
    automatic: false,
  };
}

const VALUE = /[\p{L}\d]+(?:\.\d+)*/u;

/** Single letters that are Roman numerals, too: which they are, their neighbours tell. */
const AMBIGUOUS = new Set(["I", "V", "X", "C", "D", "L", "M"]);
const LETTER_BEFORE: Readonly<Record<string, readonly string[]>> = {
  I: ["H"],
  V: ["U"],
  X: ["V"],
};

/**
 * Settles whether `I`, `V`, `X` at the head of a line are letters or Roman numerals: a letter only after the letter that precedes it
 * in the alphabet. `previous` is the last marker of either kind.
 */
export function settleAmbiguous(marker: Marker, previous: Marker | null): Marker {
  if (marker.kind !== "roman" || !AMBIGUOUS.has(marker.value)) return marker;
  const before = LETTER_BEFORE[marker.value] ?? [];
  const follows = previous?.kind === "letter" && before.includes(previous.value);
  return follows ? { ...marker, kind: "letter" } : marker;
}
