import { libraryFor } from "../../../src/core/fixes/library";
import { partInsertion, SINGLE_PARTS, type SinglePart } from "../../../src/core/fixes/single-part";
import { twipsToMm } from "../../../src/core/ooxml/units";
import { openPackage, writePackage, type DocxPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { withChanges } from "../../../src/core/snapshot/apply/changed-package";
import { readSnapshot, snapshotOf } from "../../../src/core/snapshot/read";
import { buildPartDocument } from "../../../src/core/template/build-part";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile } from "../../../src/core/template/profile/profile";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

const profile = exampleProfile();
const whole = openPackage(buildProgramme(profile));
const textsOf = (docx: DocxPackage) => snapshotOf(docx).paragraphs.map(({ text }) => text);

/** The template without one part; a cell that loses everything keeps an empty paragraph. */
function without(part: Exclude<SinglePart, "pageSetup">): DocxPackage {
  const gone = readSnapshot({ kind: "package", bytes: buildPartDocument(profile, part) })
    .paragraphs.map(({ text }) => text)
    .filter((text) => text !== "");
  const all = textsOf(whole);
  const first = all.findIndex((_, index) => gone.every((text, next) => all[index + next] === text));
  const slices = snapshotOf(whole).paragraphs.slice(first, first + gone.length);
  const xml = whole.text(whole.mainPath) ?? "";
  const cut = slices.reverse().reduce((rest, { source }) => {
    return source ? rest.slice(0, source.start) + rest.slice(source.end) : rest;
  }, xml);
  const mended = cut
    .replace(/<w:sdt>(?:(?!<w:sdt>).)*?<w:sdtContent><\/w:sdtContent><\/w:sdt>/g, "")
    .replace(/<\/w:tcPr><\/w:tc>/g, "</w:tcPr><w:p/></w:tc>");
  const bytes = writePackage(whole, new Map([[whole.mainPath, mended]]));
  return openPackage(bytes);
}

function inserted(docx: DocxPackage, part: SinglePart): DocxPackage {
  const snapshot = snapshotOf(docx);
  const insertion = partInsertion(recognise(snapshot), part, profile);
  if (insertion.at === "cursor") throw new Error(`no place for ${part}`);
  const { changes, declined } = applyFixes(docx, snapshot, [insertion.fix], {
    library: libraryFor(profile),
    author: AUTHOR,
  });
  expect(declined).toEqual([]);
  return withChanges(docx, changes);
}

const IN_ROW = SINGLE_PARTS.filter((part) => part !== "pageSetup" && part !== "header");

describe("a part put in alone", () => {
  it.each(IN_ROW)("%s stands where the template has it", (part) => {
    const docx = without(part as Exclude<SinglePart, "pageSetup">);
    const before = textsOf(docx);
    const after = textsOf(inserted(docx, part));
    expect(before).not.toEqual(textsOf(whole));
    expect(after.filter((text) => text !== "")).toEqual(
      textsOf(whole).filter((text) => text !== ""),
    );
  });

  it("fills its cell in the table at the end, and stands on the right where there is none", () => {
    const name = (docx: DocxPackage) =>
      snapshotOf(docx).paragraphs.find(({ text }) => text === "Nguyễn Thị Hoa");
    expect(name(inserted(without("signature"), "signature"))?.format.indentLeft).toBe(0);
    const xml = whole.text(whole.mainPath) ?? "";
    const bare = xml.replace(/(.*)<w:tbl>.*?<\/w:tbl>/s, "$1");
    const cut = openPackage(writePackage(whole, new Map([[whole.mainPath, bare]])));
    const onPage = name(inserted(cut, "signature"));
    expect(onPage?.cell).toBeNull();
    expect(onPage && twipsToMm(onPage.format.indentLeft)).toBeCloseTo(80, 0);
  });

  it("is the page set as the standard has it, without touching a word", () => {
    const xml = (whole.text(whole.mainPath) ?? "").replace('w:left="1701"', 'w:left="1000"');
    const narrow = openPackage(writePackage(whole, new Map([[whole.mainPath, xml]])));
    const docx = inserted(narrow, "pageSetup");
    expect(snapshotOf(docx).sections[0]?.margins).toEqual(snapshotOf(whole).sections[0]?.margins);
    expect(textsOf(docx)).toEqual(textsOf(whole));
  });

  it("comes with the values that the document shows, where the cursor is when nothing tells its place", () => {
    const nothing = recognise(readSnapshot({ kind: "text", paragraphs: [] }));
    for (const part of SINGLE_PARTS) {
      const insertion = partInsertion(nothing, part, { ...emptyProfile(), place: "Tam Hưng" });
      expect(insertion.at).toBe(part === "pageSetup" ? "its-place" : "cursor");
      if (insertion.at !== "cursor") continue;
      const { paragraphs } = readSnapshot({ kind: "package", bytes: insertion.docx });
      expect(paragraphs.length).toBeGreaterThan(1);
      if (part === "header")
        expect(paragraphs.map(({ text }) => text).join()).toContain("Tam Hưng");
    }
  });
});
