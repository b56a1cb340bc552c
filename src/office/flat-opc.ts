import { openPackage, type DocxPackage } from "../core/ooxml/package";
import { encodeBase64 } from "./base64";

const NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/**
 * A .docx as Flat OPC, the one-file form that `body.insertOoxml` takes.
 * `newPage` puts a page break before its text. Throws UnreadableError for bytes that are no .docx.
 */
export function toFlatOpc(docx: Uint8Array, { newPage = false } = {}): string {
  const source = openPackage(docx);
  const typeOf = readContentTypes(source.text("[Content_Types].xml") ?? "");
  const parts = source
    .names()
    .filter((name) => name !== "[Content_Types].xml")
    .map((name) => partXml(source, name, typeOf(name), newPage));
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${NAMESPACE}">${parts.join("")}</pkg:package>`;
}

function partXml(source: DocxPackage, name: string, type: string, newPage: boolean): string {
  const open = `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"`;
  if (!/[+/]xml$/.test(type)) {
    const data = encodeBase64(source.bytes(name) ?? new Uint8Array());
    return `${open} pkg:compression="store"><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
  }
  const xml = (source.text(name) ?? "").replace(/^\s*<\?xml[^>]*\?>\s*/, "");
  const content = newPage && name === source.mainPath ? withPageBreak(xml) : xml;
  return `${open}><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}

function withPageBreak(mainXml: string): string {
  return mainXml.replace(/<w:body(?:\s[^>]*)?>/, (body) => body + PAGE_BREAK);
}

/** Content type by part name: from its own Override, else from its extension's Default. */
function readContentTypes(xml: string): (name: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<(?:Default|Override)\s[^>]*>/g)) {
    const type = attribute(tag, "ContentType");
    if (tag.startsWith("<Default")) defaults.set(attribute(tag, "Extension").toLowerCase(), type);
    else overrides.set(attribute(tag, "PartName"), type);
  }
  return (name) =>
    overrides.get(`/${name}`) ??
    defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ??
    (name.endsWith(".rels") ? RELATIONSHIPS_TYPE : "application/octet-stream");
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
