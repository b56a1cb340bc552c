import { integer, isOn, type Attributes } from "../ooxml/xml";
import type { CellPosition, Control } from "./model";

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
  span: number;
}

interface OpenControl {
  readonly serial: number;
  tag: string;
  title: string;
  showsPlaceholder: boolean;
  /** Offset in the paragraph where it opened; null for a control around whole paragraphs. */
  readonly start: number | null;
}

/** Follows tables and content controls: where is the reader now? */
export class StructureTracker {
  private readonly tables: OpenTable[] = [];
  private readonly controls: OpenControl[] = [];
  private tableCount = 0;
  private controlCount = 0;
  private controlProperties = false;
  private controlsOutside = 0;

  /** Between `w:sdtPr` and its end: run properties there are the control's, not a run's. */
  get inControlProperties(): boolean {
    return this.controlProperties;
  }

  /** True when the element was one of structure. `offset` is the open paragraph's length, null between paragraphs. */
  open(name: string, attributes: Attributes, offset: number | null): boolean {
    const table = this.tables.at(-1);
    switch (name) {
      case "w:tbl":
        this.tables.push({ number: this.tableCount, row: -1, column: 0, span: 1 });
        this.tableCount += 1;
        return true;
      case "w:tr":
        if (table) Object.assign(table, { row: table.row + 1, column: 0, span: 0 });
        return true;
      case "w:gridBefore":
        if (table) table.column = integer(attributes["w:val"]) ?? 0;
        return true;
      case "w:tc":
        if (table) Object.assign(table, { column: table.column + table.span, span: 1 });
        return true;
      case "w:gridSpan":
        if (table) table.span = integer(attributes["w:val"]) ?? 1;
        return true;
      case "w:sdt":
        this.openControl(offset);
        return true;
      case "w:sdtPr":
        this.controlProperties = true;
        return true;
    }
    return this.controlProperties && this.takeControlProperty(name, attributes);
  }

  /** The finished control when `name` closes one that lies inside the open paragraph. */
  close(name: string, offset: number | null): Control | null {
    if (name === "w:tbl") this.tables.pop();
    else if (name === "w:sdtPr") this.controlProperties = false;
    else if (name === "w:sdt") {
      const control = this.controls.pop();
      if (control && control.start !== null && offset !== null) {
        return { ...control, start: control.start, end: offset };
      }
    }
    return null;
  }

  openParagraph(): void {
    this.controlsOutside = this.controls.length;
  }

  /** The controls around the whole paragraph that closes now; their ends are for the caller to set. */
  closeParagraph(): readonly Omit<OpenControl, "start">[] {
    return this.controls.slice(0, this.controlsOutside);
  }

  cell(): CellPosition | null {
    const table = this.tables.at(-1);
    if (!table) return null;
    const { number, row, column, span } = table;
    return { table: number, row, column, span, depth: this.tables.length };
  }

  private openControl(offset: number | null): void {
    this.controls.push({
      serial: this.controlCount,
      tag: "",
      title: "",
      showsPlaceholder: false,
      start: offset,
    });
    this.controlCount += 1;
  }

  private takeControlProperty(name: string, attributes: Attributes): boolean {
    const control = this.controls.at(-1);
    if (!control) return false;
    if (name === "w:tag") control.tag = attributes["w:val"] ?? "";
    else if (name === "w:alias") control.title = attributes["w:val"] ?? "";
    else if (name === "w:showingPlcHdr") control.showsPlaceholder = isOn(attributes);
    return true;
  }
}
