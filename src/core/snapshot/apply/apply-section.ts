import { mm, mmToTwips } from "../../ooxml/units";
import { propertiesIn, type Property } from "./apply-properties";
import type { PageEdit } from "../edits";

/** Children of `w:sectPr` in the schema's order. */
const ORDER = [
  ...["headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar"],
  ...["paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign"],
  ...["noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid"],
  ...["printerSettings", "sectPrChange"],
].map((name) => `w:${name}`);

const TAGS = /<w:sectPr(?:\s[^>]*)?>|<\/w:sectPr>/g;

/** Where the sections' properties stand in the document's XML, in order; those that a tracked change replaced are not among them. */
export function sectionSlices(xml: string): readonly { start: number; end: number }[] {
  const slices: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of xml.matchAll(TAGS)) {
    const isEmpty = tag[0].endsWith("/>");
    if (tag[0].startsWith("</")) depth -= 1;
    else {
      if (depth === 0) start = tag.index;
      if (!isEmpty) depth += 1;
    }
    if (depth === 0) slices.push({ start, end: tag.index + tag[0].length });
  }
  return slices;
}

/** A section's properties with some children replaced or added. */
export function changeSection(xml: string, changes: ReadonlyMap<string, string>): string {
  const openTag = /^<w:sectPr(?:\s[^>]*)?>/.exec(xml)?.[0] ?? "<w:sectPr>";
  const kept = propertiesIn(xml)
    .filter(({ name }) => !changes.has(name))
    .map(({ name, xml: own }): [string, string] => [name, own]);
  const place = ([name]: [string, string]) => {
    const index = ORDER.indexOf(name);
    return index < 0 ? ORDER.length : index;
  };
  const children = [...kept, ...changes].sort((one, other) => place(one) - place(other));
  const open = openTag.endsWith("/>") ? `${openTag.slice(0, -2)}>` : openTag;
  return `${open}${children.map(([, own]) => own).join("")}</w:sectPr>`;
}

/** The document's XML with a section's page set; null when it has no such section. */
export function withPage(xml: string, { section, size, margins }: PageEdit): string | null {
  const slice = sectionSlices(xml)[section];
  if (!slice) return null;
  const own = xml.slice(slice.start, slice.end);
  const present = new Map(propertiesIn(own).map((one) => [one.name, one]));
  const changes = new Map<string, string>();
  if (size) {
    const sides = { "w:w": twips(size.width), "w:h": twips(size.height) };
    const turned = size.width > size.height ? { "w:orient": "landscape" } : {};
    changes.set("w:pgSz", element("w:pgSz", { ...sides, ...turned }));
  }
  if (margins) {
    const { top, bottom, left, right } = margins;
    const edges = {
      "w:top": twips(top),
      "w:right": twips(right),
      "w:bottom": twips(bottom),
      "w:left": twips(left),
    };
    changes.set("w:pgMar", element("w:pgMar", { ...AROUND, ...around(present), ...edges }));
  }
  return xml.slice(0, slice.start) + changeSection(own, changes) + xml.slice(slice.end);
}

/** Header and footer as far from the edge as the number is, where the document does not say. */
const AROUND = { "w:header": "567", "w:footer": "567", "w:gutter": "0" };

function around(present: ReadonlyMap<string, Property>): Readonly<Record<string, string>> {
  const said = present.get("w:pgMar")?.attributes ?? {};
  return Object.fromEntries(Object.entries(said).filter(([name]) => name in AROUND));
}

const twips = (length: number) => String(mmToTwips(mm(length)));

function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join("")}/>`;
}
