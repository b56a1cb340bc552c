/** Encodings from before Unicode that live on in old documents: recognised by their fonts' names. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** The encoding that text in a font of this name is in; null for Unicode. */
export function legacyEncodingOf(font: string): LegacyEncoding | null {
  if (/^\.vn/iu.test(font)) return "TCVN3";
  return /^vni[- ]/iu.test(font) ? "VNI" : null;
}

/** Turns text typed in a legacy font into what its reader sees, in Unicode (NFC). */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string): string {
  if (encoding === "VNI") return decodeVni(text);
  const decoded = text.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3.get(letter) ?? letter);
  // TCVN3 has no capitals with tone marks: fonts whose names end in H show small letters as capitals.
  return /h$/iu.test(font) ? decoded.toUpperCase() : decoded;
}

/** TCVN3's letters in the order of its code page, U+00A1 … U+00FE; a dot where it has none. */
const TCVN3_LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđ" + // A1 … AE
  "......" + // AF … B4
  "àảãáạ.ằẳẵắ......" + // B5 … C4
  ".ặầẩẫấậè.ẻẽéẹềểễếệìỉ" + // C5 … D8
  "...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"; // D9 … FE

const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_LETTERS].flatMap((letter, index): [string, string][] =>
    letter === "." ? [] : [[String.fromCharCode(0xa1 + index), letter]],
  ),
);

const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** VNI writes most marks as a letter of their own after the vowel. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** VNI's letters that stand for one Vietnamese letter by themselves. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};

const VNI_UNIT = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])?|[ñæóòî]/giu;

function decodeVni(text: string): string {
  return text.replace(VNI_UNIT, (unit: string, vowel?: string, mark?: string) => {
    const letter = vowel ?? unit;
    const small = letter.toLowerCase();
    const decoded = VNI_LETTERS[small] ?? small;
    const whole = decoded + (mark ? (VNI_MARKS[mark.toLowerCase()] ?? mark) : "");
    return (letter === small ? whole : whole.toUpperCase()).normalize("NFC");
  });
}
