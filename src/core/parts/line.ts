import type { Control, Paragraph, RunFormat, Snapshot } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import { bareLetters, normalForm, type NormalForm } from "./normal-form";

export type Column = "left" | "right" | null;

/**
 * What recognising works on: a paragraph, or the piece of one that stands in a column of its own (set off by tabs, by a line break,
 * or by a row of spaces). Paragraphs without visible text give no line.
 */
export interface Line {
  /** Position among all lines. */
  readonly index: number;
  readonly paragraph: Paragraph;
  /** UTF-16 offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand, capitals by attribute applied, without spaces at the ends. */
  readonly text: string;
  readonly normal: NormalForm;
  readonly column: Column;
  /** The nearest line above it in the same column; null at the top. */
  readonly above: Line | null;
  /** True when most of its letters are capitals. */
  readonly isCapitals: boolean;
  /** The normal form without any marks, for typing without diacritics. */
  readonly bare: string;
}

/** Splits a snapshot into lines, in document order. */
export function linesOf(snapshot: Snapshot): readonly Line[] {
  const lines: Line[] = [];
  const lastInColumn = new Map<string, Line>();
  for (const paragraph of snapshot.paragraphs) {
    if (paragraph.text.trim() === "") continue;
    const pieces = columnPieces(paragraph);
    for (const [position, piece] of pieces.entries()) {
      const column = columnOf(paragraph, snapshot, position, pieces.length);
      const key = `${paragraph.cell?.table ?? "body"}/${paragraph.cell?.column ?? ""}/${column ?? ""}`;
      const above = lastInColumn.get(key) ?? lines.at(-1) ?? null;
      const line = makeLine(lines.length, paragraph, piece, column, above);
      if (line.normal.text === "") continue;
      lines.push(line);
      lastInColumn.set(key, line);
    }
  }
  return lines;
}

/** The place of `[from, to)` in a line's normal form; the whole line without them. */
export function placeOf(line: Line, from = 0, to = line.normal.text.length): Place {
  return {
    paragraph: line.paragraph.index,
    start: line.start + line.normal.toSource(from),
    end: line.start + (to > from ? line.normal.toSourceEnd(to) : line.normal.toSource(to)),
  };
}

/** The runs' formats in a stretch of a paragraph, spaces left out. */
export function formatsIn(paragraph: Paragraph, start: number, end: number): readonly RunFormat[] {
  return paragraph.runs
    .filter((run) => run.start < end && run.end > start)
    .filter((run) => {
      const piece = paragraph.text.slice(Math.max(run.start, start), Math.min(run.end, end));
      return piece.trim() !== "";
    })
    .map((run) => run.format);
}

/** Content controls that touch a line. */
export function controlsOf(line: Line): readonly Control[] {
  return line.paragraph.controls.filter(
    (control) => control.start < line.end && control.end > line.start,
  );
}

/** A few small letters (`Hồ Chí Minh`'s, a slip) do not make a line of capitals something else. */
const CAPITAL_SHARE = 0.8;

/** True when a text is written in capitals. */
export function isInCapitals(text: string): boolean {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  // Letters whose other case has another length do not occur in Vietnamese.
  if (lower.length !== text.length || upper.length !== text.length) return text === upper;
  const mostSmall = text.length * (1 - CAPITAL_SHARE);
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (lower[at] === upper[at]) continue;
    if (text[at] === upper[at]) capitals += 1;
    else if ((small += 1) > mostSmall) return false;
  }
  return capitals > 0 && capitals / (capitals + small) >= CAPITAL_SHARE;
}

function makeLine(
  index: number,
  paragraph: Paragraph,
  { start, end }: Piece,
  column: Column,
  above: Line | null,
): Line {
  const raw = paragraph.text.slice(start, end);
  const text = shownText(paragraph, start, end);
  const normal = normalForm(raw);
  let bare: string | undefined;
  return {
    index,
    paragraph,
    start,
    end,
    text: text.trim(),
    normal,
    column,
    above,
    isCapitals: isInCapitals(text),
    // Few lines are ever looked at without their marks.
    get bare() {
      return (bare ??= bareLetters(normal.text));
    },
  };
}

/** Capitals by attribute are what the reader sees, so they count as typed. */
function shownText(paragraph: Paragraph, start: number, end: number): string {
  const raw = paragraph.text.slice(start, end);
  if (!paragraph.runs.some((run) => run.format.capitals)) return raw;
  return paragraph.runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => {
      const piece = paragraph.text.slice(Math.max(run.start, start), Math.min(run.end, end));
      return run.format.capitals ? piece.toUpperCase() : piece;
    })
    .join("");
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are running text: a tab or a break inside sets off no column. */
const MAX_COLUMN_TEXT = 240;
/** A marker of a list before a tab belongs to the words after it. */
const LIST_MARKER =
  /^\s*(?:[-–—+•*·]|\(?(?:\d{1,3}(?:\.\d+)*|[ivx]{1,5}|\p{L})[.)\-:/]?|[\p{L}\d]{1,4}[.)\-:/])\s*$/iu;
const LEADER = /^[\s.…_]*$/;
/** Words that only a right-hand column begins with: the way to see columns made by spaces, or beside a lone asterisk. */
const RIGHT_WORDS = String.raw`(?:đảng cộng sản|cộng ho(?:à|òa)|độc lập|t/m|tm\.|t\.m|[\p{L}\p{M} ]{2,40},? ngày |(?:phó )?bí thư\s*$)`;
/** Letters may be stored with their marks apart. */
const RIGHT = `(?:${RIGHT_WORDS}|${RIGHT_WORDS.normalize("NFD")})`;
const RIGHT_COLUMN_AFTER_SPACES = new RegExp(` {4,}(?=${RIGHT})`, "u");
const RIGHT_COLUMN_AFTER_ASTERISK = new RegExp(`^\\s*\\*\\s*\\t\\s*${RIGHT}`, "u");

function columnPieces(paragraph: Paragraph): readonly Piece[] {
  const { text } = paragraph;
  const whole = [{ start: 0, end: text.length }];
  if (text.length > MAX_COLUMN_TEXT) return whole;
  const pieces: Piece[] = [];
  let start = 0;
  const cut = (end: number, next: number) => {
    if (!LEADER.test(text.slice(start, end))) pieces.push({ start, end });
    start = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    const separator = text[at];
    if (separator === "\n") cut(at, at + 1);
    else if (separator === "\t" && !isMarkerAt(text, start, at)) cut(at, at + 1);
  }
  cut(text.length, text.length);
  if (pieces.length === 0) return whole;
  return pieces.flatMap((piece) => splitAtSpaces(text, piece));
}

/** True when what stands before the tab at `tab` is a list's marker; an asterisk may also be the header's. */
function isMarkerAt(text: string, start: number, tab: number): boolean {
  return (
    LIST_MARKER.test(text.slice(start, tab)) &&
    !RIGHT_COLUMN_AFTER_ASTERISK.test(text.slice(start).toLowerCase())
  );
}

function splitAtSpaces(text: string, piece: Piece): readonly Piece[] {
  const raw = text.slice(piece.start, piece.end);
  // Searched in folded letters of the same length; a text whose fold has another length has no columns by spaces.
  const folded = raw.toLowerCase().replace(/\u00a0/g, " ");
  const gap = RIGHT_COLUMN_AFTER_SPACES.exec(folded);
  if (!gap || folded.length !== raw.length || raw.slice(0, gap.index).trim() === "") return [piece];
  const at = piece.start + gap.index;
  return [
    { start: piece.start, end: at },
    { start: at + gap[0].length, end: piece.end },
  ];
}

function columnOf(
  paragraph: Paragraph,
  snapshot: Snapshot,
  position: number,
  pieces: number,
): Column {
  if (pieces > 1 && !paragraph.text.includes("\n")) return position === 0 ? "left" : "right";
  const { cell } = paragraph;
  if (!cell) return paragraph.text.startsWith("\t") ? "right" : null;
  const last = lastColumn(snapshot, cell.table);
  if (last === 0) return null;
  if (cell.column === 0) return cell.span <= last ? "left" : null;
  return cell.column + cell.span > last ? "right" : null;
}

const lastColumns = new WeakMap<Snapshot, Map<number, number>>();

function lastColumn(snapshot: Snapshot, table: number): number {
  let columns = lastColumns.get(snapshot);
  if (!columns) {
    columns = new Map();
    for (const { cell } of snapshot.paragraphs) {
      if (!cell) continue;
      const edge = cell.column + cell.span - 1;
      columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, edge));
    }
    lastColumns.set(snapshot, columns);
  }
  return columns.get(table) ?? 0;
}
