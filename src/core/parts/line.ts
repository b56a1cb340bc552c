import type { Control, Paragraph, RunFormat, Snapshot } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import { findBlanks, type Blank } from "./blank";
import { columnPieces, ColumnTracker, type Column } from "./columns";
import { isInCapitals, kindOf, LETTER } from "./letters";
import { bareLetters, lettersOnly, normalForm, type NormalForm } from "./normal-form";

export type { Column };

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
  /** `bare` without anything but its letters. */
  readonly letters: string;
  /** The spots that wait to be filled in, in order. */
  readonly blanks: readonly Blank[];
}

/** Splits a snapshot into lines, in document order. */
export function linesOf(snapshot: Snapshot): readonly Line[] {
  const lines: Line[] = [];
  const lastInColumn = new Map<string, Line>();
  const columns = new ColumnTracker(snapshot);
  for (const paragraph of snapshot.paragraphs) {
    if (isBlank(paragraph.text)) continue;
    const pieces = columnPieces(paragraph, columns.isBelowSpaces);
    columns.enter(paragraph, pieces);
    for (const [position, piece] of pieces.entries()) {
      const column = columns.columnOf(position);
      const key = columns.keyOf(column);
      const above = (columns.standsFree ? null : lastInColumn.get(key)) ?? lines.at(-1) ?? null;
      const { start, end } = piece;
      const line = new LineOfText(lines.length, paragraph, start, end, column, above);
      if (line.normal.text === "") continue;
      lines.push(line);
      lastInColumn.set(key, line);
    }
  }
  return lines;
}

function isBlank(text: string): boolean {
  return (kindOf(text.charCodeAt(0)) & LETTER) === 0 && text.trim() === "";
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

/** What few lines are ever asked for is worked out when they are. */
class LineOfText implements Line {
  readonly normal: NormalForm;
  private shown: string | null = null;
  private bareText: string | null = null;
  private bareLetters: string | null = null;
  private capitals: boolean | null = null;
  private waiting: readonly Blank[] | null = null;

  constructor(
    readonly index: number,
    readonly paragraph: Paragraph,
    readonly start: number,
    readonly end: number,
    readonly column: Column,
    readonly above: Line | null,
  ) {
    const { text } = paragraph;
    this.normal = normalForm(end - start === text.length ? text : text.slice(start, end));
  }

  get text(): string {
    return (this.shown ??= shownText(this.paragraph, this.start, this.end).trim());
  }

  get bare(): string {
    return (this.bareText ??= bareLetters(this.normal.text));
  }

  get letters(): string {
    return (this.bareLetters ??= lettersOnly(this.bare));
  }

  get isCapitals(): boolean {
    return (this.capitals ??= isInCapitals(this.text));
  }

  get blanks(): readonly Blank[] {
    return (this.waiting ??= findBlanks(this));
  }
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
