import type { DocxPackage } from "../ooxml/package";
import { readXml } from "../ooxml/xml";
import type { StyleDefinition } from "./edits";

const ROOT_END = /<\/w:styles>\s*$/;

/**
 * The styles part with the styles that it lacks; a style that the document has under one of our ids is the user's own by now and stays.
 * null where the document has no styles part to add to, or writes it with prefixes of its own.
 */
export function withStyles(
  docx: DocxPackage,
  wanted: readonly StyleDefinition[],
): { readonly path: string; readonly xml: string } | null {
  const path = docx.related(docx.mainPath, "styles")[0];
  const xml = path === undefined ? null : docx.text(path);
  if (path === undefined || xml === null) return null;
  const known = styleIds(xml);
  const missing = new Map(
    wanted.filter(({ id }) => !known.has(id)).map((style) => [style.id, style.xml]),
  );
  if (missing.size === 0) return { path, xml };
  const end = ROOT_END.exec(xml);
  if (!end) return null;
  return { path, xml: xml.slice(0, end.index) + [...missing.values()].join("") + end[0] };
}

function styleIds(xml: string): ReadonlySet<string> {
  const ids = new Set<string>();
  readXml(xml, {
    open(name, attributes) {
      if (name === "w:style") ids.add(attributes["w:styleId"] ?? "");
    },
  });
  return ids;
}
