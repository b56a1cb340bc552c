import { kindOf } from "../../../src/core/kinds";
import { checkRule, checkSketch, told } from "./rule-tester";
import { ofKind } from "./sketch-kinds";

const LETTER = [
  "Kính thưa các bạn lớp 9A,",
  "Năm nay trường mình kỷ niệm ba mươi năm thành lập, mình mong gặp lại các bạn vào sáng Chủ nhật tới.",
  "Hẹn gặp các bạn ở sân trường.",
];

checkRule("document/empty", {
  right: [{ about: "a programme", document: {} }],
  wrong: [
    {
      about: "a new document",
      document: { paragraphs: [] },
      findings: [{ quote: "", places: [] }],
    },
    {
      about: "empty paragraphs only",
      document: { paragraphs: ["", "  ", "\t", "\u00a0"] },
      findings: [{}],
    },
    {
      about: "hidden text only",
      document: { paragraphs: [{ text: "CHƯƠNG TRÌNH", hidden: true }] },
      findings: [{}],
    },
  ],
});

checkRule("document/not-judged", {
  right: [
    { about: "a programme", document: {} },
    {
      about: "a header and a title are enough to be judged",
      document: { bases: null, leadIn: null, body: [], closing: null },
      besides: [
        "cadres/missing",
        "coordination/missing",
        "facilities/missing",
        "implementation/missing",
        "keyTasks/missing",
        "legalBases/missing",
        "measures/missing",
        "objectives/missing",
        "quality/missing",
      ],
    },
  ],
  wrong: [
    {
      about: "a letter to classmates",
      document: { paragraphs: LETTER },
      findings: [{ messageId: "none", places: [] }],
    },
    {
      about: "a canteen's menu",
      document: { paragraphs: ["THỰC ĐƠN TUẦN", "Thứ Hai: cơm, canh chua."] },
      findings: [{ messageId: "none" }],
    },
    {
      about: "one word",
      document: { paragraphs: ["CHƯƠNG TRÌNH"] },
      findings: [{ messageId: "none" }],
    },
    { about: "a meeting's agenda", document: ofKind(kindOf("agenda")), findings: [{}] },
    { about: "a member's statement", document: ofKind(kindOf("personal")), findings: [{}] },
    {
      about: "an agenda by its timetable alone",
      document: {
        ...ofKind(kindOf("agenda")),
        subject: "buổi chiều",
        body: ["14h00: Ổn định tổ chức.", "14h15: Thông qua nội dung.", "15h30: Bế mạc."],
      },
      findings: [{}],
    },
  ],
});

checkRule("document/other-kind", {
  right: [
    { about: "what it says itself", document: ofKind(kindOf("report")), kind: "report" },
    { about: "what nobody asked about", document: ofKind(kindOf("report")) },
  ],
  wrong: [
    {
      about: "a report asked to be a plan",
      document: ofKind(kindOf("report")),
      kind: "plan",
      findings: [{ quote: "BÁO CÁO", data: { otherwise: "report" } }],
      besides: [
        "documentType/wrong-type",
        "implementation/missing",
        "numberSymbol/type-sign",
        "purpose/missing",
      ],
    },
  ],
});

checkRule("document/state-layout", {
  right: [
    { about: "the Party title alone", document: {} },
    {
      about: "the country's name in running text",
      document: {
        closing:
          "Chi bộ yêu cầu mọi đảng viên chấp hành Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam và Chương trình này.",
      },
    },
  ],
  wrong: [
    {
      about: "country and motto in place of the Party title",
      document: {
        partyTitle: null,
        rule: "none",
        motto: ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      },
      findings: [{ places: ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] }],
      besides: ["partyTitle/missing"],
    },
    {
      about: "the older tone mark and en dashes",
      document: {
        partyTitle: null,
        rule: "none",
        motto: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc"],
      },
      findings: [{ quote: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }],
      besides: ["partyTitle/missing"],
    },
    {
      about: "the motto beside the Party title",
      document: { motto: ["Độc lập - Tự do - Hạnh phúc"] },
      findings: [{ places: ["Độc lập - Tự do - Hạnh phúc"] }],
    },
  ],
});

describe("a document that is no programme", () => {
  it.each([
    ["an empty one", []],
    ["a letter", LETTER],
  ])("%s has that one finding and no other", (_, paragraphs) => {
    const report = checkSketch({ paragraphs });
    expect(report.verdict).toBe("not-judged");
    expect(told(report)).toHaveLength(1);
    expect(report.undecided).toEqual([]);
  });
});
