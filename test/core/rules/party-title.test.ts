import { checkRule } from "./rule-tester";

checkRule("partyTitle/missing", {
  right: [
    { about: "top right, level with the body above", document: {} },
    {
      about: "small letters shown as capitals",
      document: { partyTitle: { text: "Đảng Cộng sản Việt Nam", caps: true } },
    },
    {
      about: "a double space and one that does not break",
      document: { partyTitle: "ĐẢNG  CỘNG SẢN\u00a0VIỆT NAM" },
    },
    {
      about: "letters with their marks apart",
      document: { partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM".normalize("NFD") },
      besides: ["text/decomposed"],
    },
    {
      about: "split into many runs",
      document: {
        partyTitle: { runs: [{ text: "ĐẢNG C" }, { text: "ỘNG SẢN VI" }, { text: "ỆT NAM" }] },
      },
    },
  ],
  wrong: [
    {
      about: "nothing at the top right",
      document: { partyTitle: null, rule: "none" },
      findings: [{ quote: "" }],
    },
    {
      about: "deleted in a tracked change",
      document: { partyTitle: { runs: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", change: "deleted" }] } },
      findings: [{}],
    },
  ],
});

checkRule("partyTitle/wording", {
  right: [
    { about: "letter by letter", document: {} },
    {
      about: "inserted in a tracked change",
      document: { partyTitle: { runs: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", change: "inserted" }] } },
    },
  ],
  wrong: [
    ...[
      "ĐẢNG CỘNG SẢN VIỆT NAN",
      "ĐẢNG CÔNG SẢN VIỆT NAM",
      "ĐẢNG CỘNG SẢN VIỆTNAM",
      "ĐẢNG CỘNG SẢN VIỆT NAM.",
      "DANG CONG SAN VIET NAM",
    ].map((partyTitle) => ({
      about: partyTitle,
      document: { partyTitle },
      findings: [{ quote: partyTitle, data: { wanted: "ĐẢNG CỘNG SẢN VIỆT NAM" } }],
    })),
  ],
});

checkRule("partyTitle/position", {
  right: [
    { about: "in the right cell", document: {} },
    { about: "in the right column of tabs", document: { layout: "tabs" } },
    { about: "in the right column of spaces", document: { layout: "spaces" } },
    {
      about: "under a circulation mark, which stands higher still",
      document: { circulation: "LƯU HÀNH NỘI BỘ" },
    },
  ],
  wrong: [
    {
      about: "in the left column, the cell on the right",
      document: { layout: "swapped" },
      findings: [{ quote: "ĐẢNG CỘNG SẢN VIỆT NAM" }],
    },
    {
      about: "in one column with the bodies, though on the right",
      document: { layout: "stacked" },
      besides: ["signature/position"],
      findings: [{ messageId: "stacked", quote: "ĐẢNG CỘNG SẢN VIỆT NAM" }],
      fixed: [],
    },
    {
      about: "under the date",
      document: {
        partyTitle: ["Tam Hưng, ngày 05 tháng 6 năm 2026", "ĐẢNG CỘNG SẢN VIỆT NAM"].map(
          (text) => ({
            text,
            ...(text.startsWith("Tam") ? { bold: false, italic: true, size: 14 } : {}),
          }),
        ),
        placeDate: null,
      },
      findings: [{ quote: "ĐẢNG CỘNG SẢN VIỆT NAM" }],
    },
  ],
});

checkRule("partyTitle/rule-line", {
  right: [
    { about: "a drawn line", document: {} },
    { about: "a line of Word 2007", document: { rule: "vml" } },
    { about: "a border below the title", document: { rule: "border" } },
    {
      about: "a drawn line in a stacked header",
      document: { layout: "stacked" },
      besides: ["partyTitle/position", "signature/position"],
    },
    { about: "a drawn line in a header of tab columns", document: { layout: "tabs" } },
  ],
  wrong: [
    {
      about: "no line",
      document: { rule: "none" },
      findings: [{ quote: "ĐẢNG CỘNG SẢN VIỆT NAM" }],
    },
    {
      about: "underlined",
      document: { rule: "none", partyTitle: { underline: true } },
      findings: [{ messageId: "underlined", quote: "ĐẢNG CỘNG SẢN VIỆT NAM" }],
    },
    ...["----------------------", "______________", "–––––––––––", "-------***-------"].map(
      (typed) => ({
        about: typed,
        document: { rule: { typed } },
        findings: [{ messageId: "typed", quote: typed }],
      }),
    ),
    {
      about: "typed dashes behind a line break",
      document: { rule: "none", partyTitle: "ĐẢNG CỘNG SẢN VIỆT NAM\n---------------" },
      findings: [{ messageId: "typed", quote: "---------------" }],
    },
  ],
});

checkRule("partyTitle/format", {
  right: [
    { about: "capitals, 15, bold", document: {} },
    {
      about: "underlined: another rule says that",
      document: { rule: "none", partyTitle: { underline: true } },
      besides: ["partyTitle/rule-line"],
    },
  ],
  wrong: [
    {
      about: "13 points",
      document: { partyTitle: { size: 13 } },
      findings: [{ data: { deviations: ["size:13:15:15"] } }],
    },
    {
      about: "not bold",
      document: { partyTitle: { bold: false } },
      findings: [{ data: { deviations: ["bold"] } }],
    },
    {
      about: "small letters",
      document: { partyTitle: "Đảng Cộng sản Việt Nam" },
      findings: [{ quote: "Đảng Cộng sản Việt Nam", data: { deviations: ["capitals"] } }],
    },
    {
      about: "at the right edge",
      document: { partyTitle: { align: "right" } },
      findings: [{ data: { deviations: ["alignment:right:center"] } }],
    },
  ],
});
