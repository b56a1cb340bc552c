import type { DocxPackage } from "../../core/ooxml/package";
import type { StyleDefinition } from "../../core/snapshot/edits";
import { flatOpcOf } from "./flat-opc";
import { escapeXml } from "../../core/ooxml/escape";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Parts that say what the main part's elements look like. */
const LOOKS = new Set(["styles", "numbering", "theme", "fontTable"]);
/** One paragraph alone would lose its tab stops, and a table would run into the one behind it. */
const LAST = "<w:p/>";

/** Blocks of ours with the styles that they rest on, for `insertOoxml`; what stands behind them is taken away again. */
export function fragmentOf(
  blocks: string,
  styles: readonly StyleDefinition[],
  last: string = LAST,
): string {
  const once = new Map(styles.map((style) => [style.id, style.xml]));
  return flatOpcOf([
    relationships("_rels/.rels", [["officeDocument", "word/document.xml"]]),
    relationships("word/_rels/document.xml.rels", [["styles", "styles.xml"]]),
    {
      path: "word/document.xml",
      type: `${WORD_TYPE}.document.main+xml`,
      xml: `<w:document xmlns:w="${W}"><w:body>${blocks}${last}</w:body></w:document>`,
    },
    {
      path: "word/styles.xml",
      type: `${WORD_TYPE}.styles+xml`,
      xml: `<w:styles xmlns:w="${W}">${[...once.values()].join("")}</w:styles>`,
    },
  ]);
}

/** Blocks of a document's own with everything that they refer to there: styles, lists, pictures. */
export function excerptOf(docx: DocxPackage, blocks: string): string {
  const main = docx.text(docx.mainPath) ?? "";
  const root = /<w:document(?:\s[^>]*)?>/.exec(main)?.[0] ?? `<w:document xmlns:w="${W}">`;
  const related = docx
    .relationships(docx.mainPath)
    .filter(({ id, type }) => LOOKS.has(lastStep(type)) || blocks.includes(`"${id}"`));
  const parts = related
    .filter(({ external }) => !external)
    .map(({ type, target }) => partOf(docx, lastStep(type), target));
  const rels = related.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${external ? escapeXml(target) : `/${escapeXml(target)}`}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return flatOpcOf([
    relationships("_rels/.rels", [["officeDocument", docx.mainPath]]),
    {
      path: relationshipsPath(docx.mainPath),
      type: RELATIONSHIPS_TYPE,
      xml: `<Relationships xmlns="${RELATIONSHIPS}">${rels.join("")}</Relationships>`,
    },
    {
      path: docx.mainPath,
      type: `${WORD_TYPE}.document.main+xml`,
      xml: `${root}<w:body>${blocks}${LAST}</w:body></w:document>`,
    },
    ...parts,
  ]);
}

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

function relationships(path: string, targets: readonly (readonly [string, string])[]) {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  const xml = `<Relationships xmlns="${RELATIONSHIPS}">${rows.join("")}</Relationships>`;
  return { path, type: RELATIONSHIPS_TYPE, xml };
}

const TYPES: Readonly<Record<string, string>> = {
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  styles: `${WORD_TYPE}.styles+xml`,
  numbering: `${WORD_TYPE}.numbering+xml`,
  fontTable: `${WORD_TYPE}.fontTable+xml`,
};

const PICTURES: Readonly<Record<string, string>> = { jpg: "jpeg", svg: "svg+xml", emf: "x-emf" };

function partOf(docx: DocxPackage, kind: string, path: string) {
  const type = TYPES[kind];
  if (type !== undefined) return { path, type, xml: docx.text(path) ?? "" };
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const bytes = docx.bytes(path) ?? new Uint8Array();
  return { path, type: `image/${PICTURES[ending] ?? ending}`, bytes };
}

const lastStep = (type: string) => type.slice(type.lastIndexOf("/") + 1);

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}
