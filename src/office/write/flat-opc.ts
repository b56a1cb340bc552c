import { openPackage } from "../../core/ooxml/package";
import { encodeBase64 } from "./base64";

const NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** A member of a package; `path` has no leading slash. */
export type FlatPart = { readonly path: string; readonly type: string } & (
  | { readonly xml: string }
  | { readonly bytes: Uint8Array }
);

/** A package in the one-file form that `insertOoxml` takes. */
export function flatOpcOf(parts: readonly FlatPart[]): string {
  const written = parts.map(partXml).join("");
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${NAMESPACE}">${written}</pkg:package>`;
}

function partXml(part: FlatPart): string {
  const open = `<pkg:part pkg:name="/${part.path}" pkg:contentType="${part.type}"`;
  if ("bytes" in part) {
    const data = encodeBase64(part.bytes);
    return `${open} pkg:compression="store"><pkg:binaryData>${data}</pkg:binaryData></pkg:part>`;
  }
  const xml = part.xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
  return `${open}><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/**
 * A .docx as Flat OPC. `newPage` puts a page break before its text. Throws UnreadableError for bytes that are no .docx.
 */
export function toFlatOpc(docx: Uint8Array, { newPage = false } = {}): string {
  const source = openPackage(docx);
  const typeOf = readContentTypes(source.text("[Content_Types].xml") ?? "");
  const parts = source
    .names()
    .filter((name) => name !== "[Content_Types].xml")
    .map((path): FlatPart => {
      const type = typeOf(path);
      if (!/[+/]xml$/.test(type)) return { path, type, bytes: source.bytes(path) ?? NOTHING };
      const xml = source.text(path) ?? "";
      return { path, type, xml: newPage && path === source.mainPath ? withPageBreak(xml) : xml };
    });
  return flatOpcOf(parts);
}

const NOTHING = new Uint8Array();

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
