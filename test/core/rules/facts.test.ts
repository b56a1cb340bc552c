import { checkRule } from "./rule-tester";
import type { SketchChanges } from "./sketch";

/** One more point in section E. */
const point = (text: string): SketchChanges => ({
  sections: {
    coordination: {
      points: ["1. Mục tiêu: mọi gia đình trẻ đều có liên lạc với lớp.", `2. ${text}`],
    },
  },
});

const CONGRESS =
  "- Nghị quyết số 01-NQ/ĐH, ngày 20/8/2025 của Đại hội Chi bộ Trường Mầm non Mỹ Hưng lần thứ IX, nhiệm kỳ 2025 - 2030;";

/** The cell's own term everywhere. */
function term(own: string, placeDate?: string): SketchChanges {
  return {
    subject: `công tác toàn khoá nhiệm kỳ ${own}`,
    leadIn: `Chi bộ Trường Mầm non Mỹ Hưng xây dựng chương trình công tác toàn khoá nhiệm kỳ ${own} như sau:`,
    bases: [
      "- Điều lệ Đảng Cộng sản Việt Nam;",
      CONGRESS.replace("2025 - 2030", own),
      "- Chương trình số 02-CTr/ĐU, ngày 20/01/2026 của Đảng uỷ xã Tam Hưng về công tác toàn khoá;",
      "- Quy chế số 01-QC/CB, ngày 05/9/2025 của Chi bộ về làm việc của chi bộ, chi uỷ;",
      "- Đặc điểm, tình hình của Trường Mầm non Mỹ Hưng.",
    ],
    ...(placeDate === undefined ? {} : { placeDate }),
  };
}

checkRule("facts/district-level", {
  right: [
    {
      about: "bodies of commune and province",
      document: point("Phối hợp với Uỷ ban nhân dân xã Tam Hưng và Sở Giáo dục và Đào tạo."),
    },
    {
      about: "a cited older document keeps the name",
      document: point(
        "Tiếp tục thực hiện Nghị quyết số 05-NQ/HU, ngày 12/3/2022 của Huyện uỷ Thanh Oai.",
      ),
    },
    {
      about: "the body of former days",
      document: point(
        "Kế thừa kết quả phối hợp trước đây với Phòng Giáo dục và Đào tạo huyện Thanh Oai.",
      ),
    },
    {
      about: "the school's own sick room",
      document: point(
        "Trang bị tủ thuốc cho phòng y tế và bếp ăn, cán bộ y tế kiểm tra hằng tháng.",
      ),
    },
    {
      about: "a document from before July 2025",
      document: {
        ...point("Phối hợp với UBND huyện Thanh Oai."),
        placeDate: "Tam Hưng, ngày 05 tháng 6 năm 2025",
      },
    },
  ],
  wrong: [
    ...[
      "UBND huyện",
      "Huyện uỷ",
      "Uỷ ban nhân dân quận",
      "Phòng Giáo dục và Đào tạo huyện",
      "Công an huyện",
      "Trung tâm Y tế huyện",
      "Hội Chữ thập đỏ huyện",
      "Mặt trận Tổ quốc Việt Nam huyện",
      "Phòng Kinh tế huyện",
      "Huyện đoàn",
    ].map((body) => ({
      about: body,
      document: point(`Phối hợp với ${body} Thanh Oai giữ trật tự trước cổng trường.`),
      findings: [{ quote: body }],
    })),
    {
      about: "Huyện ủy in the older tone style",
      document: point("Báo cáo Huyện ủy Thanh Oai việc giữ trật tự trước cổng trường."),
      findings: [{ quote: "Huyện ủy" }],
      besides: ["text/tone-style"],
    },
    {
      about: "several are one finding",
      document: point("Báo cáo Huyện uỷ Thanh Oai; phối hợp với UBND huyện Thanh Oai."),
      findings: [{ places: ["Huyện uỷ", "UBND huyện"] }],
    },
    {
      about: "the district's Party organisation, its congress no society",
      document: point("Chào mừng Đại hội Đảng bộ huyện Thanh Oai bằng việc làm thiết thực."),
      findings: [{ quote: "Đảng bộ huyện" }],
    },
    {
      about: "an office that only the district had, by its abbreviation",
      document: point("Thực hiện chỉ đạo của phòng GD&ĐT."),
      findings: [{ quote: "phòng GD&ĐT" }],
    },
    {
      about: "an undated document, judged by today",
      document: {
        ...point("Phối hợp với UBND huyện Thanh Oai."),
        placeDate: "Tam Hưng, ngày      tháng      năm 2026",
      },
      findings: [{ quote: "UBND huyện" }],
      besides: ["placeDate/unfilled"],
    },
  ],
});

checkRule("facts/term-length", {
  right: [
    { about: "2025 - 2030, five years on trial", document: {} },
    { about: "2025 - 2027, before July 2025", document: term("2025 - 2027") },
    { about: "2026 - 2031", document: term("2026 - 2031") },
    {
      about: "2022 - 2025, two congresses in five years",
      document: term("2022 - 2025", "Tam Hưng, ngày 05 tháng 10 năm 2022"),
    },
    {
      about: "the term of the body above is not the cell's",
      document: point(
        "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025 và các nghị quyết khác.",
      ),
    },
  ],
  wrong: [
    {
      about: "four years",
      document: term("2025 - 2029"),
      findings: [
        {
          quote: "nhiệm kỳ 2025 - 2029",
          messageId: "turn",
          clause: "QD294",
          data: { term: "2025 - 2029", length: 4 },
        },
      ],
    },
    {
      about: "three years from 2026",
      document: term("2026 - 2029"),
      findings: [{ data: { length: 3 } }],
    },
    {
      about: "five years before the trial",
      document: term("2020 - 2025", "Tam Hưng, ngày 05 tháng 10 năm 2022"),
      findings: [{ messageId: "before", clause: "DL24", data: { length: 5 } }],
    },
    {
      about: "years the wrong way round, told once",
      document: { subject: "công tác toàn khoá nhiệm kỳ 2030 - 2025" },
      findings: [{ messageId: "backwards", clause: "custom/facts", quote: "nhiệm kỳ 2030 - 2025" }],
    },
  ],
});

checkRule("facts/term-mismatch", {
  right: [
    { about: "one term", document: {} },
    {
      about: "an en dash without spaces is the same term",
      document: { subject: "công tác toàn khoá nhiệm kỳ 2025–2030" },
    },
    {
      about: "the term before, in running text",
      document: point("Phát huy kết quả nhiệm kỳ 2022 - 2025, tiếp tục phối hợp với cha mẹ trẻ."),
    },
    {
      about: "the term of the organisation above",
      document: point(
        "Thực hiện Nghị quyết Đại hội Đảng bộ xã Tam Hưng lần thứ I, nhiệm kỳ 2020 - 2025 và phối hợp với các thôn.",
      ),
    },
  ],
  wrong: [
    ...["nhiệm kì 2025 - 2027", "nhiệm kỳ 2025/2027", "nhiệm kỳ IX (2025 - 2027)"].map((own) => ({
      about: own,
      document: { subject: `công tác toàn khoá ${own}` },
      findings: [{ data: { first: "2025 - 2027", other: "2025 - 2030" } }],
    })),
    {
      about: "another in the lead-in",
      document: {
        leadIn:
          "Chi bộ Trường Mầm non Mỹ Hưng xây dựng chương trình công tác toàn khoá nhiệm kỳ 2022 - 2025 như sau:",
      },
      findings: [
        { quote: "nhiệm kỳ 2022 - 2025", data: { first: "2025 - 2030", other: "2022 - 2025" } },
      ],
    },
    {
      about: "another in the subject",
      document: { subject: "công tác toàn khoá nhiệm kỳ 2025 - 2027" },
      findings: [{ data: { first: "2025 - 2027", other: "2025 - 2030" } }],
    },
  ],
});

checkRule("facts/cell-mismatch", {
  right: [
    { about: "one name", document: {} },
    {
      about: "the cell without a name",
      document: {
        closing: "Chi bộ yêu cầu toàn thể đảng viên nghiêm túc thực hiện Chương trình này.",
      },
    },
    {
      about: "a shorter form",
      document: {
        closing:
          "Chi bộ Mầm non Mỹ Hưng yêu cầu toàn thể đảng viên nghiêm túc thực hiện Chương trình này.",
      },
    },
    {
      about: "another cell in running text",
      document: point("Giao lưu với Chi bộ Trường Tiểu học Tam Hưng mỗi năm một lần."),
    },
    {
      about: "an abbreviation",
      document: {
        leadIn:
          "Chi bộ Trường MN Mỹ Hưng xây dựng chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 như sau:",
      },
    },
    {
      about: "a name of two lines",
      document: { issuingBody: ["CHI BỘ TRƯỜNG MẦM NON", "MỸ HƯNG"] },
    },
  ],
  wrong: [
    {
      about: "another in the lead-in",
      document: {
        leadIn:
          "Chi bộ Trường Mầm non Hoa Ban xây dựng chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 như sau:",
      },
      findings: [
        {
          quote: "Chi bộ Trường Mầm non Hoa Ban",
          data: { first: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG", other: "Chi bộ Trường Mầm non Hoa Ban" },
        },
      ],
    },
    {
      about: "another in the closing",
      document: {
        closing:
          "Chi bộ Trường Mầm non Tam Hưng yêu cầu toàn thể đảng viên nghiêm túc thực hiện Chương trình này.",
      },
      findings: [{ quote: "Chi bộ Trường Mầm non Tam Hưng" }],
    },
    {
      about: "another at the signature",
      document: { signingAuthority: "T/M CHI BỘ TRƯỜNG MẦM NON HOA BAN" },
      findings: [{}],
    },
  ],
});

checkRule("facts/date-outside-term", {
  right: [
    { about: "inside", document: {} },
    { about: "in the first year", document: { placeDate: "Tam Hưng, ngày 05 tháng 9 năm 2025" } },
    {
      about: "not dated yet",
      document: { placeDate: "Tam Hưng, ngày      tháng      năm 2026" },
      besides: ["placeDate/unfilled"],
    },
  ],
  wrong: [
    {
      about: "before",
      document: { placeDate: "Tam Hưng, ngày 05 tháng 02 năm 2021" },
      findings: [
        {
          quote: "Tam Hưng, ngày 05 tháng 02 năm 2021",
          data: { year: "2021", term: "2025 - 2030" },
        },
      ],
    },
    {
      about: "after",
      document: { placeDate: "Tam Hưng, ngày 05 tháng 6 năm 2031" },
      findings: [{ data: { year: "2031" } }],
    },
  ],
});
