import type { Splice } from "./apply-paragraph";
import type { Revisions } from "./apply-revisions";
import type { ArrangingEdit, ColumnsEdit, EditLibrary, MoveEdit } from "../edits";
import type { Snapshot } from "../model";
import { insertionPoint, stretchOf } from "../surroundings";
import { topElements, type Slice } from "../top-elements";
import { asDeleted, asInserted, withInsertedRows } from "../tracked-copies";

interface Source {
  readonly xml: string;
  readonly snapshot: Snapshot;
  readonly library: EditLibrary;
  /** Where changes are recorded: what goes is marked as taken away, and put in once more at its new place. */
  readonly revisions: Revisions | null;
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
    const slice = stretchOf(source.xml, source.snapshot, edit.first, edit.last);
    if (!slice) return null;
    const isInside = ({ start, end }: Splice) =>
      start >= slice.start &&
      end <= slice.end &&
      (start < end || (start > slice.start && start < slice.end));
    const found = blocksIn(source, slice, rest.filter(isInside));
    const blocks = found && source.revisions ? copied(found, source.revisions) : found;
    rest = rest.filter((one) => !isInside(one));
    const own = blocks && (edit.kind === "columns" ? table(source, edit, slice, blocks) : null);
    const moved = blocks && edit.kind === "move" ? movedAway(source, edit, slice, blocks) : own;
    if (!moved) return null;
    made.push(...moved);
  }
  const all = [...made, ...rest];
  return overlap(all) ? null : all;
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

/** What was made of the elements, marked as put in; null where one of them cannot be told twice. */
function copied(
  blocks: readonly BlockElement[],
  revisions: Revisions,
): readonly BlockElement[] | null {
  const copies = blocks.map(({ pieces, ...block }) => {
    const marked = pieces.map((piece) => asInserted(piece, revisions));
    return marked.some((piece) => piece === null)
      ? null
      : { ...block, pieces: marked.map((piece) => piece ?? "") };
  });
  return copies.some((block) => block === null) ? null : copies.filter((block) => block !== null);
}

/** What stays where the elements stood: nothing, or with changes recorded they themselves as taken away; null where that cannot be told. */
function leftBehind(blocks: readonly BlockElement[], revisions: Revisions | null): string | null {
  if (!revisions) return "";
  const marked = blocks.map(({ source }) => asDeleted(source, revisions));
  return marked.includes(null) ? null : marked.join("");
}

/** A paragraph that only makes room: nothing is in it, and nothing hangs on it. */
const HOLDS_SOMETHING =
  /<w:(?:drawing|pict|object|bookmark|comment|footnoteRef|endnoteRef|fld|instrText|ins[\s>]|del[\s>]|move|sdt[\s>]|perm|br[\s/])|<mc:|<m:/;

function table(
  { snapshot, library, xml, revisions }: Source,
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
  const next = xml.slice(end, end + NEAR).trimStart();
  const needsEnd = next.startsWith("<w:tbl>") || NO_PARAGRAPH.test(next);
  const plain = library.columns(kind, filled);
  const made = revisions ? withInsertedRows(plain, revisions) : plain;
  const former = leftBehind(blocks, revisions);
  const text = `${isUnderTable ? LOW : ""}${made}${needsEnd ? LOW : ""}`;
  return former === null ? null : [{ start, end, text: former + text }];
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
  { xml, snapshot, revisions }: Source,
  { to }: MoveEdit,
  { start, end }: Slice,
  blocks: readonly BlockElement[],
): readonly Splice[] | null {
  const at = insertionPoint(xml, snapshot, to);
  if (at === null || (at > start && at < end)) return null;
  const text = blocks.flatMap(({ pieces }) => pieces).join("");
  if (text.includes("<w:tbl>") && joinsTables(xml, { start, end }, at, text)) return null;
  const former = leftBehind(blocks, revisions);
  if (former === null) return null;
  return [
    { start: at, end: at, text },
    { start, end, text: former },
  ];
}

/** Two tables in a row would become one, and no cell or document ends with a table. */
function joinsTables(xml: string, { start, end }: Slice, at: number, text: string): boolean {
  const [before, behind] = [xml.slice(0, at).trimEnd(), xml.slice(at, at + NEAR).trimStart()];
  const [left, right] = [xml.slice(0, start).trimEnd(), xml.slice(end, end + NEAR).trimStart()];
  const isTable = (stretch: string) => stretch.startsWith("<w:tbl>");
  const needsParagraph = (stretch: string) => isTable(stretch) || NO_PARAGRAPH.test(stretch);
  return (
    (before.endsWith("</w:tbl>") && isTable(text.trimStart())) ||
    (text.trimEnd().endsWith("</w:tbl>") && needsParagraph(behind)) ||
    (left.endsWith("</w:tbl>") && needsParagraph(right))
  );
}
const NO_PARAGRAPH = /^(?:<w:sectPr|<\/w:body>|<\/w:tc>|<\/w:sdtContent>)/;

const EMPTY_CELL =
  /(<w:tc(?:\s[^>]*)?>\s*(?:<w:tcPr\s*\/>|<w:tcPr(?:\s[^>]*)?>(?:(?!<\/?w:tc[\s>])[\s\S])*?<\/w:tcPr>)?\s*)(<\/w:tc>)/g;

/** Every cell has a paragraph. */
export function withFilledCells(xml: string): string {
  return xml.replace(EMPTY_CELL, "$1<w:p/>$2");
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
