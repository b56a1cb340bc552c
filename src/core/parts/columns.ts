import type { CellPosition, Paragraph, Snapshot } from "../snapshot/model";

export type Column = "left" | "right" | null;

/** A stretch of a paragraph's text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are running text: a tab or a break inside sets off no column. */
const MAX_COLUMN_TEXT = 240;
/** What columns are set off by: a cheap look before the careful one. */
const MAY_HAVE_COLUMNS = /[\t\n\u00a0]| {4}/;
/** A marker of a list before a tab belongs to the words after it. */
const LIST_MARKER =
  /^\s*(?:[-–—+•*·]|\(?(?:\d{1,3}(?:\.\d+)*|[ivx]{1,5}|\p{L})[.)\-:/]?|[\p{L}\d]{1,4}[.)\-:/])\s*$/iu;
const LEADER = /^[\s.…_]*$/;
/** Words that only a right-hand column begins with: the way to see columns made by spaces, or beside a lone asterisk. */
const RIGHT_WORDS = String.raw`(?:đảng cộng sản|cộng ho(?:à|òa)|độc lập|t/m|tm\.|t\.m|[\p{L}\p{M} ]{2,40},? ngày |(?:phó )?bí thư\s*$)`;
/** Letters may be stored with their marks apart. */
const RIGHT = `(?:${RIGHT_WORDS}|${RIGHT_WORDS.normalize("NFD")})`;
const RIGHT_COLUMN_AFTER_SPACES = new RegExp(` {4,}(?=${RIGHT})`, "u");
const WIDE_GAP = /(?<=\S) {8,}(?=\S)/;
const RIGHT_COLUMN_AFTER_ASTERISK = new RegExp(`^\\s*\\*\\s*\\t\\s*${RIGHT}`, "u");

/**
 * The pieces of a paragraph that stand in columns of their own; the whole paragraph where there are none. `isBelowColumns` tells that
 * spaces made columns right above: there a row of them sets off whatever follows, a signer's name too.
 */
export function columnPieces(paragraph: Paragraph, isBelowColumns: boolean): readonly Piece[] {
  const { text } = paragraph;
  const whole = [{ start: 0, end: text.length }];
  if (text.length > MAX_COLUMN_TEXT || !MAY_HAVE_COLUMNS.test(text)) return whole;
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
  return pieces.flatMap((piece) => splitAtSpaces(text, piece, isBelowColumns));
}

/** True when what stands before the tab at `tab` is a list's marker; an asterisk may also be the header's. */
function isMarkerAt(text: string, start: number, tab: number): boolean {
  return (
    LIST_MARKER.test(text.slice(start, tab)) &&
    !RIGHT_COLUMN_AFTER_ASTERISK.test(text.slice(start).toLowerCase())
  );
}

function splitAtSpaces(text: string, piece: Piece, isBelowColumns: boolean): readonly Piece[] {
  const raw = text.slice(piece.start, piece.end);
  // Searched in folded letters of the same length; a text whose fold has another length has no columns by spaces.
  const folded = raw.toLowerCase().replace(/\u00a0/g, " ");
  const gap =
    RIGHT_COLUMN_AFTER_SPACES.exec(folded) ?? (isBelowColumns ? WIDE_GAP.exec(folded) : null);
  if (!gap || folded.length !== raw.length || raw.slice(0, gap.index).trim() === "") return [piece];
  const at = piece.start + gap.index;
  return [
    { start: piece.start, end: at },
    { start: at + gap[0].length, end: piece.end },
  ];
}

/** Paragraphs further on than this belong to no columns that tabs made above. */
const COLUMNS_REACH = 8;
/** Lines of one column are centred, so they begin within so many letters of one another. */
const NEAR = 15;
/** So many spaces at the beginning put a line somewhere to the right; where, they do not tell. */
const PLACED_BY_SPACES = /^[ \u00a0]{10,}/u;

/** Tells which column each piece stands in, paragraph by paragraph in document order. */
export class ColumnTracker {
  private readonly lastColumns: ReadonlyMap<number, number>;
  private paragraph: Paragraph | null = null;
  private pieces = 1;
  /** Of the last paragraph in two columns by tabs: tabs before its left one, and paragraphs since. */
  private leftTabs = 0;
  private since = Infinity;
  /** Where the right column began that spaces made last, in letters, and paragraphs since. */
  private rightOffset = 0;
  private sinceSpaces = Infinity;

  constructor(snapshot: Snapshot) {
    this.lastColumns = lastColumnsOf(snapshot);
  }

  /** True where spaces made columns a few paragraphs above. */
  get isBelowSpaces(): boolean {
    return this.sinceSpaces < COLUMNS_REACH;
  }

  /** True for a line that spaces put somewhere: what stands above it is simply what comes before it. */
  get standsFree(): boolean {
    const { paragraph } = this;
    if (!paragraph || paragraph.cell || !beginsWithSpace(paragraph.text)) return false;
    return PLACED_BY_SPACES.test(paragraph.text) && !this.isUnderRightColumn(paragraph);
  }

  enter(paragraph: Paragraph, pieces: readonly Piece[]): void {
    this.paragraph = paragraph;
    this.pieces = pieces.length;
    this.since += 1;
    this.sinceSpaces += 1;
    const [, right] = pieces;
    if (right && !paragraph.cell && !/[\t\n]/.test(paragraph.text)) {
      this.rightOffset = right.start;
      this.sinceSpaces = 0;
    }
    if (paragraph.cell || !this.isInTwoColumns()) return;
    this.leftTabs = leadingTabs(paragraph.text);
    this.since = 0;
  }

  columnOf(position: number): Column {
    if (this.isInTwoColumns()) return position === 0 ? "left" : "right";
    const { paragraph } = this;
    if (paragraph?.cell) return this.columnOfCell(paragraph.cell);
    if (paragraph && this.isUnderRightColumn(paragraph)) return "right";
    const tabs = leadingTabs(paragraph?.text ?? "");
    if (tabs === 0) return null;
    // In columns that both begin with a tab, one tab leads to the left one.
    return this.since <= COLUMNS_REACH && tabs <= this.leftTabs ? "left" : "right";
  }

  /** Lines with one key stand under each other. A line across the page stands under the left column, where it begins. */
  keyOf(column: Column): string {
    const cell = this.paragraph?.cell;
    if (cell) return `${cell.table}/${column ?? cell.column}`;
    return column === "right" ? "right" : "left";
  }

  /** True for a line that spaces put about where the right column begins that spaces made above. */
  private isUnderRightColumn({ text }: Paragraph): boolean {
    if (this.sinceSpaces > COLUMNS_REACH || !beginsWithSpace(text)) return false;
    return text.length - text.trimStart().length >= this.rightOffset - NEAR;
  }

  private isInTwoColumns(): boolean {
    return this.pieces > 1 && this.paragraph?.text.includes("\n") === false;
  }

  private columnOfCell({ table, column, span }: CellPosition): Column {
    const last = this.lastColumns.get(table) ?? 0;
    if (last === 0) return null;
    if (column === 0) return span <= last ? "left" : null;
    return column + span > last ? "right" : null;
  }
}

/** True when a text begins with a space or a tab. */
function beginsWithSpace(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x20 || first === 0x09 || first === 0xa0;
}

function leadingTabs(text: string): number {
  if (!beginsWithSpace(text)) return 0;
  return /^[ \u00a0]*((?:\t[ \u00a0]*)*)/u.exec(text)?.[1]?.match(/\t/g)?.length ?? 0;
}

/** The last grid column of each table. */
function lastColumnsOf(snapshot: Snapshot): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { cell } of snapshot.paragraphs) {
    if (!cell) continue;
    const edge = cell.column + cell.span - 1;
    columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, edge));
  }
  return columns;
}
