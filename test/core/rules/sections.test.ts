import { THEME_IDS } from "../../../src/core/kinds/programme/plans";
import { checkRule } from "./rule-tester";
import { withAndWithout } from "./sketch-kinds";
import type { SketchChanges } from "./sketch";
import type { Words } from "./sketch-model";
import { LOGICAL_BODY, SECTIONS, type SectionKey } from "./sketch-programme";

/** Sections under the headings that other cells give them. */
const headed = (headings: Readonly<Record<SectionKey, string>>): SketchChanges => ({
  sections: Object.fromEntries(
    Object.entries(headings).map(([key, heading]) => [key, { heading }]),
  ),
});

const OTHER_HEADINGS: readonly { readonly about: string; readonly document: SketchChanges }[] = [
  {
    about: "Roman numerals and small letters",
    document: headed({
      keyTasks: "I. Công tác chính trị, tư tưởng",
      cadres: "II. Công tác tổ chức, cán bộ và đảng viên",
      quality: "III. Nâng cao chất lượng nuôi dưỡng, chăm sóc, giáo dục trẻ",
      facilities: "IV. Cơ sở vật chất, trang thiết bị",
      coordination: "V. Công tác dân vận, lãnh đạo các đoàn thể",
      implementation: "VI. Tổ chức thực hiện",
    }),
  },
  {
    about: "Roman numerals with hyphens, a village's headings",
    document: headed({
      keyTasks: "I- CÔNG TÁC XÂY DỰNG ĐẢNG VỀ CHÍNH TRỊ, TƯ TƯỞNG",
      cadres: "II- XÂY DỰNG CHI BỘ, PHÁT TRIỂN ĐẢNG",
      quality: "III- PHÁT TRIỂN KINH TẾ, VĂN HOÁ - XÃ HỘI, QUỐC PHÒNG - AN NINH",
      facilities: "IV- XÂY DỰNG KẾT CẤU HẠ TẦNG, NÔNG THÔN MỚI",
      coordination: "V- CÔNG TÁC MẶT TRẬN, ĐOÀN THỂ",
      implementation: "VI- PHÂN CÔNG THỰC HIỆN",
    }),
  },
  {
    about: "colons, and a heading that was cut short",
    document: headed({
      keyTasks: "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ:",
      cadres: "B. CÔNG TÁC XÂY DỰNG ĐỘI",
      quality: "C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC:",
      facilities: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT:",
      coordination: "Đ. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP:",
      implementation: "E. TỔ CHỨC THỰC HIỆN:",
    }),
  },
  {
    about: "numbers, a company's headings",
    document: headed({
      keyTasks: "1. NHIỆM VỤ CHÍNH TRỊ TRỌNG TÂM",
      cadres: "2. CÔNG TÁC TỔ CHỨC, CÁN BỘ",
      quality: "3. LÃNH ĐẠO SẢN XUẤT, KINH DOANH",
      facilities: "4. ĐẦU TƯ, CÔNG NGHỆ, ĐIỀU KIỆN LÀM VIỆC",
      coordination: "5. LÃNH ĐẠO CÔNG ĐOÀN, ĐOÀN THANH NIÊN",
      implementation: "6. TỔ CHỨC THỰC HIỆN",
    }),
  },
  {
    about: "asterisks and capitals",
    document: headed({
      keyTasks: "* CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
      cadres: "* XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
      quality: "* NÂNG CAO CHẤT LƯỢNG GIÁO DỤC",
      facilities: "* XÂY DỰNG CƠ SỞ VẬT CHẤT",
      coordination: "* CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
      implementation: "* TỔ CHỨC THỰC HIỆN",
    }),
  },
  {
    about: "typed without marks",
    document: headed({
      keyTasks: "A. CAC CONG TAC TRONG TAM CUA CHI BO",
      cadres: "B. CONG TAC XAY DUNG DOI NGU, PHAT TRIEN DANG VIEN",
      quality: "C. PHAT TRIEN VA NANG CAO CHAT LUONG GIAO DUC",
      facilities: "D. XAY DUNG CO SO VAT CHAT",
      coordination: "E. CONG TAC XA HOI VA PHOI HOP",
      implementation: "G. TO CHUC THUC HIEN",
    }),
  },
];

const logicalWithout = (words: RegExp): readonly (string | Words)[] =>
  LOGICAL_BODY.filter((one) => !words.test(typeof one === "string" ? one : (one.text ?? "")));

const LOGICAL_POINT = {
  keyTasks: /^1\. Công tác chính trị/,
  cadres: /^2\. Công tác phát triển đảng viên/,
  quality: /^3\. Nâng cao chất lượng/,
  facilities: /^4\. Xây dựng cơ sở/,
  coordination: /^5\. Công tác xã hội/,
} as const;

describe.each(THEME_IDS)("%s", (theme) => {
  checkRule(`${theme}/missing`, {
    right: [
      { about: "the model's heading", document: {} },
      ...OTHER_HEADINGS,
      {
        about: "in the older tone style",
        document: {
          sections: { [theme]: { heading: String(SECTIONS[theme].heading).replace("HOÁ", "HÓA") } },
        },
      },
      { about: "a point of the logical plan", document: { body: LOGICAL_BODY } },
    ],
    wrong: [
      {
        about: "no such section, the letters closed up",
        document: { sections: closedUp(theme) },
        findings: [{ messageId: "thematic", severity: "error", quote: "", places: [] }],
      },
      {
        about: "no such point in the logical plan",
        document: { body: renumbered(logicalWithout(LOGICAL_POINT[theme])) },
        findings: [{ messageId: "logical", severity: "warning", quote: "" }],
      },
    ],
  });
});

/** The sections without one, lettered on from A. */
function closedUp(left: keyof typeof SECTIONS) {
  const letters = ["A", "B", "C", "D", "E"];
  const kept = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).filter((key) => key !== left);
  return Object.fromEntries([
    [left, null],
    ...kept.map((key, index) => [
      key,
      { heading: String(SECTIONS[key].heading).replace(/^[A-Z]/, letters[index] ?? "") },
    ]),
  ]);
}

/** The tasks of a logical body counted from 1 again. */
function renumbered(body: readonly (string | Words)[]): readonly (string | Words)[] {
  let count = 0;
  return body.map((one) => {
    if (typeof one !== "string") {
      count = 0;
      return one;
    }
    count += 1;
    return one.replace(/^\d+/, String(count));
  });
}

checkRule("implementation/missing", {
  right: [
    { about: "the last section", document: {} },
    {
      about: "in other words",
      document: { sections: { implementation: { heading: "G. PHÂN CÔNG NHIỆM VỤ" } } },
    },
    { about: "the last part of the logical plan", document: { body: LOGICAL_BODY } },
    ...withAndWithout("implementation").right,
  ],
  wrong: [
    ...withAndWithout("implementation").wrong,
    {
      about: "no such section",
      document: { sections: { implementation: null } },
      findings: [{ messageId: "thematic", severity: "warning", quote: "" }],
    },
    {
      about: "no such part in the logical plan",
      document: { body: LOGICAL_BODY.slice(0, -3) },
      findings: [{ messageId: "logical", severity: "error", quote: "" }],
    },
  ],
});

/** Points that neither aim at anything nor say how, by whom or when. */
const WISHES = Object.fromEntries(
  Object.keys(SECTIONS).map((key) => [
    key,
    {
      points: [
        "1. Nhà trường nằm ở cuối xã, đường đi lại còn khó khăn trong mùa mưa.",
        "2. Cán bộ và giáo viên đoàn kết, yêu nghề, gần gũi với trẻ nhỏ.",
      ],
    },
  ]),
);

checkRule("objectives/missing", {
  right: [
    { about: "goals in each section's points", document: {} },
    { about: "goals as the logical plan's first part", document: { body: LOGICAL_BODY } },
    {
      about: "a share in per cent is a target",
      document: {
        sections: {
          ...WISHES,
          cadres: {
            points: [
              "1. Tổ chức kết nạp để đảng viên chiếm 60% giáo viên, đồng chí Bí thư lo liệu.",
            ],
          },
        },
      },
    },
  ],
  wrong: [
    ...withAndWithout("objectives").wrong,
    {
      about: "wishes only",
      document: { sections: WISHES },
      findings: [{ messageId: "thematic", severity: "warning", quote: "" }],
      besides: ["assignment/missing", "measures/missing"],
    },
    {
      about: "a logical plan that begins with the tasks",
      document: { body: LOGICAL_BODY.slice(3) },
      findings: [{ messageId: "logical", severity: "error" }],
      besides: ["sections/numbering"],
    },
  ],
});

checkRule("measures/missing", {
  right: [
    { about: "measures in each section's points", document: {} },
    { about: "tasks and measures of the logical plan", document: { body: LOGICAL_BODY } },
  ],
  wrong: [
    {
      about: "wishes only",
      document: { sections: WISHES },
      findings: [{ messageId: "thematic", severity: "warning" }],
      besides: ["assignment/missing", "objectives/missing"],
    },
    {
      about: "a logical plan of goals and implementation",
      document: {
        body: [
          ...LOGICAL_BODY.slice(0, 3),
          ...LOGICAL_BODY.slice(-3).map((one) =>
            typeof one === "string" ? one : { ...one, text: "II. TỔ CHỨC THỰC HIỆN" },
          ),
        ],
      },
      findings: [{ messageId: "logical", severity: "error" }],
      besides: THEME_IDS.map((theme) => `${theme}/missing` as const),
    },
  ],
});

checkRule("assignment/missing", {
  right: [
    { about: "who and by when in the points", document: {} },
    {
      about: "one deadline is enough",
      document: {
        sections: {
          ...WISHES,
          cadres: {
            points: [
              "1. Phấn đấu kết nạp năm người, hoàn thành trước năm cuối nhiệm kỳ; tổ chức bồi dưỡng quần chúng.",
            ],
          },
        },
      },
    },
    {
      about: "no body at all: that is another fact",
      document: { body: [], closing: null },
      besides: [
        ...THEME_IDS.map((theme) => `${theme}/missing` as const),
        "implementation/missing",
        "measures/missing",
        "objectives/missing",
      ],
    },
  ],
  wrong: [
    {
      about: "nobody and no time",
      document: { sections: WISHES },
      findings: [{ severity: "hint", quote: "" }],
      besides: ["measures/missing", "objectives/missing"],
    },
  ],
});
