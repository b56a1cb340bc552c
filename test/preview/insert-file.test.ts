import { openFlatOpc, openPackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { blankDocument } from "../../src/preview/truth/blank-document";
import { toFlatOpc } from "../../src/preview/truth/flat-opc";
import {
  importPackage,
  NotBrought,
  type ImportOptions,
} from "../../src/preview/truth/package-import";
import { structureFaults } from "../engines/docx-structure";
import { openXmlErrors } from "../engines/open-xml-validator";
import { docx, HEAD, NAMESPACES, p, r } from "./support/docx";

const PROGRAMME = buildProgramme(emptyProfile());
const WHOLE: ImportOptions = {
  place: "Replace",
  sections: true,
  replaceStyles: true,
  paragraphSpacing: true,
  theme: true,
  paragraphBehind: false,
};

function put(
  source: Uint8Array,
  into: Uint8Array,
  options: Partial<ImportOptions> = {},
): Uint8Array {
  const target = openPackage(into);
  const main = target.text(target.mainPath) ?? "";
  return importPackage(target, main, openPackage(source), { ...WHOLE, ...options });
}

const read = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes });
const textsOf = (bytes: Uint8Array) => read(bytes).paragraphs.map(({ text }) => text);

test("the blank document has one empty paragraph and nothing that the validator minds", async () => {
  expect(textsOf(blankDocument())).toEqual([""]);
  expect(await openXmlErrors(blankDocument())).toEqual([]);
});

test("a whole file in the place of a document brings text, look, page setup and headers", async () => {
  const result = put(PROGRAMME, blankDocument());
  const [got, wanted] = [read(result), read(PROGRAMME)];
  expect(
    got.paragraphs.map(({ text, format, runs }) => [text, format, runs.map((run) => run.format)]),
  ).toEqual(
    wanted.paragraphs.map(({ text, format, runs }) => [
      text,
      format,
      runs.map((run) => run.format),
    ]),
  );
  expect(got.sections.map(({ margins, titlePage }) => [margins, titlePage])).toEqual(
    wanted.sections.map(({ margins, titlePage }) => [margins, titlePage]),
  );
  expect(got.sections[0]?.headers.default?.flatMap(({ fields }) => fields)).toEqual(
    wanted.sections[0]?.headers.default?.flatMap(({ fields }) => fields),
  );
  expect(structureFaults(result)).toEqual([]);
  expect(await openXmlErrors(result)).toEqual([]);
});

test("a whole file at the end begins a section of its own and leaves what was there alone", async () => {
  const there = docx(p(r("Đã có từ trước.")));
  const result = put(PROGRAMME, there, { place: "End", paragraphSpacing: false, theme: false });
  expect(textsOf(result)).toEqual(["Đã có từ trước.", ...textsOf(PROGRAMME)]);
  const { sections, paragraphs } = read(result);
  expect(sections).toHaveLength(2);
  expect(sections.map(({ margins }) => margins.left)).toEqual([
    1701,
    read(PROGRAMME).sections[0]?.margins.left,
  ]);
  expect(paragraphs[0]?.runs[0]?.format).toEqual(read(there).paragraphs[0]?.runs[0]?.format);
  expect(structureFaults(result)).toEqual([]);
  expect(await openXmlErrors(result)).toEqual([]);
});

test("put in twice, controls and drawings get numbers of their own", () => {
  const once = put(PROGRAMME, blankDocument());
  expect(structureFaults(put(PROGRAMME, once, { place: "End" }))).toEqual([]);
});

test("without sections the page setup stays, and no header comes along", () => {
  const result = put(PROGRAMME, blankDocument(), { sections: false, paragraphBehind: true });
  expect(textsOf(result)).toEqual([...textsOf(PROGRAMME), ""]);
  expect(read(result).sections.map(({ margins }) => margins)).toEqual(
    read(blankDocument()).sections.map(({ margins }) => margins),
  );
  expect(
    openPackage(result)
      .names()
      .some((name) => name.includes("header")),
  ).toBe(false);
});

test("styles of the same id give way only when asked", () => {
  const other = docx(p(r("x"), '<w:pStyle w:val="Centred"/>'), {
    "word/styles.xml": `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="Centred"><w:name w:val="Centred"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style></w:styles>`,
  });
  const alignments = [true, false].map((replaceStyles) => {
    const result = put(other, docx(p(r("y"), '<w:pStyle w:val="Centred"/>')), { replaceStyles });
    return read(result).paragraphs[0]?.format.alignment;
  });
  expect(alignments).toEqual(["right", "center"]);
});

test("lists keep counting on their own when both documents have some", () => {
  const numbering = (text: string) =>
    `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const relationships = (xml: string) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    );
  const list = (words: string, text: string) => {
    const plain = openPackage(docx(""));
    const path = "word/_rels/document.xml.rels";
    return docx(p(r(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), {
      [path]: relationships((plain.text(path) ?? "").replace(HEAD, "")),
      "word/numbering.xml": numbering(text),
    });
  };
  const result = put(list("hai", "(%1)"), list("một", "%1."), { place: "End" });
  expect(read(result).paragraphs.map(({ text, label }) => [label?.text, text])).toEqual([
    ["1.", "một"],
    ["(1)", "hai"],
  ]);
});

test("Flat OPC carries the whole document there and back", () => {
  const source = openPackage(PROGRAMME);
  const again = openFlatOpc(toFlatOpc(source, source.text(source.mainPath) ?? ""));
  expect([...again.names()].sort()).toEqual(
    source
      .names()
      .filter((name) => name !== "[Content_Types].xml")
      .sort(),
  );
  const snapshot = readSnapshot({
    kind: "flat-opc",
    xml: toFlatOpc(source, source.text(source.mainPath) ?? ""),
  });
  expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(textsOf(PROGRAMME));
});

test("content that cannot be brought along is refused by name", () => {
  const note = docx(p('<w:r><w:footnoteReference w:id="2"/></w:r>'));
  expect(() => put(note, blankDocument())).toThrow(new NotBrought("footnoteReference"));
});
