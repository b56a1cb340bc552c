import type { PiecePlace } from "./edits";
import type { Paragraph, Snapshot } from "./model";

const CONTROL_START = /<w:sdt>(?:(?!<w:sdt>)[\s\S])*?<w:sdtContent>\s*$/;
const CONTROL_END = /^\s*<\/w:sdtContent>\s*<\/w:sdt>/;
/** So far around a paragraph its control's own tags are looked for. */
const NEAR = 3000;

/** Offset in the document's XML where a piece goes in; null when there is none. */
export function insertionPoint(
  xml: string,
  { paragraphs }: Snapshot,
  { paragraph, side }: PiecePlace,
): number | null {
  const source = paragraphs[paragraph]?.source;
  if (!source) return null;
  if (side === "after") {
    let at = source.end;
    for (;;) {
      const end = CONTROL_END.exec(xml.slice(at, at + NEAR));
      if (!end) return at;
      at += end[0].length;
    }
  }
  let at = source.start;
  for (;;) {
    const start = CONTROL_START.exec(xml.slice(Math.max(0, at - NEAR), at));
    if (!start) return at;
    at -= start[0].length;
  }
}

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
