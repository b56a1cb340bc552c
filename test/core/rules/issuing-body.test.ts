import { checkRule } from "./rule-tester";
import { BY_THE_CONGRESS } from "./sketch-kinds";

checkRule("issuingBody/missing", {
  right: [
    { about: "the cell under the body above", document: {} },
    {
      about: "a name of two lines",
      document: { issuingBody: ["CHI BỘ TRƯỜNG MẦM NON", "MỸ HƯNG"] },
    },
    {
      about: "a name of three lines in a merged table",
      document: { issuingBody: ["CHI BỘ", "TRƯỜNG MẦM NON", "MỸ HƯNG"], layout: "rows" },
    },
    {
      about: "capitals by attribute over mixed letters",
      document: { issuingBody: { text: "Chi bộ Trường Mầm non Mỹ Hưng", caps: true } },
    },
    {
      about: "soft hyphens in the name",
      document: { issuingBody: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯ\u00adNG" },
    },
  ],
  wrong: [
    {
      about: "the body above and nothing under it",
      document: { issuingBody: null, asterisk: null },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("issuingBody/not-a-cell", {
  right: [
    { about: "CHI BỘ and the school's name", document: {} },
    {
      about: "a village's cell",
      document: {
        issuingBody: "CHI BỘ THÔN MỸ HƯNG",
        bases: { runs: [{ text: "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam." }] },
        leadIn: "Chi bộ thôn Mỹ Hưng xây dựng chương trình công tác toàn khoá như sau:",
        closing: "Chi bộ yêu cầu toàn thể đảng viên nghiêm túc thực hiện Chương trình này.",
      },
      besides: [
        "legalBases/cell-congress",
        "legalBases/superior-decision",
        "legalBases/unit-situation",
        "legalBases/working-rules",
      ],
    },
    {
      about: "the cell's congress",
      document: BY_THE_CONGRESS,
    },
    {
      about: "the template's blank",
      document: {
        issuingBody: {
          runs: [
            {
              text: "[TÊN CHI BỘ]",
              control: { tag: "chibo:issuingBody.cellName", showsPlaceholder: true },
            },
          ],
        },
      },
      besides: ["text/placeholder"],
    },
  ],
  wrong: [
    {
      about: "a committee under its organisation's name",
      document: {
        superiorBody: "ĐẢNG BỘ TỈNH HƯNG YÊN",
        issuingBody: "ĐẢNG BỘ XÃ TAM HƯNG",
        numberSymbol: "Số 05-CTr/ĐU",
        signingAuthority: "T/M ĐẢNG UỶ",
      },
      findings: [
        {
          clause: "HD05/I.2.1.2c",
          quote: "ĐẢNG BỘ XÃ TAM HƯNG",
          data: { found: "ĐẢNG BỘ XÃ TAM HƯNG", wanted: "ĐẢNG UỶ" },
        },
      ],
      besides: ["facts/cell-mismatch"],
    },
    ...["TRƯỜNG MẦM NON MỸ HƯNG", "UỶ BAN NHÂN DÂN XÃ TAM HƯNG", "THÔN MỸ HƯNG"].map(
      (issuingBody) => ({
        about: issuingBody,
        document: { issuingBody },
        findings: [{ quote: issuingBody, data: { found: issuingBody, wanted: "CHI BỘ" } }],
        // Another unit's name is another fact.
        besides: issuingBody.includes("MẦM NON") ? [] : (["facts/cell-mismatch"] as const),
      }),
    ),
    ...["CHI UỶ TRƯỜNG MẦM NON MỸ HƯNG", "BAN CHI UỶ TRƯỜNG MẦM NON MỸ HƯNG"].map(
      (issuingBody) => ({
        about: issuingBody,
        document: { issuingBody },
        findings: [{ messageId: "committee", quote: issuingBody }],
      }),
    ),
  ],
});

checkRule("issuingBody/asterisk", {
  right: [
    { about: "one asterisk on its line", document: {} },
    {
      about: "one asterisk in a stacked header",
      document: { layout: "stacked" },
      besides: ["partyTitle/position", "signature/position"],
    },
    { about: "with spaces around", document: { asterisk: "  *  " } },
    {
      about: "behind a line break under the name",
      document: { issuingBody: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG\n*", asterisk: null },
    },
  ],
  wrong: [
    {
      about: "nothing under the name",
      document: { asterisk: null },
      findings: [{ quote: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" }],
    },
    {
      about: "under the number",
      document: { asterisk: null, numberSymbol: ["Số 15-CTr/CB", "*"] },
      findings: [{ messageId: "place", quote: "*" }],
      fixed: [],
    },
    ...["-----", "***", "* * *", "_______"].map((asterisk) => ({
      about: asterisk,
      document: { asterisk },
      findings: [{ messageId: "other", quote: asterisk }],
    })),
  ],
});

checkRule("issuingBody/format", {
  right: [
    { about: "capitals, 14, bold", document: {} },
    {
      about: "bold by a style",
      document: {
        issuingBody: { style: "Cell" },
        styles:
          '<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      },
    },
    {
      about: "bold by a character style",
      document: {
        issuingBody: {
          runs: [{ text: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", style: "Strong" }],
          style: "Centred",
        },
        styles:
          '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Centred"><w:name w:val="Centred"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>',
      },
    },
    { about: "placed by spaces", document: { layout: "spaces" } },
    {
      about: "a space that is not bold between bold words",
      document: {
        issuingBody: {
          runs: [
            { text: "CHI BỘ", bold: true },
            { text: " ", bold: false },
            { text: "TRƯỜNG MẦM NON MỸ HƯNG", bold: true },
          ],
        },
      },
    },
  ],
  wrong: [
    {
      about: "not bold",
      document: { issuingBody: { bold: false } },
      findings: [{ quote: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", data: { deviations: ["bold"] } }],
    },
    {
      about: "small letters, 15 points, slanted",
      document: { issuingBody: { text: "Chi bộ Trường Mầm non Mỹ Hưng", size: 15, italic: true } },
      findings: [{ data: { deviations: ["capitals", "not-italic", "size:15:14:14"] } }],
    },
    {
      about: "underlined in place of the asterisk",
      document: { issuingBody: { underline: true }, asterisk: null },
      findings: [{ data: { deviations: ["not-underlined"] } }],
      besides: ["issuingBody/asterisk"],
    },
  ],
});
