import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readSnapshot } from "../../src/core/snapshot/read";
import { chibo } from "./support/chibo";
import { SAMPLES, temporaryFolder } from "./support/folders";

const folder = temporaryFolder();
const inFolder = (name: string) => path.join(folder, name);
const CARELESS = path.join(SAMPLES, "careless.docx");

const textOf = (file: string) =>
  readSnapshot({ kind: "package", bytes: new Uint8Array(readFileSync(file)) })
    .paragraphs.map(({ text }) => text)
    .join("\n");

test("a document's report has its verdict and findings; the results are told as always", async () => {
  const report = inFolder("report.docx");
  const plain = await chibo(["check", "--date", "2026-10-05", CARELESS]);
  const run = await chibo(["check", "--date", "2026-10-05", "--report", report, CARELESS]);
  expect(run).toMatchObject({ status: plain.status, out: plain.out });
  expect(run.err).toContain(report);
  const text = textOf(report);
  expect(text).toContain("PHIẾU KIỂM TRA");
  expect(text).toContain("Ngày kiểm tra: 05/10/2026");
  expect(text).toContain("Còn thiếu 1 thành phần");
});

test("a folder's report begins with a table of its documents", async () => {
  const report = inFolder("folder.docx");
  expect((await chibo(["check", "--report", report, SAMPLES, "--lang", "en"])).status).toBe(1);
  const text = textOf(report);
  expect(text).toContain("Summary");
  expect(text).toContain(path.join(SAMPLES, "right-kindergarten.docx"));
});

test("a name that ends in .html gives a page", async () => {
  const report = inFolder("report.html");
  await chibo(["check", "--report", report, CARELESS]);
  expect(readFileSync(report, "utf8")).toMatch(/^<!doctype html><html lang="vi">/u);
});

test("a report that is there is kept, and nothing is checked, unless --force", async () => {
  const report = inFolder("kept.docx");
  writeFileSync(report, "mine");
  const run = await chibo(["check", "--report", report, CARELESS]);
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain("--force");
  expect(readFileSync(report, "utf8")).toBe("mine");
  expect((await chibo(["check", "--force", "--report", report, CARELESS])).status).toBe(1);
});
