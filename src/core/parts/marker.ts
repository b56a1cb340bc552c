import type { Line } from "./line";

export type MarkerKind =
  "part" | "chapter" | "roman" | "letter" | "decimal" | "smallRoman" | "point" | "bullet";

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
  /^(phần|chương|mục)\s+((?:thứ\s+)?(?:nhất|một|hai|ba|tư|bốn|năm|sáu|bảy|[ivx]+|\d+))\s*([.:\-)]?)\s*/u;
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
    ? readMarker(text, line.text.slice(0, MOST_LETTERS).normalize("NFC"))
    : null;
}

/** No marker is longer, even with its letters and marks apart. */
const MOST_LETTERS = 64;
/** A cheap look before the careful one. */
const MAY_BE_MARKED = /^(?:[\d\-+•*●▪✓]|[^\s\d] ?[.\-)/:]|[ivx]{2,5} ?[.\-)/:]|phần|chương)/;

/** The words of a line after its marker, in normal form. */
export function wordsAfter(line: Line, marker: Marker | null): string {
  return marker ? line.normal.text.slice(marker.wordsFrom) : line.normal.text;
}

function automatic(kind: MarkerKind, text: string, value: string, closing: string): Marker {
  return { kind, text, value, depth: 1, closing, wordsFrom: 0, automatic: true };
}

/** `folded` is searched; `shown`, of the same beginning, tells capitals from small letters. */
function readMarker(folded: string, shown: string): Marker | null {
  const make = (kind: MarkerKind, match: RegExpExecArray, value: string, closing: string) => ({
    kind,
    text: shown.slice(0, match[0].length).trim(),
    value: kind === "bullet" ? value : (shown.slice(0, match[0].length).match(VALUE)?.[0] ?? value),
    depth: kind === "decimal" ? value.split(".").length : 1,
    closing,
    wordsFrom: match[0].length,
    automatic: false,
  });
  const part = PART.exec(folded);
  if (part) {
    const kind = part[1] === "phần" ? "part" : part[1] === "chương" ? "chapter" : null;
    if (kind) {
      return { ...make(kind, part, part[2] ?? "", part[3] ?? ""), value: part[2] ?? "" };
    }
  }
  const roman = ROMAN.exec(folded);
  const isCapital = /^\p{Lu}/u.test(shown);
  if (roman && isCapital) return make("roman", roman, roman[1] ?? "", roman[2] ?? "");
  const decimal = DECIMAL.exec(folded);
  if (decimal) {
    const value = decimal[1] ?? decimal[3] ?? "";
    return make("decimal", decimal, value, decimal[2] ?? decimal[4] ?? "");
  }
  const letter = LETTER.exec(folded);
  if (letter) {
    return make(isCapital ? "letter" : "point", letter, letter[1] ?? "", letter[2] ?? "");
  }
  const bullet = BULLET.exec(folded);
  return bullet ? make("bullet", bullet, bullet[1] ?? "", "") : null;
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
