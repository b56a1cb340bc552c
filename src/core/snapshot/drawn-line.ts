import { emuToMm, mm, type Millimetres } from "../ooxml/units";
import { integer, type Attributes } from "../ooxml/xml";
import type { DrawnLine } from "./model";

/** A shape this flat is a line, whatever it is called. */
const FLAT = mm(1);
const LINE_SHAPES = new Set(["line", "straightConnector1"]);
/** VML's shape type for a straight connector. */
const VML_CONNECTOR = "#_x0000_t32";

/** Watches the drawing elements of one paragraph go by and gathers the lines among them. */
export class DrawnLineFinder {
  readonly lines: DrawnLine[] = [];
  private width: Millimetres = mm(0);
  private height: Millimetres = mm(0);
  private isLine = false;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "wp:anchor":
      case "wp:inline":
        this.isLine = false;
        return;
      case "wp:extent":
        this.width = emuToMm(integer(attributes["cx"]) ?? 0);
        this.height = emuToMm(integer(attributes["cy"]) ?? 0);
        return;
      case "a:prstGeom":
        if (LINE_SHAPES.has(attributes["prst"] ?? "")) this.isLine = true;
        else if (attributes["prst"] === "rect" && this.height <= FLAT) this.isLine = true;
        return;
      case "v:line":
        this.vmlLine(attributes);
        return;
      case "v:shape":
      case "v:rect":
        this.vmlShape(name, attributes);
        return;
    }
  }

  close(name: string): void {
    if ((name === "wp:anchor" || name === "wp:inline") && this.isLine) {
      this.add(this.width, this.height);
      this.isLine = false;
    }
  }

  private add(width: Millimetres, height: Millimetres): void {
    const horizontal = height <= FLAT && width > height;
    this.lines.push({ length: mm(Math.hypot(width, height)), horizontal });
  }

  private vmlLine(attributes: Attributes): void {
    const [fromX = 0, fromY = 0] = (attributes["from"] ?? "").split(",").map(vmlLength);
    const [toX = 0, toY = 0] = (attributes["to"] ?? "").split(",").map(vmlLength);
    this.add(mm(Math.abs(toX - fromX)), mm(Math.abs(toY - fromY)));
  }

  private vmlShape(name: string, attributes: Attributes): void {
    const style = attributes["style"] ?? "";
    const width = vmlLength(/(?:^|;)\s*width:([^;]+)/.exec(style)?.[1] ?? "");
    const height = vmlLength(/(?:^|;)\s*height:([^;]+)/.exec(style)?.[1] ?? "");
    const flat = height <= FLAT && width > FLAT;
    if (name === "v:shape" ? attributes["type"] === VML_CONNECTOR : flat) this.add(width, height);
  }
}

const MM_BY_UNIT: Readonly<Record<string, number>> = {
  pt: 25.4 / 72,
  in: 25.4,
  cm: 10,
  mm: 1,
  px: 25.4 / 96,
};

/** A VML length such as `12.5pt`; a bare number is in pixels. */
function vmlLength(text: string): Millimetres {
  const match = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(text);
  return mm(Number(match?.[1] ?? 0) * (MM_BY_UNIT[match?.[2] || "px"] ?? 0));
}
