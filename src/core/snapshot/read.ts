import { numberingCounter } from "../ooxml/numbering";
import { openFlatOpc, openPackage, type DocxPackage } from "../ooxml/package";
import type { Relationship } from "../ooxml/relationships";
import { readStyles } from "../ooxml/styles";
import { UnreadableError } from "../ooxml/unreadable";
import { isOn, readXml } from "../ooxml/xml";
import { FormatResolver, type ThemeFonts } from "./effective-format";
import type { HeaderKind, Paragraph, Section, Snapshot } from "./model";
import type { RawSection } from "./section-reader";
import type { DocumentSource } from "./source";
import { readStory, type StoryContext } from "./story-reader";
import { textSnapshot } from "./text-snapshot";

/** Reads a document in whatever form the host could give it. Throws UnreadableError. */
export function readSnapshot(source: DocumentSource): Snapshot {
  switch (source.kind) {
    case "package":
      return snapshotOf(openPackage(source.bytes));
    case "flat-opc":
      return snapshotOf(openFlatOpc(source.xml));
    case "text":
      return textSnapshot(source.paragraphs);
  }
}

/** Reads an opened package: the body in one pass, with its styles, numbering, headers and footers. */
export function snapshotOf(docx: DocxPackage): Snapshot {
  const main = docx.text(docx.mainPath) ?? "";
  const relatedText = (type: string) => {
    const path = docx.related(docx.mainPath, type)[0];
    return path === undefined ? null : docx.text(path);
  };
  const styles = readStyles(relatedText("styles"));
  const context: StoryContext = {
    styles,
    numbering: numberingCounter(() => relatedText("numbering")),
    formats: new FormatResolver(styles, () => readThemeFonts(relatedText("theme"))),
  };
  const { root, paragraphs, sections } = readStory(main, context);
  // A spreadsheet or a presentation is a package of the same make.
  if (root !== "w:document") throw new UnreadableError("not-docx", root);
  const settings = readSettings(relatedText("settings"));
  const relationships = docx.relationships(docx.mainPath);
  const stories = new Map<string, readonly Paragraph[]>();
  return {
    paragraphs,
    sections: sections.map((section) =>
      withStories(section, (id) => readRelatedStory(docx, relationships, id, context, stories)),
    ),
    ...settings,
    formattingKnown: true,
  };
}

type Stories = Readonly<Partial<Record<HeaderKind, readonly Paragraph[]>>>;

function withStories(
  { headerIds, footerIds, ...section }: RawSection,
  read: (id: string) => readonly Paragraph[],
): Section {
  const storiesOf = (ids: RawSection["headerIds"]): Stories =>
    Object.fromEntries(Object.entries(ids).map(([kind, id]) => [kind, read(id)]));
  return { ...section, headers: storiesOf(headerIds), footers: storiesOf(footerIds) };
}

function readRelatedStory(
  docx: DocxPackage,
  relationships: readonly Relationship[],
  id: string,
  context: StoryContext,
  known: Map<string, readonly Paragraph[]>,
): readonly Paragraph[] {
  const path = relationships.find((one) => one.id === id)?.target;
  if (path === undefined) return [];
  const story = known.get(path) ?? readStory(docx.text(path) ?? "<w:hdr/>", context).paragraphs;
  known.set(path, story);
  return story;
}

function readSettings(xml: string | null): { mirrorMargins: boolean; evenAndOddHeaders: boolean } {
  const settings = { mirrorMargins: false, evenAndOddHeaders: false };
  // Most documents have neither.
  if (xml === null || !/\b(?:mirrorMargins|evenAndOddHeaders)\b/.test(xml)) return settings;
  readXml(xml, {
    open(name, attributes) {
      if (name === "w:mirrorMargins") settings.mirrorMargins = isOn(attributes);
      else if (name === "w:evenAndOddHeaders") settings.evenAndOddHeaders = isOn(attributes);
    },
  });
  return settings;
}

function readThemeFonts(xml: string | null): ThemeFonts {
  const fonts = { major: "", minor: "" };
  if (xml === null) return fonts;
  let role: keyof ThemeFonts | null = null;
  readXml(xml, {
    open(name, attributes) {
      if (name === "a:majorFont") role = "major";
      else if (name === "a:minorFont") role = "minor";
      else if (name === "a:latin" && role) fonts[role] = attributes["typeface"] ?? "";
    },
    close(name) {
      if (name === "a:majorFont" || name === "a:minorFont") role = null;
    },
  });
  return fonts;
}
