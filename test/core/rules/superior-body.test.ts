import { checkRule } from "./rule-tester";

checkRule("superiorBody/missing", {
  right: [
    { about: "the Party organisation above, top left", document: {} },
    { about: "in a header of tab columns", document: { layout: "tabs" } },
    { about: "in a header typed with spaces", document: { layout: "spaces" } },
    { about: "in a table of two rows", document: { layout: "rows" } },
    {
      about: "stacked line by line",
      document: { layout: "stacked" },
      besides: ["partyTitle/position", "signature/position"],
    },
    {
      about: "a long name on two lines",
      document: { superiorBody: ["ĐẢNG BỘ TRUNG TÂM DỊCH VỤ", "HÀNH CHÍNH CÔNG XÃ TAM HƯNG"] },
    },
    {
      about: "a name broken by a line break",
      document: { superiorBody: "ĐẢNG BỘ TRUNG TÂM DỊCH VỤ\nHÀNH CHÍNH CÔNG XÃ TAM HƯNG" },
    },
    {
      about: "capitals by attribute",
      document: { superiorBody: { text: "Đảng bộ xã Tam Hưng", caps: true } },
    },
    {
      about: "letters with their marks apart",
      document: { superiorBody: "ĐẢNG BỘ XÃ TAM HƯNG".normalize("NFD") },
      besides: ["text/decomposed"],
    },
  ],
  wrong: [
    {
      about: "only the cell",
      document: { superiorBody: null },
      findings: [{ quote: "", places: [] }],
    },
    {
      about: "only in the page's running header",
      document: {
        superiorBody: null,
        running: [
          { at: "header", text: "#" },
          { at: "header", kind: "first", text: "ĐẢNG BỘ XÃ TAM HƯNG" },
        ],
      },
      findings: [{}],
    },
  ],
});

checkRule("superiorBody/form", {
  right: [
    { about: "ĐẢNG BỘ XÃ …", document: {} },
    { about: "ĐẢNG BỘ PHƯỜNG …", document: { superiorBody: "ĐẢNG BỘ PHƯỜNG NGÔ QUYỀN" } },
    {
      about: "a company's Party organisation",
      document: { superiorBody: "ĐẢNG BỘ TỔNG CÔNG TY CHÈ" },
    },
    { about: "a double space", document: { superiorBody: "ĐẢNG  BỘ XÃ TAM HƯNG" } },
    {
      about: "a blank that waits",
      document: { superiorBody: "ĐẢNG BỘ [TÊN XÃ]" },
      besides: ["text/placeholder"],
    },
  ],
  wrong: [
    ...[
      "ĐẢNG UỶ XÃ TAM HƯNG",
      "ĐẢNG ỦY XÃ TAM HƯNG",
      "BAN CHẤP HÀNH ĐẢNG BỘ XÃ TAM HƯNG",
      "BCH ĐẢNG BỘ XÃ TAM HƯNG",
    ].map((superiorBody) => ({
      about: superiorBody,
      document: { superiorBody },
      findings: [{ quote: superiorBody, data: { wanted: "ĐẢNG BỘ …" } }],
    })),
  ],
});

checkRule("superiorBody/format", {
  right: [
    { about: "capitals, 14, upright, not bold", document: {} },
    {
      about: "bold switched off against a bold style",
      document: {
        superiorBody: { style: "Bold", bold: false },
        styles:
          '<w:style w:type="paragraph" w:styleId="Bold"><w:name w:val="Bold"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      },
    },
  ],
  wrong: [
    {
      about: "bold",
      document: { superiorBody: { bold: true } },
      findings: [{ quote: "ĐẢNG BỘ XÃ TAM HƯNG", data: { deviations: ["not-bold"] } }],
    },
    {
      about: "bold by a style",
      document: {
        superiorBody: { style: "Bold" },
        styles:
          '<w:style w:type="paragraph" w:styleId="Bold"><w:name w:val="Bold"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      },
      findings: [{ data: { deviations: ["not-bold"] } }],
    },
    {
      about: "small letters",
      document: { superiorBody: "Đảng bộ xã Tam Hưng" },
      findings: [{ data: { deviations: ["capitals"] } }],
    },
    {
      about: "13 points",
      document: { superiorBody: { size: 13 } },
      findings: [{ data: { deviations: ["size:13:14:14"] } }],
    },
    {
      about: "both lines of a long name are one finding",
      document: {
        superiorBody: [
          { text: "ĐẢNG BỘ TRUNG TÂM DỊCH VỤ", bold: true },
          { text: "HÀNH CHÍNH CÔNG XÃ TAM HƯNG", bold: true },
        ],
      },
      findings: [{ places: ["ĐẢNG BỘ TRUNG TÂM DỊCH VỤ", "HÀNH CHÍNH CÔNG XÃ TAM HƯNG"] }],
    },
  ],
});
