import type { Alignment, ParagraphProperties, RunProperties } from "../../ooxml/formatting";
import { readStyles, type ResolvedStyle } from "../../ooxml/styles";
import { changeParagraphProperties, propertiesIn, type PropertyChanges } from "./apply-properties";
import type {
  CharacterFormat,
  CharactersEdit,
  ParagraphAspect,
  StyleDefinition,
  StyleEdit,
} from "../edits";
import type { Paragraph, ParagraphFormat, Run } from "../model";

/** What a paragraph becomes with another style. */
export interface Restyled {
  /** Its new `w:pPr`. */
  readonly properties: string;
  /** What has to be said of its letters so that they go on looking as they did. */
  readonly letters: readonly CharactersEdit[];
}

/**
 * Gives a paragraph the style. One that has its number from the style it stands in keeps that; what was at fault is then said by the
 * paragraph itself. null where letters are in an older encoding: another style's font would make other letters of them.
 */
export function restyle(
  paragraph: Paragraph,
  properties: string,
  edit: StyleEdit,
  definition: StyleDefinition,
  runXml: (run: Run) => string,
): Restyled | null {
  if (paragraph.runs.some((run) => run.format.encoding !== null)) return null;
  const { run: look } = resolved(definition);
  const letters = paragraph.runs.flatMap((run): readonly CharactersEdit[] => {
    const format = letterLook(run, look, runXml(run));
    const { start, end } = run;
    return Object.keys(format).length === 0
      ? []
      : [{ kind: "characters", paragraph: paragraph.index, start, end, format }];
  });
  const { format, label } = paragraph;
  const own = made.get(format) ?? new Map<string, Changed>();
  made.set(format, own);
  const key = [label === null, definition.id, edit.mends.join(), properties].join("|");
  const changed =
    own.get(key) ?? restyledProperties(format, label !== null, properties, edit, definition);
  own.set(key, changed);
  return { properties: changed.properties, letters: changed.keepsStyle ? [] : letters };
}

interface Changed {
  readonly properties: string;
  readonly keepsStyle: boolean;
}

/** Equal formats are one object, so that what was made of one serves every paragraph like it. */
const made = new WeakMap<ParagraphFormat, Map<string, Changed>>();

function restyledProperties(
  format: ParagraphFormat,
  isNumbered: boolean,
  properties: string,
  { mends }: StyleEdit,
  definition: StyleDefinition,
): Changed {
  const present = new Map(propertiesIn(properties).map((one) => [one.name, one]));
  const style = resolved(definition).paragraph;
  const said = (name: string) => present.get(name)?.attributes ?? {};
  if (isNumbered && !present.has("w:numPr")) {
    return { properties: mendedItself(properties, mends, style, said), keepsStyle: true };
  }
  const isMended = (aspect: ParagraphAspect) => mends.includes(aspect);
  const isTight = !isMended("gap") && format.contextualSpacing;
  const changes: PropertyChanges = {
    "w:pStyle": `<w:pStyle w:val="${definition.id}"/>`,
    "w:spacing": element("w:spacing", {
      ...(isMended("gap") ? {} : gapBeside(format, style)),
      ...(isMended("lineSpacing") ? {} : lineBeside(format, style)),
    }),
    ...(isMended("indent") ? { "w:ind": null } : indentBeside(format, style)),
    ...(isMended("alignment") ? { "w:jc": null } : alignmentBeside(format, style)),
    ...(isMended("gap") ? { "w:contextualSpacing": null } : {}),
    ...kept("w:contextualSpacing", isTight),
    ...kept("w:keepNext", format.keepNext && style.keepNext !== true),
    ...kept("w:pageBreakBefore", format.pageBreakBefore),
  };
  return { properties: changeParagraphProperties(properties, changes), keepsStyle: false };
}

/** Room for a line that is drawn under a paragraph's words, in twips. */
const ROOM = 120;

/** The paragraph's properties with so much space behind it that a drawn line does not run through what follows. */
export function withRoomBelow(properties: string, { format }: Paragraph): string {
  if (format.spaceAfter >= ROOM) return properties;
  const said = propertiesIn(properties).find(({ name }) => name === "w:spacing")?.attributes ?? {};
  const spacing = { ...said, "w:after": ROOM, "w:afterAutospacing": 0 };
  return changeParagraphProperties(properties, { "w:spacing": element("w:spacing", spacing) });
}

/** The style's values written into the paragraph's own properties. */
function mendedItself(
  properties: string,
  mends: readonly ParagraphAspect[],
  style: ParagraphProperties,
  said: (name: string) => Wanted,
): string {
  const isMended = (aspect: ParagraphAspect) => mends.includes(aspect);
  const { spaceBefore = 0, spaceAfter = 0, line = 0, lineRule = "auto", alignment } = style;
  const gap = { "w:before": spaceBefore, "w:after": spaceAfter };
  const spacing = {
    ...said("w:spacing"),
    ...(isMended("gap") ? { ...gap, "w:beforeAutospacing": 0, "w:afterAutospacing": 0 } : {}),
    ...(isMended("lineSpacing") ? { "w:line": line, "w:lineRule": lineRule } : {}),
  };
  const isAligned = isMended("alignment") && alignment && alignment !== "other";
  return changeParagraphProperties(properties, {
    ...(isMended("gap") || isMended("lineSpacing")
      ? { "w:spacing": element("w:spacing", spacing) }
      : {}),
    ...(isMended("gap") ? { "w:contextualSpacing": '<w:contextualSpacing w:val="0"/>' } : {}),
    ...(isAligned ? { "w:jc": `<w:jc w:val="${ALIGNMENTS[alignment]}"/>` } : {}),
  });
}

const known = new Map<string, ResolvedStyle>();

function resolved({ id, xml }: StyleDefinition): ResolvedStyle {
  const style =
    known.get(xml) ?? readStyles(`<w:styles xmlns:w="${W}">${xml}</w:styles>`).paragraphStyle(id);
  known.set(xml, style);
  return style;
}
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

type Wanted = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Wanted): string | null {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${String(value)}"`);
  return written.length === 0 ? null : `<${name}${written.join("")}/>`;
}

function gapBeside(format: ParagraphFormat, style: ParagraphProperties): Wanted {
  const { spaceBefore, spaceAfter } = format;
  return {
    ...(spaceBefore === (style.spaceBefore ?? 0) ? {} : { "w:before": spaceBefore }),
    ...(spaceAfter === (style.spaceAfter ?? 0) ? {} : { "w:after": spaceAfter }),
  };
}

function lineBeside({ line, lineRule }: ParagraphFormat, style: ParagraphProperties): Wanted {
  const isSame = line === style.line && lineRule === style.lineRule;
  return isSame ? {} : { "w:line": line, "w:lineRule": lineRule };
}

function indentBeside(format: ParagraphFormat, style: ParagraphProperties): PropertyChanges {
  const { indentLeft, indentRight, indentFirstLine: first } = format;
  const isSame =
    indentLeft === (style.indentLeft ?? 0) &&
    indentRight === (style.indentRight ?? 0) &&
    first === (style.indentFirstLine ?? 0);
  if (isSame) return { "w:ind": null };
  const side = first < 0 ? { "w:hanging": -first } : { "w:firstLine": first };
  return {
    "w:ind": element("w:ind", { "w:left": indentLeft, "w:right": indentRight, ...side }),
  };
}

const ALIGNMENTS: Readonly<Record<Exclude<Alignment, "other">, string>> = {
  left: "left",
  right: "right",
  center: "center",
  both: "both",
};

function alignmentBeside(
  { alignment }: ParagraphFormat,
  style: ParagraphProperties,
): PropertyChanges {
  if (alignment === "other") return {};
  if (alignment === (style.alignment ?? "left")) return { "w:jc": null };
  return { "w:jc": `<w:jc w:val="${ALIGNMENTS[alignment]}"/>` };
}

const kept = (name: string, isKept: boolean): PropertyChanges =>
  isKept ? { [name]: `<${name}/>` } : {};

const SAYS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ["w:rFonts", "w:sz", "w:b", "w:i", "w:u", "w:color", "w:caps"].map((name) => [
    name,
    new RegExp(`<${name}[\\s/>]`),
  ]),
);

/** What a run's letters look like where neither the style nor the run itself says so. */
function letterLook({ format }: Run, style: RunProperties, xml: string): CharacterFormat {
  const lacks = (name: string) => !SAYS[name]?.test(xml);
  const isBlack = ["auto", "000000"].includes(format.colour);
  const isUnderlined = format.underline !== "none";
  return {
    ...(format.font !== "" && format.font !== style.font && lacks("w:rFonts")
      ? { font: format.font }
      : {}),
    ...(format.size !== style.sizePoints && lacks("w:sz") ? { size: format.size } : {}),
    ...(format.bold !== (style.bold ?? false) && lacks("w:b") ? { bold: format.bold } : {}),
    ...(format.italic !== (style.italic ?? false) && lacks("w:i") ? { italic: format.italic } : {}),
    ...(isUnderlined !== ((style.underline ?? "none") !== "none") && lacks("w:u")
      ? { underline: isUnderlined }
      : {}),
    ...(!isBlack && lacks("w:color") ? { colour: format.colour } : {}),
    ...(format.capitals && lacks("w:caps") ? { capitals: true } : {}),
  };
}
