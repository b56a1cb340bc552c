import { readFileSync } from "node:fs";
import path from "node:path";
import { checkDocument } from "../../src/core/check/check-document";
import { letterToCell } from "../../src/desk/take/letter-to-cell";
import { readSnapshot } from "../../src/core/snapshot/read";
import { structureFaults } from "../engines/docx-structure";

const check = (bytes: Uint8Array) =>
  checkDocument({ kind: "package", bytes }, { today: "2026-10-15" });
const sample = (name: string) => ({
  name,
  report: check(new Uint8Array(readFileSync(path.resolve(__dirname, "../samples", name)))),
});
const ABOUT = {
  cell: "Chi bộ Trường Mầm non Đồng Sen",
  organisation: "xã Đồng Sen",
  date: "2026-10-15",
};

test("a committee's letter names each document and what is to be mended in it, with the clause", () => {
  const careless = sample("careless.docx");
  const letter = letterToCell([careless, sample("right-village.docx")], ABOUT);
  const { paragraphs } = readSnapshot({ kind: "package", bytes: letter ?? new Uint8Array() });
  const lines = paragraphs.map(({ text }) => text);
  expect(lines).toContain("ĐẢNG UỶ XÃ ĐỒNG SEN");
  expect(lines).toContain("Kính gửi: Chi bộ Trường Mầm non Đồng Sen");
  expect(lines).toContain("1. Văn bản “careless.docx”:");
  expect(lines.filter((line) => /^- .*\(HD05, .*\)\.$/u.test(line)).length).toBeGreaterThan(5);
  expect(lines.join("\n")).not.toContain("right-village.docx");
});

test("the letter itself is right but for its blanks, as a committee's letter", () => {
  const letter = letterToCell([sample("careless.docx")], ABOUT) ?? new Uint8Array();
  expect(structureFaults(letter)).toEqual([]);
  const { kind, findings } = check(letter);
  expect(kind).toMatchObject({ id: "letter", issuer: "committee" });
  const told = findings.filter(({ severity }) => severity !== "todo");
  expect(told.map(({ rule, quote }) => `${rule} “${quote}”`)).toEqual([]);
});

test("nothing to mend, no letter", () => {
  expect(letterToCell([sample("right-village.docx")], ABOUT)).toBeNull();
});
