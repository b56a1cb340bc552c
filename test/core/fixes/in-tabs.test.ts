import { readFileSync } from "node:fs";
import path from "node:path";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { libraryFor } from "../../../src/core/fixes/library";
import { openPackage } from "../../../src/core/ooxml/package";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../../src/core/snapshot/apply/changed-package";
import type { Edit } from "../../../src/core/snapshot/edits";
import { readSnapshot, snapshotOf } from "../../../src/core/snapshot/read";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

const textsOf = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);

/** A corpus document whose header's columns tabs hold apart, spoilt. */
function spoilt(editsOf: (texts: readonly string[]) => readonly Edit[]): Uint8Array {
  const file = path.resolve(__dirname, "../../corpus/village-tabs/document.docx");
  const docx = openPackage(new Uint8Array(readFileSync(file)));
  const snapshot = snapshotOf(docx);
  const edits = editsOf(snapshot.paragraphs.map(({ text }) => text));
  const library = libraryFor(exampleProfile());
  const { changes } = applyFixes(docx, snapshot, [{ safe: true, edits }], {
    library,
    author: AUTHOR,
  });
  return packChanges(docx, changes);
}

const fixed = (bytes: Uint8Array) =>
  fixDocument(bytes, { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR });

test("a place and date that are missing are written into the right column of the number's line", async () => {
  const before = spoilt((texts) => {
    const end = texts[3]?.length ?? 0;
    const start = texts[3]?.lastIndexOf("\t") ?? 0;
    return [{ kind: "text", paragraph: 3, start, end, text: "" }];
  });
  expect(textsOf(before).slice(0, 4).join("|")).not.toMatch(/ngày \d/);
  const { bytes, after, before: report } = fixed(before);
  expect(report.findings.map(({ rule }) => rule)).toContain("placeDate/missing");
  const line = textsOf(bytes)[3] ?? "";
  expect(line).toMatch(/^\tSố 04-CTr\/CB\t[^\t]+, ngày .* tháng .* năm /);
  expect(after.findings.filter(({ severity }) => severity !== "todo")).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test("a cell's name that is missing is written on its own line in the left column, and the right one stays", async () => {
  const before = spoilt(() => [{ kind: "remove", paragraph: 1 }]);
  const { bytes, after, before: report } = fixed(before);
  expect(report.findings.map(({ rule }) => rule)).toContain("issuingBody/missing");
  const [first, second = ""] = textsOf(bytes);
  expect(first).toBe("\tĐẢNG BỘ XÃ VĨNH KHÊ\tĐẢNG CỘNG SẢN VIỆT NAM");
  expect(second).toMatch(/^\tCHI BỘ [^\t]+\n\t\*$/);
  expect(after.findings.filter(({ severity }) => severity !== "todo")).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
});
