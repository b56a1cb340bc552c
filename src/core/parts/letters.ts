/** What a UTF-16 code unit of text is. Letters beyond the basic plane do not occur in Vietnamese and count as letters without case. */
export const CAPITAL = 1;
export const SMALL = 2;
export const CASELESS = 4;
export const DIGIT = 8;
/** A space of any kind but the plain one, or a control character that shows as one. */
export const ODD_SPACE = 16;
/** Not seen by itself: combining marks, soft hyphens, zero-width and direction characters. */
export const UNSEEN = 32;
/** One of the many dashes and quotes that the keyboard has only one of, and the one capital whose small letter is longer. */
export const VARIANT = 64;
const OTHER = 128;

export const LETTER = CAPITAL | SMALL | CASELESS;

const kinds = new Uint8Array(0x10000);

/** The kind of a code unit, worked out once for each that occurs. */
export function kindOf(codeUnit: number): number {
  return kinds[codeUnit] || (kinds[codeUnit] = classify(codeUnit));
}

const PATTERNS: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/, UNSEEN],
  [/[^\S ]/, ODD_SPACE],
  [/[\u2010-\u201f\u2032\u2033\u2043\u2212\u00ab\u00bb\uff0d\u0130]/, VARIANT],
  [/\p{Lu}/u, CAPITAL],
  [/\p{Ll}/u, SMALL],
  [/\p{L}|[\ud800-\udfff]/u, CASELESS],
  [/\p{Nd}/u, DIGIT],
];

function classify(codeUnit: number): number {
  const character = String.fromCharCode(codeUnit);
  return PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
}

/** A few small letters (`Hồ Chí Minh`'s, a slip) do not make a line of capitals something else. */
const CAPITAL_SHARE = 0.8;

/** True when a text is written in capitals. */
export function isInCapitals(text: string): boolean {
  const mostSmall = text.length * (1 - CAPITAL_SHARE);
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === CAPITAL) capitals += 1;
    else if (kind === SMALL && (small += 1) > mostSmall) return false;
  }
  return capitals > 0 && capitals / (capitals + small) >= CAPITAL_SHARE;
}
