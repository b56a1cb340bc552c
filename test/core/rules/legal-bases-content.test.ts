import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";
import { WORDS } from "./sketch-programme";

const [CHARTER = "", CONGRESS = "", DECISION = "", RULES = "", SITUATION = ""] = WORDS.bases;
const without = (...left: readonly string[]) => WORDS.bases.filter((one) => !left.includes(one));

/** The bases with one written in another way. */
const instead = (of: string, by: string) => WORDS.bases.map((one) => (one === of ? by : one));

checkRule("legalBases/missing", {
  right: [
    { about: "under the subject, by hyphens", document: {} },
    { about: "under a heading of their own", document: { basesHeading: "1. Căn cứ:" } },
    {
      about: "each beginning with Căn cứ",
      document: { bases: WORDS.bases.map((basis) => basis.replace("- ", "- Căn cứ ")) },
    },
    {
      about: "bullets of an automatic list for hyphens",
      document: {
        bases: WORDS.bases.map((basis) => ({ text: basis.slice(2), list: { id: 1, level: 0 } })),
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
    },
    {
      about: "en dashes for hyphens",
      document: { bases: WORDS.bases.map((one) => one.replace("- ", "– ")) },
    },
  ],
  wrong: [
    {
      about: "a decision that rests on nothing: custom has bases there",
      document: { ...ofKind(kindOf("decision")), bases: null },
      findings: [{ messageId: "none", severity: "hint", clause: "custom/content", quote: "" }],
    },
    {
      about: "straight from the subject to the lead-in",
      document: { bases: null },
      findings: [{ quote: "" }],
    },
    {
      about: "a heading with nothing under it",
      document: { basesHeading: "1. Căn cứ:", bases: null },
      findings: [{}],
    },
  ],
});

checkRule("legalBases/charter", {
  right: [
    { about: "the Charter", document: {} },
    {
      about: "Điều lệ Đảng for short",
      document: { bases: instead(CHARTER, "- Căn cứ Điều lệ Đảng;") },
    },
    {
      about: "no bases at all: that is one fact",
      document: { bases: null },
      besides: ["legalBases/missing"],
    },
  ],
  wrong: [
    { about: "no Charter", document: { bases: without(CHARTER) }, findings: [{ quote: "" }] },
    {
      about: "a regulation on the Charter instead of it",
      document: {
        bases: instead(
          CHARTER,
          "- Quy định số 294-QĐ/TW, ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng;",
        ),
      },
      findings: [{}],
    },
  ],
});

checkRule("legalBases/cell-congress", {
  right: [
    { about: "the cell congress's resolution", document: {} },
    {
      about: "a congress of Party members",
      document: {
        bases: instead(
          CONGRESS,
          "- Nghị quyết số 01-NQ/ĐH, ngày 20/8/2025 của Đại hội đảng viên Chi bộ lần thứ IX;",
        ),
      },
    },
  ],
  wrong: [
    { about: "none", document: { bases: without(CONGRESS) }, findings: [{ quote: "" }] },
    {
      about: "the congress of the Party organisation above instead",
      document: {
        bases: instead(
          CONGRESS,
          "- Nghị quyết số 01-NQ/ĐH, ngày 20/7/2025 của Đại hội đại biểu Đảng bộ xã Tam Hưng lần thứ I;",
        ),
      },
      findings: [{}],
    },
  ],
});

checkRule("legalBases/superior-decision", {
  right: [
    { about: "a programme of the committee above", document: {} },
    {
      about: "a resolution of the congress above",
      document: {
        bases: instead(
          DECISION,
          "- Nghị quyết số 01-NQ/ĐH, ngày 20/7/2025 của Đại hội đại biểu Đảng bộ xã Tam Hưng lần thứ I;",
        ),
      },
    },
  ],
  wrong: [{ about: "none", document: { bases: without(DECISION) }, findings: [{ quote: "" }] }],
});

checkRule("legalBases/working-rules", {
  right: [
    { about: "the cell's working rules", document: {} },
    {
      about: "working rules named first",
      document: {
        bases: instead(RULES, "- Quy chế làm việc số 01-QC/CB, ngày 05/9/2025 của Chi bộ;"),
      },
    },
  ],
  wrong: [{ about: "none", document: { bases: without(RULES) }, findings: [{ quote: "" }] }],
});

checkRule("legalBases/unit-situation", {
  right: [
    { about: "the school's situation", document: {} },
    {
      about: "real conditions",
      document: { bases: instead(SITUATION, "- Căn cứ điều kiện thực tế của nhà trường.") },
    },
  ],
  wrong: [
    {
      about: "none",
      document: { bases: [CHARTER, CONGRESS, DECISION, RULES.replace(/;$/, ".")] },
      findings: [{ quote: "" }],
    },
  ],
});

const GUIDE = "- Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng;";
const REGULATION = "- Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư;";

checkRule("legalBases/superseded", {
  right: [
    { about: "nothing of old", document: {} },
    {
      about: "the guide in force",
      document: {
        bases: [
          CHARTER,
          CONGRESS,
          DECISION,
          RULES,
          GUIDE.replace("36-HD/VPTW, ngày 03/4/2018", "05-HD/VPTW, ngày 27/5/2026"),
          SITUATION,
        ],
      },
    },
    {
      about: "the older guide in a document of its time",
      document: {
        bases: [CHARTER, CONGRESS, DECISION, RULES, GUIDE, SITUATION],
        placeDate: "Tam Hưng, ngày 05 tháng 3 năm 2026",
      },
    },
  ],
  wrong: [
    {
      about: "the guide that HD05 replaced",
      document: { bases: [CHARTER, CONGRESS, DECISION, RULES, GUIDE, SITUATION] },
      findings: [{ quote: GUIDE, data: { found: "36-HD/VPTW", wanted: "05-HD/VPTW" } }],
    },
    {
      about: "with an en dash and spaces in its number",
      document: {
        bases: [CHARTER, CONGRESS, DECISION, RULES, GUIDE.replace("36-HD", "36 – HD"), SITUATION],
      },
      findings: [{ data: { found: "36-HD/VPTW" } }],
    },
    {
      about: "the regulation replaced in January",
      document: {
        bases: [CHARTER, CONGRESS, DECISION, RULES, REGULATION, SITUATION],
        placeDate: "Tam Hưng, ngày 05 tháng 3 năm 2026",
      },
      findings: [{ data: { found: "66-QĐ/TW", wanted: "399-QĐ/TW" } }],
    },
    {
      about: "in an undated document, judged by today",
      document: {
        bases: [CHARTER, CONGRESS, DECISION, RULES, GUIDE, SITUATION],
        placeDate: "Tam Hưng, ngày     tháng     năm 2026",
      },
      findings: [{ data: { found: "36-HD/VPTW" } }],
      besides: ["placeDate/unfilled"],
    },
  ],
});
