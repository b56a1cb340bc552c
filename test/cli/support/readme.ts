import { readFileSync } from "node:fs";
import path from "node:path";
import { chibo } from "./chibo";

export const README = path.resolve(__dirname, "../../../README.md");
/** Prettier leaves alone what stands between these, so that the program's own table can be held against it. */
const BEGIN = "<!-- prettier-ignore-start -->\n<!-- chibo rules --format md -->\n";
const END = "<!-- prettier-ignore-end -->";

/** The README as it is, and as it is with the program's own list of rules in it. */
export function readme(): { text: string; refreshed: string } {
  const text = readFileSync(README, "utf8");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error("README.md has no place for the rules");
  const table = chibo(["rules", "--format", "md"]).out;
  return {
    text,
    refreshed: `${text.slice(0, begin + BEGIN.length)}\n${table}\n${text.slice(end)}`,
  };
}
