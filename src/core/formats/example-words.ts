import type { Rule } from "../rules/rule";

/** Marks in an example that stand for a look, at the ends of its lines: `{12}`, `**bold**`, `_slanted_`. */
const LOOK_MARKS = /^\{[^}]*\}|^(?:\*\*|_)|(?:\*\*|_)$/gmu;

/** A rule's example without marks for looks; null when its wrong and right differ in look alone. */
export function wordsOfExample({ example }: Rule): Rule["example"] | null {
  const plain = (words: string) => words.replace(LOOK_MARKS, "").replace(LOOK_MARKS, "");
  const wrong = plain(example.wrong);
  const right = plain(example.right);
  return wrong === right ? null : { wrong, right };
}
