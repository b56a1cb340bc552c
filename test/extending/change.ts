import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** One thing done to the repository: a new file, or text put behind words that an old one has exactly once. */
export interface Change {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  /** Left out where the file is new. */
  readonly after?: string;
  readonly text: string;
}

/** Applies a change below `root`. Throws where a new file is there already, or the words to put something behind are not there once. */
export function apply(root: string, { file, after, text }: Change): void {
  const target = path.join(root, file);
  if (after === undefined) {
    if (existsSync(target)) throw new Error(`${file} is there already`);
    mkdirSync(path.dirname(target), { recursive: true });
    return writeFileSync(target, text);
  }
  const [before = "", behind, ...more] = readFileSync(target, "utf8").split(after);
  if (behind === undefined || more.length > 0)
    throw new Error(`${file} does not have once: ${after}`);
  writeFileSync(target, `${before}${after}${text}${behind}`);
}
