import { mm, mmToTwips } from "../ooxml/units";
import { PAGE } from "../standards/page";
import { runningName } from "./names";
import type { Profile } from "./profile-type";
import { STYLES, stylesXml } from "./styles";
import { escapeXml, XML_HEADER } from "./xml-text";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const WORD_2013 = 15;

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${WORD_TYPE}.settings+xml"/>
<Override PartName="/word/header1.xml" ContentType="${WORD_TYPE}.header+xml"/>
<Override PartName="/word/header2.xml" ContentType="${WORD_TYPE}.header+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>`;

const PACKAGE_RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="${R}/extended-properties" Target="docProps/app.xml"/>
</Relationships>`;

const DOCUMENT_RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${R}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="${R}/header" Target="header1.xml"/>
<Relationship Id="rId4" Type="${R}/header" Target="header2.xml"/>
</Relationships>`;

const SETTINGS = `<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="${WORD_2013}"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

const APP_PROPERTIES = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`;

/** The header of page 2 and later: the page number alone (HD05, Phần II, IV.5). */
function pageNumberHeader(): string {
  const field = `<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>`;
  return header(field);
}

function header(content: string): string {
  return `<w:hdr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="${STYLES.pageNumber.id}"/></w:pPr>${content}</w:p></w:hdr>`;
}

function coreProperties({ cellName, term }: Profile): string {
  const title = [
    "Chương trình công tác toàn khoá",
    term === "" ? "" : ` nhiệm kỳ ${term}`,
    cellName === "" ? "" : ` của ${runningName(cellName)}`,
  ].join("");
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

/** Page size, margins and headers; the first page shows no number (HD05, Phần II, IV.4 and IV.5). */
function sectionProperties(): string {
  const twips = (millimetres: number) => mmToTwips(mm(millimetres));
  const { size, margins, number } = PAGE;
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>`,
    `<w:pgSz w:w="${twips(size.width)}" w:h="${twips(size.height)}"/>`,
    `<w:pgMar w:top="${twips(margins.top)}" w:right="${twips(margins.right)}" w:bottom="${twips(margins.bottom)}" w:left="${twips(margins.left)}" w:header="${twips(number.fromTop)}" w:footer="${twips(number.fromTop)}" w:gutter="0"/>`,
    `<w:titlePg/></w:sectPr>`,
  ].join("");
}

function documentXml(body: string): string {
  const namespaces = [
    `xmlns:w="${W}"`,
    `xmlns:r="${R}"`,
    `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
    `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
    `xmlns:v="urn:schemas-microsoft-com:vml"`,
  ].join(" ");
  return `<w:document ${namespaces}><w:body>${body}${sectionProperties()}</w:body></w:document>`;
}

/** Every part of the package by its path, given the XML of the body's blocks. */
export function packageParts(profile: Profile, body: string): Readonly<Record<string, string>> {
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "word/document.xml": documentXml(body),
    "word/_rels/document.xml.rels": DOCUMENT_RELATIONSHIPS,
    "word/header1.xml": pageNumberHeader(),
    "word/header2.xml": header(""),
    "word/settings.xml": SETTINGS,
    "docProps/core.xml": coreProperties(profile),
    "docProps/app.xml": APP_PROPERTIES,
  };
  const withHeader = Object.entries(parts).map(([path, xml]) => [path, XML_HEADER + xml]);
  return { ...Object.fromEntries(withHeader), "word/styles.xml": stylesXml() };
}
