import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { readSnapshot } from "../../src/core/snapshot/read";
import type { TakenDocument, TakeFormat } from "../../src/desk/take/formats";
import { TABLE_COLUMNS } from "../../src/desk/take/table";
import { takeAway } from "../../src/desk/take/take-away";
import { perform } from "../../src/desk/work/perform";
import type { CheckedFile } from "../../src/desk/work/checked-file";
import type { FixedFile } from "../../src/desk/work/work";
import { damagedBytes, originals } from "../fuzz/fuzz-case";
import { corpusFile } from "./corpus-file";

const OPTIONS = { today: "2026-10-01" };
const PROGRAM = { name: "chibo", version: "1.0.0" };
const FORMULA = '=HYPERLINK("http://x","y")';

const fileOf = (bytes: Uint8Array) => new File([bytes as Uint8Array<ArrayBuffer>], "x.docx");
const checkedOf = (bytes: Uint8Array) =>
  perform({
    id: 1,
    kind: "check",
    needs: { file: fileOf(bytes), options: OPTIONS },
  }) as Promise<CheckedFile>;

const taken = async (name: string, bytes: Uint8Array, cell = ""): Promise<TakenDocument> => ({
  ...(await checkedOf(bytes)),
  name,
  cell,
});

const takenAway = async (format: TakeFormat, documents: readonly TakenDocument[]) =>
  takeAway(format, documents, { language: "vi", date: OPTIONS.today, program: PROGRAM });

const two = async () => [
  await taken(`${FORMULA}.docx`, corpusFile("plan-review"), "@SUM(A1)"),
  await taken("thư/letter-slips.docx", corpusFile("letter-slips"), "CHI BỘ THÔN/XÓM"),
  await taken("hỏng.docx", new Uint8Array([80, 75, 3, 4])),
];

test("damaged documents end as rows, and nothing that is taken away of them breaks", async () => {
  const documents = originals();
  const rows: TakenDocument[] = [];
  for (let number = 0; number < 40; number += 1)
    rows.push(await taken(`${number}.docx`, damagedBytes(number, documents)));
  const table = Papa.parse(strFromU8(await takenAway("csv", rows)).trim());
  expect(table.data).toHaveLength(rows.length + 1);
  const json = JSON.parse(strFromU8(await takenAway("json", rows))) as { verdict: string }[];
  expect(json.map(({ verdict }) => verdict)).toEqual(rows.map(({ report }) => report.verdict));
  expect(json.some(({ verdict }) => verdict === "unreadable")).toBe(true);
});

test("a file of another kind is told as what it is, however long", async () => {
  const { report, facts } = await checkedOf(new Uint8Array(3_000_000).fill(65));
  expect([report.error, facts]).toEqual(["not-zip", null]);
});

test("no cell of the CSV is taken for a formula", async () => {
  const csv = strFromU8(await takenAway("csv", await two()));
  const cells = (Papa.parse(csv.replace(/^\uFEFF/, "").trim()).data as string[][]).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${FORMULA}.docx`);
});

test("the workbook has a row a document, every word as a word and every figure as a figure", async () => {
  const members = unzipSync(await takenAway("xlsx", await two()));
  const sheet = strFromU8(members["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const words = strFromU8(members["xl/sharedStrings.xml"] ?? new Uint8Array());
  expect(sheet).not.toMatch(/<f[ >]/);
  expect(words).toContain("=HYPERLINK(");
  expect(sheet.match(/<row /g)).toHaveLength(4);
  const first = sheet.slice(0, sheet.indexOf("</row>"));
  expect(first.match(/<c /g)).toHaveLength(TABLE_COLUMNS.length);
});

test("a report for each document stands in its folder, one for each cell bears its name", async () => {
  const reports = Object.keys(unzipSync(await takenAway("reports", await two())));
  expect(reports).toEqual(["=HYPERLINK(_http_/x_,_y_).docx", "thư/letter-slips.docx", "hỏng.docx"]);
  const ofCells = unzipSync(await takenAway("cell-reports", await two()));
  expect(Object.keys(ofCells)).toContain("CHI BỘ THÔN-XÓM.docx");
  for (const bytes of Object.values(ofCells))
    expect(readSnapshot({ kind: "package", bytes }).paragraphs[0]?.text).toBe("PHIẾU KIỂM TRA");
});

test("a fixed copy has its safe fixes in it, and the original stays as it is", async () => {
  const original = corpusFile("letter-slips");
  const { bytes, count } = (await perform({
    id: 2,
    kind: "fix",
    needs: { file: fileOf(original), options: OPTIONS },
  })) as FixedFile;
  expect(count).toBeGreaterThan(0);
  expect(original).toEqual(corpusFile("letter-slips"));
  const before = await checkedOf(original);
  const after = await checkedOf(bytes ?? new Uint8Array());
  const fixable = ({ report }: CheckedFile) => report.findings.filter((one) => one.fixable).length;
  expect(fixable(after)).toBeLessThan(fixable(before));
});

test("what has nothing to fix, or cannot be read, has no copy", async () => {
  for (const bytes of [corpusFile("agenda-month"), new Uint8Array(4)]) {
    const needs = { file: fileOf(bytes), options: OPTIONS };
    expect(await perform({ id: 3, kind: "fix", needs })).toEqual({ bytes: null, count: 0 });
  }
});
