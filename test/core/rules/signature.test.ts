import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";

const NO_SIGNATURE = { signingAuthority: null, signerPosition: null, signerName: null };

checkRule("signature/missing", {
  right: [
    { about: "authority, position, name", document: {} },
    { about: "in tab columns", document: { layout: "tabs" } },
    {
      about: "stacked above the recipients",
      document: { layout: "stacked" },
      besides: ["partyTitle/position", "signature/position"],
    },
    {
      about: "a confirmation of the committee above behind it",
      document: {
        after: [
          { text: "XÁC NHẬN CỦA ĐẢNG UỶ XÃ TAM HƯNG", align: "center", bold: true },
          { text: "PHÓ BÍ THƯ", align: "center" },
          { text: "Trần Văn Bình", align: "center", bold: true },
        ],
      },
    },
    {
      about: "a copy's note behind it",
      document: {
        after: [
          { text: "Sao lục nguyên văn bản chính", align: "left" },
          { text: "Tam Hưng, ngày 10 tháng 6 năm 2026", italic: true, align: "right" },
        ],
      },
    },
    {
      about: "an appendix behind it",
      document: {
        after: [
          { text: "Phụ lục", align: "center", bold: true },
          { text: "CHỈ TIÊU TỪNG NĂM", align: "center", bold: true },
          {
            text: "(Kèm theo Chương trình số 05-CTr/CB, ngày 05/6/2026 của Chi bộ)",
            align: "center",
            italic: true,
          },
          "1. Số đảng viên kết nạp: năm 2026: 01, năm 2027: 01, năm 2028: 01, năm 2029: 02.",
        ],
      },
    },
  ],
  wrong: [
    { about: "only the recipients", document: NO_SIGNATURE, findings: [{ quote: "", places: [] }] },
    {
      about: "neither signature nor recipients",
      document: { ...NO_SIGNATURE, recipientsLabel: null, recipients: null },
      findings: [{}],
      besides: ["recipients/missing"],
    },
    {
      about: "minutes that nobody signs",
      document: { ...ofKind(kindOf("minutes")), ...NO_SIGNATURE, recorder: null },
      findings: [{ messageId: "two-signers", clause: "HD05/I.7.1.4e", quote: "" }],
    },
    {
      about: "a committee's resolution that nobody signs",
      document: { ...NO_SIGNATURE, issuingBody: "ĐẢNG UỶ XÃ TAM HƯNG" },
      findings: [{ data: { wanted: "T/M ĐẢNG UỶ" } }],
      besides: ["facts/cell-mismatch", "numberSymbol/body-sign"],
    },
  ],
});

checkRule("signingAuthority/missing", {
  right: [
    { about: "T/M CHI BỘ", document: {} },
    {
      about: "no signature at all: that is one fact",
      document: NO_SIGNATURE,
      besides: ["signature/missing"],
    },
  ],
  wrong: [
    {
      about: "position and name only",
      document: { signingAuthority: null },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("signingAuthority/form", {
  right: [
    { about: "T/M CHI BỘ", document: {} },
    {
      about: "with the cell's name",
      document: { signingAuthority: "T/M CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" },
    },
    {
      about: "capitals by attribute",
      document: { signingAuthority: { text: "T/m Chi bộ", caps: true } },
    },
    {
      about: "the deputy signs",
      document: { signerPosition: "PHÓ BÍ THƯ", signerName: "Trần Văn Bình" },
    },
  ],
  wrong: [
    ...[
      "TM. CHI BỘ",
      "TM CHI BỘ",
      "TM/ CHI BỘ",
      "T\\M CHI BỘ",
      "T/M. CHI BỘ",
      "T.M CHI BỘ",
      "T.M. CHI BỘ",
      "THAY MẶT CHI BỘ",
      "ĐẠI DIỆN CHI BỘ",
    ].map((signingAuthority) => ({
      about: signingAuthority,
      document: { signingAuthority },
      findings: [{ messageId: "mark", quote: signingAuthority, data: { wanted: "T/M CHI BỘ" } }],
    })),
    ...[
      "T/M CHI UỶ",
      "T/M BAN CHI UỶ",
      "TM. BAN CHI ỦY",
      "T/M BAN CHẤP HÀNH",
      "T/M BCH CHI BỘ",
      "TM. CHI ỦY",
    ].map((signingAuthority) => ({
      about: signingAuthority,
      document: { signingAuthority },
      findings: [
        { messageId: "committee", quote: signingAuthority, data: { wanted: "T/M CHI BỘ" } },
      ],
    })),
    ...["CHI BỘ", "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"].map((signingAuthority) => ({
      about: signingAuthority,
      document: { signingAuthority },
      findings: [{ messageId: "none", quote: signingAuthority }],
    })),
    {
      about: "T/M ĐẢNG BỘ",
      document: { signingAuthority: "T/M ĐẢNG BỘ" },
      findings: [{ quote: "T/M ĐẢNG BỘ", data: { wanted: "T/M CHI BỘ" } }],
    },
  ],
});

checkRule("signingAuthority/acting-for", {
  right: [
    { about: "T/M", document: {} },
    { about: "the deputy signs for the cell, too", document: { signerPosition: "PHÓ BÍ THƯ" } },
  ],
  wrong: [
    {
      about: "K/T BÍ THƯ under T/M CHI BỘ",
      document: { signingAuthority: ["T/M CHI BỘ", "K/T BÍ THƯ"], signerPosition: "PHÓ BÍ THƯ" },
      findings: [{ quote: "K/T BÍ THƯ", places: ["K/T BÍ THƯ"] }],
    },
    ...["K/T BÍ THƯ", "KT. BÍ THƯ"].map((signingAuthority) => ({
      about: `${signingAuthority} alone`,
      document: { signingAuthority, signerPosition: "PHÓ BÍ THƯ" },
      findings: [{ quote: signingAuthority }],
    })),
  ],
});

checkRule("signingAuthority/format", {
  right: [{ about: "capitals, 14, bold", document: {} }],
  wrong: [
    {
      about: "not bold",
      document: { signingAuthority: { bold: false } },
      findings: [{ data: { deviations: ["bold"] } }],
    },
    {
      about: "small letters, 13",
      document: { signingAuthority: { text: "T/M Chi bộ", size: 13 } },
      findings: [{ data: { deviations: ["capitals", "size:13:14:14"] } }],
    },
  ],
});
