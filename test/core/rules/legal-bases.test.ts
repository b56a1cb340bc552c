import { checkRule } from "./rule-tester";
import { WORDS } from "./sketch-programme";

const [CHARTER = "", CONGRESS = "", DECISION = "", RULES = "", SITUATION = ""] = WORDS.bases;

/** The bases with one written in another way. */
const instead = (of: string, by: string) => WORDS.bases.map((one) => (one === of ? by : one));

checkRule("legalBases/dangling", {
  right: [
    { about: "every basis names something", document: {} },
    {
      about: "a template's blank",
      document: { bases: instead(DECISION, "- Chương trình số [số] của Đảng uỷ xã Tam Hưng;") },
      besides: ["text/placeholder"],
    },
    {
      about: "a law by name and year",
      document: { bases: instead(RULES, "- Luật Giáo dục năm 2019;") },
      besides: ["legalBases/working-rules"],
    },
  ],
  wrong: ["- Chương trình công tác:", "- Nghị quyết;", "- Căn cứ Quy chế làm việc;"].map(
    (basis) => ({
      about: basis,
      document: { bases: [...WORDS.bases.slice(0, 4), basis, SITUATION] },
      findings: [{ quote: basis }],
    }),
  ),
});

/** All in one paragraph, set off by semicolons. */
const CROWDED =
  "- Căn cứ Điều lệ Đảng; Nghị quyết số 01-NQ/ĐH, ngày 20/8/2025 của Đại hội Chi bộ lần thứ IX; Chương trình số 02-CTr/ĐU, ngày 20/01/2026 của Đảng uỷ xã Tam Hưng; Quy chế làm việc số 01-QC/CB, ngày 05/9/2025 của Chi bộ; tình hình của nhà trường.";

checkRule("legalBases/dash", {
  right: [
    { about: "hyphens", document: {} },
    {
      about: "plus signs and dots: the mark is there",
      document: { bases: WORDS.bases.map((one) => one.replace("-", "+")) },
    },
  ],
  wrong: [
    {
      about: "all begin with Căn cứ as in state documents",
      document: { bases: WORDS.bases.map((basis) => basis.replace("- ", "Căn cứ ")) },
      findings: [
        {
          quote: CHARTER.replace("- ", "Căn cứ "),
          places: WORDS.bases.map((basis) => basis.replace("- ", "Căn cứ ")),
        },
      ],
    },
    {
      about: "numbers",
      document: { bases: WORDS.bases.map((one, index) => one.replace("-", `${index + 1}.`)) },
      findings: [{ places: WORDS.bases.map((one, index) => one.replace("-", `${index + 1}.`)) }],
    },
    {
      about: "all in one paragraph",
      document: { bases: CROWDED },
      findings: [{ messageId: "own-line", quote: `${CROWDED.slice(0, 160).trimEnd()}…` }],
    },
    {
      about: "the first without its hyphen",
      document: { bases: instead(CHARTER, CHARTER.slice(2)) },
      findings: [{ places: [CHARTER.slice(2)] }],
    },
    {
      about: "one without its hyphen",
      document: { bases: instead(DECISION, DECISION.replace("- ", "Căn cứ ")) },
      findings: [{ places: [DECISION.replace("- ", "Căn cứ ")] }],
    },
  ],
});

checkRule("legalBases/ending", {
  right: [
    { about: "semicolons, then a full stop", document: {} },
    {
      about: "a space before the mark is another matter",
      document: { bases: instead(CHARTER, "- Điều lệ Đảng Cộng sản Việt Nam ;") },
    },
  ],
  wrong: [
    {
      about: "full stops",
      document: { bases: WORDS.bases.map((basis) => basis.replace(/;$/, ".")) },
      findings: [{ places: WORDS.bases.slice(0, 4).map((basis) => basis.replace(/;$/, ".")) }],
    },
    {
      about: "a semicolon behind the last",
      document: { bases: instead(SITUATION, SITUATION.replace(/\.$/, ";")) },
      findings: [{ places: [SITUATION.replace(/\.$/, ";")] }],
    },
    {
      about: "a comma and nothing",
      document: {
        bases: [CHARTER.replace(";", ","), CONGRESS.replace(/;$/, ""), DECISION, RULES, SITUATION],
      },
      findings: [{ places: [CHARTER.replace(";", ","), CONGRESS.replace(/;$/, "")] }],
    },
  ],
});

checkRule("legalBases/citation", {
  right: [
    { about: "type, number, date, body", document: {} },
    {
      about: "the date in words",
      document: {
        bases: instead(DECISION, DECISION.replace("20/01/2026", "20 tháng 01 năm 2026")),
      },
    },
    {
      about: "a state decree",
      document: {
        bases: [
          CHARTER,
          CONGRESS,
          DECISION,
          RULES,
          "- Nghị định số 24/2021/NĐ-CP, ngày 23/3/2021 của Chính phủ về quản lý trường học;",
          SITUATION,
        ],
      },
    },
    {
      about: "the national congress's resolution has no number",
      document: {
        bases: [
          CHARTER,
          "- Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng;",
          CONGRESS,
          DECISION,
          RULES,
          SITUATION,
        ],
      },
    },
    {
      about: "the Charter and the situation have no number",
      document: { bases: instead(SITUATION, "- Tình hình thực tế của nhà trường.") },
    },
  ],
  wrong: [
    {
      about: "a resolution without number and date",
      document: { bases: instead(CONGRESS, "- Nghị quyết Đại hội Chi bộ lần thứ IX;") },
      findings: [
        { quote: "- Nghị quyết Đại hội Chi bộ lần thứ IX;", data: { lacks: ["number", "date"] } },
      ],
    },
    {
      about: "no date",
      document: {
        bases: instead(DECISION, "- Chương trình số 02-CTr/ĐU của Đảng uỷ xã Tam Hưng;"),
      },
      findings: [{ data: { lacks: ["date"] } }],
    },
    {
      about: "no body",
      document: {
        bases: instead(
          DECISION,
          "- Chương trình số 02-CTr/ĐU, ngày 20/01/2026 về công tác toàn khoá;",
        ),
      },
      findings: [{ data: { lacks: ["body"] } }],
    },
    {
      about: "two careless ones are two findings",
      document: {
        bases: [
          CHARTER,
          "- Căn cứ Nghị quyết Đại hội Chi bộ nhiệm kỳ 2025 - 2030;",
          "- Căn cứ Chương trình công tác của Đảng uỷ xã Tam Hưng;",
          RULES,
          SITUATION,
        ],
      },
      findings: [{ data: { lacks: ["number", "date"] } }, { data: { lacks: ["number", "date"] } }],
    },
  ],
});

checkRule("legalBases/position", {
  right: [
    { about: "right under the subject", document: {} },
    { about: "under their heading", document: { basesHeading: "Căn cứ:" } },
    {
      about: "no bases at all: that is one fact",
      document: { bases: null },
      besides: ["legalBases/missing"],
    },
  ],
  wrong: [
    {
      about: "after the first section",
      document: {
        basesAfter: "keyTasks",
        bases: WORDS.bases.map((basis) => basis.replace("- ", "- Căn cứ ")),
      },
      findings: [{ quote: CHARTER.replace("- ", "- Căn cứ ") }],
    },
    {
      about: "after a paragraph of introduction",
      document: {
        hyphens: [
          "-----",
          {
            text: "Năm năm qua chi bộ luôn đoàn kết, vượt khó, được Đảng uỷ xã Tam Hưng đánh giá cao về nhiều mặt công tác.",
            align: "both",
            firstLine: 10,
            after: 6,
            line: "18pt",
          },
        ],
      },
      findings: [{ quote: CHARTER }],
    },
  ],
});

checkRule("legalBases/format", {
  right: [
    { about: "upright", document: {} },
    {
      about: "one slanted word inside",
      document: {
        bases: WORDS.bases.map((text, index) =>
          index === 0
            ? {
                runs: [
                  { text: "- Điều lệ " },
                  { text: "Đảng", italic: true },
                  { text: " Cộng sản Việt Nam;" },
                ],
              }
            : text,
        ),
      },
    },
  ],
  wrong: [
    {
      about: "slanted as in state documents",
      document: { bases: { italic: true } },
      findings: [{ places: [...WORDS.bases] }],
    },
    {
      about: "one slanted",
      document: { bases: [CHARTER, { text: CONGRESS, italic: true }, DECISION, RULES, SITUATION] },
      findings: [{ places: [CONGRESS] }],
    },
  ],
});
