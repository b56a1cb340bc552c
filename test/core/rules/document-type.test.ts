import { kindOf } from "../../../src/core/kinds";
import { checkRule } from "./rule-tester";
import { ofKind } from "./sketch-kinds";

checkRule("documentType/missing", {
  right: [
    { about: "alone on its line", document: {} },
    {
      about: "small letters shown as capitals",
      document: { documentType: { text: "Chương trình", caps: true } },
    },
    { about: "letters with spaces between the words", document: { documentType: "CHƯƠNG  TRÌNH" } },
  ],
  wrong: [{ about: "only a subject", document: { documentType: null }, findings: [{ quote: "" }] }],
});

checkRule("documentType/wrong-type", {
  right: [
    { about: "CHƯƠNG TRÌNH", document: {} },
    {
      about: "in one line with its subject: another rule says that",
      document: {
        documentType: "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030",
        subject: null,
      },
      besides: ["documentType/own-line", "subject/letter-case"],
    },
  ],
  wrong: [
    ...["KẾ HOẠCH", "NGHỊ QUYẾT", "PHƯƠNG ÁN", "ĐỀ ÁN", "QUY CHẾ"].map((documentType) => ({
      about: documentType,
      document: { documentType },
      kind: "programme" as const,
      findings: [{ quote: documentType, data: { found: documentType, wanted: "CHƯƠNG TRÌNH" } }],
      besides: ["document/other-kind" as const],
    })),
    ...[
      "CHƯƠNG TRINH",
      "CHUƠNG TRÌNH",
      "CHƯƠNG TRÌNH:",
      "CHUONG TRINH",
      "DỰ THẢO CHƯƠNG TRÌNH",
    ].map((documentType) => ({
      about: documentType,
      document: { documentType },
      findings: [{ messageId: "misspelt", quote: documentType }],
    })),
    {
      about: "letters set apart by spaces",
      document: { documentType: "C H Ư Ơ N G  T R Ì N H" },
      findings: [{ messageId: "misspelt" }],
    },
  ],
});

checkRule("documentType/not-for-cell", {
  right: [
    { about: "a resolution", document: ofKind(kindOf("resolution")) },
    {
      about: "a regulation of the committee",
      document: {
        ...ofKind(kindOf("foreign")),
        issuingBody: "ĐẢNG UỶ XÃ TAM HƯNG",
        superiorBody: "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI",
        numberSymbol: "Số 05-QĐ/ĐU",
        documentType: "QUY ĐỊNH",
        signingAuthority: "T/M ĐẢNG UỶ",
      },
    },
  ],
  wrong: [
    ["CHỈ THỊ", "CT"],
    ["THÔNG TRI", "TT"],
    ["QUY ĐỊNH", "QĐ"],
    ["HƯỚNG DẪN", "HD"],
  ].map(([documentType = "", sign = ""]) => ({
    about: documentType,
    document: { ...ofKind(kindOf("foreign")), documentType, numberSymbol: `Số 05-${sign}/CB` },
    findings: [{ quote: documentType }],
  })),
});

checkRule("documentType/own-line", {
  right: [
    { about: "the subject below", document: {} },
    {
      about: "an author line in capitals between",
      document: { author: "CỦA CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" },
    },
    {
      about: "the subject behind a line break",
      document: {
        documentType: "CHƯƠNG TRÌNH\ncông tác toàn khoá nhiệm kỳ 2025 - 2030",
        subject: null,
      },
      besides: ["subject/format"],
    },
  ],
  wrong: [
    {
      about: "type and subject in one line of capitals",
      document: {
        documentType: "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030",
        subject: null,
      },
      findings: [{ quote: "CHƯƠNG TRÌNH" }],
      besides: ["subject/letter-case"],
    },
    {
      about: "type, subject, cell and term in one line",
      document: {
        documentType:
          "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ CỦA CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG NHIỆM KỲ 2025 - 2030",
        subject: null,
      },
      findings: [{ quote: "CHƯƠNG TRÌNH" }],
      besides: ["subject/letter-case"],
    },
    {
      about: "type in capitals, subject in small letters",
      document: {
        documentType: "CHƯƠNG TRÌNH công tác toàn khoá nhiệm kỳ 2025 - 2030",
        subject: null,
      },
      findings: [{ quote: "CHƯƠNG TRÌNH" }],
    },
    {
      about: "the whole programme's work in one line, the term below",
      document: {
        documentType: "CHƯƠNG TRÌNH CÔNG TÁC TOÀN KHOÁ",
        subject: "nhiệm kỳ 2025 - 2030",
      },
      findings: [{ quote: "CHƯƠNG TRÌNH" }],
    },
  ],
});

checkRule("documentType/format", {
  right: [
    { about: "capitals, 16, bold, centred", document: {} },
    { about: "15 points", document: { documentType: { size: 15 } } },
  ],
  wrong: [
    {
      about: "14 points",
      document: { documentType: { size: 14 } },
      findings: [{ data: { deviations: ["size:14:15:16"] } }],
    },
    {
      about: "not bold, flush left",
      document: { documentType: { bold: false, align: "left" } },
      findings: [{ data: { deviations: ["bold", "alignment:left:center"] } }],
    },
    {
      about: "small letters",
      document: { documentType: "Chương trình" },
      findings: [{ quote: "Chương trình", data: { deviations: ["capitals"] } }],
    },
  ],
});
