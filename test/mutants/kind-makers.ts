import type { RuleId } from "../../src/core/check/report";
import type { Line } from "../../src/core/parts/line";
import type { PartId } from "../../src/core/standards/part-id";
import type { Random } from "../fuzz/random";
import { insert, paragraphLike, removeAll, replaceIn, retypeLine, typedText } from "./edits";
import { linesOfPart, type Edits, type MutantDocument } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";
import { slip } from "./slips";

export type FindLine = (document: MutantDocument, random: Random) => Line | null | undefined;
export type FindLines = (document: MutantDocument) => readonly Line[];

interface More {
  readonly also?: readonly RuleId[];
  readonly tries?: number;
}

export const allOf =
  (part: PartId): FindLines =>
  (document) =>
    linesOfPart(document, part);
export const firstOf =
  (part: PartId): FindLine =>
  (document) =>
    linesOfPart(document, part)[0];

/** One of several lines by chance. */
export const anyOf =
  (find: FindLines): FindLine =>
  (document, random) => {
    const lines = find(document);
    return lines.length === 0 ? undefined : random.pick(lines);
  };

/** No edits are no mutant. */
export function some(edits: Edits): Edits | null {
  return edits.length > 0 ? edits : null;
}

/** Lines that are taken away. */
export function gone(
  part: PartId,
  about: string,
  find: FindLines,
  expected: readonly RuleId[],
  { also = [] }: More = {},
): MutationKind {
  const make = (document: MutantDocument) => some(removeAll(document, find(document)));
  return { part, how: "removed", about, expected, also, tries: 1, make };
}

/** Words that are replaced by others. */
export function typed(
  part: PartId,
  about: string,
  find: FindLine,
  pattern: RegExp,
  text: string,
  expected: readonly RuleId[],
  { also = [], tries = 1 }: More = {},
): MutationKind {
  return {
    part,
    how: "misspelt",
    about,
    expected,
    also,
    tries,
    make: (document, random) =>
      replaceIn(document, find(document, random) ?? undefined, pattern, text),
  };
}

/** A whole line that is typed anew. */
export function retyped(
  part: PartId,
  about: string,
  find: FindLine,
  text: string,
  expected: readonly RuleId[],
): MutationKind {
  return {
    part,
    how: "misspelt",
    about,
    expected,
    tries: 1,
    make(document, random) {
      const line = find(document, random);
      return line ? retypeLine(document, line, text) : null;
    },
  };
}

const MANY_SLIPS = 25;

/** A slip in what the pattern finds. */
export function slipped(
  part: PartId,
  about: string,
  find: FindLine,
  pattern: RegExp,
  expected: readonly RuleId[],
): MutationKind {
  return {
    part,
    how: "misspelt",
    about: `a slip in ${about}`,
    expected,
    tries: MANY_SLIPS,
    make(document, random) {
      const line = find(document, random);
      const words = line && pattern.exec(typedText(line))?.[0].trim();
      return line && words ? replaceIn(document, line, pattern, slip(words, random)) : null;
    },
  };
}

/** Lines whose words go to a paragraph of their own: behind the document's last, or before the title. */
export function movedAway(
  part: PartId,
  where: "to the end" | "before the title",
  expected: readonly RuleId[],
  find: FindLines = allOf(part),
): MutationKind {
  return {
    part,
    how: "moved",
    about: where,
    expected,
    tries: 1,
    make(document) {
      const lines = find(document);
      const last = document.recognised.snapshot.paragraphs.findLast(({ cell }) => cell === null);
      const type = linesOfPart(document, "documentType")[0]?.paragraph;
      const target = where === "to the end" ? last : type;
      if (!target || lines.length === 0) return null;
      const paragraphs = lines.map((line) =>
        paragraphLike(document, line.paragraph, typedText(line).trim()),
      );
      const side = where === "to the end" ? "after" : "before";
      return [...removeAll(document, lines), ...insert(target, side, paragraphs.join(""))];
    },
  };
}
