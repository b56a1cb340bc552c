import { checkRule } from "./rule-tester";

checkRule("subject/missing", {
  right: [
    { about: "under the type", document: {} },
    {
      about: "on two lines",
      document: { subject: ["công tác toàn khoá", "nhiệm kỳ 2025 - 2030"] },
    },
    {
      about: "with a soft line break",
      document: { subject: "công tác toàn khoá\nnhiệm kỳ 2025 - 2030" },
    },
    {
      about: "in the older tone style",
      document: { subject: "công tác toàn khóa nhiệm kỳ 2025 - 2030" },
      besides: ["text/tone-style"],
    },
    {
      about: "naming the cell",
      document: {
        subject: "công tác toàn khoá của Chi bộ Trường Mầm non Mỹ Hưng, nhiệm kỳ 2025 - 2030",
      },
    },
    {
      about: "in other words",
      document: { subject: "thực hiện Nghị quyết Đại hội Chi bộ, nhiệm kỳ 2025 - 2030" },
    },
  ],
  wrong: [
    {
      about: "the type alone",
      document: { subject: null, hyphens: null },
      findings: [{ quote: "" }],
    },
    {
      about: "hyphens right under the type",
      document: { subject: null },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("subject/term", {
  right: [
    { about: "nhiệm kỳ 2025 - 2030", document: {} },
    {
      about: "an en dash without spaces",
      document: { subject: "công tác toàn khoá nhiệm kỳ 2025–2030" },
    },
    { about: "in brackets", document: { subject: "công tác toàn khoá (nhiệm kỳ 2025 - 2030)" } },
    { about: "giai đoạn", document: { subject: "công tác toàn khoá giai đoạn 2025 - 2030" } },
    {
      about: "on the line below",
      document: { subject: ["công tác toàn khoá", "Nhiệm kỳ: 2025 - 2030"] },
    },
    {
      about: "a blank that waits for the term",
      document: { subject: "công tác toàn khoá nhiệm kỳ [nhiệm kỳ]" },
      besides: ["text/placeholder"],
    },
  ],
  wrong: [
    {
      about: "no term",
      document: { subject: "công tác toàn khoá" },
      findings: [{ quote: "công tác toàn khoá" }],
    },
    {
      about: "the term's ordinal only",
      document: { subject: "công tác toàn khoá của chi bộ khoá IX" },
      findings: [{}],
    },
  ],
});

checkRule("subject/letter-case", {
  right: [
    { about: "small letters", document: {} },
    {
      about: "an initial capital",
      document: { subject: "Công tác toàn khoá nhiệm kỳ 2025 - 2030" },
    },
    {
      about: "an author line in capitals above it",
      document: { author: "CỦA CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" },
    },
  ],
  wrong: [
    {
      about: "capitals",
      document: { subject: "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030" },
      findings: [{ quote: "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030" }],
    },
    {
      about: "capitals by attribute",
      document: { subject: { caps: true } },
      findings: [{ quote: "công tác toàn khoá nhiệm kỳ 2025 - 2030" }],
    },
    {
      about: "capitals on two lines",
      document: { subject: ["CÔNG TÁC TOÀN KHOÁ", "NHIỆM KỲ 2025 - 2030"] },
      findings: [{ places: ["CÔNG TÁC TOÀN KHOÁ", "NHIỆM KỲ 2025 - 2030"] }],
    },
  ],
});

checkRule("subject/hyphens", {
  right: [
    { about: "five hyphens", document: {} },
    { about: "with spaces around", document: { hyphens: " ----- " } },
    { about: "hyphens that do not break", document: { hyphens: "\u2011".repeat(5) } },
  ],
  wrong: [
    {
      about: "none",
      document: { hyphens: null },
      findings: [{ quote: "công tác toàn khoá nhiệm kỳ 2025 - 2030", data: { wanted: "-----" } }],
    },
    {
      about: "over the subject",
      document: {
        subject: ["-----", "công tác toàn khoá nhiệm kỳ 2025 - 2030"],
        hyphens: null,
      },
      findings: [{ messageId: "place", quote: "-----" }],
      fixed: [],
    },
    ...["---", "----------", "*****", "_____", "-- -- --", "- - - - -", "-----o0o-----"].map(
      (hyphens) => ({
        about: hyphens,
        document: { hyphens },
        findings: [{ messageId: "other", quote: hyphens }],
      }),
    ),
    {
      about: "an asterisk row as in old books",
      document: { hyphens: "***" },
      findings: [{ messageId: "other", quote: "***" }],
    },
  ],
});

checkRule("subject/format", {
  right: [
    { about: "bold, 14, centred", document: {} },
    { about: "15 points", document: { subject: { size: 15 } } },
    {
      about: "capitals are another rule's concern",
      document: { subject: { caps: true } },
      besides: ["subject/letter-case"],
    },
  ],
  wrong: [
    {
      about: "not bold",
      document: { subject: { bold: false } },
      findings: [{ data: { deviations: ["bold"] } }],
    },
    {
      about: "slanted, 13",
      document: { subject: { italic: true, size: 13 } },
      findings: [{ data: { deviations: ["not-italic", "size:13:14:15"] } }],
    },
    {
      about: "the second line not bold",
      document: { subject: ["công tác toàn khoá", { text: "nhiệm kỳ 2025 - 2030", bold: false }] },
      findings: [{ places: ["nhiệm kỳ 2025 - 2030"] }],
    },
    {
      about: "justified",
      document: { subject: { align: "both" } },
      findings: [{ clause: "HD05/I.5.2.2", data: { deviations: ["alignment:both:center"] } }],
    },
  ],
});
