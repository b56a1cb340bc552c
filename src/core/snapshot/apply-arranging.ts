import { readXml, tagStart } from "../ooxml/xml";
import type { Splice } from "./apply-paragraph";
import type { ArrangingEdit, ColumnsEdit, EditLibrary, MoveEdit } from "./edits";
import type { Snapshot } from "./model";
import { insertionPoint } from "./surroundings";

interface Source {
  readonly xml: string;
  readonly snapshot: Snapshot;
  readonly library: EditLibrary;
}

/**
 * The splices that carry out edits which give paragraphs another place, together with those inside the paragraphs: these go along.
 * null when something has no safe place: a section's end, a table or words would come under way, or a control would be torn.
 */
export function arrangedSplices(
  source: Source,
  edits: readonly ArrangingEdit[],
  splices: readonly Splice[],
): readonly Splice[] | null {
  let rest = splices;
  const made: Splice[] = [];
  for (const edit of edits) {
    const slice = sliceOf(source, edit);
    if (!slice) return null;
    const isInside = ({ start, end }: Splice) =>
      start >= slice.start &&
      end <= slice.end &&
      (start < end || (start > slice.start && start < slice.end));
    const blocks = blocksIn(source, slice, rest.filter(isInside));
    rest = rest.filter((one) => !isInside(one));
    const own = blocks && (edit.kind === "columns" ? table(source, edit, slice, blocks) : null);
    const moved = blocks && edit.kind === "move" ? movedAway(source, edit, slice, blocks) : own;
    if (!moved) return null;
    made.push(...moved);
  }
  const all = [...made, ...rest];
  return overlap(all) ? null : all;
}

interface Slice {
  readonly start: number;
  readonly end: number;
}

function sliceOf({ xml, snapshot }: Source, { first, last }: ArrangingEdit): Slice | null {
  const start = insertionPoint(xml, snapshot, { paragraph: first, side: "before" });
  const end = insertionPoint(xml, snapshot, { paragraph: last, side: "after" });
  return start === null || end === null || start >= end ? null : { start, end };
}

/** An element of the slice's own level, a paragraph or a control around some, as it becomes. */
interface BlockElement {
  /** Indexes of the paragraphs in it. */
  readonly paragraphs: readonly number[];
  /** What it is split into; one piece where nothing splits it, none where it goes. */
  readonly pieces: readonly string[];
  /** As it stood. */
  readonly source: string;
}

/** The slice's elements; null where it is torn out of something, holds the end of a section, or an edit falls between them. */
function blocksIn(
  { xml, snapshot }: Source,
  slice: Slice,
  splices: readonly Splice[],
): readonly BlockElement[] | null {
  const text = xml.slice(slice.start, slice.end);
  if (/<w:sectPr[\s>/]/.test(text)) return null;
  const elements = topElements(text);
  if (!elements) return null;
  const used = new Set<Splice>();
  const blocks = elements.map(({ start, end }): BlockElement => {
    const [from, to] = [slice.start + start, slice.start + end];
    const own = splices.filter((one) => one.start >= from && one.end <= to);
    own.forEach((one) => used.add(one));
    const shifted = own.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
    const source = text.slice(start, end);
    const after = spliced(source, shifted);
    const pieces = topElements(after)?.map((one) => after.slice(one.start, one.end)) ?? [];
    const paragraphs = snapshot.paragraphs
      .filter((one) => one.source && one.source.start >= from && one.source.end <= to)
      .map(({ index }) => index);
    return { paragraphs, pieces, source };
  });
  return used.size === splices.length ? blocks : null;
}

/** A paragraph that only makes room: nothing is in it, and nothing hangs on it. */
const HOLDS_SOMETHING =
  /<w:(?:drawing|pict|object|bookmark|comment|footnoteRef|endnoteRef|fld|instrText|ins[\s>]|del[\s>]|move|sdt[\s>]|perm|br[\s/])|<mc:|<m:/;

function table(
  { snapshot, library, xml }: Source,
  { table: kind, rows }: ColumnsEdit,
  { start, end }: Slice,
  blocks: readonly BlockElement[],
): readonly Splice[] | null {
  const byParagraph = new Map(blocks.flatMap((block) => block.paragraphs.map((at) => [at, block])));
  const cells = rows.map((row) => row.map((cell) => [...cell]));
  const named = new Map<BlockElement, string[]>();
  const written = new Set<string>();
  const texts: string[][][] = cells.map((row) =>
    row.map((cell) => {
      const own: string[] = [];
      for (const { paragraph, piece } of cell) {
        const block = byParagraph.get(paragraph);
        if (!block) return own;
        named.set(block, own);
        // A control around several goes once, with all of them.
        const key = `${String(block.paragraphs[0])}/${String(piece)}`;
        if (!written.has(key)) own.push(block.pieces[piece] ?? "");
        written.add(key);
      }
      return own;
    }),
  );
  let behind: string[] | undefined = texts[0]?.[0];
  let waiting = "";
  for (const block of blocks) {
    const own = named.get(block);
    if (own) {
      const isWhole = block.pieces.every((_, piece) =>
        written.has(`${String(block.paragraphs[0])}/${String(piece)}`),
      );
      if (!isWhole || block.source.includes("<w:tbl>")) return null;
      if (waiting !== "") own[0] = waiting + (own[0] ?? "");
      waiting = "";
      behind = own;
    } else if (block.paragraphs.length === 0) {
      // A mark between paragraphs, a bookmark's say, stays before what it stood before.
      waiting += block.source;
    } else {
      const isBlank = block.paragraphs.every((at) => snapshot.paragraphs[at]?.text.trim() === "");
      if (!isBlank || block.source.includes("<w:tbl>")) return null;
      if (HOLDS_SOMETHING.test(block.source)) behind?.push(...block.pieces);
    }
  }
  if (waiting !== "") behind?.push(waiting);
  const filled = texts.map(([left = [], right = []]): readonly [string, string] => [
    filledCell(left),
    filledCell(right),
  ]);
  const isUnderTable = xml.slice(0, start).trimEnd().endsWith("</w:tbl>");
  const needsEnd = /^\s*(?:<w:sectPr|<\/w:body>|<w:tbl>|<\/w:tc>|<\/w:sdtContent>)/.test(
    xml.slice(end, end + NEAR),
  );
  const text = `${isUnderTable ? LOW : ""}${library.columns(kind, filled)}${needsEnd ? LOW : ""}`;
  return [{ start, end, text }];
}

const NEAR = 400;
/** Next to nothing high: no table ends a document, and two in a row would become one. */
const LOW =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

const filledCell = (pieces: readonly string[]): string => {
  const text = pieces.join("");
  return /<w:p[\s>/]/.test(text) ? text : `${text}<w:p/>`;
};

function movedAway(
  { xml, snapshot }: Source,
  { to }: MoveEdit,
  { start, end }: Slice,
  blocks: readonly BlockElement[],
): readonly Splice[] | null {
  const at = insertionPoint(xml, snapshot, to);
  if (at === null || (at > start && at < end)) return null;
  const text = blocks.flatMap(({ pieces }) => pieces).join("");
  return [
    { start: at, end: at, text },
    { start, end, text: "" },
  ];
}

const EMPTY_CELL =
  /(<w:tc(?:\s[^>]*)?>\s*(?:<w:tcPr\s*\/>|<w:tcPr(?:\s[^>]*)?>(?:(?!<\/?w:tc[\s>])[\s\S])*?<\/w:tcPr>)?\s*)(<\/w:tc>)/g;

/** Every cell has a paragraph. */
export function withFilledCells(xml: string): string {
  return xml.replace(EMPTY_CELL, "$1<w:p/>$2");
}

/** The elements that a slice consists of; null when it is no whole number of them. */
function topElements(slice: string): readonly Slice[] | null {
  const root = "<x>";
  const wrapped = `${root}${slice}</x>`;
  const found: Slice[] = [];
  let depth = 0;
  let from = 0;
  try {
    readXml(wrapped, {
      open(_name, _attributes, end) {
        depth += 1;
        if (depth === 2) from = tagStart(wrapped, end);
      },
      close(_name, end) {
        if (depth === 2) found.push({ start: from - root.length, end: end - root.length });
        depth -= 1;
      },
    });
  } catch {
    return null;
  }
  return found;
}

/** The text with slices replaced; of two at one place the first given stands first. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  const out: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    out.push(xml.slice(at, start), text);
    at = end;
  }
  return out.join("") + xml.slice(at);
}

function overlap(splices: readonly Splice[]): boolean {
  const sorted = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  return sorted.some((one, index) => {
    const before = sorted[index - 1];
    return before !== undefined && one.start < before.end;
  });
}
