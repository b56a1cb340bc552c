import { XmlError } from "./xml-error";
import { decodeValue } from "./xml-text";

/** An opening or empty tag, taken apart. Shared between all its occurrences, so never changed. */
export interface Tag {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEmpty: boolean;
  /** Units from `<` to `>`, both included. */
  readonly length: number;
  /** The namespaces that it declares: the prefix, empty for the default one, and the address. */
  readonly namespaces: readonly (readonly [prefix: string, address: string])[];
}

const NONE: Tag["namespaces"] = [];
const SLASH = 0x2f;
const END = 0x3e;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** Takes apart the tag that begins at `from`. Throws XmlError where it is not well formed. */
export function readTag(xml: string, from: number): Tag {
  let at = nameEnd(xml, from + 1);
  const name = xml.slice(from + 1, at);
  const attributes: Record<string, string> = {};
  let namespaces = NONE;
  for (;;) {
    const spacesFrom = at;
    at = spacesEnd(xml, at);
    const unit = xml.charCodeAt(at);
    if (unit === END)
      return { name, attributes, isEmpty: false, length: at + 1 - from, namespaces };
    if (unit === SLASH && xml.charCodeAt(at + 1) === END) {
      return { name, attributes, isEmpty: true, length: at + 2 - from, namespaces };
    }
    if (at === spacesFrom) throw new XmlError("no space before an attribute");
    const keyFrom = at;
    const keyEnd = nameEnd(xml, at);
    const key = xml.slice(keyFrom, keyEnd);
    if (Object.hasOwn(attributes, key)) throw new XmlError("an attribute twice");
    at = spacesEnd(xml, keyEnd);
    if (xml.charCodeAt(at) !== EQUALS) throw new XmlError("an attribute without a value");
    at = spacesEnd(xml, at + 1);
    const quote = xml.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new XmlError("a value unquoted");
    const end = xml.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (end < 0) throw new XmlError("cut short");
    attributes[key] = decodeValue(xml.slice(at + 1, end));
    const prefix = key === "xmlns" ? "" : key.startsWith("xmlns:") ? key.slice(6) : null;
    if (prefix !== null) namespaces = [...namespaces, [prefix, attributes[key] ?? ""]];
    at = end + 1;
  }
}

const NAME_START = 1;
const NAME_PART = 2;
const OTHER = 4;
const kinds = new Uint8Array(0x10000);

/** Whether names may begin or go on with a unit, worked out once for each that occurs. */
function kindOf(unit: number): number {
  return (kinds[unit] ||= classify(String.fromCharCode(unit)));
}

function classify(character: string): number {
  if (/[\p{L}_:]/u.test(character)) return NAME_START;
  return /[\p{M}\p{N}.\-\u00b7]/u.test(character) ? NAME_PART : OTHER;
}

/** The offset behind the name that begins at `from`. Throws XmlError where none does. */
function nameEnd(xml: string, from: number): number {
  if (from >= xml.length || kindOf(xml.charCodeAt(from)) !== NAME_START) {
    throw new XmlError("no name where one must be");
  }
  let at = from + 1;
  while (at < xml.length && kindOf(xml.charCodeAt(at)) !== OTHER) at += 1;
  return at;
}

function spacesEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = xml.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at += 1;
  }
}
