import { decodeText } from "./xml-text";
import { XmlError } from "./xml-error";
import { readTag, type Tag } from "./xml-tag";

/** What a scan tells, in document order; offsets are UTF-16 units of the text. */
export interface ScanHandler {
  /**
   * An opening or empty tag from `start` to just before `end`. A handler that knows the whole element already, having read the very
   * same text before, gives the offset just after it: the scan goes on there, and no `close` follows.
   */
  tag(tag: Tag, end: number, start: number): number | undefined;
  /** The end of an element; after an empty tag with the same `end`. */
  close(tag: Tag, end: number): void;
  /** Characters between tags, references resolved; a CDATA section by itself. */
  text(text: string): void;
}

const OPEN = "<";
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/;
const NOT_SPACE = /[^ \t\r\n]/;
/** Documents repeat few distinct tags thousands of times; those with an id of their own are not worth keeping. */
const MOST_KNOWN = 2048;
const LONGEST_KNOWN = 4096;
const OWN_ID = "paraId";
/** Tags of all documents by how they are written. */
const known = new Map<string, Tag>();

/**
 * Scans a text tag by tag. Each distinct tag is taken apart once, so the time is that of finding the tags.
 * Throws XmlError where the text is not well formed; document type declarations are refused, since entities could blow up.
 */
export function scanXml(xml: string, handler: ScanHandler): void {
  const mayEndSection = xml.includes("]]>");
  const open: Tag[] = [];
  let roots = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const start = at;
  for (;;) {
    const next = xml.indexOf(OPEN, at);
    const end = next < 0 ? xml.length : next;
    if (end > at) {
      const raw = allowed(xml.slice(at, end));
      if (mayEndSection && raw.includes("]]>")) throw new XmlError("]]> in text");
      if (open.length > 0) handler.text(decodeText(raw));
      else if (NOT_SPACE.test(raw)) throw new XmlError("text outside the root element");
    }
    if (next < 0) break;
    const second = xml.charCodeAt(next + 1);
    if (second === SLASH) {
      at = endOf(xml, ">", next);
      const tag = open.pop();
      if (!tag || !closes(xml, next + 2, at - 1, tag.name)) throw new XmlError("unmatched end tag");
      handler.close(tag, at);
    } else if (second === BANG || second === QUESTION) {
      at = skipMarkup(xml, next, start, open.length > 0 ? handler : null);
      allowed(xml.slice(next, at));
    } else {
      const tag = tagAt(xml, next);
      at = next + tag.length;
      if (open.length === 0 && (roots += 1) > 1) throw new XmlError("a second root element");
      const past = handler.tag(tag, at, next);
      if (past !== undefined) at = past;
      else if (tag.isEmpty) handler.close(tag, at);
      else open.push(tag);
    }
  }
  if (open.length > 0 || roots === 0) throw new XmlError("unclosed element");
}

function tagAt(xml: string, from: number): Tag {
  const raw = xml.slice(from, endOf(xml, ">", from));
  return known.get(raw) ?? keptTag(xml, from, raw);
}

/** A piece of the text, as it is. Throws XmlError where it has a character that XML does not allow. */
function allowed(piece: string): string {
  if (FORBIDDEN.test(piece)) throw new XmlError("forbidden character");
  return piece;
}

/** Takes apart a tag that was not met before. */
function keptTag(xml: string, from: number, raw: string): Tag {
  const tag = readTag(xml, from);
  allowed(xml.slice(from, from + tag.length));
  // A value may hold a ">", so the tag may be longer than its first one.
  const isWhole = tag.length === raw.length;
  if (!isWhole || raw.length > LONGEST_KNOWN || raw.includes(OWN_ID)) return tag;
  if (known.size >= MOST_KNOWN) known.clear();
  // A piece of a text keeps the whole text in memory: what stays is copied letter by letter.
  const own = Array.from(raw).join("");
  known.set(own, readTag(own, 0));
  return tag;
}

/** True when the stretch is that name, spaces behind it aside. */
function closes(xml: string, from: number, to: number, name: string): boolean {
  if (!xml.startsWith(name, from)) return false;
  const behind = from + name.length;
  return behind === to || !NOT_SPACE.test(xml.slice(behind, to));
}

/** Goes over a comment, a processing instruction or a CDATA section (told to `handler`); gives the offset behind it. */
function skipMarkup(xml: string, from: number, start: number, handler: ScanHandler | null): number {
  if (xml.startsWith("<?", from)) {
    if (/^<\?xml[\s?]/i.test(xml.slice(from, from + 6)) && from !== start) {
      throw new XmlError("a declaration that is not at the beginning");
    }
    return endOf(xml, "?>", from + 2);
  }
  if (xml.startsWith("<!--", from)) {
    const end = endOf(xml, "--", from + 4) + 1;
    if (xml[end - 1] !== ">") throw new XmlError("-- in a comment");
    return end;
  }
  if (xml.startsWith("<![CDATA[", from) && handler) {
    const end = endOf(xml, "]]>", from + 9);
    handler.text(xml.slice(from + 9, end - 3).replace(/\r\n?/g, "\n"));
    return end;
  }
  throw new XmlError(xml.startsWith("<!DOCTYPE", from) ? "doctype" : "unknown markup");
}

/** The offset just after the next `mark`. */
function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlError("cut short");
  return at + mark.length;
}
