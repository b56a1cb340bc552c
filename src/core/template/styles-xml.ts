import { mm, mmToTwips } from "../ooxml/units";
import {
  BODY_PARAGRAPH,
  FONT_FAMILY,
  LOOKS,
  TEXT_COLOUR,
  type Look,
} from "../standards/typography";
import { BLANK_STYLE, lookOf, STYLES, type StyleKey, type StyleRow } from "./styles";
import { XML_HEADER } from "./xml-text";
import { escapeXml } from "../ooxml/escape";

const BLANK_SHADE = "FFF2CC";
const DEFAULT_LINE = BODY_PARAGRAPH.lineSpacing.usual;
const FIRST_LINE = mmToTwips(mm(BODY_PARAGRAPH.firstLineIndent.mm));
const TWIPS_PER_POINT = 20;

const ALIGNMENT = { left: "left", center: "center", right: "right", justify: "both" } as const;
const FONTS = `<w:rFonts w:ascii="${FONT_FAMILY}" w:hAnsi="${FONT_FAMILY}" w:eastAsia="${FONT_FAMILY}" w:cs="${FONT_FAMILY}"/>`;
const LANGUAGE = `<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>`;

/** One of the template's own styles, as whoever puts it into a document needs it. */
export interface StyleDefinition {
  readonly id: string;
  /** What Word's list of styles shows. */
  readonly name: string;
  /** Its `w:style` element; it is based on no other style. */
  readonly xml: string;
}

function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function letters(look: Look, bold: boolean): string {
  const size = look.size.usual * 2;
  return [
    "<w:rPr>",
    FONTS,
    onOff("b", bold),
    onOff("bCs", bold),
    onOff("i", look.italic),
    onOff("iCs", look.italic),
    `<w:color w:val="${TEXT_COLOUR}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:u w:val="${look.underline ? "single" : "none"}"/>`,
    LANGUAGE,
    "</w:rPr>",
  ].join("");
}

/** Everything that matters is said, so that nothing of the document it is put into shows through. */
function paragraphStyle(row: StyleRow, look: Look): string {
  const spacing = [
    `w:before="${(row.before ?? 0) * TWIPS_PER_POINT}"`,
    `w:beforeAutospacing="0"`,
    `w:after="${(row.after ?? 0) * TWIPS_PER_POINT}"`,
    `w:afterAutospacing="0"`,
    `w:line="${(row.line ?? DEFAULT_LINE) * TWIPS_PER_POINT}"`,
    `w:lineRule="exact"`,
  ].join(" ");
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${row.id}">`,
    `<w:name w:val="${escapeXml(row.name)}"/>`,
    `<w:uiPriority w:val="1"/><w:qFormat/><w:pPr>`,
    row.keepNext ? "<w:keepNext/>" : "",
    row.keepLines ? "<w:keepLines/>" : "",
    `<w:widowControl/><w:spacing ${spacing}/>`,
    `<w:ind w:left="0" w:right="0" w:firstLine="${row.indented ? FIRST_LINE : 0}"/>`,
    `<w:jc w:val="${ALIGNMENT[look.alignment]}"/>`,
    row.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${row.outlineLevel}"/>`,
    `</w:pPr>${letters(look, row.bold ?? look.bold)}</w:style>`,
  ].join("");
}

const BLANK_DEFINITION: StyleDefinition = {
  ...BLANK_STYLE,
  xml: `<w:style w:type="character" w:customStyle="1" w:styleId="${BLANK_STYLE.id}"><w:name w:val="${BLANK_STYLE.name}"/><w:uiPriority w:val="1"/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="${BLANK_SHADE}"/></w:rPr></w:style>`,
};

/** The paragraph style of a part. */
export function styleDefinition(key: StyleKey): StyleDefinition {
  const row: StyleRow = STYLES[key];
  return { id: row.id, name: row.name, xml: paragraphStyle(row, lookOf(key)) };
}

/** Every style of the template by its id: the paragraphs' and the blank's. */
export const STYLE_DEFINITIONS: ReadonlyMap<string, StyleDefinition> = new Map(
  [...(Object.keys(STYLES) as StyleKey[]).map(styleDefinition), BLANK_DEFINITION].map(
    (definition) => [definition.id, definition] as const,
  ),
);

/** The styles part: Word's defaults and every style of the template. */
export function stylesXml(): string {
  const size = LOOKS.body.size.usual * 2;
  return [
    XML_HEADER,
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>`,
    ...[...STYLE_DEFINITIONS.values()].map(({ xml }) => xml),
    `</w:styles>`,
  ].join("");
}
