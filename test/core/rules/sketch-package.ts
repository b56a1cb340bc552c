import { strToU8, zipSync } from "fflate";
import type { PageSetup, RunningStory } from "./sketch-model";
import { paragraph, part, runningText, twips } from "./sketch-xml";

const RIGHT_PAGE: Required<PageSetup> = {
  width: 210,
  height: 297,
  margins: [20, 20, 30, 15],
  mirror: false,
  evenAndOdd: false,
  titlePage: true,
};
const RIGHT_RUNNING: readonly RunningStory[] = [{ at: "header", text: "#" }];

/** What a package needs around its body. */
export interface Surroundings {
  readonly page?: PageSetup;
  readonly running?: readonly RunningStory[];
  /** XML of `w:style` elements, and of a numbering part's content. */
  readonly styles?: string;
  readonly numbering?: string;
  /** An appendix on a page of its own, laid on its side, with page numbers of its own. */
  readonly wideAppendix?: string;
}

/** The bytes of a .docx with that body. */
export function packed(body: string, surroundings: Surroundings): Uint8Array {
  const page = { ...RIGHT_PAGE, ...surroundings.page };
  const running = surroundings.running ?? RIGHT_RUNNING;
  const stories = running.map((story, index) => ({ ...story, name: `running${index}.xml` }));
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(stories),
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["settings", "settings.xml"],
      ["numbering", "numbering.xml"],
      ...stories.map(({ at, name }): [string, string] => [at, name]),
    ]),
    "word/document.xml": part(
      "document",
      `<w:body>${body}${lastSection(page, running, surroundings)}</w:body>`,
    ),
    "word/styles.xml": part("styles", STYLES + (surroundings.styles ?? "")),
    "word/settings.xml": part("settings", settings(page)),
    "word/numbering.xml": part("numbering", surroundings.numbering ?? ""),
  };
  for (const { name, at, text, align = "center" } of stories) {
    files[`word/${name}`] = part(at === "header" ? "hdr" : "ftr", runningText(text, { align }));
  }
  const zipped = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(zipped), { level: 0, mtime: new Date(2026, 0, 1) });
}

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

/** Relationships rId4 and on are the running headers and footers. */
const FIRST_STORY = 4;

function lastSection(
  page: Required<PageSetup>,
  running: readonly RunningStory[],
  { wideAppendix }: Surroundings,
): string {
  const stories = running.map(
    ({ at, kind = "default" }, index) =>
      `<w:${at}Reference w:type="${kind}" r:id="rId${FIRST_STORY + index}"/>`,
  );
  const main = section(page, stories.join(""));
  if (wideAppendix === undefined) return main;
  const turned = { ...page, width: page.height, height: page.width, titlePage: false };
  const wide = section(turned, '<w:pgNumType w:start="1"/>');
  return `<w:p><w:pPr>${main}</w:pPr></w:p>${paragraph({ text: wideAppendix, align: "center" })}${wide}`;
}

function section({ width, height, margins, titlePage }: Required<PageSetup>, more: string): string {
  const [top, bottom, left, right] = margins.map(twips);
  const orientation = width > height ? ' w:orient="landscape"' : "";
  const isStories = more.includes("Reference");
  return (
    `<w:sectPr>${isStories ? more : ""}<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${orientation}/>` +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>` +
    `${isStories ? "" : more}${titlePage ? "<w:titlePg/>" : ""}</w:sectPr>`
  );
}

function settings({ mirror, evenAndOdd }: Required<PageSetup>): string {
  return `${mirror ? "<w:mirrorMargins/>" : ""}${evenAndOdd ? "<w:evenAndOddHeaders/>" : ""}`;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${rows.join("")}</Relationships>`;
}

function contentTypes(stories: readonly { readonly at: string; readonly name: string }[]): string {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const rows = [
    ["document.xml", `${word}.document.main+xml`],
    ["styles.xml", `${word}.styles+xml`],
    ["settings.xml", `${word}.settings+xml`],
    ["numbering.xml", `${word}.numbering+xml`],
    ...stories.map(({ at, name }) => [name, `${word}.${at}+xml`]),
  ].map(([name, type]) => `<Override PartName="/word/${name}" ContentType="${type}"/>`);
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${rows.join("")}</Types>`
  );
}
