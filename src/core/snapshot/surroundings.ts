import type { PiecePlace } from "./edits";
import type { Paragraph, Snapshot } from "./model";
import type { Slice } from "./top-elements";

const CONTROL_START = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<w:sdtContent>\s*$/;
const CONTROL_END = /^\s*<\/w:sdtContent>\s*<\/w:sdt>/;
/** So far around a paragraph its control's own tags are looked for. */
const NEAR = 3000;

/** True for paragraphs of one cell, and for two that stand in none. */
export function isSameCell(
  { cell: one }: Pick<Paragraph, "cell">,
  { cell: other }: Pick<Paragraph, "cell">,
): boolean {
  return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
}

/** Offset in the document's XML where a piece goes in; null when there is none. */
export function insertionPoint(
  xml: string,
  { paragraphs }: Snapshot,
  { paragraph, side }: PiecePlace,
): number | null {
  const source = paragraphs[paragraph]?.source;
  return source ? outOfControls(xml, side === "after" ? source.end : source.start, side) : null;
}

/** The offset outside controls that begin (or end) right there. */
function outOfControls(xml: string, from: number, side: PiecePlace["side"]): number {
  let at = from;
  for (;;) {
    const edge =
      side === "after"
        ? CONTROL_END.exec(xml.slice(at, at + NEAR))
        : CONTROL_START.exec(xml.slice(Math.max(0, at - NEAR), at));
    if (!edge) return at;
    at += side === "after" ? edge[0].length : -edge[0].length;
  }
}

/**
 * The stretch of the document's XML that neighbouring paragraphs fill, together with the tables whose paragraphs are all among them;
 * null when there is none.
 */
export function stretchOf(
  xml: string,
  snapshot: Snapshot,
  first: number,
  last: number,
): Slice | null {
  const start = edgeOf(xml, snapshot, first, [first, last], "before");
  const end = edgeOf(xml, snapshot, last, [first, last], "after");
  return start === null || end === null || start >= end ? null : { start, end };
}

function edgeOf(
  xml: string,
  snapshot: Snapshot,
  paragraph: number,
  [first, last]: readonly [number, number],
  side: PiecePlace["side"],
): number | null {
  const at = insertionPoint(xml, snapshot, { paragraph, side });
  const edge = snapshot.paragraphs[paragraph];
  if (at === null || !edge?.cell) return at;
  const { table: index } = edge.cell;
  const own = snapshot.paragraphs.filter((one) => one.cell?.table === index);
  const isWithin = own.every((one) => first <= one.index && one.index <= last);
  const isOneCell = own.length === last - first + 1 && own.every((one) => isSameCell(one, edge));
  if (!isWithin || isOneCell) return at;
  if (side === "before") {
    const table = xml.lastIndexOf("<w:tbl>", at);
    // A table inside this one would end before.
    return table < 0 || xml.slice(table, at).includes("</w:tbl>")
      ? null
      : outOfControls(xml, table, side);
  }
  const table = xml.indexOf(TABLE_END, at);
  return table < 0 || xml.slice(at, table).includes("<w:tbl>")
    ? null
    : outOfControls(xml, table + TABLE_END.length, side);
}
const TABLE_END = "</w:tbl>";

/** True for a paragraph that cannot go: its cell or control has no other, its section ends in it, or something is drawn in it. */
export function isNeeded(
  xml: string,
  { paragraphs }: Snapshot,
  { index, source, lines }: Paragraph,
  removed: ReadonlySet<number>,
): boolean {
  if (!source) return true;
  const own = xml.slice(source.start, source.end);
  if (lines.length > 0 || /<w:(?:sectPr|drawing|pict|object)[\s>]/.test(own)) return true;
  // Paragraphs above that go as well are no company.
  let first = index;
  while (removed.has(first - 1)) first -= 1;
  const start = paragraphs[first]?.source?.start ?? source.start;
  const before = xml.slice(Math.max(0, start - NEAR), start).trimEnd();
  const behind = xml.slice(source.end, source.end + NEAR).trimStart();
  if (before.endsWith("</w:p>")) return false;
  const closes = /^<\/w:(?:tc|sdtContent|body|txbxContent)>|^<w:sectPr/.test(behind);
  return closes || (before.endsWith("</w:tbl>") && behind.startsWith("<w:tbl"));
}
