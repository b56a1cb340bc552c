import { found, rightCase, wrongCase, type Case } from "../case";
import { decomposed, mapText } from "../encodings";
import { readProgramme, reword, without, withoutSections } from "../typed-document";

const serviceCentre = readProgramme("office-service-centre");
const rangers = readProgramme("office-forest-rangers");
const infrastructure = readProgramme("office-infrastructure");

const IN_2027 = "2027-03-15";

export const officeCases: Readonly<Record<string, Case>> = {
  "office-author-line": rightCase(
    "A commune's public service centre: a logical plan with an author line in capitals between type and subject, mirror margins, saved by LibreOffice.",
    serviceCentre,
    { writer: "libreoffice", layout: { mirrorMargins: true } },
  ),

  "office-automatic-numbering": rightCase(
    "Forest rangers: a name of two lines, the deputy signs, all numbers, letters and hyphens are Word's automatic ones; the place needs its level because its name has one syllable.",
    rangers,
    { layout: { automaticNumbering: true }, habits: { splinters: true }, today: IN_2027 },
  ),

  "office-optional-parts": rightCase(
    "A right programme with every optional part where it belongs: urgency, circulation, drafter's mark, contact line, and the confirmation of the committee above after the signature.",
    serviceCentre,
    {
      layout: {
        above: "@circulation LƯU HÀNH NỘI BỘ",
        underNumber: [{ role: "urgency", text: "KHẨN" }],
        after: [
          "@drafter NguyenThuHa-26",
          "@plain {align=center before=12}[[bold|XÁC NHẬN CỦA ĐẢNG UỶ XÃ YÊN LÃNG]]",
          "@plain {align=center}T/M BAN THƯỜNG VỤ",
          "@plain {align=center}PHÓ BÍ THƯ",
          "@plain ",
          "@plain {align=center}Vũ Đình Toàn",
          "@contact Chi bộ Trung tâm Phục vụ hành chính công, số 2 đường Thống Nhất, xã Yên Lãng.",
        ].join("\n"),
      },
    },
  ),

  "office-draft": rightCase(
    "A second draft before the meeting: number, day and month, one recipient and the signer's name still to be filled in.",
    {
      ...without(infrastructure, "name"),
      number: "Số ……-CTr/CB",
      place: "Hồng Hà, ngày …… tháng …… năm 2026",
      recipients: ["- Đảng uỷ phường Hồng Hà;", "- ……………………;", "- Lưu Chi bộ."],
    },
    {
      layout: { underNumber: [{ role: "draft", text: "Dự thảo lần 2" }] },
      findings: [
        found("numberSymbol/unfilled", "Số ……-CTr/CB"),
        found("placeDate/unfilled", "ngày …… tháng ……"),
        found("signerName/unfilled"),
        found("recipients/unfilled", "……………………"),
      ],
    },
  ),

  "office-plan-type": wrongCase(
    "Called a plan, numbered as a programme: the type line decides, so the number's sign is wrong.",
    {
      ...reword(infrastructure, [
        ["## I. MỤC TIÊU", "## I. MỤC ĐÍCH, MỤC TIÊU"],
        ["## II. NHIỆM VỤ", "## II. NỘI DUNG, NHIỆM VỤ"],
      ]),
      type: "KẾ HOẠCH",
      subject: "công tác toàn khoá",
    },
    [found("numberSymbol/type-sign", "03-CTr/CB")],
    { facts: { kind: "plan", plan: null } },
  ),

  "office-no-issuing-body": wrongCase(
    "The header names only the Party organisation above, and no line says what kind of document this is.",
    without(infrastructure, "cell", "type"),
    [found("issuingBody/missing"), found("documentType/missing")],
    { missing: ["issuingBody", "documentType"] },
  ),

  "office-basis-slips": wrongCase(
    "Careless bases: one names nothing, one has no hyphen, one ends with a full stop too early, one lacks number and date.",
    {
      ...rangers,
      bases: [
        "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.",
        ...rangers.bases.slice(1, 2),
        "- Căn cứ Nghị quyết của Đảng uỷ Chi cục Kiểm lâm tỉnh về tăng cường lãnh đạo công tác quản lý, bảo vệ rừng;",
        "- Căn cứ Chương trình công tác:",
        ...rangers.bases.slice(3, 4),
        "Căn cứ Luật Lâm nghiệp năm 2017;",
        ...rangers.bases.slice(5),
      ],
    },
    [
      found("legalBases/ending", "Điều lệ Đảng Cộng sản Việt Nam."),
      found("legalBases/citation", "Nghị quyết của Đảng uỷ Chi cục Kiểm lâm tỉnh"),
      found("legalBases/dangling", "Căn cứ Chương trình công tác:"),
      found("legalBases/dash", "Căn cứ Luật Lâm nghiệp năm 2017"),
    ],
    { today: IN_2027 },
  ),

  "office-superseded": wrongCase(
    "Rests on the guide that HD05 replaced three months earlier, and the bases stand after a paragraph of introduction.",
    {
      ...serviceCentre,
      bases: [],
      body: [
        "Sau một năm đi vào hoạt động, Trung tâm đã tiếp nhận trên 21.000 hồ sơ; yêu cầu phục vụ người dân ngày càng cao.",
        ...serviceCentre.bases.slice(0, 3).map((basis) => `@legalBasis ${basis}`),
        "@legalBasis - Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng;",
        ...serviceCentre.bases.slice(3).map((basis) => `@legalBasis ${basis}`),
        serviceCentre.body,
      ].join("\n"),
    },
    [found("legalBases/position"), found("legalBases/superseded", "Hướng dẫn số 36-HD/VPTW")],
  ),

  "office-logical-gaps": wrongCase(
    "A logical plan without its last part, and no word about the office, administrative reform and digital work.",
    reword(withoutSections(infrastructure, "TỔ CHỨC THỰC HIỆN"), [
      [
        "4. Cải cách hành chính, chuyển đổi số: số hoá bản đồ hiện trạng; sắp xếp phòng làm việc gọn gàng; mua sắm tiết kiệm, đúng định mức.\n5. Công tác xã hội",
        "4. Công tác xã hội",
      ],
    ]),
    [found("implementation/missing"), found("facilities/missing")],
    { missing: ["implementation"] },
  ),

  "office-nfd": wrongCase(
    "Typed on a Mac: letters and their marks stored apart; everything else is right.",
    serviceCentre,
    [found("text/decomposed")],
    { change: (model) => mapText(model, decomposed) },
  ),

  "office-page-numbers": wrongCase(
    "The page number stands at the right edge and on page 1 as well.",
    serviceCentre,
    [found("page/number"), found("page/first-page-number")],
    { layout: { page: { numberAlign: "right", numberOnFirst: true } } },
  ),

  "office-footer-number": wrongCase(
    "The page number stands at the foot of the page.",
    rangers,
    [found("page/number")],
    { layout: { page: { number: "footer" } }, writer: "docx", today: IN_2027 },
  ),
};
