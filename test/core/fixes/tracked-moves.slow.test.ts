import { readFileSync } from "node:fs";
import path from "node:path";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { newOpenXmlErrors } from "../../engines/open-xml-validator";
import { basesKinds } from "../../mutants/kinds-bases";
import { edited, openMutantDocument, packed } from "../../mutants/mutant-document";
import { Random } from "../../fuzz/random";
import { exampleProfile } from "../template/example-profile";
import { bytesOf } from "./corpus";
import { AUTHOR } from "./fix-rule";

const TODAY = "2026-10-01";
const fixed = (bytes: Uint8Array) =>
  fixDocument(bytes, { today: TODAY, profile: exampleProfile(), author: AUTHOR });

const SETTINGS = "word/settings.xml";
const MAIN = "word/document.xml";

/** The document with changes recorded from now on. */
function tracking(bytes: Uint8Array): Uint8Array {
  const docx = openPackage(bytes);
  const settings = (docx.text(SETTINGS) ?? "").replace(
    /(<w:settings[^>]*>)/,
    "$1<w:trackRevisions/>",
  );
  expect(settings).toContain("<w:trackRevisions/>");
  return writePackage(docx, new Map([[SETTINGS, settings]]));
}

/** Legal bases that stand in the body. */
function strayBases(): Uint8Array {
  const document = openMutantDocument("kindergarten-careful");
  const kind = basesKinds.find(({ how }) => how === "moved");
  return packed(document, edited(document.xml, kind?.make(document, new Random(1)) ?? []));
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
const ROW = /<w:tr(?: [^>]*)?>(?:(?!<w:tr[ >])[\s\S])*?<\/w:tr>/g;
const markOf = (name: string) => new RegExp(`<w:pPr>(?:(?!</w:pPr>)[\\s\\S])*?<w:rPr><w:${name} `);

/** What is left when somebody says no to every recorded change of place; words recorded inside paragraphs stay out of it. */
function refused(bytes: Uint8Array): Uint8Array {
  const docx = openPackage(bytes);
  const xml = (docx.text(MAIN) ?? "")
    .replace(ROW, (row) => (/<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*<w:ins /.test(row) ? "" : row))
    .replace(/<w:tbl>(?:(?!<w:tr[ >]|<\/w:tbl>)[\s\S])*<\/w:tbl>/g, "")
    .replace(PARAGRAPH, (paragraph) => (markOf("ins").test(paragraph) ? "" : paragraph))
    .replace(/<w:ins [^>]*[^/]>[\s\S]*?<\/w:ins>/g, "")
    .replace(/<w:del [^>]*\/>/g, "")
    .replace(/<w:del [^>]*[^/]>([\s\S]*?)<\/w:del>/g, "$1")
    .replace(/(<\/?w:)delText(?=[ >])/g, "$1t");
  return writePackage(docx, new Map([[MAIN, xml]]));
}

/** What is left when somebody says yes to all of them. */
function agreed(bytes: Uint8Array): Uint8Array {
  const docx = openPackage(bytes);
  const xml = (docx.text(MAIN) ?? "").replace(PARAGRAPH, (paragraph) =>
    markOf("del").test(paragraph) ? "" : paragraph,
  );
  return writePackage(docx, new Map([[MAIN, xml]]));
}

const textsOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes })
    .paragraphs.map(({ text }) => text.trim())
    .filter((text) => text !== "");

/** Pieces that fixes put in are not among the recorded changes: of the last one only what goes to its place is held against it. */
const ADDS_PIECES = "a document typed without any care";
const DOCUMENTS: readonly (readonly [string, () => Uint8Array])[] = [
  ["a header and an ending in one column", () => bytesOf("village-stacked")],
  ["legal bases in the body", strayBases],
  [
    ADDS_PIECES,
    () => new Uint8Array(readFileSync(path.resolve(__dirname, "../../samples/careless.docx"))),
  ],
];

describe.each(DOCUMENTS)("where changes are recorded, %s", (name, make) => {
  const before = tracking(make());
  const plain = fixed(make());
  const { bytes, after } = fixed(before);

  it("goes to its place, as without the record", () => {
    expect(after.findings.map(({ rule }) => rule)).toEqual(
      plain.after.findings.map(({ rule }) => rule),
    );
    expect(textsOf(agreed(bytes))).toEqual(textsOf(plain.bytes));
  });

  it("stands where it stood for who refuses the changes", () => {
    const [left, former] = [textsOf(refused(bytes)), textsOf(before)];
    if (name !== ADDS_PIECES) expect(left).toEqual(former);
    else expect(left.filter((text) => text !== "*").slice(0, 5)).toEqual(former.slice(0, 5));
  });

  it("is a package without a new fault", async () => {
    expect(await newOpenXmlErrors(before, bytes)).toEqual([]);
  });
});

test("what cannot be told twice stays where it is", () => {
  const docx = openPackage(tracking(bytesOf("village-stacked")));
  const body = '<w:r><w:t xml:space="preserve">ĐẢNG BỘ XÃ MƯỜNG THẢI</w:t></w:r>';
  const main = docx.text(MAIN) ?? "";
  expect(main).toContain(body);
  const field = `<w:fldSimple w:instr=" DOCPROPERTY Company ">${body}</w:fldSimple>`;
  const before = writePackage(docx, new Map([[MAIN, main.replace(body, field)]]));
  const { bytes, after } = fixed(before);
  expect(after.findings.map(({ rule }) => rule)).toContain("partyTitle/position");
  expect(textsOf(refused(bytes))).toEqual(textsOf(before));
});
