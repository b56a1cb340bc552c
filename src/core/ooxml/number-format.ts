/** A number as a list label prints it; `format` is OOXML's `ST_NumberFormat`. Formats that are not known print figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return toRoman(value);
    case "lowerRoman":
      return toRoman(value).toLowerCase();
    case "upperLetter":
      return toLetters(value);
    case "lowerLetter":
      return toLetters(value).toLowerCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "vietnameseCounting":
      return inVietnamese(value);
    case "none":
      return "";
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
const MAX_ROMAN = 3999;

function toRoman(value: number): string {
  let rest = Math.min(Math.max(value, 0), MAX_ROMAN);
  let result = "";
  for (const [size, letters] of ROMAN) {
    for (; rest >= size; rest -= size) result += letters;
  }
  return result;
}

const ALPHABET_SIZE = 26;

/** A … Z, then AA, BB …, as Word counts. */
function toLetters(value: number): string {
  if (value < 1) return "";
  const letter = String.fromCharCode(65 + ((value - 1) % ALPHABET_SIZE));
  return letter.repeat(Math.min(Math.ceil(value / ALPHABET_SIZE), 20));
}

const UNITS = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** Up to ninety-nine in words; further on, figures. */
function inVietnamese(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = UNITS[value % 10];
  const ten = UNITS[tens];
  if (value < 1 || unit === undefined || ten === undefined) return String(value);
  if (tens === 0) return unit;
  const last = value % 10 === 5 ? "lăm" : value % 10 === 1 && tens > 1 ? "mốt" : unit;
  return `${tens === 1 ? "mười" : `${ten} mươi`} ${last}`.trimEnd();
}
