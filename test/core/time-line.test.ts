import { SEVERITIES } from "../../src/core/check/report";
import { coreTexts } from "../../src/core/texts";
import { checkSketch, TODAY } from "./rules/rule-tester";
import type { SketchChanges } from "./rules/sketch";

/** Errors of several kinds: wrong words, wrong issuer, an empty section, and something missing. */
const FAULTY: SketchChanges = {
  partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAN",
  issuingBody: "TRƯỜNG MẦM NON MỸ HƯNG",
  numberSymbol: "Số 05-CTCT/CB",
  sections: { facilities: { points: [] }, quality: null },
  recipients: null,
  recipientsLabel: null,
};
const MISSING = ["quality/missing", "recipients/missing"];
const WRONG = [
  "issuingBody/not-a-cell",
  "numberSymbol/type-sign",
  "partyTitle/wording",
  "sections/empty",
];

const dated = (date: string, today?: string) =>
  checkSketch({ ...FAULTY, placeDate: `Tam Hưng, ${date}` }, today);

const errors = ({ findings }: ReturnType<typeof dated>) =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule)
    .sort();

describe("a document from before HD05", () => {
  const report = dated("ngày 26 tháng 5 năm 2026");

  it("has no error but for what is missing", () => {
    expect(errors(report)).toEqual(MISSING);
    for (const id of WRONG) {
      expect(report.findings.find(({ rule }) => rule === id)?.severity).toBe("warning");
    }
  });

  it("is marked so once, in words, too", () => {
    expect(report.beforeStandard).toBe(true);
    for (const [language, words] of [
      ["vi", "theo HD05; văn bản ban hành trước 27/5/2026"],
      ["en", "by HD05; the document was issued before 27 May 2026"],
    ] as const) {
      const texts = coreTexts(language);
      expect(texts.beforeStandard).toBe(`(${words})`);
      for (const finding of report.findings) expect(texts.finding(finding)).not.toContain(words);
    }
  });

  it("counts by the milder severities", () => {
    for (const severity of SEVERITIES) {
      const found = report.findings.filter((finding) => finding.severity === severity);
      expect(report.counts[severity]).toBe(found.length);
    }
    expect(report.counts.error).toBe(2);
  });

  it("still lacks what it lacks", () => {
    expect(report.verdict).toBe("incomplete");
    expect(report.mandatory.missing).toEqual(["quality", "recipients"]);
  });

  it("is judged so whatever day it is checked on", () => {
    expect(dated("ngày 26 tháng 5 năm 2026", "2030-01-01")).toEqual(report);
  });

  it("may be laid out as a state document, which is no error then", () => {
    const { findings } = checkSketch({
      partyTitle: null,
      rule: "none",
      motto: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      placeDate: "Tam Hưng, ngày 05 tháng 3 năm 2026",
    });
    const severities = findings.map(({ rule, severity }) => [rule, severity]);
    expect(severities).toContainEqual(["document/state-layout", "warning"]);
    expect(severities).toContainEqual(["partyTitle/missing", "error"]);
  });
});

describe("a document under HD05", () => {
  it.each([
    ["from its first day", dated("ngày 27 tháng 5 năm 2026")],
    ["without a date that is real", dated("ngày     tháng     năm 2026")],
  ])("%s has its errors as errors", (_, report) => {
    expect(errors(report)).toEqual([...MISSING, ...WRONG].sort());
    expect(report.beforeStandard).toBe(false);
  });
});

describe("what was in force when", () => {
  const rules = (changes: SketchChanges, today = TODAY) =>
    checkSketch(changes, today).findings.map(({ rule }) => rule);
  const district = {
    closing: "Chi bộ báo cáo Huyện uỷ và yêu cầu mọi đảng viên thực hiện nghiêm Chương trình này.",
  };

  it("a district committee is out of date from July 2025 on", () => {
    const at = (day: string) => rules({ ...district, placeDate: `Tam Hưng, ngày ${day}` });
    expect(at("30 tháng 6 năm 2025")).not.toContain("facts/district-level");
    expect(at("01 tháng 7 năm 2025")).toContain("facts/district-level");
  });

  it("an undated document is judged by the day of the check", () => {
    const undated = { ...district, placeDate: "Tam Hưng, ngày     tháng     năm 2025" };
    expect(rules(undated, "2025-06-30")).not.toContain("facts/district-level");
    expect(rules(undated, "2025-07-01")).toContain("facts/district-level");
  });
});
