import { readFileSync } from "node:fs";
import path from "node:path";
import { wordsMarkdown } from "../../src/site/words-table";

export const README = path.resolve(__dirname, "../../README.md");
/** Prettier leaves alone what stands between these, so that what is generated can be held against it. */
const BEGIN = "<!-- prettier-ignore-start -->";
const END = "<!-- prettier-ignore-end -->";

/** What is generated, by the comment that stands before it. */
const TABLES: Readonly<Record<string, () => string>> = {
  "src/site/words.ts": () => `${wordsMarkdown("vi")}\n`,
};

/** The README as it is, and as it is with the program's own list of Words in it. */
export function readme(): { text: string; refreshed: string } {
  const text = readFileSync(README, "utf8");
  const refreshed = Object.entries(TABLES).reduce((whole, [name, table]) => {
    const start = `${BEGIN}\n<!-- ${name} -->\n`;
    const begin = whole.indexOf(start);
    const end = whole.indexOf(END, begin);
    if (begin < 0 || end < 0) throw new Error(`README.md has no place for ${name}`);
    return `${whole.slice(0, begin + start.length)}\n${table()}\n${whole.slice(end)}`;
  }, text);
  return { text, refreshed };
}
