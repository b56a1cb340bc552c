import type { DocxPackage } from "../../core/ooxml/package";
import type { Paragraph } from "../../core/snapshot/model";
import { readSnapshot } from "../../core/snapshot/read";
import { writePackage } from "../../core/ooxml/package";
import { propertiesIn } from "../../core/snapshot/apply/apply-properties";
import { changeSection, sectionSlices } from "../../core/snapshot/apply/apply-section";
import { reidentify, type IdentifiedText } from "./document-text";
import { blocksFrom } from "./package-import";
import { spliceAll } from "./xml-slices";

/** How many sections there are. */
export function sectionCount({ xml }: IdentifiedText): number {
  return sectionSlices(xml).length;
}

/** Sets attributes of an element of a section's properties; null takes an element without any away. */
export function changeSectionElement(
  text: IdentifiedText,
  section: number,
  element: string,
  attributes: Readonly<Record<string, string>>,
): IdentifiedText {
  const slice = sectionSlices(text.xml)[section];
  if (!slice) throw new RangeError(`no section ${section}`);
  const own = text.xml.slice(slice.start, slice.end);
  const known = propertiesIn(own).find(({ name }) => name === element)?.attributes ?? {};
  const written = Object.entries({ ...known, ...attributes })
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");
  const changed = changeSection(own, new Map([[element, `<${element}${written}/>`]]));
  return reidentify(spliceAll(text.xml, [{ ...slice, text: changed }]), text.ids);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface StoryPlace {
  readonly section: number;
  readonly at: "header" | "footer";
  readonly kind: "default" | "first" | "even";
}

/** The package with a header or footer that holds the blocks of another document, and Word's empty paragraph behind them. */
export function writeStory(
  target: DocxPackage,
  text: IdentifiedText,
  source: DocxPackage,
  place: StoryPlace,
): { readonly bytes: Uint8Array; readonly text: IdentifiedText } {
  const { section, at, kind } = place;
  const slice = sectionSlices(text.xml)[section];
  if (!slice) throw new RangeError(`no section ${section}`);
  const own = text.xml.slice(slice.start, slice.end);
  const root = at === "header" ? "hdr" : "ftr";
  const { blocks, write, addPart, setPart } = blocksFrom(target, text.xml, source);
  const story = `<w:${root} xmlns:w="${W}">${blocks}<w:p/></w:${root}>`;
  const reference = propertiesIn(own).find(
    ({ name, attributes }) =>
      name === `w:${at}Reference` && (attributes["w:type"] ?? "default") === kind,
  );
  const id = reference?.attributes["r:id"];
  const part = target.relationships(target.mainPath).find((one) => one.id === id);
  if (part) {
    setPart(part.target, story);
    return { bytes: write(text.xml), text };
  }
  const { id: added } = addPart(
    `word/${at}1.xml`,
    `${WORD_TYPE}.${at}+xml`,
    `${OFFICE}/${at}`,
    story,
  );
  const open = /^<w:sectPr(?:\s[^>]*?)?(\/?)>/.exec(own);
  const tag = `<w:${at}Reference xmlns:r="${OFFICE}" w:type="${kind}" r:id="${added}"/>`;
  const head = open?.[0] ?? "";
  const changed = open?.[1]
    ? `${head.slice(0, -2)}>${tag}</w:sectPr>`
    : head + tag + own.slice(head.length);
  const made = reidentify(spliceAll(text.xml, [{ ...slice, text: changed }]), text.ids);
  return { bytes: write(made.xml), text: made };
}

/** The paragraphs of a header or footer. */
export function storyParagraphs(
  bytes: Uint8Array,
  { section, at, kind }: StoryPlace,
): readonly Paragraph[] {
  const found = readSnapshot({ kind: "package", bytes }).sections[section];
  return (at === "header" ? found?.headers : found?.footers)?.[kind] ?? [];
}

/** The package without one paragraph of a header or footer. */
export function deleteStoryParagraph(
  target: DocxPackage,
  { xml }: IdentifiedText,
  place: StoryPlace,
  { source }: Paragraph,
): Uint8Array {
  const slice = sectionSlices(xml)[place.section];
  const own = slice ? propertiesIn(xml.slice(slice.start, slice.end)) : [];
  const reference = own.find(
    ({ name, attributes }) =>
      name === `w:${place.at}Reference` && (attributes["w:type"] ?? "default") === place.kind,
  );
  const path = target
    .relationships(target.mainPath)
    .find(({ id }) => id === reference?.attributes["r:id"])?.target;
  const story = path === undefined ? null : target.text(path);
  if (path === undefined || story === null || !source) throw new RangeError("no such story");
  const changed = spliceAll(story, [{ ...source, text: "" }]);
  return writePackage(target, new Map([[path, changed]]));
}
