import { halfPoints, halfPointsToPoints, twips, type Points, type Twips } from "./units";
import { integer, isOn, type Attributes } from "./xml";

/** Character formatting as one place says it; an absent field leaves the matter to the level above. */
export interface RunProperties {
  styleId?: string;
  /** Latin font's name, or `theme:minor` / `theme:major`. */
  font?: string;
  sizePoints?: Points;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  capitals?: boolean;
  smallCapitals?: boolean;
  /** Six hexadecimal digits, or `auto`. */
  colour?: string;
  hidden?: boolean;
}

export type Alignment = "left" | "right" | "center" | "both" | "other";
export type LineRule = "auto" | "exact" | "atLeast";

/** Paragraph formatting as one place says it. */
export interface ParagraphProperties {
  styleId?: string;
  alignment?: Alignment;
  /** Where a frame as wide as its text stands: that is where the text stands, too. Word's older page numbers are made so. */
  frameAlignment?: Alignment;
  indentLeft?: Twips;
  indentRight?: Twips;
  /** Negative for a hanging indent. */
  indentFirstLine?: Twips;
  spaceBefore?: Twips;
  spaceAfter?: Twips;
  /** No space between neighbours of one style. */
  contextualSpacing?: boolean;
  /** Twips for `exact` and `atLeast`; 240ths of a line for `auto`. */
  line?: number;
  lineRule?: LineRule;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  bottomBorder?: boolean;
  /** A style may say one of the two and inherit the other. */
  numbering?: { id?: string; level?: number };
  outlineLevel?: number;
}

/** Takes one child of `w:rPr` into `properties`; elements that say nothing here are left alone. */
export function takeRunProperty(
  properties: RunProperties,
  name: string,
  attributes: Attributes,
): void {
  const value = attributes["w:val"];
  switch (name) {
    case "w:rStyle":
      if (value !== undefined) properties.styleId = value;
      return;
    case "w:rFonts": {
      const theme = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
      const font = theme
        ? `theme:${theme.startsWith("major") ? "major" : "minor"}`
        : (attributes["w:ascii"] ?? attributes["w:hAnsi"]);
      if (font !== undefined) properties.font = font;
      return;
    }
    case "w:sz": {
      const size = integer(value);
      if (size !== null) properties.sizePoints = halfPointsToPoints(halfPoints(size));
      return;
    }
    case "w:b":
      properties.bold = isOn(attributes);
      return;
    case "w:i":
      properties.italic = isOn(attributes);
      return;
    case "w:u":
      properties.underline = value ?? "none";
      return;
    case "w:caps":
      properties.capitals = isOn(attributes);
      return;
    case "w:smallCaps":
      properties.smallCapitals = isOn(attributes);
      return;
    case "w:color":
      if (value !== undefined) properties.colour = value.toLowerCase();
      return;
    case "w:vanish":
      properties.hidden = isOn(attributes);
      return;
  }
}

/** Takes one child (or grandchild, for `w:numPr` and `w:pBdr`) of `w:pPr` into `properties`. */
export function takeParagraphProperty(
  properties: ParagraphProperties,
  name: string,
  attributes: Attributes,
): void {
  const value = attributes["w:val"];
  switch (name) {
    case "w:pStyle":
      if (value !== undefined) properties.styleId = value;
      return;
    case "w:jc":
      properties.alignment = alignment(value);
      return;
    case "w:framePr":
      if (attributes["w:xAlign"] !== undefined && attributes["w:w"] === undefined) {
        properties.frameAlignment = alignment(attributes["w:xAlign"]);
      }
      return;
    case "w:ind":
      takeIndent(properties, attributes);
      return;
    case "w:spacing":
      takeSpacing(properties, attributes);
      return;
    case "w:contextualSpacing":
      properties.contextualSpacing = isOn(attributes);
      return;
    case "w:keepNext":
      properties.keepNext = isOn(attributes);
      return;
    case "w:pageBreakBefore":
      properties.pageBreakBefore = isOn(attributes);
      return;
    case "w:bottom":
      properties.bottomBorder = value !== undefined && value !== "nil" && value !== "none";
      return;
    case "w:ilvl":
      properties.numbering = { ...properties.numbering, level: integer(value) ?? 0 };
      return;
    case "w:numId":
      properties.numbering = { ...properties.numbering, id: value ?? "" };
      return;
    case "w:outlineLvl":
      properties.outlineLevel = integer(value) ?? 9;
      return;
  }
}

function alignment(value: string | undefined): Alignment {
  switch (value) {
    case "left":
    case "start":
      return "left";
    case "right":
    case "end":
      return "right";
    case "center":
      return "center";
    case "both":
    case "distribute":
      return "both";
    default:
      return "other";
  }
}

function takeIndent(properties: ParagraphProperties, attributes: Attributes): void {
  const left = integer(attributes["w:left"] ?? attributes["w:start"]);
  const right = integer(attributes["w:right"] ?? attributes["w:end"]);
  const firstLine = integer(attributes["w:firstLine"]);
  const hanging = integer(attributes["w:hanging"]);
  if (left !== null) properties.indentLeft = twips(left);
  if (right !== null) properties.indentRight = twips(right);
  // w:hanging wins over w:firstLine where both stand (ECMA-376, 17.3.1.12).
  if (hanging !== null) properties.indentFirstLine = twips(0 - hanging);
  else if (firstLine !== null) properties.indentFirstLine = twips(firstLine);
}

/** What Word uses for "automatic" spacing before and after a paragraph: 14 pt. */
const AUTOMATIC_SPACE = twips(280);

function takeSpacing(properties: ParagraphProperties, attributes: Attributes): void {
  const before = integer(attributes["w:before"]);
  const after = integer(attributes["w:after"]);
  const line = integer(attributes["w:line"]);
  if (isAutomatic(attributes["w:beforeAutospacing"])) properties.spaceBefore = AUTOMATIC_SPACE;
  else if (before !== null) properties.spaceBefore = twips(before);
  if (isAutomatic(attributes["w:afterAutospacing"])) properties.spaceAfter = AUTOMATIC_SPACE;
  else if (after !== null) properties.spaceAfter = twips(after);
  if (line === null) return;
  properties.line = line;
  const rule = attributes["w:lineRule"];
  properties.lineRule = rule === "exact" || rule === "atLeast" ? rule : "auto";
}

function isAutomatic(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
