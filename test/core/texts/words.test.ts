import { checkDocument } from "../../../src/core/check/check-document";
import { SEVERITIES, type Finding, type RuleId } from "../../../src/core/check/report";
import { UNREADABLE_REASONS } from "../../../src/core/ooxml/unreadable";
import { RULES } from "../../../src/core/rules";
import { CLAUSE_IDS } from "../../../src/core/standards/clauses";
import { PART_IDS } from "../../../src/core/standards/part-id";
import { coreTexts, type Language } from "../../../src/core/texts";
import { EN } from "../../../src/core/texts/en";
import { VI } from "../../../src/core/texts/vi";
import { checkSketch } from "../rules/rule-tester";
import type { SketchChanges } from "../rules/sketch";

const WHOLE = /^\S.*\S$/s;

/** Every path of a table with the text at its end. */
function leaves(table: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[path + key, value] as const]
      : leaves(value as object, `${path}${key}.`),
  );
}

describe("the tables of words", () => {
  it("have the same keys and name the same values", () => {
    const shape = (table: object) =>
      leaves(table).map(([path, text]) => [path, (text.match(/\{\w+\}/g) ?? []).sort()]);
    expect(shape(EN)).toEqual(shape(VI));
  });

  it.each([...leaves(VI), ...leaves(EN)])("%s is whole: %s", (_, text) => {
    expect(text).toBe(text.normalize("NFC"));
    expect(text).toMatch(WHOLE);
  });
});

describe.each<Language>(["vi", "en"])("in %s", (language) => {
  const texts = coreTexts(language);

  it.each(PART_IDS)("the part %s has a name of its own", (id) => {
    const names = PART_IDS.map((one) => texts.part(one));
    expect(names.filter((name) => name === texts.part(id))).toHaveLength(1);
  });

  it.each(CLAUSE_IDS)("the clause %s can be cited", (id) => {
    expect(texts.clause(id)).toMatch(WHOLE);
  });

  it.each(UNREADABLE_REASONS)("%s says what to do", (reason) => {
    expect(texts.unreadable(reason)).toMatch(/^\p{Lu}.{30,}\.$/u);
  });

  it("states and severities are words", () => {
    for (const severity of SEVERITIES) expect(texts.severity(severity)).toMatch(WHOLE);
    for (const status of ["ok", "unfilled", "wrong", "missing"] as const) {
      expect(texts.status(status)).toMatch(WHOLE);
    }
  });

  it.each(RULES.map(({ id, part }) => [id, part] as const))(
    "%s can be told without a document",
    (id, part) => {
      expect(texts.rule(id, part)).toMatch(/^[\p{Lu}“…][^{}]{10,}[.…]$/u);
    },
  );
});

/** The sentence of a rule's finding on a sketch. */
function sentence(rule: RuleId, changes: SketchChanges, language: Language): string {
  const finding = checkSketch(changes).findings.find((one): one is Finding => one.rule === rule);
  return finding ? coreTexts(language).finding(finding) : "";
}

describe("a finding's sentence", () => {
  it.each([
    [
      "numberSymbol/colon",
      { numberSymbol: "Số: 5-CTr/CB" },
      "Sau từ “Số” đang có dấu “:”, phải bỏ. Cần ghi “Số 05-CTr/CB”.",
      "The mark “:” after “Số” must go. Write “Số 05-CTr/CB”.",
    ],
    [
      "documentType/format",
      { documentType: { bold: false, size: 14 } },
      "Tên loại văn bản trình bày chưa đúng mẫu: phải in đậm; đang là cỡ 14, phải là cỡ 15-16.",
      "Document type: the look departs from the standard: must be bold; is 14 pt, must be 15-16 pt.",
    ],
    [
      "signerPosition/format",
      { signerPosition: { bold: true, align: "left" } },
      "Chức vụ người ký trình bày chưa đúng mẫu: không in đậm; đang căn trái, phải căn giữa.",
      "Signer's position: the look departs from the standard: must not be bold; is aligned left, must be centred.",
    ],
    [
      "legalBases/citation",
      {
        bases: [
          "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
          "- Căn cứ Nghị quyết nhiệm kỳ 2025 - 2030.",
        ],
      },
      "Căn cứ này còn thiếu số, ký hiệu, ngày ban hành và cơ quan ban hành.",
      "This basis lacks number and symbol, date of issue and issuing body.",
    ],
    [
      "text/font",
      { placeDate: { font: "Arial" }, subject: { font: "Calibri" } },
      "Có chữ không phải phông Times New Roman: Arial, Calibri. Toàn văn bản dùng phông Times New Roman.",
      "There is text that is not in Times New Roman: Arial, Calibri. The whole document uses Times New Roman.",
    ],
  ] satisfies [RuleId, SketchChanges, string, string][])("%s", (rule, changes, vi, en) => {
    expect(sentence(rule, changes, "vi")).toBe(vi);
    expect(sentence(rule, changes, "en")).toBe(en);
  });
});

describe("a verdict", () => {
  const verdict = (changes: SketchChanges, language: Language = "vi") =>
    coreTexts(language).verdict(checkSketch(changes));

  it("is complete, or counts what is missing", () => {
    expect(verdict({})).toBe("Đủ các thành phần bắt buộc");
    expect(verdict({ recipients: null, recipientsLabel: null, placeDate: null })).toBe(
      "Còn thiếu 2 thành phần",
    );
    expect(verdict({ placeDate: null }, "en")).toBe("Mandatory parts missing: 1");
  });

  it("tells what is not judged and what cannot be read", () => {
    expect(verdict({ paragraphs: ["Thư gửi bạn"] })).toBe("Không kiểm tra văn bản này");
    const bytes = new Uint8Array([1, 2, 3]);
    const report = checkDocument({ kind: "package", bytes }, { today: "2026-10-01" });
    expect(coreTexts("vi").verdict(report)).toBe("Không đọc được tệp");
  });
});
