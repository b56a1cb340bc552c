import { UnreadableError } from "./unreadable";
import { XmlError } from "./xml-error";
import { scanXml } from "./xml-scanner";
import type { Tag } from "./xml-tag";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader is told, in document order. Names carry the canonical prefixes of `NAMESPACES`, whatever the document chose. */
export interface XmlHandler {
  /**
   * Asked before `open`: an offset given back means that the element is known as a whole, having been read before in the very same
   * words. Reading goes on there, and neither `open` nor `close` follows.
   */
  known?(name: string, end: number, start: number): number | undefined;
  /** `start` and `end` are the offsets of the tag and just after it. An empty element gives `open` and `close` with the same `end`. */
  open(name: string, attributes: Attributes, end: number, start: number): void;
  close?(name: string, end: number): void;
  text?(text: string): void;
}

/** Canonical prefix by namespace address; both the transitional and the strict ones. */
const NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg",
    "urn:schemas-microsoft-com:vml": "v",
  }),
);

/**
 * One streaming pass over an XML text. Throws UnreadableError("bad-xml") where it is not well formed.
 * A document type declaration is refused: OOXML forbids it, and entities could blow up.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const names = new CanonicalNames();
  try {
    scanXml(xml, {
      tag(tag, end, start) {
        if (tag.namespaces.length > 0) names.learn(tag.namespaces);
        const name = names.element(tag.name);
        const past = handler.known?.(name, end, start);
        if (past === undefined) handler.open(name, names.attributes(tag.attributes), end, start);
        return past;
      },
      close: (tag, end) => handler.close?.(names.element(tag.name), end),
      text: (text) => handler.text?.(text),
    });
  } catch (error) {
    if (error instanceof XmlError) throw new UnreadableError("bad-xml", error.message);
    throw error;
  }
}

/** Offset of the `<` that opens the tag which ends at `end`; attribute values cannot contain one. */
export function tagStart(xml: string, end: number): number {
  return xml.lastIndexOf("<", end - 1);
}

/** Turns the document's own prefixes into the canonical ones; costs nothing where they are the same. */
class CanonicalNames {
  private readonly renamed = new Map<string, string>();

  /** Takes the namespaces that a tag declares. */
  learn(namespaces: Tag["namespaces"]): void {
    for (const [prefix, address] of namespaces) {
      const canonical = NAMESPACES.get(address);
      if (canonical !== undefined && canonical !== prefix) this.renamed.set(prefix, canonical);
    }
  }

  attributes(attributes: Attributes): Attributes {
    if (this.renamed.size === 0) return attributes;
    const result: Record<string, string> = {};
    for (const name in attributes) result[this.attribute(name)] = attributes[name] ?? "";
    return result;
  }

  element(name: string): string {
    if (this.renamed.size === 0) return name;
    const colon = name.indexOf(":");
    const prefix = this.renamed.get(colon < 0 ? "" : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  }

  private attribute(name: string): string {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? undefined : this.renamed.get(name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  }
}

/** The value of an on/off property element such as `<w:b/>` or `<w:b w:val="0"/>`. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes["w:val"];
  return value === undefined || value === "1" || value === "true" || value === "on";
}

/** A whole number from an attribute; null where it is absent or no number. */
export function integer(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) ? Math.round(number) : null;
}
