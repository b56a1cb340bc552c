import { points, type Points } from "../ooxml/units";

/**
 * Advance widths of Times New Roman in 1/2048 of the size, letters grouped by width. Liberation Serif
 * has the same ones by design. Marks of Vietnamese vowels do not change a letter's width; ơ, ư, đ are
 * letters of their own.
 */
const WIDTHS = {
  regular: {
    369: "'",
    410: "|",
    512: " ,.",
    569: "ijlt/:;\\",
    682: "fr!()-I[]",
    797: "Js",
    836: '"',
    909: "acez?",
    961: "^",
    983: "{}",
    1024: "bdghknopquvxy#$*0123456789_–đ",
    1083: "ơ",
    1108: "~",
    1110: "ư",
    1139: "FPS",
    1155: "+<=>",
    1251: "ELTZ",
    1366: "BCR",
    1479: "ADGHKNOQUVXYwƠĐ",
    1589: "Ư",
    1593: "m&",
    1706: "%",
    1821: "M",
    1886: "@",
    1933: "W",
  },
  bold: {
    451: "|",
    512: " ,.",
    569: "il'/\\",
    682: "fjt!()[]-:;",
    797: "Is",
    807: "{}",
    909: "cerz",
    1024: "agovxyJ*0123456789$#_?–",
    1065: "~",
    1134: "ơ",
    1137: '"',
    1139: "bdhknpquSđ",
    1167: "+<=>",
    1190: "^",
    1229: "ư",
    1251: "FP",
    1366: "BELTZ",
    1479: "ACDNRUVXYwĐ",
    1593: "GHKOQƠ",
    1630: "Ư",
    1706: "m&",
    1905: "@",
    1933: "M",
    2048: "W%",
  },
  italic: {
    438: "'",
    512: " ,.",
    563: "|",
    569: "fijlt/\\",
    682: "I!():;-",
    797: "rsyz[]",
    819: "{}",
    860: '"',
    864: "^",
    909: "ckvxJ",
    1024: "abdeghnopquS*0123456789$#_?–đ",
    1093: "ơ",
    1108: "~",
    1117: "ư",
    1139: "LTYZ",
    1251: "ABEFPRVX",
    1366: "CKNw",
    1382: "+<=>",
    1479: "DGHOQUmƠĐ",
    1544: "Ư",
    1593: "&",
    1706: "MW%",
    1884: "@",
  },
} as const;

export type FontFace = keyof typeof WIDTHS;

const UNITS_PER_EM = 2048;
/** Letters that are not in the tables count like a wide one, so that nothing is taken for shorter than it is. */
const UNKNOWN_WIDTH = 1479;

const LETTER_WIDTHS: Readonly<Record<FontFace, ReadonlyMap<string, number>>> = {
  regular: byLetter(WIDTHS.regular),
  bold: byLetter(WIDTHS.bold),
  italic: byLetter(WIDTHS.italic),
};

function byLetter(groups: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width)] as const),
    ),
  );
}

const HORN = "\u031b";
const MARKS = /[\u0300-\u036f]/g;

/** The letter under the marks: ấ → a, ợ → ơ. */
function baseLetter(letter: string): string {
  const parts = letter.normalize("NFD");
  const base = parts.replace(MARKS, "");
  return parts.includes(HORN) ? (base + HORN).normalize("NFC") : base;
}

/** Width of one line of Times New Roman, unkerned, as Word sets it. */
export function textWidth(text: string, face: FontFace, size: Points): Points {
  let units = 0;
  for (const letter of text.normalize("NFC")) {
    units += LETTER_WIDTHS[face].get(baseLetter(letter)) ?? UNKNOWN_WIDTH;
  }
  return points((units / UNITS_PER_EM) * size);
}
