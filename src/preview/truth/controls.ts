import { reidentify, type IdentifiedText } from "./document-text";
import { containersAround, type Container } from "./outline";
import { changeLetters } from "./looks";
import { isDeleted, type Token } from "./paragraph-tokens";
import { changeParagraph, contentOf, sliceOf } from "./text-edits";
import { childElements, spliceAll } from "./xml-slices";
import { escapeXml } from "../../core/ooxml/escape";

/** A content control: what it says of itself, and from where to where its text goes (offsets into the paragraphs' text). */
export interface ControlPlace {
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly showsPlaceholder: boolean;
  /** Its content cannot be changed. */
  readonly isLocked: boolean;
  readonly first: string;
  readonly start: number;
  readonly last: string;
  readonly end: number;
}

/** The content controls in some paragraphs and around them, in document order. */
export function controlsIn(text: IdentifiedText, paragraphs: readonly string[]): ControlPlace[] {
  const seen = new Set<Container>();
  return paragraphs.flatMap((id) => {
    const around = containersAround(sliceOf(text, id))
      .filter((one) => one.kind === "control" && !seen.has(one))
      .reverse();
    around.forEach((one) => seen.add(one));
    return [...around.map((one) => aroundParagraphs(text, one)), ...insideParagraph(text, id)];
  });
}

function aroundParagraphs(text: IdentifiedText, control: Container): ControlPlace {
  const held = text.ids.filter((id) => containersAround(sliceOf(text, id)).includes(control));
  const first = held[0] ?? "";
  const last = held.at(-1) ?? "";
  const end = lettersOf(text, last).length;
  return { ...describe(propertiesOf(text, control).xml), first, start: 0, last, end };
}

function insideParagraph(text: IdentifiedText, id: string): ControlPlace[] {
  const found: ControlPlace[] = [];
  const open: { properties: string; start: number; order: number }[] = [];
  let offset = 0;
  for (const token of contentOf(text, id).tokens) {
    if (token.kind === "open") {
      open.push({ properties: token.properties, start: offset, order: found.length });
    } else if (token.kind === "close") {
      const control = open.pop();
      if (!control) continue;
      const range = { first: id, start: control.start, last: id, end: offset };
      // A control inside another one comes behind it.
      found.splice(control.order, 0, { ...describe(control.properties), ...range });
    } else if (token.kind === "char" && !isDeleted(token)) offset += 1;
  }
  return found;
}

function lettersOf(text: IdentifiedText, id: string): string[] {
  return contentOf(text, id).tokens.flatMap((token) =>
    token.kind === "char" && !isDeleted(token) ? [token.char] : [],
  );
}

function describe(properties: string) {
  const children = properties === "" ? [] : childElements(properties);
  const value = (name: string) =>
    children.find((child) => child.name === name)?.attributes["w:val"] ?? "";
  return {
    id: Number(value("w:id")),
    tag: value("w:tag"),
    title: value("w:alias"),
    showsPlaceholder: children.some(({ name }) => name === "w:showingPlcHdr"),
    isLocked: /^(?:c|sdtC)ontentLocked$/.test(value("w:lock")),
  };
}

/** The document with one control no longer showing its placeholder: its text stays what it is and loses the placeholder's own style. */
export function endPlaceholder(text: IdentifiedText, control: ControlPlace): IdentifiedText {
  if (!control.showsPlaceholder) return text;
  const { first: id, start, end } = control;
  const plain = changeLetters(text, id, { start, end }, new Map([["w:rStyle", null]]));
  const around = containersAround(sliceOf(plain, id))
    .map((one) => propertiesOf(plain, one))
    .find(({ xml }) => describe(xml).id === control.id);
  if (around) {
    const { at, xml } = around;
    const splice = { start: at, end: at + xml.length, text: setShowsPlaceholder(xml, false) };
    return reidentify(spliceAll(plain.xml, [splice]), plain.ids);
  }
  return changeParagraph(plain, id, (content) => ({
    ...content,
    tokens: content.tokens.map((token) =>
      token.kind === "open" && describe(token.properties).id === control.id
        ? { ...token, properties: setShowsPlaceholder(token.properties, false) }
        : token,
    ),
  }));
}

/** Letters of one paragraph put into a content control of their own. Returns its id with the document. */
export function wrapLetters(
  text: IdentifiedText,
  paragraph: string,
  range: { readonly start: number; readonly end: number },
): { readonly text: IdentifiedText; readonly id: number } {
  const id = Math.max(0, ...controlsIn(text, text.ids).map((one) => one.id)) + 1;
  const properties = `<w:sdtPr><w:id w:val="${id}"/></w:sdtPr>`;
  const wrapped = changeParagraph(text, paragraph, (content) => {
    let offset = 0;
    const tokens = content.tokens.flatMap((token): Token[] => {
      if (token.kind !== "char" || isDeleted(token)) return [token];
      const out: Token[] = [token];
      if (offset === range.start) out.unshift({ kind: "open", properties, endProperties: "" });
      offset += 1;
      if (offset === range.end) out.push({ kind: "close" });
      return out;
    });
    return { ...content, tokens };
  });
  return { text: wrapped, id };
}

/** The document without the content controls that lie inside another one of that paragraph; their letters stay. */
export function withoutInner(text: IdentifiedText, control: ControlPlace): IdentifiedText {
  const { first, start, end } = control;
  const inner = controlsIn(text, [first])
    .filter((one) => one.id !== control.id && one.first === first && one.last === first)
    .filter((one) => one.start >= start && one.end <= end && one.end - one.start < end - start)
    .map(({ id }) => id);
  if (inner.length === 0) return text;
  return changeParagraph(text, first, (content) => {
    const open: boolean[] = [];
    const tokens = content.tokens.filter((token) => {
      if (token.kind === "open") open.push(inner.includes(describe(token.properties).id));
      if (token.kind === "open") return !open.at(-1);
      return token.kind === "close" ? !open.pop() : true;
    });
    return { ...content, tokens };
  });
}

/** The document with a control's tag or title set. Only for controls inside a paragraph. */
export function describeControl(
  text: IdentifiedText,
  control: ControlPlace,
  name: "w:tag" | "w:alias",
  value: string,
): IdentifiedText {
  const written = `<${name} w:val="${escapeXml(value)}"/>`;
  return changeParagraph(text, control.first, (content) => ({
    ...content,
    tokens: content.tokens.map((token) =>
      token.kind === "open" && describe(token.properties).id === control.id
        ? { ...token, properties: withDescription(token.properties, name, written) }
        : token,
    ),
  }));
}

/** The schema has the title first, then the tag, then the id. */
function withDescription(properties: string, name: string, written: string): string {
  const plain = properties.replace(new RegExp(`<${name}\\b[^>]*/>`), "");
  const before =
    name === "w:tag" ? childElements(plain).find((one) => one.name === "w:alias") : null;
  const at = before?.end ?? plain.indexOf(">") + 1;
  return plain.slice(0, at) + written + plain.slice(at);
}

/** Children of `w:sdtPr` that the schema puts before `w:showingPlcHdr`. */
const BEFORE_STATE = new Set(
  ["rPr", "alias", "tag", "id", "lock", "placeholder", "temporary"].map((name) => `w:${name}`),
);

/** Sets or clears `w:showingPlcHdr` in a `w:sdtPr`. */
export function setShowsPlaceholder(properties: string, shows: boolean): string {
  const plain = properties.replace(/<w:showingPlcHdr\b[^>]*(?:\/>|>\s*<\/w:showingPlcHdr>)/g, "");
  if (!shows) return plain;
  if (plain !== properties) return properties;
  if (plain.endsWith("/>")) return "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";
  const before = childElements(plain).findLast(({ name }) => BEFORE_STATE.has(name));
  const at = before?.end ?? plain.indexOf(">") + 1;
  return `${plain.slice(0, at)}<w:showingPlcHdr/>${plain.slice(at)}`;
}

/** The `w:sdtPr` of a control around paragraphs; empty for other containers. */
function propertiesOf({ xml }: IdentifiedText, { kind, start, end }: Container) {
  if (kind !== "control") return { at: start, xml: "" };
  const control = xml.slice(start, end);
  const found = childElements(control).find(({ name }) => name === "w:sdtPr");
  if (!found) return { at: start, xml: "" };
  return { at: start + found.start, xml: control.slice(found.start, found.end) };
}
