import type { Example } from "../../core/rules/rule";
import type { HelpTexts } from "../texts/help";

/** One line of an example: its words, how they look, and what its look is called where that is the point. */
export interface ExampleLine {
  readonly words: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its look in words: what a page of plain text cannot show, such as a size, and all where look alone is the point; or empty. */
  readonly note: string;
}

/** Reads an example's marks: a look in braces before the words, asterisks around what is bold, underscores around what is slanted. */
export function readExample(example: string, texts: HelpTexts): readonly ExampleLine[] {
  return example.split("\n").map((line) => {
    const [, code = "", marked = ""] = /^(?:\{([^}]*)\})?(.*)$/su.exec(line) ?? [];
    const bold = /^\*\*.*\*\*$/su.test(marked);
    const unbold = bold ? marked.slice(2, -2) : marked;
    const italic = /^_.+_$/su.test(unbold);
    const words = italic ? unbold.slice(1, -1) : unbold;
    return { words, bold, italic, note: code === "" ? "" : lookInWords(code, texts) };
  });
}

/** Both sides of an example. */
export interface ExamplePair {
  readonly wrong: readonly ExampleLine[];
  readonly right: readonly ExampleLine[];
  /** True where they look alike and differ in how the letters are stored. */
  readonly areLettersAlike: boolean;
}

/** Reads both sides; where they differ in nothing but look, each line says its own. */
export function examplePair({ wrong, right }: Example, texts: HelpTexts): ExamplePair {
  const sides = { wrong: readExample(wrong, texts), right: readExample(right, texts) };
  const differ = (side: "bold" | "italic") => sides.wrong[0]?.[side] !== sides.right[0]?.[side];
  const words = (lines: readonly ExampleLine[]) => lines.map((line) => line.words).join("\n");
  const areWordsAlike = words(sides.wrong) === words(sides.right);
  const { looks } = texts;
  const noted = (line: ExampleLine): ExampleLine => ({
    ...line,
    note: [
      line.note,
      areWordsAlike && differ("bold") && (line.bold ? looks.bold : looks.plain),
      areWordsAlike && differ("italic") && (line.italic ? looks.italic : looks.upright),
    ]
      .filter(Boolean)
      .join(", "),
  });
  return {
    wrong: sides.wrong.map(noted),
    right: sides.right.map(noted),
    areLettersAlike: wrong !== right && wrong.normalize("NFC") === right,
  };
}

function lookInWords(code: string, { looks }: HelpTexts): string {
  const [kind = "", value = ""] = code.split(" ");
  if (/^\d+$/.test(code)) return looks.size(code);
  if (kind === "indent" || kind === "space" || kind === "line") return looks[kind](value);
  if (code === "left") return looks.left;
  if (/^[0-9A-F]{6}$/.test(code)) return looks.colour;
  return looks.font(code);
}
