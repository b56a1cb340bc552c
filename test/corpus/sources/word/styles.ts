import { STANDARD_LOOKS } from "../looks";
import { ROLES, type Look, type Role } from "../model";
import type { WordHabits } from "./habits";
import { fonts, paragraphProperties, runProperties, W_NAMESPACES, XML_DECLARATION } from "./xml";

/** A style's id as Word makes it from a name that somebody typed. */
export function styleId(role: Role): string {
  return `Mau${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/** styles.xml: Word's defaults (Calibri 11, 8 points after) under a Normal style that the office set once. */
export function stylesPart(habits: WordHabits): string {
  const roles = habits.formatBy === "styles" ? ROLES.filter((role) => role !== "plain") : [];
  const normalFont = habits.themeFonts
    ? '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
    : fonts(habits.normalFont);
  return (
    `${XML_DECLARATION}<w:styles ${W_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/>' +
    "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>" +
    '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>' +
    `<w:rPr>${normalFont}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    roles.map((role) => roleStyle(role, STANDARD_LOOKS[role])).join("") +
    "</w:styles>"
  );
}

/** Sub-styles stand on each other as people build them: a heading is the running text in bold. */
function roleStyle(role: Role, look: Look): string {
  const base = role === "section" || role === "subsection" ? styleId("body") : "Normal";
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(role)}">` +
    `<w:name w:val="Mẫu ${role}"/><w:basedOn w:val="${base}"/><w:qFormat/>` +
    `<w:pPr>${paragraphProperties(look)}</w:pPr><w:rPr>${runProperties(look)}</w:rPr></w:style>`
  );
}
