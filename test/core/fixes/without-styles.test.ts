import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { openPackage } from "../../../src/core/ooxml/package";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

const STYLES = "word/styles.xml";
const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";

/** The careless sample as programs write it that know no styles: without the part, and if wanted without any relationship. */
function withoutStyles(isAlone: boolean): Uint8Array {
  const sample = readFileSync(path.resolve(__dirname, "../../samples/careless.docx"));
  const members = unzipSync(new Uint8Array(sample));
  const without = (name: string, pattern: RegExp) => {
    const member = members[name];
    if (!member) throw new Error(`no ${name} in the sample`);
    members[name] = strToU8(strFromU8(member).replace(pattern, ""));
  };
  delete members[STYLES];
  without(TYPES, /<Override [^>]*styles\.xml[^>]*\/>/);
  without(RELATIONSHIPS, /<Relationship [^>]*styles\.xml[^>]*\/>/);
  without("word/document.xml", /<w:pStyle [^>]*\/>/g);
  if (isAlone) {
    delete members[RELATIONSHIPS];
    without("word/document.xml", /<w:(?:header|footer)Reference [^>]*\/>/g);
  }
  return zipSync(members);
}

const fixed = (bytes: Uint8Array) =>
  fixDocument(bytes, { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR });

test.each([
  ["without a styles part", false],
  ["without any relationship", true],
])("a package %s gets the styles that fixes need", async (_, isAlone) => {
  const bytes = withoutStyles(isAlone);
  const known = new Set(await openXmlErrors(bytes));
  const { bytes: mended, declined, after } = fixed(bytes);
  expect(declined.map(({ rule }) => rule)).toEqual([]);
  expect(after.counts.error).toBe(fixed(sampleBytes()).after.counts.error);
  const docx = openPackage(mended);
  expect(docx.related(docx.mainPath, "styles")).toHaveLength(1);
  expect((await openXmlErrors(mended)).filter((error) => !known.has(error))).toEqual([]);
});

const sampleBytes = () =>
  new Uint8Array(readFileSync(path.resolve(__dirname, "../../samples/careless.docx")));
