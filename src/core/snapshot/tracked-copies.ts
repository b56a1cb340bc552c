import { changeMark, changeParagraphProperties } from "./apply/apply-properties";
import type { Revisions } from "./apply/apply-revisions";
import { PARAGRAPH_IDS, frameOf } from "./paragraph-frame";
import { topElements } from "./top-elements";

type State = "inserted" | "deleted";

/** What is one with something elsewhere. */
const TOLD_ONCE =
  /<w:(?:fldChar|instrText|footnote|endnote|comment|annotationRef|object|control|txbxContent)/;
/** The end of a section; a paragraph that somebody joined to the next one. */
const KEEPS_ITS_PLACE = /<w:sectPr[\s>/]|<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*?<w:del\s/;
/** Word marks for itself where the cursor was and what was copied last; an end belongs to wherever it began. */
const OF_NO_MEANING =
  /^<w:(?:bookmarkStart\s[^>]*w:name="(?:_GoBack|_Hlk\d+)"|bookmarkEnd\s|proofErr\s)/;
const TEXT_TAG = /(<\/?w:)t(?=[\s>/])/g;
const FORMER_LOOK = /<w:rPrChange\s[\s\S]*?<\/w:rPrChange>/g;
/** Two drawings cannot have one id. */
const DRAWING_ID = /(<wp:docPr\s[^>]*?\bid=")\d+(?=")/g;
/** Writers count drawings from 1. */
const FAR_ID = 1_000_000;

/**
 * A paragraph as it stood, marked as taken away; changes that are recorded in it stay recorded. null where something hangs on it that
 * cannot be told twice: a field, a note, a comment, a control, a bookmark.
 */
export function asDeleted(paragraph: string, revisions: Revisions): string | null {
  const frame = frameOf(paragraph);
  if (!frame || KEEPS_ITS_PLACE.test(frame.properties)) return null;
  const { contentStart, contentEnd, properties } = frame;
  const content = marked(paragraph.slice(contentStart, contentEnd), "deleted", revisions);
  if (content === null) return null;
  const mark = changeMark(properties, { "w:del": revisions.mark("deleted") });
  return `${frame.openTag}${mark}${content}</w:p>`;
}

/** A paragraph as it is to be, marked as put in: of changes recorded in it only what came of them. null as with `asDeleted`. */
export function asInserted(paragraph: string, revisions: Revisions): string | null {
  const own = paragraph
    .replace(PARAGRAPH_IDS, "")
    .replace(FORMER_LOOK, "")
    .replace(DRAWING_ID, (_, before: string) => before + String(FAR_ID + revisions.nextId()));
  const frame = frameOf(own);
  if (!frame || KEEPS_ITS_PLACE.test(frame.properties)) return null;
  const content = marked(own.slice(frame.contentStart, frame.contentEnd), "inserted", revisions);
  if (content === null) return null;
  const look = changeParagraphProperties(frame.properties, { "w:pPrChange": null });
  const mark = changeMark(look, { "w:ins": revisions.mark("inserted") });
  return `${frame.openTag}${mark}${content}</w:p>`;
}

/** A new table's rows, marked as put in. */
export function withInsertedRows(table: string, revisions: Revisions): string {
  return table.replace(/<\/w:trPr>/g, () => `${revisions.mark("inserted")}</w:trPr>`);
}

function marked(content: string, state: State, revisions: Revisions): string | null {
  const pieces = topElements(content)?.map(({ start, end }) => {
    const xml = content.slice(start, end);
    return OF_NO_MEANING.test(xml) ? leftOver(xml, state) : markedElement(xml, state, revisions);
  });
  return pieces === undefined || pieces.includes(null) ? null : pieces.join("");
}

const leftOver = (xml: string, state: State) => (state === "deleted" ? xml : "");

function markedElement(xml: string, state: State, revisions: Revisions): string | null {
  const inside = { from: xml.indexOf(">") + 1, to: xml.lastIndexOf("<") };
  const isEmpty = inside.from >= inside.to;
  const within = () => (isEmpty ? "" : marked(xml.slice(inside.from, inside.to), state, revisions));
  const around = (content: string | null) =>
    content === null || isEmpty
      ? content
      : xml.slice(0, inside.from) + content + xml.slice(inside.to);
  switch (/^<([\w:]+)/.exec(xml)?.[1]) {
    case "w:r":
      if (state === "inserted") return revisions.wrap(state, xml);
      if (TOLD_ONCE.test(xml)) return null;
      return revisions.wrap(state, xml.replace(TEXT_TAG, "$1delText"));
    case "w:hyperlink":
      return around(within());
    case "w:ins":
      return state === "inserted" ? within() : around(within());
    case "w:del":
      return leftOver(xml, state);
    default:
      return null;
  }
}
