import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";

const NO_SIGNATURE = { signingAuthority: null, signerPosition: null, signerName: null };

checkRule("signerPosition/missing", {
  right: [
    { about: "BÍ THƯ", document: {} },
    { about: "PHÓ BÍ THƯ", document: { signerPosition: "PHÓ BÍ THƯ" } },
    {
      about: "no signature at all: that is one fact",
      document: NO_SIGNATURE,
      besides: ["signature/missing"],
    },
  ],
  wrong: [
    {
      about: "the name right under the authority",
      document: { signerPosition: null },
      findings: [{ quote: "" }],
    },
  ],
});

checkRule("signerPosition/form", {
  right: [
    { about: "BÍ THƯ", document: {} },
    { about: "PHÓ BÍ THƯ", document: { signerPosition: "PHÓ BÍ THƯ" } },
    { about: "double space", document: { signerPosition: "PHÓ  BÍ THƯ" } },
  ],
  wrong: [
    ...["BÍ THƯ CHI BỘ", "BÍ THƯ CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"].map((signerPosition) => ({
      about: signerPosition,
      document: { signerPosition },
      findings: [{ quote: signerPosition, data: { found: signerPosition, wanted: "BÍ THƯ" } }],
    })),
    {
      about: "PHÓ BÍ THƯ CHI BỘ",
      document: { signerPosition: "PHÓ BÍ THƯ CHI BỘ" },
      findings: [{ data: { wanted: "PHÓ BÍ THƯ" } }],
    },
    ...[
      "BÍ THƯ - HIỆU TRƯỞNG",
      "PHÓ BÍ THƯ PHỤ TRÁCH",
      "BÍ THƯ,",
      "Q. BÍ THƯ",
      "HIỆU TRƯỞNG",
      "TRƯỞNG THÔN",
      "GIÁM ĐỐC",
      "CHI UỶ VIÊN",
    ].map((signerPosition) => ({
      about: signerPosition,
      document: { signerPosition },
      findings: [
        { messageId: "other", clause: "HD05/I.7.1.4b-iv" as const, quote: signerPosition },
      ],
    })),
  ],
});

checkRule("signerPosition/format", {
  right: [{ about: "capitals, 14, not bold", document: {} }],
  wrong: [
    {
      about: "bold",
      document: { signerPosition: { bold: true } },
      findings: [{ quote: "BÍ THƯ", data: { deviations: ["not-bold"] } }],
    },
    {
      about: "small letters",
      document: { signerPosition: "Bí thư" },
      findings: [{ data: { deviations: ["capitals"] } }],
    },
    {
      about: "flush left",
      document: { signerPosition: { align: "left" } },
      findings: [{ data: { deviations: ["alignment:left:center"] } }],
    },
  ],
});

checkRule("signerName/unfilled", {
  right: [
    { about: "a name", document: {} },
    { about: "a name of two words", document: { signerName: "Y Thủy" } },
    {
      about: "a name in capitals is a name",
      document: { signerName: "NGUYỄN THỊ HOA" },
      besides: ["signerName/format"],
    },
    { about: "a full stop behind it", document: { signerName: "Nguyễn Thị Hoa." } },
    { about: "signed in the copy", document: { signatureNote: "(Đã ký)" } },
    {
      about: "no signature at all: that is one fact",
      document: NO_SIGNATURE,
      besides: ["signature/missing"],
    },
  ],
  wrong: [
    {
      about: "minutes that their recorder alone signs",
      document: { ...ofKind(kindOf("minutes")), signerPosition: null, signerName: null },
      findings: [{ messageId: "chair", clause: "HD05/I.7.1.4e", quote: "" }],
    },
    {
      about: "nobody",
      document: { signerName: null },
      findings: [{ messageId: "none", quote: "", places: ["BÍ THƯ"] }],
    },
    ...["[họ và tên]", "………………", "............"].map((signerName) => ({
      about: signerName,
      document: { signerName },
      findings: [{ quote: signerName }],
    })),
  ],
});

checkRule("signerName/titles", {
  right: [
    { about: "a plain name", document: {} },
    { about: "a name that begins like a title", document: { signerName: "Sĩ Văn Tiến" } },
  ],
  wrong: [
    ["ThS. Nguyễn Thị Hoa", "ths"],
    ["Thạc sĩ Nguyễn Thị Hoa", "thạc sĩ"],
    ["BS.CKI Trần Văn Bình", "bs cki"],
    ["PGS.TS. Trần Văn Bình", "pgs ts"],
    ["Thượng tá Trần Văn Bình", "thượng tá"],
    ["TS Lê Văn Nam", "ts"],
  ].map(([signerName = "", titles = ""]) => ({
    about: signerName,
    document: { signerName },
    findings: [{ quote: signerName, data: { titles } }],
  })),
});

checkRule("signerName/format", {
  right: [{ about: "14, bold, each word with a capital", document: {} }],
  wrong: [
    {
      about: "not bold",
      document: { signerName: { bold: false } },
      findings: [{ data: { deviations: ["bold"] } }],
    },
    {
      about: "capitals",
      document: { signerName: "NGUYỄN THỊ HOA" },
      findings: [{ data: { deviations: ["not-capitals"] } }],
    },
    {
      about: "13, slanted",
      document: { signerName: { size: 13, italic: true } },
      findings: [{ data: { deviations: ["not-italic", "size:13:14:14"] } }],
    },
  ],
});

checkRule("seal/note", {
  right: [
    { about: "no note", document: {} },
    { about: "a note that it was signed", document: { signatureNote: "(Đã ký)" } },
  ],
  wrong: [
    "(Ký và đóng dấu)",
    "(Ký tên, đóng dấu)",
    "(Chữ ký, dấu)",
    "(ký, ghi rõ họ tên và đóng dấu)",
    "Ký tên và đóng dấu",
  ].map((signatureNote) => ({
    about: signatureNote,
    document: { signatureNote },
    findings: [{ quote: signatureNote }],
  })),
});
