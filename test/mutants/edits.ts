import type { Line } from "../../src/core/parts/line";
import type { Paragraph } from "../../src/core/snapshot/model";
import type { Edits, MutantDocument } from "./mutant-document";

/** Words of one run, and what stands in its `w:rPr`. */
export interface Words {
  readonly text: string;
  readonly properties: string;
}

interface Slice {
  readonly start: number;
  readonly end: number;
}

function sliceOf({ source }: { readonly source: Slice | null }): Slice {
  if (!source) throw new Error("only documents with XML can be changed");
  return source;
}

const RUN = /^(<w:r(?:\s[^>]*)?>)(?:<w:rPr\/>|<w:rPr>([\s\S]*?)<\/w:rPr>)?([\s\S]*)<\/w:r>$/;
const TEXT =
  /<w:t(?:\s[^>]*)?>[^<]*<\/w:t>|<w:(?:t|tab|br|cr|softHyphen|noBreakHyphen|lastRenderedPageBreak)(?:\s[^>]*)?\/>/g;
const MARKS: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\n": "<w:br/>",
  "\u00ad": "<w:softHyphen/>",
  "\u2011": "<w:noBreakHyphen/>",
};

function runOf(open: string, { text, properties }: Words, rest: string): string {
  if (text === "" && rest === "") return "";
  const inside = (text.match(/[\t\n\u00ad\u2011]|[^\t\n\u00ad\u2011]+/g) ?? []).map(
    (piece) => MARKS[piece] ?? `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
  );
  return `${open}<w:rPr>${properties}</w:rPr>${inside.join("")}${rest}</w:r>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Changes the words from `from` to `to` of a paragraph's text, run by run; what is drawn in a run stays. */
export function rewrite(
  { xml }: MutantDocument,
  paragraph: Paragraph,
  from: number,
  to: number,
  change: (words: Words) => Words,
): Edits {
  return paragraph.runs
    .filter((run) => run.start < to && run.end > from)
    .map((run) => {
      const { start, end } = sliceOf(run);
      const [, open = "", properties = "", content = ""] = RUN.exec(xml.slice(start, end)) ?? [];
      if (open === "") throw new Error("a run that is none");
      const text = paragraph.text.slice(run.start, run.end);
      const [first, last] = [Math.max(from - run.start, 0), Math.min(to - run.start, text.length)];
      const [before, inside, after] = [
        text.slice(0, first),
        text.slice(first, last),
        text.slice(last),
      ];
      const pieces = [
        { text: before, properties },
        change({ text: inside, properties }),
        { text: after, properties },
      ];
      const rest = content.replace(TEXT, "");
      const shown = pieces.map((piece, at) => runOf(open, piece, at === 1 ? rest : ""));
      return { start, end, text: shown.join("") };
    });
}

/** Puts other words in the place of those from `from` to `to`, in the look of the first of them. */
export function retype(
  document: MutantDocument,
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
): Edits {
  let isFirst = true;
  return rewrite(document, paragraph, from, to, ({ properties }) => {
    const words = { text: isFirst ? text : "", properties };
    isFirst = false;
    return words;
  });
}

/** Types a line anew. */
export function retypeLine(document: MutantDocument, line: Line, text: string): Edits {
  const { start, end } = wordsOf(line);
  return retype(document, line.paragraph, start, end, text);
}

/** Replaces the first match in a line; null when there is none. */
export function replaceIn(
  document: MutantDocument,
  line: Line | undefined,
  pattern: RegExp,
  text: string,
): Edits | null {
  const typed = line ? typedText(line) : "";
  const match = line && pattern.exec(typed);
  if (!line || !match) return null;
  const replaced = typed.replace(pattern, text);
  if (replaced === typed) return null;
  const rest = typed.length - match.index - match[0].length;
  // A match of nothing takes the letter behind it along, so that there is a run to type in.
  const more = match[0] === "" ? Math.min(1, rest) : 0;
  const start = line.start + match.index;
  const end = start + match[0].length + more;
  const words = replaced.slice(match.index, replaced.length - rest + more);
  return retype(document, line.paragraph, start, end, words);
}

/** What was typed on a line, spaces and all. */
export function typedText(line: Line): string {
  return line.paragraph.text.slice(line.start, line.end);
}

/** The stretch of a line without spaces at its ends. */
function wordsOf(line: Line): Slice {
  const typed = typedText(line);
  const start = line.start + (typed.length - typed.trimStart().length);
  return { start, end: start + typed.trim().length };
}

/** Two lines change places, each in its own look: whole paragraphs where they are alone in them, else their runs. */
export function swap({ xml }: MutantDocument, one: Line, other: Line): Edits {
  const areWhole = [one, other].every((line) => isWhole(line));
  const [first, second] = [one, other].map((line) => {
    if (areWhole) return sliceOf(line.paragraph);
    const { start, end } = wordsOf(line);
    const runs = line.paragraph.runs.filter((run) => run.start < end && run.end > start);
    const slices = runs.map(sliceOf);
    return { start: slices[0]?.start ?? 0, end: slices.at(-1)?.end ?? 0 };
  });
  if (!first || !second) return [];
  return [
    { ...first, text: xml.slice(second.start, second.end) },
    { ...second, text: xml.slice(first.start, first.end) },
  ];
}

const isWhole = (line: Line) => typedText(line).trim() === line.paragraph.text.trim();

/** Takes a line away: the paragraph where it is the whole of one and something else is left in its cell, else its words. */
export function remove(document: MutantDocument, line: Line): Edits {
  const { paragraph } = line;
  if (!isWhole(line)) return retypeLine(document, line, "");
  const slice = sliceOf(paragraph);
  const canGo = !isAloneInCell(document, paragraph) && paragraph.controls.length === 0;
  const holdsMore = paragraph.lines.length > 0 || hasSection(document, slice);
  return canGo && !holdsMore ? [{ ...slice, text: "" }] : retypeLine(document, line, "");
}

export function removeAll(document: MutantDocument, lines: readonly Line[]): Edits {
  return lines.flatMap((line) => remove(document, line));
}

function isAloneInCell({ recognised }: MutantDocument, { cell, index }: Paragraph): boolean {
  if (!cell) return false;
  return !recognised.snapshot.paragraphs.some(
    (other) =>
      other.index !== index &&
      other.cell?.table === cell.table &&
      other.cell.row === cell.row &&
      other.cell.column === cell.column,
  );
}

const hasSection = ({ xml }: MutantDocument, { start, end }: Slice) =>
  xml.slice(start, end).includes("<w:sectPr");

/** A new paragraph with that text, in the look of another. */
export function paragraphLike(document: MutantDocument, model: Paragraph, text: string): string {
  const { start, end } = sliceOf(model);
  const xml = document.xml.slice(start, end);
  const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(xml)?.[0] ?? "";
  const look = /<w:r(?:\s[^>]*)?><w:rPr>([\s\S]*?)<\/w:rPr>/.exec(xml)?.[1] ?? "";
  const run = runOf("<w:r>", { text, properties: look }, "");
  return `<w:p>${properties.replace(/<w:sectPr[\s\S]*<\/w:sectPr>/, "")}${run}</w:p>`;
}

/** Puts XML behind, or before, a paragraph. */
export function insert(paragraph: Paragraph, where: "before" | "after", text: string): Edits {
  const { start, end } = sliceOf(paragraph);
  const at = where === "before" ? start : end;
  return [{ start: at, end: at, text }];
}

/** The XML of the paragraphs from one to another, all that stands between included. */
export function xmlBetween(document: MutantDocument, first: Paragraph, last: Paragraph) {
  const { start } = sliceOf(first);
  const { end } = sliceOf(last);
  return { start, end, xml: document.xml.slice(start, end) };
}

/** The paragraphs of the table that a line stands in, one under the other, left column first; null outside tables. */
export function stacked({ xml, recognised }: MutantDocument, line: Line | undefined): Edits | null {
  const table = line?.paragraph.cell?.table;
  if (table === undefined) return null;
  const own = recognised.snapshot.paragraphs.filter(({ cell }) => cell?.table === table);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.some(({ cell }) => cell?.depth !== 1)) return null;
  const start = xml.lastIndexOf("<w:tbl>", sliceOf(first).start);
  const end = xml.indexOf("</w:tbl>", sliceOf(last).end) + "</w:tbl>".length;
  const inOrder = [...own].sort(
    (one, other) => (one.cell?.column ?? 0) - (other.cell?.column ?? 0) || one.index - other.index,
  );
  const texts = inOrder.map((one) => xml.slice(sliceOf(one).start, sliceOf(one).end));
  return [{ start, end, text: texts.join("") }];
}

/** Takes the place of an element in `w:rPr` or `w:pPr`, or adds it. */
export function withElement(properties: string, name: string, element: string): string {
  const old = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, "g");
  return properties.replace(old, "") + element;
}

/** Changes the look of a line's letters. */
export function relook(document: MutantDocument, line: Line, name: string, element: string): Edits {
  const { start, end } = wordsOf(line);
  return rewrite(document, line.paragraph, start, end, ({ text, properties }) => ({
    text,
    properties: withElement(properties, name, element),
  }));
}

const PARAGRAPH = /^(<w:p(?:\s[^>]*)?>)(?:<w:pPr\/>|<w:pPr>([\s\S]*?)<\/w:pPr>)?/;

/** Changes how a paragraph stands. */
export function restand(
  { xml }: MutantDocument,
  paragraph: Paragraph,
  name: string,
  element: string,
): Edits {
  const { start, end } = sliceOf(paragraph);
  const [whole = "", open = "", properties = ""] = PARAGRAPH.exec(xml.slice(start, end)) ?? [];
  const text = `${open}<w:pPr>${withElement(properties, name, element)}</w:pPr>`;
  return [{ start, end: start + whole.length, text }];
}
