import { checkRule } from "./rule-tester";
import type { SketchChanges } from "./sketch";
import { PART_KEYS, SECTION_KEYS, SECTIONS, WORDS } from "./sketch-programme";

const CLOSING = WORDS.closing[0] ?? "";

/** One more point in section A. */
const point = (text: string): SketchChanges => ({
  sections: {
    keyTasks: { points: ["1. Mục tiêu, giải pháp: đồng chí Bí thư phụ trách.", `2. ${text}`] },
  },
});

const older = (text: string) =>
  text.replace(/khoá/g, "khóa").replace(/hoá/g, "hóa").replace(/uỷ/g, "ủy");

/** The whole programme with tone marks in the older places. */
const OLDER: SketchChanges = {
  ...Object.fromEntries(PART_KEYS.map((key) => [key, WORDS[key].map(older)])),
  sections: Object.fromEntries(
    SECTION_KEYS.map((key) => [
      key,
      { points: SECTIONS[key].points.map((point) => older(String(point))) },
    ]),
  ),
};

checkRule("text/placeholder", {
  right: [
    { about: "nothing open", document: {} },
    {
      about: "dots that trail off",
      document: point(
        "Tổ chức thăm hỏi gia đình khó khăn, giúp đỡ trẻ mồ côi, trẻ khuyết tật, v.v…",
      ),
    },
    {
      about: "three dots after a comma",
      document: point("Phối hợp với Công đoàn, Chi đoàn, Hội Phụ nữ, ..."),
    },
    {
      about: "a reference in brackets",
      document: point("Thực hiện theo đề án [2] của Uỷ ban nhân dân xã."),
    },
    {
      about: "an unfilled number is its own rule's concern",
      document: { numberSymbol: "Số ……-CTr/CB" },
      besides: ["numberSymbol/unfilled"],
    },
  ],
  wrong: [
    {
      about: "XYZ in the cell's name",
      document: { issuingBody: "CHI BỘ TRƯỜNG MẦM NON XYZ" },
      findings: [{ quote: "XYZ", part: "issuingBody" }],
      besides: ["facts/cell-mismatch"],
    },
    {
      about: "ABC above it",
      document: { superiorBody: "ĐẢNG BỘ XÃ ABC" },
      findings: [{ quote: "ABC", part: "superiorBody" }],
    },
    {
      about: "dots in the text are one finding",
      document: point(
        "Kết nạp ….. đảng viên vào năm 2027 và ……… đảng viên vào năm 2028; đồng chí ............ phụ trách.",
      ),
      findings: [{ data: { count: 3 } }],
    },
    {
      about: "a blank in a basis",
      document: {
        bases: WORDS.bases.map((one, index) =>
          index === 2 ? "- Chương trình số [số]-CTr/ĐU, ngày [ngày] của Đảng uỷ xã Tam Hưng;" : one,
        ),
      },
      findings: [{ part: "legalBases", data: { count: 2 } }],
    },
  ],
});

checkRule("text/tone-style", {
  right: [
    { about: "HD05's style", document: {} },
    { about: "the older style throughout", document: OLDER },
    {
      about: "closed syllables and quy are the same in both",
      document: point(
        "Quý trọng nhân dân, hoàn thành nhiệm vụ; quy hoạch nguồn; tuyên truyền, thuỷ chung.",
      ),
    },
  ],
  wrong: [
    {
      about: "one word of the other style",
      document: point("Bồi dưỡng để mọi đảng viên hòa nhã, gương mẫu trước quần chúng."),
      findings: [{ quote: "hòa", places: ["hòa"] }],
    },
  ],
});

checkRule("text/spacing", {
  right: [
    { about: "single spaces", document: {} },
    { about: "a row of spaces that makes columns", document: { layout: "spaces" } },
    {
      about: "blanks for the date",
      document: { placeDate: "Tam Hưng, ngày      tháng      năm 2026" },
      besides: ["placeDate/unfilled"],
    },
  ],
  wrong: [
    {
      about: "two spaces",
      document: { closing: CLOSING.replace("toàn thể", "toàn  thể") },
      findings: [{ places: ["  "] }],
    },
    {
      about: "a space before a comma",
      document: point("Tổ chức sinh hoạt chi bộ đúng kỳ , đủ nội dung, có chuẩn bị trước."),
      findings: [{ places: [" "] }],
    },
    {
      about: "a space before the full stop",
      document: { closing: CLOSING.replace(".", " .") },
      findings: [{ places: [" "] }],
    },
    {
      about: "several are one finding",
      document: { closing: CLOSING.replace("toàn thể", "toàn  thể").replace("này", " này") },
      findings: [{ places: ["  ", "  "] }],
    },
  ],
});

checkRule("text/set-phrase", {
  right: [
    { about: "the phrase as it is", document: {} },
    {
      about: "in capitals",
      document: point(
        "HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH là việc hằng ngày.",
      ),
    },
    {
      about: "without commas",
      document: point("Học tập tư tưởng đạo đức phong cách Hồ Chí Minh."),
    },
    {
      about: "other words that are near",
      document: point("Giữ gìn đạo đức nghề nghiệp, tác phong sư phạm."),
    },
  ],
  wrong: [
    {
      about: "đạo dục",
      document: point("Học tập tư tưởng, đạo dục, phong cách Hồ Chí Minh."),
      findings: [{ data: { wanted: "tư tưởng, đạo đức, phong cách Hồ Chí Minh" } }],
    },
    {
      about: "a letter left out",
      document: point(
        "Đấu tranh với các biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sông.",
      ),
      findings: [{ data: { wanted: "suy thoái về tư tưởng chính trị, đạo đức, lối sống" } }],
    },
    {
      about: "in a basis",
      document: {
        bases: WORDS.bases.map((one, index) =>
          index === 0 ? "- Điều lệ Đảng Công sản Việt Nam;" : one,
        ),
      },
      findings: [{ data: { wanted: "Điều lệ Đảng Cộng sản Việt Nam" } }],
    },
  ],
});
