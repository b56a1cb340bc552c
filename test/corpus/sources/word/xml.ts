import { NAMESPACES } from "../../../core/ooxml/raw-docx";
import { twips, type ParagraphLook, type TextLook } from "../model";

export const W_NAMESPACES = [
  NAMESPACES,
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
  'mc:Ignorable="w14 wp14"',
].join(" ");

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, "&quot;");
}

/** The children of `w:rPr` in the schema's order. */
export function runProperties(look: TextLook): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : value ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
  const font = look.font === undefined ? "" : fonts(look.font);
  const size =
    look.size === undefined
      ? ""
      : `<w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/>`;
  const underline =
    look.underline === undefined ? "" : `<w:u w:val="${look.underline ? "single" : "none"}"/>`;
  return [
    font,
    flag("b", look.bold),
    flag("bCs", look.bold),
    flag("i", look.italic),
    flag("iCs", look.italic),
    flag("caps", look.allCaps),
    flag("vanish", look.hidden),
    look.colour === undefined ? "" : `<w:color w:val="${look.colour}"/>`,
    size,
    underline,
  ].join("");
}

export function fonts(name: string): string {
  const font = escapeAttribute(name);
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

/** The children of `w:pPr` before and after the place where a style's and a list's own elements stand. */
export function paragraphProperties(look: ParagraphLook, before = "", numbering = ""): string {
  const tabs = look.tabs?.map(({ at, align }) => `<w:tab w:val="${align}" w:pos="${twips(at)}"/>`);
  return [
    before,
    look.keepNext ? "<w:keepNext/>" : "",
    look.pageBreakBefore ? "<w:pageBreakBefore/>" : "",
    numbering,
    tabs ? `<w:tabs>${tabs.join("")}</w:tabs>` : "",
    spacing(look),
    indent(look),
    look.align === undefined ? "" : `<w:jc w:val="${look.align}"/>`,
  ].join("");
}

function spacing({ before, after, line }: ParagraphLook): string {
  const attributes = [
    before === undefined ? "" : ` w:before="${before * 20}"`,
    after === undefined ? "" : ` w:after="${after * 20}"`,
    line === undefined ? "" : lineAttributes(line),
  ].join("");
  return attributes && `<w:spacing${attributes}/>`;
}

function lineAttributes({ rule, value }: NonNullable<ParagraphLook["line"]>): string {
  const amount = rule === "multiple" ? Math.round(value * 240) : value * 20;
  return ` w:line="${amount}" w:lineRule="${rule === "multiple" ? "auto" : rule}"`;
}

function indent({ left, right, firstLine }: ParagraphLook): string {
  const attributes = [
    left === undefined ? "" : ` w:left="${twips(left)}"`,
    right === undefined ? "" : ` w:right="${twips(right)}"`,
    firstLine === undefined ? "" : ` w:firstLine="${twips(firstLine)}"`,
  ].join("");
  return attributes && `<w:ind${attributes}/>`;
}
