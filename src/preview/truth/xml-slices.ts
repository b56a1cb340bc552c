import { readXml, tagStart, type Attributes } from "../../core/ooxml/xml";
import { escapeXml } from "../../core/ooxml/escape";

/** An element as it stands in its source, in UTF-16 offsets. */
export interface ElementSlice {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
  /** Between its tags; both equal `end` for an empty element. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The child elements of the first element called `parent`, or of the root, in order. Throws UnreadableError for broken XML. */
export function childElements(xml: string, parent?: string): ElementSlice[] {
  const children: ElementSlice[] = [];
  let depth = 0;
  let parentDepth = parent === undefined ? 1 : 0;
  let done = false;
  let child: Omit<ElementSlice, "end" | "contentEnd"> | null = null;
  readXml(xml, {
    open(name, attributes, end) {
      depth += 1;
      if (done) return;
      if (parentDepth === 0) {
        if (name === parent) parentDepth = depth;
      } else if (depth === parentDepth + 1) {
        child = { name, attributes, start: tagStart(xml, end), contentStart: end };
      }
    },
    close(_name, end) {
      if (child && depth === parentDepth + 1) {
        const contentEnd = child.contentStart === end ? end : tagStart(xml, end);
        children.push({ ...child, end, contentEnd });
        child = null;
      }
      if (parentDepth > 0 && depth === parentDepth) done = true;
      depth -= 1;
    },
  });
  return children;
}

/** One replacement in a source; equal `start` and `end` insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions at one place stand in the order given. */
export function spliceAll(source: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) throw new Error(`splices overlap at ${start}`);
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}

/** Text that XML 1.0 can carry: control characters other than tab and line ends are dropped. */
export function xmlText(text: string): string {
  return escapeXml([...text].filter(isXmlCharacter).join(""));
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
