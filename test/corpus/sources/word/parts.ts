import { type Alignment } from "../model";
import { escapeAttribute, W_NAMESPACES, XML_DECLARATION } from "./xml";

/** A header or footer with the page number alone, 14 points. */
export function pageNumberPart(element: "hdr" | "ftr", align: Alignment): string {
  const run = (content: string): string =>
    `<w:r><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>${content}</w:r>`;
  return (
    `${XML_DECLARATION}<w:${element} ${W_NAMESPACES}><w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>` +
    run('<w:fldChar w:fldCharType="begin"/>') +
    run('<w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText>') +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run("<w:t>2</w:t>") +
    run('<w:fldChar w:fldCharType="end"/>') +
    `</w:p></w:${element}>`
  );
}

/** numbering.xml with the two lists of `LIST_NUMBERS`. */
export function numberingPart(): string {
  const level = (at: number, format: string, text: string, bold: boolean): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/>` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="0" w:firstLine="${format === "bullet" ? 0 : 567}"/></w:pPr>` +
    `<w:rPr>${bold ? "<w:b/>" : ""}</w:rPr></w:lvl>`;
  const list = (id: number, kind: string, levels: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${kind}"/>${levels}</w:abstractNum>`;
  const headings =
    level(0, "upperRoman", "%1.", true) +
    level(1, "decimal", "%2.", false) +
    level(2, "lowerLetter", "%3)", false);
  return (
    `${XML_DECLARATION}<w:numbering ${W_NAMESPACES}>` +
    list(0, "multilevel", headings) +
    list(1, "hybridMultilevel", level(0, "bullet", "-", false)) +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
  );
}

export function settingsPart(mirrorMargins: boolean, revisions: boolean): string {
  return (
    `${XML_DECLARATION}<w:settings ${W_NAMESPACES}><w:zoom w:percent="100"/>` +
    (mirrorMargins ? "<w:mirrorMargins/>" : "") +
    '<w:proofState w:spelling="clean" w:grammar="clean"/>' +
    (revisions ? "<w:trackRevisions/>" : "") +
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
  );
}

export function commentsPart(comments: readonly string[]): string {
  return `${XML_DECLARATION}<w:comments ${W_NAMESPACES}>${comments.join("")}</w:comments>`;
}

/** The smallest theme that Word accepts; both font slots may be the office's own font. */
export function themePart(font: string): string {
  const colours = [
    ["dk1", "000000"],
    ["lt1", "FFFFFF"],
    ["dk2", "44546A"],
    ["lt2", "E7E6E6"],
    ["accent1", "4472C4"],
    ["accent2", "ED7D31"],
    ["accent3", "A5A5A5"],
    ["accent4", "FFC000"],
    ["accent5", "5B9BD5"],
    ["accent6", "70AD47"],
    ["hlink", "0563C1"],
    ["folHlink", "954F72"],
  ].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const scheme = (name: string, face: string): string =>
    `<a:${name}><a:latin typeface="${escapeAttribute(face)}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme">` +
    `<a:themeElements><a:clrScheme name="Office">${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office">${scheme("majorFont", font)}${scheme("minorFont", "Calibri")}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
