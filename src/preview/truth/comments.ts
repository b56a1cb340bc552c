import { writePackage, type DocxPackage } from "../../core/ooxml/package";
import { reidentify, type IdentifiedText } from "./document-text";
import { PackageEdit } from "./package-edit";
import type { ObjectToken, Token } from "./paragraph-tokens";
import { changeParagraph } from "./text-edits";
import { childElements, spliceAll, xmlText } from "./xml-slices";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

/** A comment of the document. */
export interface CommentText {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** The package and its main part after a change. */
export interface Commented {
  readonly bytes: Uint8Array;
  readonly text: IdentifiedText;
}

function commentsPart(docx: DocxPackage): { path: string; xml: string } | null {
  const path = docx.related(docx.mainPath, "comments")[0];
  const xml = path === undefined ? null : docx.text(path);
  return path === undefined || xml === null ? null : { path, xml };
}

/** The document's comments in the order in which they were written. */
export function readComments(docx: DocxPackage): CommentText[] {
  const part = commentsPart(docx);
  if (!part) return [];
  return childElements(part.xml).map(({ attributes, start, end }) => ({
    id: attributes["w:id"] ?? "",
    author: attributes["w:author"] ?? "",
    text: [...part.xml.slice(start, end).matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g)]
      .map(([, letters = ""]) => letters)
      .join("")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  }));
}

/** Writes a comment on the letters `[start, end)` of a paragraph's text; `date` in ISO form. Returns its id with the document. */
export function addComment(
  docx: DocxPackage,
  text: IdentifiedText,
  place: { readonly paragraph: string; readonly start: number; readonly end: number },
  words: string,
  date: string,
): Commented & { readonly id: string } {
  const part = commentsPart(docx);
  const taken = readComments(docx).map(({ id }) => Number(id));
  const id = String(Math.max(-1, ...taken) + 1);
  const comment = `<w:comment w:id="${id}" w:author="Chi bộ" w:date="${date}" w:initials="CB"><w:p><w:r><w:t xml:space="preserve">${xmlText(words)}</w:t></w:r></w:p></w:comment>`;
  const marked = withMarks(text, place, id);
  if (part) {
    const xml = part.xml.endsWith("/>")
      ? `${part.xml.slice(0, -2)}>${comment}</w:comments>`
      : part.xml.replace(/<\/w:comments>\s*$/, (end) => comment + end);
    return { ...written(docx, new Map([[part.path, xml]]), marked), id };
  }
  const edit = new PackageEdit(docx, docx);
  const xml = `<w:comments xmlns:w="${W}">${comment}</w:comments>`;
  edit.addPart("word/comments.xml", TYPE, RELATIONSHIP, xml);
  edit.setMain(marked.xml);
  return { bytes: edit.write(), text: marked, id };
}

/** The part with the comments in the order of the words that they are on, to be read from the top; null where there are none. */
export function commentsInOrder(
  docx: DocxPackage,
  main: string,
): [path: string, xml: string] | null {
  const part = commentsPart(docx);
  const all = part ? childElements(part.xml) : [];
  const [first] = all;
  const last = all.at(-1);
  if (!part || !first || !last) return null;
  const places = new Map(
    [...main.matchAll(/<w:commentRangeStart\s[^>]*w:id="([^"]*)"/g)].map(
      ({ 1: id = "", index }) => [id, index] as const,
    ),
  );
  const placeOf = (id: string | undefined) => places.get(id ?? "") ?? Infinity;
  const sorted = all
    .map(({ attributes, start, end }) => ({
      place: placeOf(attributes["w:id"]),
      xml: part.xml.slice(start, end),
    }))
    .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place));
  const xml = sorted.map((one) => one.xml).join("");
  return [part.path, part.xml.slice(0, first.start) + xml + part.xml.slice(last.end)];
}

function withMarks(
  text: IdentifiedText,
  { paragraph, start, end }: { paragraph: string; start: number; end: number },
  id: string,
): IdentifiedText {
  const beside = (name: string): ObjectToken => ({
    kind: "object",
    xml: `<w:${name} w:id="${id}"/>`,
    inRun: name === "commentReference",
    picture: false,
    runProperties: "",
    wraps: [],
  });
  return changeParagraph(text, paragraph, (content) => {
    const out: Token[] = [];
    let offset = 0;
    let isOpen = false;
    let isClosed = false;
    const close = () => {
      out.push(beside("commentRangeEnd"), beside("commentReference"));
      isClosed = true;
    };
    for (const token of content.tokens) {
      const isLetter =
        token.kind === "char" && !token.wraps.some(({ name }) => /w:(?:del|moveFrom)$/.test(name));
      if (isLetter && offset === end && isOpen && !isClosed) close();
      if (isLetter && offset === start && !isOpen) {
        out.push(beside("commentRangeStart"));
        isOpen = true;
      }
      out.push(token);
      if (isLetter) offset += 1;
    }
    if (!isOpen) out.push(beside("commentRangeStart"));
    if (!isClosed) close();
    return { ...content, tokens: out };
  });
}

/** Takes a comment out, with its marks in the text. */
export function deleteComment(docx: DocxPackage, text: IdentifiedText, id: string): Commented {
  const marks = new RegExp(
    `<w:commentRange(?:Start|End)\\s[^>]*w:id="${id}"[^>]*/>|<w:r>(?:<w:rPr>(?:(?!</w:rPr>)[\\s\\S])*</w:rPr>)?<w:commentReference\\s[^>]*w:id="${id}"[^>]*/></w:r>`,
    "g",
  );
  const unmarked = reidentify(text.xml.replace(marks, ""), text.ids);
  const part = commentsPart(docx);
  if (!part) return written(docx, new Map(), unmarked);
  const own = childElements(part.xml).find(({ attributes }) => attributes["w:id"] === id);
  const xml = own ? spliceAll(part.xml, [{ start: own.start, end: own.end, text: "" }]) : part.xml;
  return written(docx, new Map([[part.path, xml]]), unmarked);
}

function written(
  docx: DocxPackage,
  changes: ReadonlyMap<string, string>,
  text: IdentifiedText,
): Commented {
  return { bytes: writePackage(docx, new Map([...changes, [docx.mainPath, text.xml]])), text };
}
