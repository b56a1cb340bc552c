import { openPackage, type DocxPackage } from "../ooxml/package";
import type { Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import { recognise } from "../parts/recognise";
import { packChanges } from "../snapshot/apply/changed-package";
import { snapshotOf } from "../snapshot/read";
import { HEADER_PARTS, type PartId } from "../standards/part-id";

/** A document in which header, text and ending stand one under the other, and what was taken apart for it. */
export interface LaidOpen {
  readonly bytes: Uint8Array;
  /** How many text boxes and frames became paragraphs. */
  readonly boxes: number;
  /** How many tables that only placed the header or the ending. */
  readonly tables: number;
}

/** Takes text boxes, frames and tables that only place header and ending apart into paragraphs; no word is lost. Throws UnreadableError. */
export function layOpen(bytes: Uint8Array): LaidOpen {
  const docx = openPackage(bytes);
  const main = docx.text(docx.mainPath) ?? "";
  const unboxed = withoutBoxes(main);
  const first = unboxed.count === 0 ? bytes : packed(docx, unboxed.xml);
  const unframed = withoutPlacingTables(withoutHeaderLines(first));
  return { bytes: unframed.bytes, boxes: unboxed.count, tables: unframed.count };
}

const packed = (docx: DocxPackage, xml: string) =>
  packChanges(docx, new Map([[docx.mainPath, xml]]));

/** A drawn shape with words in it, in the two ways of Word; what older programs are shown instead stands in the same element. */
const SHAPE =
  /<mc:AlternateContent>(?:(?!<\/?mc:AlternateContent>)[\s\S])*?<\/mc:AlternateContent>|<w:pict(?:\s[^>]*)?>(?:(?!<\/w:pict>)[\s\S])*?<\/w:pict>/g;
const FALLBACK = /<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g;
const BOX = /<w:txbxContent>([\s\S]*?)<\/w:txbxContent>/g;
const FRAME = /<w:framePr(?:\s[^>]*)?\/>/g;
const PICTURES = /<(?:pic:pic|v:imagedata|a:blip)[\s>/]/;

function withoutBoxes(main: string): { xml: string; count: number } {
  let count = 0;
  const insertions: { at: number; text: string }[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const { 0: shape, index } of main.matchAll(SHAPE)) {
    const words = shape.replace(FALLBACK, "");
    const boxes = [...words.matchAll(BOX)].map(([, inner = ""]) => inner);
    if (boxes.length === 0 || PICTURES.test(shape)) continue;
    const at = paragraphStart(main, index);
    if (at === null) continue;
    count += boxes.length;
    insertions.push({ at, text: boxes.join("") });
    spans.push({ start: index, end: index + shape.length });
  }
  const cuts = [
    ...spans.map((one) => ({ ...one, text: "" })),
    ...insertions.map(({ at, text }) => ({ start: at, end: at, text })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  let xml = "";
  let from = 0;
  for (const { start, end, text } of cuts) {
    xml += main.slice(from, start) + text;
    from = end;
  }
  xml += main.slice(from);
  const frames = xml.match(FRAME)?.length ?? 0;
  return { xml: xml.replace(FRAME, ""), count: count + frames };
}

/** Where the paragraph begins that holds the offset; null where none does. */
function paragraphStart(main: string, at: number): number | null {
  const before = main.slice(0, at);
  const starts = [...before.matchAll(/<w:p(?:\s[^>]*)?>/g)];
  const start = starts.at(-1)?.index;
  if (start === undefined || before.lastIndexOf("</w:p>") > start) return null;
  return start;
}

const LINE_SHAPE =
  /<mc:AlternateContent>(?:(?!<\/?mc:AlternateContent>)[\s\S])*?<\/mc:AlternateContent>|<w:pict(?:\s[^>]*)?>(?:(?!<\/w:pict>)[\s\S])*?<\/w:pict>|<w:drawing>(?:(?!<\/w:drawing>)[\s\S])*?<\/w:drawing>/g;

/** Lines drawn over the type's name were measured for another layout: the template's own takes their place. */
function withoutHeaderLines(bytes: Uint8Array): Uint8Array {
  const docx = openPackage(bytes);
  const { snapshot, parts } = recognise(snapshotOf(docx));
  const end = parts.get("documentType")?.lines[0]?.paragraph.index ?? 0;
  let xml = docx.text(docx.mainPath) ?? "";
  const former = xml;
  for (const { source, lines } of snapshot.paragraphs.slice(0, end).reverse()) {
    if (!source || lines.length === 0) continue;
    const own = xml.slice(source.start, source.end).replace(LINE_SHAPE, (shape) => {
      const holdsMore = PICTURES.test(shape) || shape.includes("<w:txbxContent>");
      return holdsMore ? shape : "";
    });
    xml = xml.slice(0, source.start) + own + xml.slice(source.end);
  }
  return xml === former ? bytes : packed(docx, xml);
}

const ENDING: readonly PartId[] = [
  "signingAuthority",
  "signerPosition",
  "signerName",
  "recipients",
];
/** Longer lines are text, which a table holds for its own sake. */
const SHORT = 90;

function withoutPlacingTables(bytes: Uint8Array): { bytes: Uint8Array; count: number } {
  const docx = openPackage(bytes);
  const document = recognise(snapshotOf(docx));
  const tables = [placingTable(document, HEADER_PARTS), placingTable(document, ENDING)].filter(
    (table): table is number => table !== null,
  );
  let xml = docx.text(docx.mainPath) ?? "";
  let count = 0;
  // From the end on, so that offsets before stay what they are.
  for (const table of [...new Set(tables)].sort((one, other) => other - one)) {
    const own = document.snapshot.paragraphs.filter(({ cell }) => cell?.table === table);
    const [first, last] = [own[0]?.source, own.at(-1)?.source];
    if (!first || !last) continue;
    const start = xml.lastIndexOf("<w:tbl>", first.start);
    const end = xml.indexOf("</w:tbl>", last.end) + "</w:tbl>".length;
    const paragraphs = start < 0 ? null : underOneAnother(xml.slice(start, end));
    if (paragraphs === null) continue;
    xml = xml.slice(0, start) + paragraphs + xml.slice(end);
    count += 1;
  }
  return count === 0 ? { bytes, count } : { bytes: packed(docx, xml), count };
}

/** The one table that two of those parts or more stand in, with nothing but short lines. */
function placingTable(document: PartyDocument, parts: readonly PartId[]): number | null {
  const lines = parts.flatMap((id): readonly Line[] => document.parts.get(id)?.lines ?? []);
  const tables = new Set(lines.map(({ paragraph }) => paragraph.cell?.table ?? null));
  const [table] = tables;
  if (tables.size !== 1 || table === null || table === undefined || lines.length < 2) return null;
  const own = document.lines.filter(({ paragraph }) => paragraph.cell?.table === table);
  return own.every(({ text }) => text.length <= SHORT) ? table : null;
}

/** A table's paragraphs, the left column first; null where it holds more than plain cells. */
function underOneAnother(table: string): string | null {
  if ((table.match(/<w:tbl>/g) ?? []).length !== 1) return null;
  const columns = new Map<number, string[]>();
  for (const [row] of table.matchAll(/<w:tr(?:\s[^>]*)?>[\s\S]*?<\/w:tr>/g)) {
    let column = Number(/<w:gridBefore w:val="(\d+)"/.exec(row)?.[1] ?? 0);
    for (const [, content = ""] of row.matchAll(/<w:tc(?:\s[^>]*)?>([\s\S]*?)<\/w:tc>/g)) {
      const properties = /^\s*<w:tcPr(?:\s*\/>|[\s\S]*?<\/w:tcPr>)/.exec(content)?.[0] ?? "";
      const own = columns.get(column) ?? [];
      own.push(content.slice(properties.length));
      columns.set(column, own);
      column += Number(/<w:gridSpan w:val="(\d+)"/.exec(properties)?.[1] ?? 1);
    }
  }
  return [...columns]
    .sort(([one], [other]) => one - other)
    .flatMap(([, cells]) => cells)
    .join("");
}
