import type { Attrs, Mark, Node } from "prosemirror-model";
import {
  changeParagraphProperties,
  changeRunProperties,
  propertyAttributes,
} from "../truth/properties";
import { ViewRefusal } from "./refusal";
import { escapeXml } from "../../core/ooxml/escape";

/** How one of the editor's marks is written; null says that it is off now, against whatever the style says. */
type MarkWriter = (attributes: Attrs | null) => readonly (readonly [string, string | null])[];

const toggle =
  (...names: readonly string[]): MarkWriter =>
  (attributes) =>
    names.map((name) => [name, attributes ? `<${name}/>` : `<${name} w:val="0"/>`]);

const MARK_WRITERS: Readonly<Record<string, MarkWriter>> = {
  bold: toggle("w:b", "w:bCs"),
  italic: toggle("w:i", "w:iCs"),
  strike: toggle("w:strike"),
  allCaps: toggle("w:caps"),
  smallCaps: toggle("w:smallCaps"),
  hidden: toggle("w:vanish"),
  underline: (mark) => [["w:u", `<w:u w:val="${mark ? text(mark["style"]) : "none"}"/>`]],
  textColor: (mark) => [
    ["w:color", `<w:color w:val="${mark ? hexOf(text(mark["rgb"])) : "auto"}"/>`],
  ],
  // The editor shows shading as highlighting too; a highlight has a name, shading a colour.
  highlight: (mark) => {
    if (!mark)
      return [
        ["w:highlight", null],
        ["w:shd", null],
      ];
    const colour = hexOf(text(mark["color"]));
    return /^[0-9a-fA-F]{6}$/.test(colour)
      ? [["w:shd", `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`]]
      : [["w:highlight", `<w:highlight w:val="${colour}"/>`]];
  },
  fontSize: (mark) => {
    const size = mark ? Number(mark["size"]) : null;
    return [
      ["w:sz", size === null ? null : `<w:sz w:val="${size}"/>`],
      ["w:szCs", size === null ? null : `<w:szCs w:val="${size}"/>`],
    ];
  },
  fontFamily: (mark) => {
    if (!mark) return [["w:rFonts", null]];
    const fonts = ["ascii", "hAnsi", "eastAsia", "cs"].filter((slot) => mark[slot] !== null);
    const attributes = fonts.map((slot) => ` w:${slot}="${text(mark[slot])}"`).join("");
    return [["w:rFonts", `<w:rFonts${attributes}/>`]];
  },
  superscript: (mark) => [["w:vertAlign", mark ? '<w:vertAlign w:val="superscript"/>' : null]],
  subscript: (mark) => [["w:vertAlign", mark ? '<w:vertAlign w:val="subscript"/>' : null]],
  runStyle: (mark) => [["w:rStyle", mark ? `<w:rStyle w:val="${text(mark["styleId"])}"/>` : null]],
};

/** A colour as six hexadecimal digits, where it has figures; a name stays a name. */
function hexOf(colour: string): string {
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1);
  if (!parts) return colour.replace("#", "");
  return parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
}

/** True for marks that the preview carries into the document. */
export function isCarried(mark: Mark): boolean {
  return mark.type.name in MARK_WRITERS;
}

/** Carries what changed between two sets of marks into a run's `w:rPr`. Throws ViewRefusal for new marks that it cannot carry. */
export function carryMarks(
  runProperties: string,
  before: readonly Mark[],
  after: readonly Mark[],
): string {
  if (before === after) return runProperties;
  const changes = new Map<string, string | null>();
  for (const mark of before) {
    if (after.some((one) => one.type === mark.type)) continue;
    for (const [name, xml] of MARK_WRITERS[mark.type.name]?.(null) ?? []) changes.set(name, xml);
  }
  for (const mark of after) {
    if (before.some((one) => one.eq(mark))) continue;
    const writer = MARK_WRITERS[mark.type.name];
    if (!writer) throw new ViewRefusal(`Range.${mark.type.name}`);
    for (const [name, xml] of writer(mark.attrs)) changes.set(name, xml);
  }
  return changeRunProperties(runProperties, changes);
}

/** Attributes of the editor's paragraph that it works out for itself, or that are carried elsewhere. */
const DERIVED = new Set([
  ...["paraId", "textId", "spacingExplicit", "numPrFromStyle", "listNumFmt", "listIsBullet"],
  ...["listMarker", "listMarkerHidden", "listMarkerFontFamily", "listMarkerFontSize"],
  ...["listMarkerSuffix", "listLevelNumFmts", "listAbstractNumId", "listStartOverride"],
  ...["defaultTextFormatting", "renderedPageBreakBefore", "bookmarks", "borders"],
  ...["_originalFormatting", "_originalRunBoundaries", "sectionBreakType", "_sectionProperties"],
]);

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "left",
  center: "center",
  right: "right",
  both: "both",
  justify: "both",
};

/** Carries what changed between two states of the editor's paragraph into `w:pPr`. Throws ViewRefusal for what it cannot carry. */
export function carryParagraphFormat(properties: string, before: Node, after: Node): string {
  const changed = changedAttributes(before, after);
  const refused = changed.find((name) => !isWritable(name));
  if (refused !== undefined) throw new ViewRefusal(`Paragraph.${refused}`);
  return writeAttributes(properties, after, changed);
}

/** True when every difference in format between two paragraphs of the editor's can be carried. */
export function canCarryFormat(before: Node, after: Node): boolean {
  return changedAttributes(before, after).every(isWritable);
}

/** The `w:pPr` of a new paragraph: its model's where the editor made it alike, else what the editor says of it. */
export function newParagraphFormat(
  model: { readonly properties: string; readonly shown: Node } | null,
  paragraph: Node,
): string {
  const changed = model ? changedAttributes(model.shown, paragraph) : [];
  if (model && changed.every(isWritable)) {
    return writeAttributes(model.properties, paragraph, changed);
  }
  const said = Object.keys(paragraph.attrs).filter(
    (name) => isWritable(name) && Boolean(paragraph.attrs[name]),
  );
  return writeAttributes("", paragraph, said);
}

function changedAttributes(before: Node, after: Node): string[] {
  return Object.keys(after.attrs).filter(
    (name) => !DERIVED.has(name) && !sameValue(before.attrs[name], after.attrs[name]),
  );
}

function isWritable(name: string): boolean {
  return /^(styleId|alignment|pageBreakBefore|numPr|hangingIndent|indent\w+)$/.test(name);
}

function writeAttributes(properties: string, node: Node, names: readonly string[]): string {
  const changes = new Map<string, string | null>();
  for (const name of names) {
    const value: unknown = node.attrs[name];
    if (name === "styleId") {
      changes.set("w:pStyle", value === null ? null : `<w:pStyle w:val="${text(value)}"/>`);
    } else if (name === "alignment") {
      changes.set("w:jc", `<w:jc w:val="${ALIGNMENTS[text(value)] ?? "left"}"/>`);
    } else if (name === "pageBreakBefore") {
      changes.set("w:pageBreakBefore", value ? "<w:pageBreakBefore/>" : null);
    } else if (name === "numPr") changes.set("w:numPr", numbering(value));
    else changes.set("w:ind", indent(properties, node));
  }
  return changeParagraphProperties(properties, changes);
}

function numbering(value: unknown): string {
  const { numId, ilvl } = (value ?? {}) as { numId?: number; ilvl?: number };
  return `<w:numPr><w:ilvl w:val="${ilvl ?? 0}"/><w:numId w:val="${numId ?? 0}"/></w:numPr>`;
}

/** All of the paragraph's indents as the editor has them now (twips), over those that it does not know. */
function indent(properties: string, paragraph: Node): string {
  const { indentLeft, indentRight, indentFirstLine, hangingIndent } = paragraph.attrs as {
    indentLeft: number | null;
    indentRight: number | null;
    indentFirstLine: number | null;
    hangingIndent: boolean;
  };
  const kept = { ...propertyAttributes(properties, "w:ind") };
  delete kept["w:firstLine"];
  delete kept["w:hanging"];
  const first = Math.abs(indentFirstLine ?? 0);
  const attributes: Record<string, string | number> = {
    ...kept,
    "w:left": indentLeft ?? 0,
    "w:right": indentRight ?? 0,
    [hangingIndent ? "w:hanging" : "w:firstLine"]: first,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<w:ind${written.join("")}/>`;
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function text(value: unknown): string {
  return escapeXml(typeof value === "string" ? value : String(value ?? ""));
}
