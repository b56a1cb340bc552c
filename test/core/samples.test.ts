import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkDocument } from "../../src/core/check/check-document";
import type { Report } from "../../src/core/check/report";
import type { DocumentSource } from "../../src/core/snapshot/source";
import { coreTexts } from "../../src/core/texts";

const SAMPLES = path.resolve(__dirname, "../samples");
const TODAY = "2026-10-01";

const check = (source: DocumentSource) => checkDocument(source, { today: TODAY });
const typed = (text: string) =>
  check({ kind: "text", paragraphs: text.split(/\r?\n/).filter((line) => line.trim() !== "") });
const opened = (name: string) =>
  check({ kind: "package", bytes: readFileSync(path.join(SAMPLES, name)) });

/** Rule and words of every finding. */
const said = (report: Report) => report.findings.map(({ rule, quote }) => `${rule} | ${quote}`);

/** What anybody who knows the standard would say of the careless sample and of the one that it stands for. */
const FAULTS: readonly (readonly [what: string, finding: RegExp])[] = [
  ["the issuing body is not a cell", /^issuingBody\/not-a-cell \| TRƯỜNG MẦM NON XYZ$/],
  ["a colon after Số", /^numberSymbol\/colon \| Số:/],
  ["the type sign CTCT", /^numberSymbol\/type-sign \| .*CTCT/],
  ["the body sign", /^numberSymbol\/body-sign/],
  ["no hyphens under the subject", /^subject\/hyphens/],
  ["a basis that names nothing", /^legalBases\/dangling \| - .*:$/],
  ["the endings of the bases", /^legalBases\/ending \| - Điều lệ Đảng.*\.$/],
  ["no recipients", /^recipients\/missing/],
  ["the position repeats the body", /^signerPosition\/form \| BÍ THƯ CHI BỘ$/],
  ["the note on the seal", /^seal\/note \| \(Ký và đóng dấu\)$/],
  ["no name under the position", /^signerName\/unfilled/],
  ["a slip in the set phrase", /^text\/set-phrase \| .*đạo dục/],
  ["the dummy name ABC", /^text\/placeholder \| ABC$/],
  ["the dummy name XYZ", /^text\/placeholder \| XYZ$/],
  ["two names of the cell", /^facts\/cell-mismatch/],
];

const PRESENT = [
  "partyTitle",
  "superiorBody",
  "numberSymbol",
  "placeDate",
  "documentType",
  "subject",
  "legalBases",
  "keyTasks",
  "cadres",
  "quality",
  "facilities",
  "coordination",
];

function describeCareless(name: string, report: () => Report): void {
  describe(name, () => {
    test.each(FAULTS)("%s is found", (_, finding) => {
      expect(said(report())).toContainEqual(expect.stringMatching(finding));
    });

    test.each(PRESENT)("%s is not called missing", (part) => {
      expect(report().findings.map(({ rule }) => rule)).not.toContain(`${part}/missing`);
      expect(report().mandatory.missing).toEqual(["recipients"]);
    });

    test("each finding has a sentence in both languages, without gaps, and a clause", () => {
      for (const finding of report().findings) {
        for (const language of ["vi", "en"] as const) {
          const texts = coreTexts(language);
          expect(texts.finding(finding)).toMatch(/^[\p{Lu}“].*[.)]$/u);
          expect(texts.finding(finding)).not.toMatch(/[{}]/);
          expect(texts.clause(finding.clause)).not.toBe("");
        }
      }
    });

    test("as an older document it has no error but what is missing, and says so", () => {
      const { beforeStandard, findings } = report();
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ rule }) => rule)).toEqual(["recipients/missing"]);
      expect(beforeStandard).toBe(true);
    });
  });
}

describeCareless("the careless sample, opened", () => opened("careless.docx"));
describeCareless("the careless sample, as plain paragraphs", () =>
  typed(readFileSync(path.join(SAMPLES, "careless.txt"), "utf8")),
);

// The published guide is not part of the repository; where it lies beside it, its sample is checked, too.
const GUIDE = path.resolve(
  __dirname,
  "../../../shared/seed/mau-chuong-trinh-cong-tac-toan-khoa.txt",
);
if (existsSync(GUIDE)) {
  const guide = readFileSync(GUIDE, "utf8");
  const sample = guide.slice(guide.indexOf("ĐẢNG BỘ XÃ ABC"), guide.indexOf("3. Khi nào thì"));
  describeCareless("the published sample", () => typed(sample));
}

test("the right sample has no finding", () => {
  const report = opened("right-kindergarten.docx");
  expect(said(report)).toEqual([]);
  expect(report).toMatchObject({ verdict: "complete", mandatory: { present: 17, total: 17 } });
});
