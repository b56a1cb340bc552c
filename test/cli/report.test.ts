import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildWhenStale, chibo, SAMPLES, temporaryFolder } from "./support/chibo";

const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);
const CARELESS = path.join(SAMPLES, "careless.docx");
beforeAll(buildWhenStale);

const textOf = (file: string) =>
  readSnapshot({ kind: "package", bytes: new Uint8Array(readFileSync(file)) })
    .paragraphs.map(({ text }) => text)
    .join("\n");

test("a document's sheet has its verdict and findings; the results are told as always", () => {
  const sheet = inFolder("sheet.docx");
  const plain = chibo(["check", "--date", "2026-10-05", CARELESS]);
  const run = chibo(["check", "--date", "2026-10-05", "--report", sheet, CARELESS]);
  expect(run).toMatchObject({ status: plain.status, out: plain.out });
  expect(run.err).toContain(sheet);
  const text = textOf(sheet);
  expect(text).toContain("PHIẾU KIỂM TRA");
  expect(text).toContain("Ngày kiểm tra: 05/10/2026");
  expect(text).toContain("Còn thiếu 1 thành phần");
});

test("a folder's sheet begins with a table of its documents", () => {
  const sheet = inFolder("folder.docx");
  expect(chibo(["check", "--report", sheet, SAMPLES, "--lang", "en"]).status).toBe(1);
  const text = textOf(sheet);
  expect(text).toContain("Summary");
  expect(text).toContain(path.join(SAMPLES, "right-kindergarten.docx"));
});

test("a name that ends in .html gives a page", () => {
  const sheet = inFolder("sheet.html");
  chibo(["check", "--report", sheet, CARELESS]);
  expect(readFileSync(sheet, "utf8")).toMatch(/^<!doctype html><html lang="vi">/u);
});

test("a sheet that is there is kept, and nothing is checked, unless --force", () => {
  const sheet = inFolder("kept.docx");
  writeFileSync(sheet, "mine");
  const run = chibo(["check", "--report", sheet, CARELESS]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain("--force");
  expect(readFileSync(sheet, "utf8")).toBe("mine");
  expect(chibo(["check", "--force", "--report", sheet, CARELESS]).status).toBe(1);
});
