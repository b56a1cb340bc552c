import type { Line } from "../../parts/line";
import type { PartyDocument } from "../../parts/party-document";
import type { ColumnPiece, ColumnsKind, Edit, Fix, ParagraphAspect } from "../../snapshot/edits";
import type { Paragraph } from "../../snapshot/model";

/** One column of one row, its lines from top to bottom, each with the style that the standard gives it. */
export type ColumnLines = readonly { readonly line: Line; readonly style: string }[];

export interface WantedColumns {
  readonly table: ColumnsKind;
  readonly rows: readonly (readonly [left: ColumnLines, right: ColumnLines])[];
  /** The column whose lines stand in its middle. */
  readonly centred: "both" | "right";
}

/**
 * Puts lines that stand over one another into a table of two columns: their paragraphs go as they are, a paragraph in which both columns
 * stand is parted, spaces and tabs that held columns apart go. Undefined where something else stands between them.
 */
export function intoColumns(document: PartyDocument, wanted: WantedColumns): Fix | undefined {
  const { snapshot, lines } = document;
  const cells = wanted.rows.flatMap(([left, right]) => [left, right]);
  const all = cells.flat();
  const indexes = all.map(({ line }) => line.paragraph.index);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const paragraphs = snapshot.paragraphs.slice(first, last + 1);
  if (all.length === 0 || !paragraphs.every((one) => canGo(one, paragraphs[0]))) return undefined;
  const cellOf = new Map<Line, number>();
  cells.forEach((cell, at) => cell.forEach(({ line }) => cellOf.set(line, at)));
  const beside: Line[] = [];
  for (const line of lines) {
    // Words that nobody knows, in the left column beside known ones, stay on the left.
    if (cellOf.has(line) || line.column !== "left" || wanted.table !== "ending") continue;
    if (!all.some((one) => one.line.paragraph === line.paragraph)) continue;
    cellOf.set(line, 0);
    beside.push(line);
  }
  const edits: Edit[] = [];
  const pieces = new Map<Line, ColumnPiece>();
  for (const paragraph of paragraphs) {
    const own = lines.filter((line) => line.paragraph === paragraph);
    if (own.some((line) => !cellOf.has(line))) return undefined;
    if (own.length === 0) continue;
    edits.push(...parted(paragraph, own, cellOf, pieces));
    const isRight = (cellOf.get(own[0] as Line) ?? 0) % 2 === 1;
    const style = all.find(({ line }) => line === own[0])?.style ?? "";
    const isFirst = cells.some(([top]) => top?.line === own[0]);
    const mends = [
      ...mendsOf(paragraph, isRight || wanted.centred === "both"),
      ...(isFirst && (wanted.table === "ending" || paragraph.format.spaceBefore > 0)
        ? (["gap"] as const)
        : []),
    ];
    if (mends.length > 0) edits.push({ kind: "style", paragraph: paragraph.index, style, mends });
  }
  const roomAt = signingRoom(paragraphs, wanted, lines);
  const rows = wanted.rows.map(
    ([left, right]) =>
      [
        cellOfPieces(withOthers(left, beside), pieces, []),
        cellOfPieces(right, pieces, roomAt),
      ] as const,
  );
  return {
    safe: true,
    edits: [...edits, { kind: "columns", table: wanted.table, first, last, rows }],
  };
}

/** The label stays first. */
function withOthers([label, ...rest]: ColumnLines, beside: readonly Line[]): ColumnLines {
  if (beside.length === 0) return label ? [label, ...rest] : [];
  const others = [...rest, ...beside.map((line) => ({ line, style: "recipientsList" }))];
  others.sort((one, other) => one.line.index - other.line.index);
  return label ? [label, ...others] : others;
}

/** Outside tables, on the same pages as the first, with nothing that depends on where it stands. */
function canGo(paragraph: Paragraph, first: Paragraph | undefined): boolean {
  const { cell, section, hasPageBreak, source, format } = paragraph;
  const isBreaking = hasPageBreak || (paragraph !== first && format.pageBreakBefore);
  return cell === null && section === first?.section && !isBreaking && source !== null;
}

/** Edits that leave each column's words a paragraph of their own; tells which piece of the paragraph a line becomes. */
function parted(
  paragraph: Paragraph,
  own: readonly Line[],
  cellOf: ReadonlyMap<Line, number>,
  pieces: Map<Line, ColumnPiece>,
): readonly Edit[] {
  const { index, text } = paragraph;
  const edits: Edit[] = [];
  let piece = 0;
  let end = 0;
  let before: Line | null = null;
  for (const line of own) {
    const words = text.slice(line.start, line.end);
    const start = line.start + (words.length - words.trimStart().length);
    const isOther = before !== null && cellOf.get(before) !== cellOf.get(line);
    if (isOther || before === null) {
      if (start > end)
        edits.push({ kind: "text", paragraph: index, start: end, end: start, text: "" });
      if (isOther) {
        edits.push({ kind: "split", paragraph: index, at: start });
        piece += 1;
      }
    }
    pieces.set(line, { paragraph: index, piece });
    end = line.start + words.trimEnd().length;
    before = line;
  }
  if (end < text.length) {
    edits.push({ kind: "text", paragraph: index, start: end, end: text.length, text: "" });
  }
  return edits;
}

/** Words further in than this were put aside by hand. */
const PUT_ASIDE = 1500;

/** What of a paragraph's formatting put it where it stood. */
function mendsOf({ format }: Paragraph, isCentred: boolean): readonly ParagraphAspect[] {
  const { alignment, indentLeft, indentRight, indentFirstLine } = format;
  if (!isCentred) {
    const isAside = indentLeft > PUT_ASIDE || alignment === "center" || alignment === "right";
    return isAside ? ["alignment", "indent"] : [];
  }
  const isIndented = indentLeft !== 0 || indentRight !== 0 || indentFirstLine !== 0;
  return alignment !== "center" || isIndented ? ["alignment", "indent"] : [];
}

/** Blank paragraphs between two lines of the signature are the room for the hand that signs: they go along. */
function signingRoom(
  paragraphs: readonly Paragraph[],
  { table, rows }: WantedColumns,
  lines: readonly Line[],
): readonly number[] {
  if (table !== "ending") return [];
  const right = rows.flatMap(([, cell]) => cell.map(({ line }) => line.paragraph.index));
  const [from, to] = [Math.min(...right), Math.max(...right)];
  const filled = new Set(lines.map(({ paragraph }) => paragraph.index));
  return paragraphs
    .map(({ index }) => index)
    .filter((index) => index > from && index < to && !filled.has(index));
}

function cellOfPieces(
  cell: ColumnLines,
  pieces: ReadonlyMap<Line, ColumnPiece>,
  room: readonly number[],
): readonly ColumnPiece[] {
  const out: ColumnPiece[] = [];
  const left = [...room];
  for (const { line } of cell) {
    const piece = pieces.get(line);
    const isKnown = out.some(
      (one) => one.paragraph === piece?.paragraph && one.piece === piece.piece,
    );
    if (!piece || isKnown) continue;
    if (out.length > 0) {
      while ((left[0] ?? Infinity) < piece.paragraph) {
        out.push({ paragraph: left.shift() ?? 0, piece: 0 });
      }
    }
    out.push(piece);
  }
  return out;
}
