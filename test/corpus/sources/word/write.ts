import { twips, type Block, type DocumentModel, type Page } from "../model";
import { packParts } from "../zip";
import { BodyWriter } from "./body";
import type { WordHabits } from "./habits";
import { commentsPart, numberingPart, pageNumberPart, settingsPart, themePart } from "./parts";
import { stylesPart } from "./styles";
import { W_NAMESPACES, XML_DECLARATION } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

interface Part {
  readonly file: string;
  readonly relation: string;
  readonly type: string;
  readonly content: string;
}

/** Writes the document as Word lays a package out. `seed` makes the revision ids and the splinters repeatable. */
export function writeAsWord(model: DocumentModel, habits: WordHabits, seed: string): Uint8Array {
  const numberParts = new Map<string, Part & { readonly id: string }>();
  const referenceTo = ({ number, numberAlign }: Page): string => {
    if (number === "none") return "";
    const element = number === "header" ? "hdr" : "ftr";
    const key = `${number}-${numberAlign}`;
    const count = numberParts.size + 1;
    const known = numberParts.get(key) ?? {
      id: `rIdPage${count}`,
      file: `word/${number}${count}.xml`,
      relation: number,
      type: number,
      content: pageNumberPart(element, numberAlign),
    };
    numberParts.set(key, known);
    return `<w:${number}Reference w:type="default" r:id="${known.id}"/>`;
  };
  const sectionProperties = (page: Page): string =>
    `<w:sectPr>${referenceTo(page)}` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"${page.width > page.height ? ' w:orient="landscape"' : ""}/>` +
    `<w:pgMar w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}" ` +
    `w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/>` +
    (page.restartNumber ? '<w:pgNumType w:start="1"/>' : "") +
    `${page.numberOnFirst ? "" : "<w:titlePg/>"}</w:sectPr>`;

  const writer = new BodyWriter(habits, sectionProperties, seed);
  const body = writer.blocks(model.blocks) + sectionProperties(model.page);
  const parts: (Part & { readonly id?: string })[] = [
    part("styles", stylesPart(habits)),
    part("settings", settingsPart(model.mirrorMargins, hasChanges(model.blocks))),
    part("numbering", numberingPart()),
    {
      file: "word/theme/theme1.xml",
      relation: "theme",
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
      content: themePart(habits.normalFont),
    },
    ...numberParts.values(),
    ...(writer.comments.length > 0 ? [part("comments", commentsPart(writer.comments))] : []),
  ];
  return packParts(packageOf(body, parts));
}

function part(name: string, content: string): Part {
  return { file: `word/${name}.xml`, relation: name, type: name, content };
}

function packageOf(
  body: string,
  parts: readonly (Part & { readonly id?: string })[],
): Map<string, string> {
  const overrides = parts.map(({ file, type }) => {
    const full = type.includes("/") ? type : `${MAIN_TYPE}.${type}+xml`;
    return `<Override PartName="/${file}" ContentType="${full}"/>`;
  });
  const relations = parts.map(
    ({ file, relation, id }, at) =>
      `<Relationship Id="${id ?? `rId${at + 1}`}" Type="${OFFICE}/${relation}" Target="${file.replace("word/", "")}"/>`,
  );
  const relationships = (content: string): string =>
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  return new Map([
    [
      "[Content_Types].xml",
      `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}.document.main+xml"/>${overrides.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      relationships(
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
      ),
    ],
    [
      "word/document.xml",
      `${XML_DECLARATION}<w:document ${W_NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ],
    ["word/_rels/document.xml.rels", relationships(relations.join(""))],
    ...parts.map(({ file, content }): [string, string] => [file, content]),
  ]);
}

function hasChanges(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === "paragraph" &&
      block.inlines.some((inline) => inline.kind === "text" && inline.change !== undefined),
  );
}
