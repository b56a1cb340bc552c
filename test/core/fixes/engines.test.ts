import { readFileSync } from "node:fs";
import path from "node:path";
import { fixDocument } from "../../../src/core/fixes/fix-document";
import { convertWithLibreOffice } from "../../engines/libre-office";
import { newOpenXmlErrors, openXmlErrors } from "../../engines/open-xml-validator";
import { readPdf } from "../../engines/poppler";
import { sampled } from "../../sweep";
import { exampleProfile } from "../template/example-profile";
import { bytesOf, fixCase } from "./corpus";
import { AUTHOR } from "./fix-rule";

/** Between them they have every kind of edit: parts put in, looks, splits, pages, numbers, lines, removals. */
const SAMPLE = [
  "kindergarten-state-template",
  "kindergarten-one-line-title",
  "kindergarten-missing-themes",
  "office-footer-number",
  "school-frame-formats",
  "health-typed-rule",
  "health-body-format",
  "village-bare",
] as const;

test.each(sampled(SAMPLE))(
  "the Open XML validator has nothing new against %s, fixed",
  async (name) => {
    const { bytes, fixed } = fixCase(name);
    expect(fixed.length).toBeGreaterThan(0);
    expect(await newOpenXmlErrors(bytesOf(name), bytes)).toEqual([]);
  },
);

/** What somebody typed without any care, fixed. */
function careless(): Uint8Array {
  const bytes = readFileSync(path.resolve(__dirname, "../../samples/careless.docx"));
  return fixDocument(bytes, { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR })
    .bytes;
}

test("nor against the careless sample", async () => {
  expect(await openXmlErrors(careless())).toEqual([]);
});

test("LibreOffice sets the careless sample, fixed, on the standard's page", async () => {
  const [pdf = new Uint8Array()] = await convertWithLibreOffice([careless()], "pdf");
  const pages = await readPdf(pdf);
  const [first, second] = pages;
  expect(first?.width).toBeCloseTo(210, 0);
  const lines = first?.lines ?? [];
  const title = lines.find(({ text }) => text === "ĐẢNG CỘNG SẢN VIỆT NAM");
  const type = lines.find(({ text }) => text === "CHƯƠNG TRÌNH");
  expect(title?.letters).toMatchObject([{ size: 15, bold: true, italic: false }]);
  expect(type?.letters).toMatchObject([{ size: 16, bold: true }]);
  // The line under the title is as long as the title and clear of what stands below.
  const below = lines[lines.findIndex((line) => line === title) + 1];
  const rule = first?.rules[0];
  expect(Math.abs((rule?.left ?? 0) - (title?.left ?? 0))).toBeLessThan(2);
  expect(Math.abs((rule?.right ?? 0) - (title?.right ?? 0))).toBeLessThan(2);
  expect(rule?.top).toBeGreaterThan((title?.bottom ?? 0) - 1);
  expect(rule?.bottom).toBeLessThan((below?.top ?? 0) + 1);
  expect(lines.every(({ left, right }) => left > 29 && right < 196)).toBe(true);
  expect(first?.lines.some(({ text }) => text === "1")).toBe(false);
  expect(second?.lines[0]?.text).toBe("2");
});
