import { placeOf, type Line } from "../../parts/line";
import type { Edit, Fix, PiecePlace, TextEdit } from "../../snapshot/edits";
import type { Place } from "../../snapshot/place";
import { smallestEdits } from "./smallest-edits";

/** A remedy that is mechanical and certain; none where there is nothing to do. */
export function safely(...edits: readonly (readonly Edit[])[]): Fix | undefined {
  return fixOf(edits.flat(), true);
}

/** A remedy that a person must look at first. */
export function perhaps(...edits: readonly (readonly Edit[])[]): Fix | undefined {
  return fixOf(edits.flat(), false);
}

function fixOf(edits: readonly Edit[], safe: boolean): Fix | undefined {
  return edits.length === 0 ? undefined : { safe, edits };
}

/** A blank as it is typed: what belongs there, in brackets. */
export const inBrackets = (words: string): string => `[${words}]`;

/** The words that stand at a place. */
export function wordsAt({ paragraph }: Line, { start, end }: Place): string {
  return paragraph.text.slice(start, end);
}

/** Types other words at a place of a line, changing as few letters as can be. */
export function retype(line: Line, wanted: string, place = placeOf(line)): readonly TextEdit[] {
  return smallestEdits(place, wordsAt(line, place), wanted);
}

/** Types words in front of a line. */
export function prefix(line: Line, words: string): readonly TextEdit[] {
  const { paragraph, start } = placeOf(line);
  return [{ kind: "text", paragraph, start, end: start, text: words }];
}

/** A number, letter or sign of a list that somebody typed in place of a dash. */
const TYPED_LABEL = /^(?:\d{1,2}|\p{L})[.)/]\s*|^[^\p{L}\d\s([“"]\s*/u;

/** Sets a dash in front of a line, in place of another mark of a list. */
export function withDash(line: Line): readonly TextEdit[] {
  const { paragraph, start, end } = placeOf(line);
  const words = line.paragraph.text.slice(start, end);
  const label = TYPED_LABEL.exec(words)?.[0] ?? "";
  const place = { paragraph, start, end: start + label.length };
  return smallestEdits(place, label, "- ");
}

const END_MARKS = /[\s.,;:/…]*$/u;

/** Closes a line with that mark in place of whatever marks close it. */
export function closeWith(line: Line, mark: string): readonly TextEdit[] {
  const { paragraph, start, end } = placeOf(line);
  const words = line.paragraph.text.slice(start, end);
  const from = end - (END_MARKS.exec(words)?.[0].length ?? 0);
  return smallestEdits({ paragraph, start: from, end }, words.slice(from - start), mark);
}

/** Puts a piece of the template in, where the standard has it or at a place of the document. */
export function putIn(piece: string, at: PiecePlace | null = null): readonly Edit[] {
  return [{ kind: "insert", piece, at }];
}

/** A line that has its paragraph for itself, outside tables. */
export function isWholeParagraph({ paragraph, text }: Line): boolean {
  return paragraph.cell === null && paragraph.text.trim().length <= text.length;
}

/** Takes the paragraphs of lines to another place, in their order; neighbours go together. */
export function moveAll(lines: readonly Line[], to: PiecePlace): readonly Edit[] {
  const runs: { first: number; last: number }[] = [];
  for (const { paragraph } of lines) {
    const run = runs.at(-1);
    if (run && paragraph.index - run.last <= 1) run.last = paragraph.index;
    else runs.push({ first: paragraph.index, last: paragraph.index });
  }
  return runs.map(({ first, last }) => ({ kind: "move", first, last, to }));
}

/** Takes the words at a place away. */
export function drop({ paragraph, start, end }: Place): readonly TextEdit[] {
  return start === end ? [] : [{ kind: "text", paragraph, start, end, text: "" }];
}
