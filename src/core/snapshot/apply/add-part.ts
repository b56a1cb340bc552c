import type { DocxPackage } from "../../ooxml/package";
import { relationshipsPath } from "./changed-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const PREFIX = "rIdChiBo";

/** A part that the main part refers to: its file's name without number and ending is also the last word of its type. */
export interface NewPart {
  readonly type: "header" | "styles";
  readonly xml: string;
}

/**
 * Adds a part beside the main one to a package's changed members: the part, its relationship, its content type. Returns the
 * relationship's id; null, with nothing changed, where the package writes its relationships or types with prefixes of its own.
 */
export function addPart(
  docx: DocxPackage,
  changes: Map<string, string>,
  { type, xml }: NewPart,
): string | null {
  const textOf = (path: string) => changes.get(path) ?? docx.text(path);
  const folder = docx.mainPath.slice(0, docx.mainPath.lastIndexOf("/") + 1);
  const names = new Set([...docx.names(), ...changes.keys()]);
  let number = 1;
  while (names.has(`${folder}${type}${String(number)}.xml`)) number += 1;
  const file = `${type}${String(number)}.xml`;
  const rels = relationshipsPath(docx.mainPath);
  const id = `${PREFIX}${type}${String(number)}`;
  const newRels = withChild(
    textOf(rels) ?? NO_RELATIONSHIPS,
    "Relationships",
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${file}"/>`,
  );
  const newTypes = withChild(
    textOf(TYPES),
    "Types",
    `<Override PartName="/${folder}${file}" ContentType="${CONTENT_TYPE}${type}+xml"/>`,
  );
  if (newRels === null || newTypes === null) return null;
  changes.set(`${folder}${file}`, xml);
  changes.set(rels, newRels);
  changes.set(TYPES, newTypes);
  return id;
}

/** A package part's XML with one more child of its root; null where there is none, or it is written with prefixes of its own. */
function withChild(xml: string | null, root: string, child: string): string | null {
  if (xml === null) return null;
  const end = xml.lastIndexOf(`</${root}>`);
  if (end >= 0) return xml.slice(0, end) + child + xml.slice(end);
  const empty = new RegExp(`<${root}((?:\\s[^>]*)?)/>`).exec(xml);
  if (!empty) return null;
  const whole = `<${root}${empty[1] ?? ""}>${child}</${root}>`;
  return xml.slice(0, empty.index) + whole + xml.slice(empty.index + empty[0].length);
}
