import type { DocxPackage } from "../../core/ooxml/package";
import { importNumbering } from "./import-numbering";
import { importStyles } from "./import-styles";
import { readOutline, type Outline } from "./outline";
import { PackageEdit } from "./package-edit";
import { composeParagraph, readParagraph } from "./paragraph-tokens";
import { changeParagraphProperties } from "./properties";
import { spliceAll } from "./xml-slices";

export type ImportPlace = "Replace" | "Start" | "End";

export interface ImportOptions {
  readonly place: ImportPlace;
  /** True when page setup, headers and footers come along, as with `document.insertFileFromBase64`. */
  readonly sections: boolean;
  readonly replaceStyles: boolean;
  readonly paragraphSpacing: boolean;
  readonly theme: boolean;
  /** An empty paragraph that Word leaves behind inserted OOXML. */
  readonly paragraphBehind: boolean;
}

const NOT_BROUGHT = /<w:(footnoteReference|endnoteReference|commentReference|altChunk|subDoc)\b/;

/**
 * Puts the content of one document into another, as Word does: text, styles, lists, pictures, and with `sections` the page
 * setup too. `main` is the target's main part as it stands. Returns the new package. Throws UnreadableError for a broken source
 * and `NotBrought` for content that is not modelled.
 */
export function importPackage(
  target: DocxPackage,
  main: string,
  source: DocxPackage,
  options: ImportOptions,
): Uint8Array {
  const { edit, sourceMain, outline, bring } = begin(target, main, source, options);
  if (options.sections) bringPageSettings(edit, options);
  const { finalSection } = outline;
  const blocks = blocksOf(sourceMain, outline);
  const content = {
    blocks: bring(options.sections ? blocks : withoutSections(blocks)),
    section:
      options.sections && finalSection
        ? bring(sourceMain.slice(finalSection.start, finalSection.end))
        : "",
  };
  const merged = place(main, content, options);
  edit.setMain(joinNamespaces(merged, sourceMain));
  return edit.write();
}

/** The blocks of a document made ready for another one, into whose package goes what they refer to. */
export function blocksFrom(target: DocxPackage, main: string, source: DocxPackage) {
  const options = { sections: false, replaceStyles: false, paragraphSpacing: false, theme: false };
  const { edit, sourceMain, outline, bring } = begin(target, main, source, options);
  return {
    blocks: bring(withoutSections(blocksOf(sourceMain, outline))),
    /** A main part with the prefixes that the blocks use. */
    withNames: (merged: string) => joinNamespaces(merged, sourceMain),
    /** Adds a part beside the main part. Returns the id of its relationship. */
    addPart: (...part: Parameters<PackageEdit["addPart"]>) => edit.addPart(...part),
    setPart: (path: string, xml: string) => edit.setPart(path, xml),
    /** The package with that main part. */
    write: (merged: string) => {
      edit.setMain(merged);
      return edit.write();
    },
  };
}

function begin(
  target: DocxPackage,
  main: string,
  source: DocxPackage,
  options: Omit<ImportOptions, "place" | "paragraphBehind">,
) {
  const sourceMain = source.text(source.mainPath) ?? "";
  const foreign = NOT_BROUGHT.exec(sourceMain);
  if (foreign?.[1]) throw new NotBrought(foreign[1]);
  const edit = new PackageEdit(target, source);
  const renumber = bringLists(edit);
  bringStyles(edit, options, renumber);
  if (options.theme) bringTheme(edit);
  const bring = (xml: string) => freshIds(renumber(bringReferences(edit, xml)), main);
  return { edit, sourceMain, outline: readOutline(sourceMain), bring };
}

/** Content that the preview does not know how to bring along. */
export class NotBrought extends Error {
  constructor(readonly what: string) {
    super(`${what} in an inserted file is not modelled`);
    this.name = "NotBrought";
  }
}

function blocksOf(xml: string, { body, finalSection }: Outline): string {
  return xml.slice(body.start, finalSection?.start ?? body.end);
}

function place(
  main: string,
  content: { readonly blocks: string; readonly section: string },
  { place: where, sections, paragraphBehind }: ImportOptions,
): string {
  const outline = readOutline(main);
  const { body, finalSection } = outline;
  const sectionStart = finalSection?.start ?? body.end;
  const blocks = content.blocks + (paragraphBehind ? "<w:p/>" : "");
  const ownSection = finalSection ? main.slice(finalSection.start, finalSection.end) : "";
  const newSection = sections && content.section !== "" ? content.section : ownSection;
  if (where === "Start") {
    return spliceAll(main, [{ start: body.start, end: body.start, text: blocks }]);
  }
  if (where === "Replace") {
    return spliceAll(main, [{ start: body.start, end: body.end, text: blocks + newSection }]);
  }
  if (!sections || ownSection === "") {
    return spliceAll(main, [{ start: sectionStart, end: sectionStart, text: blocks }]);
  }
  // The section that was last ends with its own page setup; the new one begins on a new page.
  return spliceAll(main, [
    closeSection(main, outline, ownSection),
    { start: sectionStart, end: body.end, text: blocks + newSection },
  ]);
}

function closeSection(main: string, outline: Outline, section: string) {
  const last = outline.paragraphs.at(-1);
  const sectionStart = outline.finalSection?.start ?? outline.body.end;
  const changes = new Map([["w:sectPr", section]]);
  const isLastBlock = last?.parent.kind === "body" && last.end === sectionStart;
  if (!last || !isLastBlock) {
    const properties = changeParagraphProperties("", changes);
    return { start: sectionStart, end: sectionStart, text: `<w:p>${properties}</w:p>` };
  }
  const paragraph = readParagraph(main.slice(last.start, last.end));
  const properties = changeParagraphProperties(paragraph.properties, changes);
  return { start: last.start, end: last.end, text: composeParagraph({ ...paragraph, properties }) };
}

function withoutSections(blocks: string): string {
  return blocks.replace(/<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/g, "");
}

function bringLists(edit: PackageEdit): (xml: string) => string {
  const source = edit.sourceText("numbering");
  if (source === null) return (xml) => xml;
  const { xml, renumber } = importNumbering(edit.text("numbering"), source);
  edit.setText("numbering", xml);
  return renumber;
}

function bringStyles(
  edit: PackageEdit,
  { replaceStyles, paragraphSpacing }: Pick<ImportOptions, "replaceStyles" | "paragraphSpacing">,
  renumber: (xml: string) => string,
): void {
  const source = edit.sourceText("styles");
  const target = edit.text("styles");
  if (source === null) return;
  const how = { replace: replaceStyles, paragraphSpacing };
  edit.setText("styles", target === null ? source : importStyles(target, source, how, renumber));
}

function bringTheme(edit: PackageEdit): void {
  const theme = edit.sourceText("theme");
  if (theme !== null) edit.setText("theme", theme);
}

/** Mirrored margins are part of page setup, though the file keeps them in its settings. */
function bringPageSettings(edit: PackageEdit, { place: where }: ImportOptions): void {
  const settings = edit.text("settings");
  const mirror = /<w:mirrorMargins\b[^>]*\/>/;
  const brought = mirror.exec(edit.sourceText("settings") ?? "")?.[0];
  if (where !== "Replace" || settings === null || !brought || mirror.test(settings)) return;
  // The schema puts it behind w:writeProtection, w:view, w:zoom and the like, which all come first.
  const head =
    /<w:settings\b[^>]*>(?:<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData|embedTrueTypeFonts|embedSystemFonts|saveSubsetFonts|saveFormsData)\b[^>]*\/>)*/;
  edit.setText(
    "settings",
    settings.replace(head, (start) => start + brought),
  );
}

function bringReferences(edit: PackageEdit, xml: string): string {
  return xml.replace(
    /(\sr:(?:id|embed|link|pict|href)=")([^"]+)"/g,
    (_match, head: string, id: string) => `${head}${edit.bringRelationship(id)}"`,
  );
}

const NUMBERED =
  /(<w:id\s(?:[^>]*\s)?w:val="|<w:bookmark(?:Start|End)\s(?:[^>]*\s)?w:id="|<wp:docPr\s(?:[^>]*\s)?id=")(\d+)"/g;

/** Content controls, bookmarks and drawings get numbers that the target does not have. */
function freshIds(xml: string, main: string): string {
  const taken = new Set([...main.matchAll(NUMBERED)].map(([, , id]) => Number(id)));
  const own = new Set([...xml.matchAll(NUMBERED)].map(([, , id]) => Number(id)));
  const fresh = new Map<number, number>();
  let next = 1;
  for (const id of own) {
    if (!taken.has(id)) continue;
    while (taken.has(next) || own.has(next)) next += 1;
    fresh.set(id, next);
    next += 1;
  }
  return xml.replace(NUMBERED, (whole, head: string, id: string) => {
    const number = fresh.get(Number(id));
    return number === undefined ? whole : `${head}${number}"`;
  });
}

/** Declares on the target's root what the source declares on its own. */
function joinNamespaces(main: string, source: string): string {
  const root = /<w:document\b[^>]*>/;
  const here = root.exec(main)?.[0] ?? "";
  const there = root.exec(source)?.[0] ?? "";
  const missing: string[] = [];
  for (const [declaration, prefix, address] of there.matchAll(/\sxmlns:([\w.-]+)="([^"]*)"/g)) {
    const own = new RegExp(`\\sxmlns:${prefix}="([^"]*)"`).exec(here)?.[1];
    if (own === undefined) missing.push(declaration);
    else if (own !== address) throw new NotBrought(`xmlns:${prefix ?? ""}`);
  }
  const ignorable = /\smc:Ignorable="([^"]*)"/;
  const words = [here, there].flatMap((tag) => ignorable.exec(tag)?.[1]?.split(/\s+/) ?? []);
  if (words.length > 0) missing.push(` mc:Ignorable="${[...new Set(words)].join(" ")}"`);
  return main.replace(root, (tag) =>
    tag.replace(ignorable, "").replace(/>$/, `${missing.join("")}>`),
  );
}
