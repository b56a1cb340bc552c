import type { ParagraphProperties, RunProperties } from "../ooxml/formatting";
import { decodeLegacy } from "../ooxml/legacy-encoding";
import type { ListLabel } from "../ooxml/numbering";
import { DrawnLineFinder } from "./drawn-line";
import type { FormatResolver } from "./effective-format";
import type { CellPosition, Control, Paragraph, ParagraphFormat, Run, RunFormat } from "./model";

interface FinishedWith {
  readonly end: number;
  readonly format: ParagraphFormat;
  readonly markFormat: RunFormat;
  readonly label: ListLabel | null;
  readonly styleName: string;
  readonly effectiveStyleId: string;
  readonly cell: CellPosition | null;
  readonly section: number;
  readonly outerControls: readonly Omit<Control, "start" | "end">[];
}

const NO_PROPERTIES: RunProperties = {};
const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {};

/** Gathers one paragraph while its XML goes by. */
export class ParagraphBuilder {
  readonly controls: Control[] = [];
  readonly drawnLines = new DrawnLineFinder();
  hasPageBreak = false;
  properties = NO_PARAGRAPH_PROPERTIES;
  mark = NO_PROPERTIES;
  /** Of the run that is open. */
  runProperties = NO_PROPERTIES;
  private readonly fields: string[] = [];
  private readonly runs: Run[] = [];
  private visible = "";
  private pending = "";
  private runStart = 0;

  constructor(
    private readonly index: number,
    private readonly start: number,
  ) {}

  /** UTF-16 length of the visible text so far. */
  get length(): number {
    return this.visible.length;
  }

  get styleId(): string {
    return this.properties.styleId ?? "";
  }

  append(text: string): void {
    this.pending += text;
  }

  addField(instruction: string): void {
    const words = instruction.trim().toUpperCase();
    if (words !== "") this.fields.push(words);
  }

  openRun(sourceStart: number): void {
    this.runStart = sourceStart;
    this.runProperties = NO_PROPERTIES;
    this.pending = "";
  }

  closeRun(sourceEnd: number, formats: FormatResolver): void {
    const typed = this.pending;
    this.pending = "";
    if (typed === "") return;
    const format = formats.run(this.styleId, this.runProperties);
    if (format.hidden) return;
    const text = format.encoding ? decodeLegacy(typed, format.encoding, format.font) : typed;
    const start = this.visible.length;
    this.visible += text;
    const source = { start: this.runStart, end: sourceEnd };
    this.runs.push({ start, end: this.visible.length, format, source });
  }

  finish(known: FinishedWith): Paragraph {
    const { length } = this;
    for (const { serial, tag, title, showsPlaceholder } of known.outerControls) {
      this.controls.push({ serial, tag, title, showsPlaceholder, start: 0, end: length });
    }
    return {
      index: this.index,
      text: this.visible,
      runs: this.runs,
      markFormat: known.markFormat,
      format: known.format,
      styleId: known.effectiveStyleId,
      styleName: known.styleName,
      label: known.label,
      cell: known.cell,
      section: known.section,
      controls: this.controls,
      lines: this.drawnLines.lines,
      fields: this.fields,
      hasPageBreak: this.hasPageBreak,
      source: { start: this.start, end: known.end },
    };
  }
}
