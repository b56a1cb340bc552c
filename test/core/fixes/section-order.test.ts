import { checkDocument } from "../../../src/core/check/check-document";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { newOpenXmlErrors } from "../../engines/open-xml-validator";
import { exampleProfile } from "../template/example-profile";
import { takeSuggestions } from "./accept-all";
import { bytesOf, todayOf } from "./corpus";
import { AUTHOR } from "./fix-rule";
import { swappedSections } from "./swapped-sections";

const NAME = "kindergarten-careful";
const OPTIONS = { today: todayOf(NAME), profile: exampleProfile(), author: AUTHOR };
const { right, swapped } = swappedSections(bytesOf(NAME));

const mainOf = (bytes: Uint8Array) => {
  const docx = openPackage(bytes);
  return docx.text(docx.mainPath) ?? "";
};
const numbering = (bytes: Uint8Array) =>
  checkDocument({ kind: "package", bytes }, OPTIONS).findings.filter(
    ({ rule }) => rule === "sections/numbering",
  );

describe("sections that stand in another order than their letters", () => {
  it("are told, and nobody moves them unasked", () => {
    expect(numbering(right)).toEqual([]);
    const found = numbering(swapped);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ fix }) => fix?.safe)).toEqual(found.map(() => false));
    expect(mainOf(fixDocument(swapped, OPTIONS).bytes)).toBe(mainOf(swapped));
  });

  it("go to their places with their tables, byte for byte, where somebody agrees", async () => {
    const { bytes } = takeSuggestions(swapped, OPTIONS, "sections/numbering");
    expect(mainOf(bytes)).toBe(mainOf(right));
    expect(await newOpenXmlErrors(right, bytes)).toEqual([]);
  });
});

test("letters that were mistaken, in sections that stand right, are written anew", () => {
  const docx = openPackage(right);
  const main = mainOf(right);
  const mistaken = main
    .replace("A. CÁC CÔNG TÁC", "B. CÁC CÔNG TÁC")
    .replace("B. CÔNG TÁC XÂY DỰNG", "A. CÔNG TÁC XÂY DỰNG");
  expect(mistaken).not.toBe(main);
  const bytes = writePackage(docx, new Map([[docx.mainPath, mistaken]]));
  expect(numbering(bytes).every(({ fix }) => fix?.safe === true)).toBe(true);
  expect(mainOf(fixDocument(bytes, OPTIONS).bytes)).toBe(main);
});
