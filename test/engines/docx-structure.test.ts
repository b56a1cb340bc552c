import { openPackage, writePackage } from "../../src/core/ooxml/package";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { structureFaults } from "./docx-structure";

const source = openPackage(buildProgramme(emptyProfile()));

/** The template with some words of one part replaced. */
function broken(path: string, words: string | RegExp, by: string): Uint8Array {
  const xml = source.text(path) ?? "";
  const changed = xml.replace(words, by);
  expect(changed).not.toBe(xml);
  return writePackage(source, new Map([[path, changed]]));
}

describe("faults that the Open XML validator does not see", () => {
  it("are not in a right document", () => {
    expect(structureFaults(writePackage(source, new Map()))).toEqual([]);
  });

  it.each([
    ["word/document.xml", /(<w:tc>.*?)<w:p>.*?<\/w:p>(<\/w:tc>)/s, "$1$2", "end with a paragraph"],
    ["word/document.xml", '<w:id w:val="2"/>', '<w:id w:val="1"/>', "two controls have the id 1"],
    ["word/document.xml", 'r:id="rId3"', 'r:id="rId9"', "uses rId9"],
    ["word/document.xml", '"ChiBoCanCu"', '"ChiBoKhac"', "no style is called ChiBoKhac"],
    ["word/_rels/document.xml.rels", "header1.xml", "header9.xml", "leads to word/header9.xml"],
    ["[Content_Types].xml", /<Default Extension="rels"[^>]*>/, "", "has no content type"],
  ])("are found in %s", (path, words, by, fault) => {
    expect(structureFaults(broken(path, words, by)).join("\n")).toContain(fault);
  });

  it("stop at XML that is not well-formed", () => {
    expect(() => structureFaults(broken("word/styles.xml", "</w:styles>", ""))).toThrow();
  });
});
