import { PARAGRAPH_ORDER, RUN_ORDER } from "../../core/ooxml/property-order";
import { childElements } from "./xml-slices";

/** New XML by element name; null takes the element away. */
export type PropertyChanges = ReadonlyMap<string, string | null>;

/** Changes single properties of a `w:rPr`; the rest stays as it stands. Empty in and out where there are none. */
export function changeRunProperties(properties: string, changes: PropertyChanges): string {
  return changeProperties("w:rPr", properties, changes, RUN_ORDER);
}

/** Changes single properties of a `w:pPr`. */
export function changeParagraphProperties(properties: string, changes: PropertyChanges): string {
  return changeProperties("w:pPr", properties, changes, PARAGRAPH_ORDER);
}

/** A property of a `w:rPr` or `w:pPr` as it stands; null where it is not set. */
export function propertyXml(properties: string, name: string): string | null {
  if (properties === "") return null;
  const found = childElements(properties).find((child) => child.name === name);
  return found ? properties.slice(found.start, found.end) : null;
}

/** Attributes of a property; null where it is not set. */
export function propertyAttributes(
  properties: string,
  name: string,
): Readonly<Record<string, string>> | null {
  if (properties === "") return null;
  return childElements(properties).find((child) => child.name === name)?.attributes ?? null;
}

function changeProperties(
  root: string,
  properties: string,
  changes: PropertyChanges,
  order: readonly string[],
): string {
  if (changes.size === 0) return properties;
  const present = properties === "" ? [] : childElements(properties);
  const children = present
    .filter((child) => !changes.has(child.name))
    .map((child) => ({ name: child.name, xml: properties.slice(child.start, child.end) }));
  for (const [name, xml] of changes) if (xml !== null) children.push({ name, xml });
  if (children.length === 0) return "";
  const place = (name: string) => {
    const index = order.indexOf(name);
    // Foreign elements (w14:…) stand last, in the order in which they were.
    return index < 0 ? order.length : index;
  };
  children.sort((a, b) => place(a.name) - place(b.name));
  return `<${root}>${children.map((child) => child.xml).join("")}</${root}>`;
}
