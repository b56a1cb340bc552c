import type { InsertEdit } from "./edits";
import type { Paragraph, Snapshot } from "./model";

const BODY = /<w:body(?:\s[^>]*)?>/;
const CONTROL_END = /^\s*<\/w:sdtContent>\s*<\/w:sdt>/;
const TABLE_TAGS = /<w:tbl>|<w:tbl\s[^>]*>|<\/w:tbl>/g;

/** Offset in the document's XML where a piece goes in; null when there is none. */
export function insertionPoint(xml: string, snapshot: Snapshot, edit: InsertEdit): number | null {
  if (edit.after < 0) {
    const body = BODY.exec(xml);
    return body ? body.index + body[0].length : null;
  }
  const paragraph = snapshot.paragraphs[edit.after];
  if (!paragraph?.source) return null;
  let at = paragraph.source.end;
  for (let depth = edit.outside ? (paragraph.cell?.depth ?? 0) : 0; depth > 0; depth -= 1) {
    const end = endOfTable(xml, at);
    if (end === null) return null;
    at = end;
  }
  // A piece goes behind a control that ends there, not into it.
  for (let end = CONTROL_END.exec(xml.slice(at, at + NEAR)); end;) {
    at += end[0].length;
    end = CONTROL_END.exec(xml.slice(at, at + NEAR));
  }
  return at;
}
const NEAR = 400;

/** Offset behind the table around `from`. */
function endOfTable(xml: string, from: number): number | null {
  let depth = 1;
  TABLE_TAGS.lastIndex = from;
  for (let tag = TABLE_TAGS.exec(xml); tag; tag = TABLE_TAGS.exec(xml)) {
    depth += tag[0].startsWith("</") ? -1 : 1;
    if (depth === 0) return TABLE_TAGS.lastIndex;
  }
  return null;
}

/** True for a paragraph that cannot go: its cell or control has no other, its section ends in it, or something is drawn in it. */
export function isNeeded(xml: string, { source, lines }: Paragraph): boolean {
  if (!source) return true;
  const own = xml.slice(source.start, source.end);
  if (lines.length > 0 || /<w:(?:sectPr|drawing|pict|object)[\s>]/.test(own)) return true;
  const before = xml.slice(Math.max(0, source.start - NEAR), source.start).trimEnd();
  const behind = xml.slice(source.end, source.end + NEAR).trimStart();
  if (before.endsWith("</w:p>")) return false;
  const closes = /^<\/w:(?:tc|sdtContent|body|txbxContent)>|^<w:sectPr/.test(behind);
  return closes || (before.endsWith("</w:tbl>") && behind.startsWith("<w:tbl"));
}
