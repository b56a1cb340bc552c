import { readXml, tagStart } from "../ooxml/xml";

/** A paragraph's XML taken apart at its seams. */
export interface ParagraphFrame {
  readonly openTag: string;
  /** `w:pPr` as it stands; empty when there is none. */
  readonly properties: string;
  /** Offset of the first content behind them, and of the closing tag; both in the paragraph's own XML. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Two paragraphs cannot have one id: those of one that is split or told twice stay with the first. */
export const PARAGRAPH_IDS = /\s+w14:(?:paraId|textId)="[^"]*"/g;
const OPEN_TAG = /^<w:p(?:\s[^>]*)?>/;
const PROPERTY_TAGS = /<w:pPr(?:\s[^>]*)?>|<\/w:pPr>/g;

/** null where the paragraph is written with prefixes of its own: nobody could add to it safely. */
export function frameOf(xml: string): ParagraphFrame | null {
  const openTag = OPEN_TAG.exec(xml)?.[0];
  if (openTag === undefined) return null;
  if (openTag.endsWith("/>")) {
    const end = xml.length;
    return {
      openTag: `${openTag.slice(0, -2)}>`,
      properties: "",
      contentStart: end,
      contentEnd: end,
    };
  }
  const contentEnd = xml.lastIndexOf("</w:p>");
  const start = openTag.length + (/^\s*/.exec(xml.slice(openTag.length))?.[0].length ?? 0);
  const end = xml.startsWith("<w:pPr", start) ? endOfProperties(xml, start) : start;
  return { openTag, properties: xml.slice(start, end), contentStart: end, contentEnd };
}

/** The properties may hold, as a tracked change, those that they replaced. */
function endOfProperties(xml: string, start: number): number {
  let depth = 0;
  PROPERTY_TAGS.lastIndex = start;
  for (let tag = PROPERTY_TAGS.exec(xml); tag; tag = PROPERTY_TAGS.exec(xml)) {
    if (tag[0].startsWith("</")) depth -= 1;
    else if (!tag[0].endsWith("/>")) depth += 1;
    if (depth === 0) return PROPERTY_TAGS.lastIndex;
  }
  return start;
}

/** Stretches of a paragraph's XML that ask for care. */
export interface GuardedStretches {
  /** Words there come from elsewhere or are locked: whoever types into them loses it. */
  readonly locked: readonly Stretch[];
  /** Elements around runs, a link or a tracked change say: no paragraph can end inside. */
  readonly wrapped: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOTHING: GuardedStretches = { locked: [], wrapped: [] };
/** A paragraph without any of these has nothing to guard. */
const MAY_GUARD = /<w:(?:fld|sdt|hyperlink|ins|del|move|smartTag|customXml|dir|bdo)/;
const WRAPS = new Set([
  ...["w:sdt", "w:hyperlink", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:smartTag"],
  ...["w:customXml", "w:dir", "w:bdo", "w:fldSimple"],
]);
const LOCKS = new Set(["contentLocked", "sdtContentLocked"]);

/** Finds fields' results, locked and bound controls, and wrapping elements. */
export function guardedStretches(xml: string): GuardedStretches {
  if (!MAY_GUARD.test(xml)) return NOTHING;
  const locked: Stretch[] = [];
  const wrapped: Stretch[] = [];
  const open: { name: string; start: number; isLocked: boolean }[] = [];
  let fields = 0;
  let fieldStart = 0;
  readXml(xml, {
    open(name, attributes, end) {
      const control = open.findLast((one) => one.name === "w:sdt");
      if (name === "w:dataBinding" && control) control.isLocked = true;
      else if (name === "w:lock" && control && LOCKS.has(attributes["w:val"] ?? "")) {
        control.isLocked = true;
      } else if (name === "w:fldChar") {
        const type = attributes["w:fldCharType"];
        if (type === "begin" && (fields += 1) === 1) fieldStart = end;
        // A field that began in a paragraph above ends here.
        if (type === "end" && (fields = Math.max(0, fields - 1)) === 0) {
          locked.push({ start: fieldStart, end });
        }
      }
      open.push({ name, start: tagStart(xml, end), isLocked: name === "w:fldSimple" });
    },
    close(_, end) {
      const element = open.pop();
      if (!element || !WRAPS.has(element.name)) return;
      const stretch = { start: element.start, end };
      wrapped.push(stretch);
      if (element.isLocked) locked.push(stretch);
    },
  });
  // A field that goes on below.
  if (fields > 0) locked.push({ start: fieldStart, end: xml.length });
  return { locked, wrapped };
}

/** True when a stretch covers the offset. */
export function covers(stretches: readonly Stretch[], offset: number): boolean {
  return stretches.some(({ start, end }) => start <= offset && offset < end);
}
