import { runningName } from "../standards/names";
import { HEADERS, sectionPropertiesXml, type SectionPage } from "./page-setup";
import type { Profile } from "./profile/profile-type";
import { STYLES, type StyleKey } from "./styles";
import { stylesXml } from "./styles-xml";
import { XML_HEADER } from "./xml-text";
import { escapeXml } from "../ooxml/escape";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const WORD_2013 = 15;

const HEADER_FILES = Object.values(HEADERS);

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${WORD_TYPE}.settings+xml"/>
${HEADER_FILES.map(({ path }) => `<Override PartName="/word/${path}" ContentType="${WORD_TYPE}.header+xml"/>`).join("\n")}
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
${HEADER_FILES.map(({ relationship, path }) => `<Relationship Id="${relationship}" Type="${R}/header" Target="${path}"/>`).join("\n")}
</Relationships>`;

/** What Word 2013 and later write for a document of their own: without it they open it in an older mode. */
const COMPATIBILITY = [
  ["compatibilityMode", WORD_2013],
  ["overrideTableStyleFontSizeAndJustification", 1],
  ["enableOpenTypeFeatures", 1],
  ["doNotFlipMirrorIndents", 1],
  ["differentiateMultirowTableHeaders", 1],
] as const;

function settings({ mirrorMargins }: Profile): string {
  const compatibility = COMPATIBILITY.map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  );
  return [
    `<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/>`,
    // The back of a sheet has its side margins swapped (HD05, Phần II, IV.4).
    mirrorMargins ? "<w:mirrorMargins/>" : "",
    `<w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>`,
    `<w:compat>${compatibility.join("")}</w:compat>`,
    `<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
  ].join("");
}

const APP_PROPERTIES = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Chi bộ</Application></Properties>`;

/** The header of page 2 and later: the page number alone (HD05, Phần II, IV.5). */
export const PAGE_NUMBER_PARAGRAPH = headerParagraph(
  "pageNumber",
  `<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>`,
);

function headerParagraph(style: StyleKey, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[style].id}"/></w:pPr>${content}</w:p>`;
}

function header(paragraph: string): string {
  return `<w:hdr xmlns:w="${W}">${paragraph}</w:hdr>`;
}

const EMPTY_HEADER = header(headerParagraph("pageNumber", ""));

/** The header of page 1 is empty but for the mark of how far the document may circulate (HD05, Phần II, II.4.1). */
function firstPageHeader({ circulation }: Profile): string {
  if (circulation === "") return EMPTY_HEADER;
  return header(headerParagraph("circulation", `<w:r><w:t>${escapeXml(circulation)}</w:t></w:r>`));
}

function coreProperties({ cellName }: Profile, name: string): string {
  const cell = cellName === "" ? "" : runningName(cellName);
  const title = [name, cell].filter((words) => words !== "").join(" của ");
  const creator = cell === "" ? "" : `<dc:creator>${escapeXml(cell)}</dc:creator>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>${creator}<dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

function documentXml(body: string, lastPages: SectionPage): string {
  return `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}${sectionPropertiesXml(lastPages)}</w:body></w:document>`;
}

/** Every part of the package by its path, given the XML of the body's blocks, the pages that it ends with and what the document is called. */
export function packageParts(
  profile: Profile,
  body: string,
  lastPages: SectionPage,
  title: string,
): Readonly<Record<string, string>> {
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "word/document.xml": documentXml(body, lastPages),
    "word/_rels/document.xml.rels": DOCUMENT_RELATIONSHIPS,
    [`word/${HEADERS.pageNumber.path}`]: header(PAGE_NUMBER_PARAGRAPH),
    [`word/${HEADERS.firstPage.path}`]: firstPageHeader(profile),
    [`word/${HEADERS.empty.path}`]: EMPTY_HEADER,
    "word/settings.xml": settings(profile),
    "docProps/core.xml": coreProperties(profile, title),
    "docProps/app.xml": APP_PROPERTIES,
  };
  const withHeader = Object.entries(parts).map(([path, xml]) => [path, XML_HEADER + xml]);
  return { ...Object.fromEntries(withHeader), "word/styles.xml": stylesXml() };
}
