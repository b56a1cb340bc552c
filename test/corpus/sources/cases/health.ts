import { found, rightCase, wrongCase, type Case } from "../case";
import type { Look } from "../model";
import { readProgramme, replaceSection, reword, without } from "../typed-document";

const station = readProgramme("health-station");
const hospital = readProgramme("health-hospital");

const IN_2027 = "2027-03-15";

const APPENDICES = [
  "@@end portrait",
  "@appendixTitle Phụ lục 1",
  "@appendixTitle CHỈ TIÊU CHUYÊN MÔN CỦA CÁC KHOA",
  "@plain {align=center italic=true after=6}(Kèm theo Chương trình số 05-CTr/CB, ngày 22/7/2026 của Chi bộ Khối Ngoại - Sản)",
  "| Khoa | Chỉ tiêu | Năm 2027 | Năm 2030 |",
  "| Ngoại tổng hợp | Ca mổ nội soi | 620 | 900 |",
  "| Chấn thương | Ca thay khớp háng | 25 | 60 |",
  "| Phụ sản | Tỷ lệ sinh thường không tai biến | 99,2% | 99,5% |",
  "| Gây mê hồi sức | Ca giảm đau trong đẻ | 480 | 750 |",
  "@@end portrait restart",
  "@appendixTitle Phụ lục 2",
  "@appendixTitle LỊCH KIỂM TRA, GIÁM SÁT CỦA CHI BỘ",
  "@plain {align=center italic=true after=6}(Kèm theo Chương trình số 05-CTr/CB, ngày 22/7/2026 của Chi bộ Khối Ngoại - Sản)",
  "| Thời gian | Nội dung | Người phụ trách |",
  "| Quý I | Việc thực hiện quy tắc ứng xử | Bí thư |",
  "| Quý II | Bảng kiểm an toàn phẫu thuật | Phó Bí thư |",
  "| Quý III | Việc sinh hoạt và nộp đảng phí | Chi uỷ viên |",
  "| Quý IV | Việc thực hiện chương trình này | Chi uỷ |",
].join("\n");

const CARELESS_BODY: Look = {
  size: 13,
  align: "left",
  firstLine: 0,
  before: 0,
  line: { rule: "multiple", value: 1.5 },
};

export const healthCases: Readonly<Record<string, Case>> = {
  "health-libreoffice": rightCase(
    "A commune health station's programme written in LibreOffice's manner: by styles, saved by LibreOffice.",
    station,
    { writer: "libreoffice", habits: { formatBy: "styles" }, today: IN_2027 },
  ),

  "health-appendices": rightCase(
    "A hospital cell's logical plan, themes in the points only, with two appendices that have page numbers of their own.",
    hospital,
    { layout: { after: APPENDICES, page: { restartNumber: true } } },
  ),

  "health-swapped-header": wrongCase(
    "The Party title and the date stand on the left, the bodies and the number on the right.",
    station,
    [found("partyTitle/position", "ĐẢNG CỘNG SẢN VIỆT NAM")],
    { layout: { header: "swapped" }, today: IN_2027 },
  ),

  "health-typed-rule": wrongCase(
    "A row of typed dashes instead of the drawn line, and the subject in capitals.",
    {
      ...station,
      title: "ĐẢNG CỘNG SẢN VIỆT NAM⏎---------------------",
      subject: "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030",
    },
    [
      found("partyTitle/rule-line"),
      found("subject/letter-case", "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030"),
    ],
    { layout: { ruleLine: "none" }, today: IN_2027 },
  ),

  "health-body-format": wrongCase(
    "The body is set as a school essay: 13 points, flush left, no indent, no space between paragraphs, one and a half lines.",
    station,
    [
      found("body/font-size"),
      found("body/alignment"),
      found("body/indent"),
      found("body/paragraph-spacing"),
      found("body/line-spacing"),
    ],
    {
      layout: {
        looks: {
          legalBasis: CARELESS_BODY,
          section: CARELESS_BODY,
          subsection: CARELESS_BODY,
          body: CARELESS_BODY,
        },
      },
      today: IN_2027,
    },
  ),

  "health-no-position": wrongCase(
    "Signed for the cell, but no line says what office the signer holds.",
    without(hospital, "position"),
    [found("signerPosition/missing")],
    { missing: ["signerPosition"] },
  ),

  "health-no-goals": wrongCase(
    "A logical plan that begins with the tasks: no goals or targets anywhere.",
    reword(replaceSection(hospital, "I- MỤC TIÊU", []), [
      ["## II- NHIỆM VỤ", "## I- NHIỆM VỤ"],
      ["đào tạo 5 phẫu thuật viên nội soi", "đào tạo phẫu thuật viên nội soi"],
      ["## III- GIẢI PHÁP", "## II- GIẢI PHÁP"],
      ["để bảo đảm trên 85% đảng viên dự họp", "để đảng viên dự họp đông đủ"],
      ["## IV- TỔ CHỨC", "## III- TỔ CHỨC"],
      [", đăng ký chỉ tiêu thi đua với Đảng uỷ bệnh viện.", "."],
    ]),
    [found("objectives/missing")],
    { missing: ["objectives"] },
  ),
};
