import { readFileSync } from "node:fs";
import path from "node:path";

const README = path.resolve(__dirname, "../../README.md");
const PATH = /`((?:src|test)\/[^`\s]+)`/g;

/** The paths that the README's numbered list under a heading of the third level names, in its order. */
export function pathsUnder(heading: string): readonly string[] {
  const [, behind] = readFileSync(README, "utf8").split(`\n### ${heading}\n`);
  if (behind === undefined) throw new Error(`README.md has no heading “${heading}”`);
  const section = behind.split(/\n##+ /)[0] ?? "";
  const items = section.split("\n").filter((line) => /^\d+\. /.test(line));
  return items.flatMap((item) => [...item.matchAll(PATH)].map((match) => match[1] ?? ""));
}

function standsFor(listed: string, file: string): boolean {
  const pattern = listed
    .split(/<[^>]+>/)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  return new RegExp(`^${pattern}$`).test(file);
}

/** The path of the list that a file is meant by: itself, or one in which `<…>` is whatever the new thing is called. */
export function entryFor(list: readonly string[], file: string): string | undefined {
  return list.includes(file) ? file : list.find((listed) => standsFor(listed, file));
}
