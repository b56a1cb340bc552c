import { strToU8, zipSync, type Zippable } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** A document as raw XML: what a test is about is given, the rest is the least that Word opens. */
export interface RawDocx {
  /** The inside of `w:body`. */
  readonly body?: string;
  /** The inside of `w:styles`, `w:numbering`, `w:settings`, `a:theme`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly theme?: string;
  /** The inside of `w:hdr` or `w:ftr`, by relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

type Parts = Record<string, string | Uint8Array>;

/** The parts of a package by path, for tests that change one before packing. */
export function rawParts(raw: RawDocx): Parts {
  const relations: string[] = [];
  const parts: Parts = {};
  const add = (id: string, type: string, file: string, xml: string) => {
    relations.push(relationship(id, `${OFFICE}/${type}`, file));
    parts[`word/${file}`] = xml;
  };
  const { styles, numbering, settings, theme, headers = {}, footers = {} } = raw;
  if (styles) add("rIdStyles", "styles", "styles.xml", root("w:styles", styles));
  if (numbering) {
    add("rIdNumbering", "numbering", "numbering.xml", root("w:numbering", numbering));
  }
  if (settings) add("rIdSettings", "settings", "settings.xml", root("w:settings", settings));
  if (theme) add("rIdTheme", "theme", "theme1.xml", root("a:theme", theme));
  for (const [id, xml] of Object.entries(headers))
    add(id, "header", `${id}.xml`, root("w:hdr", xml));
  for (const [id, xml] of Object.entries(footers))
    add(id, "footer", `${id}.xml`, root("w:ftr", xml));
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships(
      relationship("rId1", `${OFFICE}/officeDocument`, "word/document.xml"),
    ),
    "word/document.xml": root("w:document", `<w:body>${raw.body ?? ""}</w:body>`),
    "word/_rels/document.xml.rels": relationships(relations.join("")),
    ...parts,
  };
}

/** The same, packed. */
export function rawDocx(raw: RawDocx): Uint8Array {
  return pack(rawParts(raw));
}

export function pack(parts: Parts): Uint8Array {
  const members: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    members[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(members);
}

export function root(name: string, inside: string, namespaces = NAMESPACES): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} ${namespaces}>${inside}</${name}>`;
}

export function relationships(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** A paragraph with one run of that text. */
export function p(text: string, properties = "", runProperties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text, runProperties)}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CONTENT_TYPES =
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}.document.main+xml"/></Types>`;
