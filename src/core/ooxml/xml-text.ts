import { XmlError } from "./xml-error";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#(?:x([\da-f]+)|(\d+))|(\w+));|&/gi;

/** Character data as an application sees it: line ends as `\n`, references resolved. Throws XmlError. */
export function decodeText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? resolveReferences(text) : text;
}

/** An attribute's value as an application sees it: spaces of all kinds as plain ones. Throws XmlError. */
export function decodeValue(raw: string): string {
  if (raw.includes("<")) throw new XmlError("< in an attribute");
  const value = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, " ") : raw;
  return value.includes("&") ? resolveReferences(value) : value;
}

function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    const character = code === null ? NAMED[name ?? ""] : characterOf(code);
    if (character === undefined) throw new XmlError("unknown reference");
    return character;
  });
}

/** The character of that number; undefined where XML has none. */
function characterOf(code: number): string | undefined {
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (isControl || isSurrogate || code === 0xfffe || code === 0xffff || code > 0x10ffff) {
    return undefined;
  }
  return String.fromCodePoint(code);
}
