import { found, rightCase, wrongCase, type Case } from "../case";
import { asVni, mapText, oldToneMarks } from "../encodings";
import { readProgramme, reword, without, withoutSections } from "../typed-document";

const dongHa = readProgramme("village-dong-ha");
const naLuong = readProgramme("village-na-luong");
const wardGroup = readProgramme("village-ward-group");
const hoaThuan = readProgramme("village-hoa-thuan");
const wishes = readProgramme("village-wishes");

export const villageCases: Readonly<Record<string, Case>> = {
  "village-tabs": rightCase(
    "A village's programme with the header and the signature in tab columns; one of its bases is a resolution that a district committee passed in 2023.",
    {
      ...dongHa,
      bases: [
        ...dongHa.bases.slice(0, 3),
        "- Căn cứ Nghị quyết số 09-NQ/HU, ngày 15/5/2023 của Huyện uỷ Vĩnh Lộc về phát triển nông nghiệp hàng hoá giai đoạn 2023 - 2030;",
        ...dongHa.bases.slice(3),
      ],
    },
    { layout: { header: "tabs", signature: "tabs" }, habits: { splinters: true } },
  ),

  "village-stacked": wrongCase(
    "A highland village's programme of 2025: header and signature stacked line by line, older tone marks.",
    naLuong,
    [
      found("partyTitle/position", "ĐẢNG CỘNG SẢN VIỆT NAM"),
      found("recipients/position", "Nơi nhận"),
    ],
    {
      layout: { header: "stacked", signature: "stacked" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "village-letters": rightCase(
    "A southern hamlet's programme with sections A, B, C, D, Đ, E, G and points a) b) c) d) đ) e) g).",
    hoaThuan,
    { writer: "docx", layout: { signature: "tabs" } },
  ),

  "village-parts-in-words": rightCase(
    "A ward neighbourhood's logical plan in Phần thứ nhất, hai, ba, the names centred in capitals on the next line.",
    wardGroup,
    { habits: { formatBy: "styles" } },
  ),

  "village-hidden-text": rightCase(
    "A right programme with hidden notes, reviewer's comments and a text box that hold everything wrong.",
    reword(dongHa, [
      [
        "thu nhập bình quân tăng 8% mỗi năm",
        "[[comment Hỏi lại Trưởng thôn số này, còn ……|thu nhập bình quân tăng 8% mỗi năm]]",
      ],
      [
        "gọi thanh niên nhập ngũ đủ chỉ tiêu hằng năm.",
        "gọi thanh niên nhập ngũ đủ chỉ tiêu hằng năm.[[hidden| (TM. CHI BỘ, Lưu: VT, Huyện uỷ XYZ)]]",
      ],
      [
        "## D. XÂY DỰNG",
        "[[hidden|H. PHẦN CHƯA DÙNG: ……… ./.]]\n@@box Bản thảo lần 3 / Số: ……-KH/CB / Xã XYZ\n## D. XÂY DỰNG",
      ],
      [
        "Trưởng ban Công tác Mặt trận chủ trì",
        "[[comment Có đúng người không?|Trưởng ban Công tác Mặt trận]] chủ trì",
      ],
    ]),
  ),

  "village-bare": wrongCase(
    "Only the cell's name stands above the title: no Party organisation above, no number, no Party title, no place and date.",
    { ...without(naLuong, "superior", "number", "place"), title: "" },
    [
      found("superiorBody/missing"),
      found("numberSymbol/missing"),
      found("partyTitle/missing"),
      found("placeDate/missing"),
    ],
    {
      layout: { header: "stacked" },
      missing: ["partyTitle", "superiorBody", "numberSymbol", "placeDate"],
    },
  ),

  "village-poor-bases": wrongCase(
    "Rests on one law alone: neither the Party's charter nor the cell's congress, nor the body above, nor working rules, nor the village's situation.",
    { ...dongHa, bases: ["- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022."] },
    [
      found("legalBases/charter"),
      found("legalBases/cell-congress"),
      found("legalBases/superior-decision"),
      found("legalBases/working-rules"),
      found("legalBases/unit-situation"),
    ],
  ),

  "village-wishes": wrongCase(
    "Every section is there, but it only describes and wishes: no goal, no measure, nobody responsible, no deadline.",
    wishes,
    [found("objectives/missing"), found("measures/missing"), found("assignment/missing")],
    { layout: { ruleLine: "vml" } },
  ),

  "village-missing-sections": wrongCase(
    "Stops after section D: nothing about coordination, nothing about who carries it out.",
    withoutSections(dongHa, "CÔNG TÁC XÃ HỘI", "TỔ CHỨC THỰC HIỆN"),
    [found("coordination/missing"), found("implementation/missing")],
    { missing: ["coordination"] },
  ),

  "village-no-signature": wrongCase(
    "Ends with the recipients: nobody signs.",
    without(naLuong, "authority", "position", "name"),
    [found("signature/missing")],
    {
      layout: { signature: "stacked" },
      missing: ["signingAuthority", "signerPosition", "signerName"],
    },
  ),

  "village-recipients-slips": wrongCase(
    "Signed for the committee of the cell; the list of recipients is that of a letter and its marks are careless.",
    {
      ...hoaThuan,
      authority: "T/M CHI UỶ",
      label: "Nơi nhận",
      recipients: [
        "- Như trên;",
        "Đảng uỷ xã Tân Hoà;",
        "- Đảng viên chi bộ,",
        "- Các đoàn thể ấp Hoà Thuận.",
      ],
    },
    [
      found("signingAuthority/form", "T/M CHI UỶ"),
      found("recipients/label", "Nơi nhận"),
      found("recipients/like-above", "Như trên"),
      found("recipients/dash", "Đảng uỷ xã Tân Hoà;"),
      found("recipients/ending", "Đảng viên chi bộ,"),
      found("recipients/filing"),
    ],
    { layout: { looks: { recipientsLabel: { underline: false } } } },
  ),

  "village-vni": wrongCase(
    "Typed with VNI-Times: every part is there once the letters are decoded.",
    dongHa,
    [found("text/legacy-encoding")],
    { change: asVni, habits: { normalFont: "VNI-Times", rawCharacters: true } },
  ),

  "village-fonts-colours": wrongCase(
    "Set in Arial with red headings, saved by LibreOffice.",
    naLuong,
    [found("text/font"), found("text/colour", "CÁC CÔNG TÁC TRỌNG TÂM")],
    {
      writer: "libreoffice",
      habits: { normalFont: "Arial" },
      layout: { looks: { section: { colour: "C00000" } } },
    },
  ),

  "village-impossible-date": wrongCase(
    "Dated 31 September; the rest is right.",
    { ...wardGroup, place: "An Biên, ngày 31 tháng 9 năm 2026" },
    [found("placeDate/impossible-date", "ngày 31 tháng 9 năm 2026")],
    { facts: { date: null }, layout: { header: "tabs" } },
  ),

  "village-point-letters": wrongCase(
    "Points in the English order a b c d e f g instead of the Vietnamese one.",
    reword(hoaThuan, [
      ["đ) Đồng chí Bí thư đi cơ sở", "e) Đồng chí Bí thư đi cơ sở"],
      ["e) Đồng chí Phó Bí thư trực tiếp", "f) Đồng chí Phó Bí thư trực tiếp"],
    ]),
    [found("sections/points", "e) Đồng chí Bí thư đi cơ sở")],
  ),
};
