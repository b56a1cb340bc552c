import type { DocxPackage } from "../../ooxml/package";
import { readXml } from "../../ooxml/xml";
import { addPart } from "./add-part";
import type { StyleDefinition } from "../edits";

const ROOT_END = /<\/w:styles>\s*$/;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * Adds the styles that a document lacks to its changed members; a style that it has under one of our ids is the user's own by now and
 * stays. A document without a styles part, as some programs write it, gets one of these styles alone: what has none looks as before.
 * False, with nothing changed, where the part is written with prefixes of its own.
 */
export function addStyles(
  docx: DocxPackage,
  changes: Map<string, string>,
  wanted: readonly StyleDefinition[],
): boolean {
  const path = docx.related(docx.mainPath, "styles")[0];
  const xml = path === undefined ? null : (changes.get(path) ?? docx.text(path));
  const known = xml === null ? new Set<string>() : styleIds(xml);
  const missing = new Map(
    wanted.filter(({ id }) => !known.has(id)).map((style) => [style.id, style.xml]),
  );
  if (missing.size === 0) return true;
  const added = [...missing.values()].join("");
  if (path === undefined || xml === null) {
    const whole = `${DECLARATION}<w:styles xmlns:w="${W}">${added}</w:styles>`;
    return addPart(docx, changes, { type: "styles", xml: whole }) !== null;
  }
  const end = ROOT_END.exec(xml);
  if (!end) return false;
  changes.set(path, xml.slice(0, end.index) + added + end[0]);
  return true;
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
