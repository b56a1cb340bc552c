import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { checkDocument } from "../../../src/core/check/check-document";
import { checkForFiling, type FiledReport } from "../../../src/core/overview/facts";
import { overviewOf } from "../../../src/core/overview/overview";

const CORPUS = path.resolve("test/corpus");
const TODAY = { today: "2026-10-01" };
/** A document of each kind and a few more: all of them take a while. */
const CASES = readdirSync(CORPUS)
  .filter((name) => existsSync(path.join(CORPUS, name, "document.docx")))
  .filter((_name, index) => index % 6 === 0);
const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(path.join(CORPUS, name, "document.docx")));

const filed: FiledReport[] = CASES.map((name) =>
  checkForFiling({ kind: "package", bytes: bytesOf(name) }, TODAY),
);

test("what is read besides does not change the report", () => {
  expect(filed.map(({ report }) => report)).toEqual(
    CASES.map((name) => checkDocument({ kind: "package", bytes: bytesOf(name) }, TODAY)),
  );
});

test("a document says whose it is, its number, its day and its term", () => {
  const bytes = bytesOf("kindergarten-careful");
  const { facts } = checkForFiling({ kind: "package", bytes }, TODAY);
  expect(facts).toEqual({
    cell: expect.stringMatching(/^CHI BỘ TRƯỜNG MẦM NON/),
    cellKey: expect.stringMatching(/^trường mầm non/),
    superiorKey: expect.stringMatching(/^(xã|phường) /),
    numberSymbol: expect.stringMatching(/^Số \d\d-CTr\/CB$/),
    number: expect.any(Number),
    series: "CTr",
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    term: { from: expect.any(Number), to: expect.any(Number) },
  });
});

test("a congress is its cell's, and counts all its documents together", () => {
  const bytes = bytesOf("resolution-congress");
  const { facts } = checkForFiling({ kind: "package", bytes }, TODAY);
  expect(facts?.series).toBe("ĐH");
  expect(facts?.cell).not.toMatch(/đại hội|lần thứ|nhiệm kỳ/i);
});

test("what cannot be read has no facts", () => {
  const { report, facts } = checkForFiling({ kind: "package", bytes: new Uint8Array() }, TODAY);
  expect([report.verdict, facts]).toEqual(["unreadable", null]);
});

test("every figure of the overview is the sum of its documents", () => {
  const some = fc.subarray(filed);
  fc.assert(
    fc.property(some, (documents) => {
      const { all, missing, byKind, byCell } = overviewOf(documents);
      const verdicts = (verdict: string) =>
        documents.filter(({ report }) => report.verdict === verdict).length;
      expect(all).toEqual({
        files: documents.length,
        complete: verdicts("complete"),
        incomplete: verdicts("incomplete"),
        notJudged: verdicts("not-judged"),
        unreadable: verdicts("unreadable"),
      });
      const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
      expect(sum(byKind.map(([, counts]) => counts.files))).toBe(all.files - all.unreadable);
      expect(sum(missing.map(({ count }) => count))).toBe(
        sum(documents.map(({ report }) => report.mandatory.missing.length)),
      );
      expect(missing.map(({ count }) => count)).toEqual(
        missing.map(({ count }) => count).sort((one, other) => other - one),
      );
      for (const { counts, documents: indexes, repeated } of byCell) {
        expect(counts.files).toBe(indexes.length);
        for (const one of repeated)
          for (const index of one.documents) expect(indexes).toContain(index);
      }
    }),
    { numRuns: 40 },
  );
});
