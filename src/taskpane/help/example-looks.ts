import type { HelpTexts } from "../texts/help";

/** One line of an example: its words, how they look, and what its look is called where that is the point. */
export interface ExampleLine {
  readonly words: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Looks that a page of plain text cannot show, such as a size; empty when there are none. */
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

function lookInWords(code: string, { looks }: HelpTexts): string {
  const [kind = "", value = ""] = code.split(" ");
  if (/^\d+$/.test(code)) return looks.size(code);
  if (kind === "indent" || kind === "space" || kind === "line") return looks[kind](value);
  if (code === "left") return looks.left;
  if (/^[0-9A-F]{6}$/.test(code)) return looks.colour;
  return looks.font(code);
}
