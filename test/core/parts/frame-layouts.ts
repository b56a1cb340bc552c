import { p } from "../ooxml/raw-docx";
import { cell, row, table } from "../snapshot/snapshot-of";

/** What stands around the body: lines of the left and of the right column, from top to bottom. */
export interface Columns {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The ways in which people set two columns, as raw paragraphs. */
export const COLUMN_LAYOUTS: Readonly<Record<string, (columns: Columns) => string>> = {
  "a table of one row": ({ left, right }) =>
    table(row(cell(paragraphs(left)), cell(paragraphs(right)))),
  "a table of a row for each line": ({ left, right }) =>
    table(...pairs(left, right).map(([one, other]) => row(cell(p(one)), cell(p(other))))),
  "a table with an empty column between": ({ left, right }) =>
    table(row(cell(paragraphs(left)), cell(p("")), cell(paragraphs(right)))),
  "a grid with joined cells": ({ left, right }) =>
    table(
      ...pairs(left, right).map(([one, other], at) =>
        at === 0
          ? row(cell(p(one)), cell(p("")), cell(p(other)))
          : row(cell(p(one)), cell(p(other), '<w:gridSpan w:val="2"/>')),
      ),
    ),
  "a table inside a table": ({ left, right }) =>
    table(row(cell(table(row(cell(paragraphs(left)), cell(paragraphs(right)))) + p("")))),
  "tab columns": ({ left, right }) =>
    paragraphs(pairs(left, right).map(([one, other]) => (other ? `${one}\t${other}` : one))),
  "tab columns after a tab": ({ left, right }) =>
    paragraphs(pairs(left, right).map(([one, other]) => `\t${one}${other && `\t${other}`}`)),
  "several tabs between": ({ left, right }) =>
    paragraphs(pairs(left, right).map(([one, other]) => (other ? `${one}\t\t\t${other}` : one))),
  "one under the other": ({ left, right }) => paragraphs([...left, ...right]),
  "the right one first": ({ left, right }) => paragraphs([...right, ...left]),
  "line breaks in one paragraph each": ({ left, right }) =>
    table(row(cell(p(left.join(BREAK))), cell(p(right.join(BREAK))))),
};

/** Closes the text, breaks the line, opens a text again. */
const BREAK = '</w:t><w:br/><w:t xml:space="preserve">';

export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => p(line)).join("");
}

function pairs(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    left[at] ?? "",
    right[at] ?? "",
  ]);
}
