import type { Block, DocumentModel, Inline } from "./model";

/** Changes every visible text of a document. */
export function mapText(model: DocumentModel, change: (text: string) => string): DocumentModel {
  return mapInlines(model, (inline) =>
    inline.kind === "text" ? [{ ...inline, text: change(inline.text) }] : [inline],
  );
}

export function decomposed(text: string): string {
  return text.normalize("NFD");
}

const TONES: Readonly<Record<string, string>> = {
  à: "a\u0300",
  á: "a\u0301",
  ả: "a\u0309",
  ã: "a\u0303",
  ạ: "a\u0323",
  è: "e\u0300",
  é: "e\u0301",
  ẻ: "e\u0309",
  ẽ: "e\u0303",
  ẹ: "e\u0323",
  ỳ: "y\u0300",
  ý: "y\u0301",
  ỷ: "y\u0309",
  ỹ: "y\u0303",
  ỵ: "y\u0323",
};

/** `khoá`, `uỷ`, `khoẻ` as the older style has them: `khóa`, `ủy`, `khỏe`. `quý` has one form only. */
export function oldToneMarks(text: string): string {
  return text.replace(
    /(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?!\p{L})/gu,
    (whole, first: string, second: string) => {
      const parts = TONES[second.toLowerCase()];
      const onU = first.toLowerCase() === "u";
      if (!parts || onU !== parts.startsWith("y")) return whole;
      const bare =
        second === second.toLowerCase() ? parts.charAt(0) : parts.charAt(0).toUpperCase();
      return (first + parts.charAt(1)).normalize("NFC") + bare;
    },
  );
}

const TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ";
const TCVN3_CODES = [
  0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca,
  0xcb, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc, 0xdd,
  0xde, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb, 0xec,
  0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc,
  0xfd, 0xfe, 0xae, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7,
];
const TCVN3 = new Map(
  [...TCVN3_LETTERS].map((letter, at) => [letter, String.fromCharCode(TCVN3_CODES[at] ?? 0)]),
);

/** Capitals with a tone have no code in TCVN3: they are small letters in a font whose small letters look like capitals. */
export function asTcvn3(model: DocumentModel): DocumentModel {
  const encode = (text: string): string =>
    [...text].map((each) => TCVN3.get(each) ?? each).join("");
  return mapInlines(model, (inline) => {
    if (inline.kind !== "text") return [inline];
    const capitals = /\p{Lu}/u.test(inline.text) && inline.text === inline.text.toUpperCase();
    const pieces = capitals ? [inline.text] : inline.text.split(/([À-ÖØ-ÝẠ-Ỹ](?<![ĂÂÊÔƠƯĐ]))/u);
    return pieces.filter(Boolean).map((piece): Inline => {
      const high = capitals || (/^\p{Lu}$/u.test(piece) && !TCVN3.has(piece) && piece > "z");
      const font = high ? ".VnTimeH" : ".VnTime";
      const text = encode(high ? piece.toLowerCase() : piece);
      return { ...inline, text, look: { ...inline.look, font } };
    });
  });
}

const VNI_TONES: Readonly<Record<string, string>> = {
  "\u0300": "ø",
  "\u0301": "ù",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  "": "â",
  "\u0300": "à",
  "\u0301": "á",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0300": "è",
  "\u0301": "é",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};
const VNI_SINGLES: Readonly<Record<string, string>> = {
  đ: "ñ",
  ì: "ì",
  í: "í",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
};

/** VNI writes a letter and then its marks as a second letter, in both cases. */
export function asVni(model: DocumentModel): DocumentModel {
  return mapInlines(model, (inline) =>
    inline.kind === "text"
      ? [
          {
            ...inline,
            text: [...inline.text].map(vniLetter).join(""),
            look: { ...inline.look, font: "VNI-Times" },
          },
        ]
      : [inline],
  );
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const code = VNI_SINGLES[small] ?? vniMarks(small);
  return small === letter ? code : code.toUpperCase();
}

function vniMarks(small: string): string {
  const parts = small.normalize("NFD");
  const base = parts.charAt(0);
  const marks = parts.slice(1);
  const tone = /[\u0300\u0301\u0309\u0303\u0323]/.exec(marks)?.[0] ?? "";
  if (marks.includes("\u0302")) return base + (VNI_CIRCUMFLEX[tone] ?? "");
  if (marks.includes("\u0306")) return base + (VNI_BREVE[tone] ?? "");
  const horned = marks.includes("\u031B") ? (base === "o" ? "ô" : "ö") : base;
  return horned + (VNI_TONES[tone] ?? "");
}

function mapInlines(model: DocumentModel, change: (inline: Inline) => Inline[]): DocumentModel {
  const mapBlock = (block: Block): Block => {
    if (block.kind === "sectionEnd") return block;
    if (block.kind === "paragraph") return { ...block, inlines: block.inlines.flatMap(change) };
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: cell.blocks.map(mapBlock) })),
    );
    return { ...block, rows };
  };
  return { ...model, blocks: model.blocks.map(mapBlock) };
}
