import { nextParagraphId, reidentify, type IdentifiedText } from "./document-text";
import { containersAround, type Container, type ParagraphSlice } from "./outline";
import {
  charToken,
  composeParagraph,
  isDeleted,
  readParagraph,
  visibleText,
  type CharToken,
  type ParagraphContent,
  type Token,
  type Wrap,
} from "./paragraph-tokens";
import { changeParagraphProperties, propertyAttributes, type PropertyChanges } from "./properties";
import { spliceAll } from "./xml-slices";

const positions = new WeakMap<IdentifiedText, ReadonlyMap<string, number>>();

/** Index of a paragraph in document order; -1 when it is no longer there. */
export function indexOf(text: IdentifiedText, id: string): number {
  let known = positions.get(text);
  if (!known) {
    known = new Map(text.ids.map((one, index) => [one, index]));
    positions.set(text, known);
  }
  return known.get(id) ?? -1;
}

/** Where a paragraph stands. Throws RangeError when it is no longer there. */
export function sliceOf(text: IdentifiedText, id: string): ParagraphSlice {
  const slice = text.outline.paragraphs[indexOf(text, id)];
  if (!slice) throw new RangeError(`no paragraph ${id}`);
  return slice;
}

export function contentOf(text: IdentifiedText, id: string): ParagraphContent {
  const { start, end } = sliceOf(text, id);
  return readParagraph(text.xml.slice(start, end));
}

/** A paragraph's text as Word gives it. */
export function textOf(text: IdentifiedText, id: string): string {
  return visibleText(contentOf(text, id).tokens);
}

/** The paragraph style's id; empty for the default style. */
export function styleIdOf(text: IdentifiedText, id: string): string {
  return propertyAttributes(contentOf(text, id).properties, "w:pStyle")?.["w:val"] ?? "";
}

/** The document with one paragraph's content changed. */
export function changeParagraph(
  text: IdentifiedText,
  id: string,
  change: (content: ParagraphContent) => ParagraphContent,
): IdentifiedText {
  const { start, end } = sliceOf(text, id);
  const changed = composeParagraph(change(readParagraph(text.xml.slice(start, end))));
  return reidentify(spliceAll(text.xml, [{ start, end, text: changed }]), text.ids);
}

export function changeFormat(
  text: IdentifiedText,
  id: string,
  changes: PropertyChanges,
): IdentifiedText {
  return changeParagraph(text, id, (content) => ({
    ...content,
    properties: changeParagraphProperties(content.properties, changes),
  }));
}

/**
 * Replaces `[start, end)` of a paragraph's text; what is written looks like the letter that stood there, or with `joins` like the one
 * before, beside which it then stands. `tracked`: what goes stays, marked as deleted, and what comes is marked as inserted.
 */
export function replaceText(
  text: IdentifiedText,
  id: string,
  range: { readonly start: number; readonly end: number },
  written: string,
  joins: "before" | "behind" = "behind",
  tracked = false,
): IdentifiedText {
  return changeParagraph(text, id, (content) => {
    const letters = visibleLetters(content.tokens);
    const from = joins === "before" ? undefined : letters[range.start];
    const like = from ?? (joins === "before" ? letters[range.start - 1] : letters.at(-1));
    const place = from ? content.tokens.indexOf(from) : afterLast(content.tokens, like);
    const gone = new Set<Token>(letters.slice(range.start, range.end));
    const news = written.split("").map((char) => {
      const letter = char === "\v" ? "\n" : char;
      const wraps = like?.wraps ?? [];
      return charToken(letter, like?.runProperties ?? "", tracked ? [...wraps, INSERTED] : wraps);
    });
    const tokens = [...content.tokens.slice(0, place), ...news, ...content.tokens.slice(place)];
    if (!tracked) return { ...content, tokens: tokens.filter((token) => !gone.has(token)) };
    const marked = tokens.map((token) =>
      gone.has(token) && token.kind === "char"
        ? { ...token, wraps: [...token.wraps, DELETED] }
        : token,
    );
    return { ...content, tokens: marked };
  });
}

const AUTHOR = 'w:author="" w:date="2000-01-01T00:00:00Z"';
const INSERTED: Wrap = { name: "w:ins", openTag: `<w:ins w:id="0" ${AUTHOR}>` };
const DELETED: Wrap = { name: "w:del", openTag: `<w:del w:id="0" ${AUTHOR}>` };

function afterLast(tokens: readonly Token[], last: CharToken | undefined): number {
  return last ? tokens.indexOf(last) + 1 : tokens.length;
}

function visibleLetters(tokens: readonly Token[]): CharToken[] {
  return tokens.filter((token): token is CharToken => token.kind === "char" && !isDeleted(token));
}

/** Puts a paragraph with the same format beside another one. Returns the new id with the document. */
export function insertParagraph(
  text: IdentifiedText,
  beside: string,
  place: "Before" | "After",
  words: string,
): { readonly text: IdentifiedText; readonly id: string } {
  const slice = sliceOf(text, beside);
  const model = readParagraph(text.xml.slice(slice.start, slice.end));
  const like = visibleLetters(model.tokens).at(-1);
  const xml = composeParagraph({
    openTag: "<w:p>",
    properties: changeParagraphProperties(model.properties, new Map([["w:sectPr", null]])),
    tokens: words.split("").map((char) => charToken(char, like?.runProperties ?? "", [])),
  });
  const at = place === "Before" ? slice.start : slice.end;
  const id = nextParagraphId();
  const ids = [...text.ids];
  ids.splice(indexOf(text, beside) + (place === "Before" ? 0 : 1), 0, id);
  return { text: reidentify(spliceAll(text.xml, [{ start: at, end: at, text: xml }]), ids), id };
}

/** Ends a paragraph at an offset of its text; what stands behind becomes a paragraph of the same format. */
export function splitParagraph(text: IdentifiedText, id: string, at: number): IdentifiedText {
  const slice = sliceOf(text, id);
  const content = readParagraph(text.xml.slice(slice.start, slice.end));
  const letters = visibleLetters(content.tokens);
  const next = letters[at];
  const place = next ? content.tokens.indexOf(next) : content.tokens.length;
  const [first, second] = [content.tokens.slice(0, place), content.tokens.slice(place)];
  const opened = first.filter(({ kind }) => kind === "open").length;
  if (opened !== first.filter(({ kind }) => kind === "close").length) {
    throw new RangeError("a paragraph's end inside a content control");
  }
  // The end of a section stays with what stands last.
  const properties = changeParagraphProperties(content.properties, new Map([["w:sectPr", null]]));
  const xml =
    composeParagraph({ ...content, properties, tokens: first }) +
    composeParagraph({ openTag: "<w:p>", properties: content.properties, tokens: second });
  const ids = [...text.ids];
  ids.splice(indexOf(text, id) + 1, 0, nextParagraphId());
  return reidentify(spliceAll(text.xml, [{ ...slice, text: xml }]), ids);
}

/** Takes a paragraph out. The only one of a cell, a control or the body stays, emptied, as in Word. */
export function deleteParagraph(text: IdentifiedText, id: string): IdentifiedText {
  const slice = sliceOf(text, id);
  const siblings = text.outline.paragraphs.filter(({ parent }) => parent === slice.parent);
  if (siblings.length === 1) {
    return changeParagraph(text, id, (content) => ({ ...content, tokens: [] }));
  }
  const { start, end } = slice;
  const ids = text.ids.filter((one) => one !== id);
  return reidentify(spliceAll(text.xml, [{ start, end, text: "" }]), ids);
}

/** Takes whole neighbouring paragraphs out, and with them every table and control of which nothing is left. */
export function deleteParagraphs(text: IdentifiedText, ids: readonly string[]): IdentifiedText {
  const gone = new Set(ids.map((id) => sliceOf(text, id)));
  const isLeft = new Set<Container>();
  for (const slice of text.outline.paragraphs) {
    if (!gone.has(slice)) for (const one of containersAround(slice)) isLeft.add(one);
  }
  const emptied: string[] = [];
  const slices = new Map<number, number>();
  const taken = new Set<string>();
  for (const id of ids) {
    const slice = sliceOf(text, id);
    const whole = containersAround(slice).findLast((one) => !isLeft.has(one));
    // A cell cannot go without its row, nor a row without its table.
    if (whole && (whole.kind === "table" || whole.kind === "control")) {
      slices.set(whole.start, whole.end);
      taken.add(id);
    } else if (whole) emptied.push(id);
    else {
      slices.set(slice.start, slice.end);
      taken.add(id);
    }
  }
  const splices = [...slices].map(([start, end]) => ({ start, end, text: "" }));
  const left = text.ids.filter((id) => !taken.has(id));
  const short = reidentify(spliceAll(text.xml, splices), left);
  return emptied.reduce(
    (one, id) => changeParagraph(one, id, (content) => ({ ...content, tokens: [] })),
    short,
  );
}
