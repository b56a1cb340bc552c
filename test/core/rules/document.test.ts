import { checkRule, checkSketch, told } from "./rule-tester";

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
      findings: [{ places: [] }],
    },
    {
      about: "a canteen's menu",
      document: { paragraphs: ["THỰC ĐƠN TUẦN", "Thứ Hai: cơm, canh chua."] },
      findings: [{}],
    },
    { about: "one word", document: { paragraphs: ["CHƯƠNG TRÌNH"] }, findings: [{}] },
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
