import { attestation } from "../attestation";
import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, reword, without } from "../typed-document";

const working = readDocument("rules-working");
const coordination = readDocument("rules-coordination");
const congress = readDocument("rules-congress");

const BY_SECTIONS = [
  "## I. NGUYÊN TẮC",
  "1. Chi bộ làm việc theo nguyên tắc tập trung dân chủ.",
  "2. Việc quan trọng do tập thể bàn và quyết định theo đa số.",
  "## II. CHẾ ĐỘ SINH HOẠT",
  "1. Chi bộ họp vào tối ngày 03 hằng tháng.",
  "2. Chi uỷ họp trước ngày họp của Chi bộ.",
].join("\n");

export const rulesCases: Readonly<Record<string, Case>> = {
  "rules-working": rightCase(
    "A village cell's working rules in three chapters and six articles, in the older tone marks.",
    working,
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "rules-coordination-tabs": rightCase(
    "A company's rules of coordination without chapters, two bases, header in tab columns.",
    coordination,
    { layout: { header: "tabs", signature: "tabs" } },
  ),

  "rules-congress": rightCase(
    "Working rules of a congress with nothing above its name: its own sign, the presidium signs, the new secretary attests below.",
    without(congress, "superior"),
    { layout: { after: attestation("Vi Văn Thành", "Lâm Thị Yến") } },
  ),

  "rules-own-number": wrongCase(
    "The type's sign stands before the number, letters of the unit's own behind the cell's.",
    { ...working, number: "Số QC-01/CB-LH" },
    [
      found("numberSymbol/separators", "QC-01/CB-LH"),
      found("numberSymbol/body-sign", "QC-01/CB-LH"),
    ],
    { facts: { number: 1 } },
  ),

  "rules-by-sections": wrongCase(
    "Laid out in sections and points: no article anywhere.",
    { ...working, body: BY_SECTIONS },
    [found("articles/missing")],
    { layout: { header: "tabs" } },
  ),

  "rules-chapters": wrongCase(
    "A chapter was left out, and the articles have Roman numbers.",
    reword(coordination, [
      ["[[bold|Điều 1.]]", "# Chương I\n# QUY ĐỊNH CHUNG\n[[bold|Điều I.]]"],
      ["[[bold|Điều 2.]]", "[[bold|Điều II.]]"],
      ["[[bold|Điều 3.]]", "# Chương III\n# CÁCH PHỐI HỢP\n[[bold|Điều III.]]"],
      ["[[bold|Điều 4.]]", "[[bold|Điều IV.]]"],
    ]),
    [found("articles/form", "Điều I."), found("sections/numbering", "Chương III")],
  ),
};
