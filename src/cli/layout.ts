import { styleText } from "node:util";

export type Tone = "red" | "yellow" | "green" | "cyan" | "dim" | "bold";

/** Colours words where the terminal takes it. */
export type Paint = (tone: Tone, text: string) => string;

export const painter =
  (colour: boolean): Paint =>
  (tone, text) =>
    colour ? styleText(tone, text) : text;

const NARROWEST = 60;
const WIDEST = 100;

/** Characters a line on a terminal of so many columns; null is a file or a program. */
export const widthFor = (columns: number | null): number =>
  Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST));

/** Breaks text at spaces into lines of at most `width` characters; `first` stands before the first, spaces before the others. */
export function hang(first: string, text: string, width: number, room = first.length): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line && room + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines.map((one, index) => (index === 0 ? first : " ".repeat(room)) + one);
}
