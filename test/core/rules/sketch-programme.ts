import type { Look, Part, Words } from "./sketch-model";

/** Every part that stands at one place, in the order of a stacked document. */
export const PART_KEYS = [
  "circulation",
  "superiorBody",
  "issuingBody",
  "asterisk",
  "numberSymbol",
  "underNumber",
  "partyTitle",
  "placeDate",
  "motto",
  "documentType",
  "author",
  "subject",
  "hyphens",
  "addressees",
  "basesHeading",
  "bases",
  "leadIn",
  "closing",
  "signingAuthority",
  "signerPosition",
  "signatureNote",
  "signerName",
  "recorder",
  "recipientsLabel",
  "recipients",
] as const;
export type PartKey = (typeof PART_KEYS)[number];

const centred: Look = { align: "center" };
const BODY: Look = { align: "both", firstLine: 10, after: 6, line: "18pt" };

/** The right look of each part (14 points, upright, Times New Roman where nothing else is said). */
export const LOOKS: Readonly<Record<PartKey | "heading" | "body", Look>> = {
  circulation: { align: "right", size: 12, bold: true },
  superiorBody: centred,
  issuingBody: { ...centred, bold: true },
  asterisk: centred,
  numberSymbol: centred,
  underNumber: { ...centred, italic: true },
  partyTitle: { ...centred, bold: true, size: 15 },
  placeDate: { ...centred, italic: true },
  motto: { ...centred, bold: true },
  documentType: { ...centred, bold: true, size: 16 },
  author: { ...centred, bold: true },
  subject: { ...centred, bold: true },
  hyphens: centred,
  addressees: { ...centred, italic: true },
  basesHeading: { ...BODY, bold: true },
  bases: BODY,
  leadIn: BODY,
  heading: { ...BODY, bold: true },
  body: BODY,
  closing: BODY,
  signingAuthority: { ...centred, bold: true },
  signerPosition: centred,
  signatureNote: { ...centred, italic: true },
  signerName: { ...centred, bold: true },
  recorder: { ...centred, bold: true },
  recipientsLabel: { align: "left", underline: true },
  recipients: { align: "left", size: 12 },
};

/** The right words of each part; an optional part has none. */
export const WORDS: Readonly<Record<PartKey, readonly string[]>> = {
  circulation: [],
  superiorBody: ["ĐẢNG BỘ XÃ TAM HƯNG"],
  issuingBody: ["CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG"],
  asterisk: ["*"],
  numberSymbol: ["Số 05-CTr/CB"],
  underNumber: [],
  partyTitle: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
  placeDate: ["Tam Hưng, ngày 05 tháng 6 năm 2026"],
  motto: [],
  documentType: ["CHƯƠNG TRÌNH"],
  author: [],
  subject: ["công tác toàn khoá nhiệm kỳ 2025 - 2030"],
  hyphens: ["-----"],
  addressees: [],
  basesHeading: [],
  bases: [
    "- Điều lệ Đảng Cộng sản Việt Nam;",
    "- Nghị quyết số 01-NQ/ĐH, ngày 20/8/2025 của Đại hội Chi bộ Trường Mầm non Mỹ Hưng lần thứ IX, nhiệm kỳ 2025 - 2030;",
    "- Chương trình số 02-CTr/ĐU, ngày 20/01/2026 của Đảng uỷ xã Tam Hưng về công tác toàn khoá;",
    "- Quy chế số 01-QC/CB, ngày 05/9/2025 của Chi bộ về làm việc của chi bộ, chi uỷ;",
    "- Đặc điểm, tình hình của Trường Mầm non Mỹ Hưng.",
  ],
  leadIn: [
    "Chi bộ Trường Mầm non Mỹ Hưng xây dựng chương trình công tác toàn khoá nhiệm kỳ 2025 - 2030 như sau:",
  ],
  closing: [
    "Chi bộ Trường Mầm non Mỹ Hưng yêu cầu toàn thể đảng viên nghiêm túc thực hiện Chương trình này.",
  ],
  signingAuthority: ["T/M CHI BỘ"],
  signerPosition: ["BÍ THƯ"],
  signatureNote: [],
  signerName: ["Nguyễn Thị Hoa"],
  recorder: [],
  recipientsLabel: ["Nơi nhận:"],
  recipients: ["- Đảng uỷ xã Tam Hưng;", "- Các đồng chí đảng viên;", "- Lưu Chi bộ."],
};

export interface SectionSketch {
  readonly heading: Part;
  readonly points: readonly (string | Words)[];
}

export const SECTION_KEYS = [
  "keyTasks",
  "cadres",
  "quality",
  "facilities",
  "coordination",
  "implementation",
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** The sections of a right programme, goal by goal with who does what by when. */
export const SECTIONS: Readonly<Record<SectionKey, SectionSketch>> = {
  keyTasks: {
    heading: "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
    points: [
      "1. Mục tiêu: hằng năm 100% đảng viên được học tập, quán triệt nghị quyết của Đảng và có kế hoạch hành động của cá nhân.",
      "2. Giải pháp: mỗi quý chi bộ sinh hoạt chuyên đề một lần về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; đồng chí Bí thư chủ trì.",
    ],
  },
  cadres: {
    heading: "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
    points: [
      "1. Mục tiêu: cả nhiệm kỳ kết nạp năm đảng viên; đến năm 2028 mọi giáo viên đều đạt chuẩn trình độ đào tạo.",
      "2. Giải pháp: chi uỷ lập danh sách nguồn vào tháng 01 hằng năm, phân công đảng viên giúp đỡ từng quần chúng ưu tú.",
    ],
  },
  quality: {
    heading: "C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC",
    points: [
      "1. Mục tiêu: huy động đủ trẻ năm tuổi ra lớp; tỷ lệ chuyên cần đạt 95% trở lên; trẻ được an toàn tuyệt đối khi ở trường.",
      "2. Giải pháp: tổ chuyên môn dự giờ, rút kinh nghiệm mỗi tháng một lần; đồng chí Phó Hiệu trưởng theo dõi, báo cáo chi bộ.",
    ],
  },
  facilities: {
    heading: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT",
    points: [
      "1. Mục tiêu: đến năm 2029 có thêm bốn phòng học và một bếp ăn bán trú đúng quy cách, sân chơi được lát lại toàn bộ.",
      "2. Giải pháp: đề nghị Uỷ ban nhân dân xã Tam Hưng bố trí vốn; đồng chí Hiệu trưởng phụ trách, hoàn thành trước tháng 8 năm 2029.",
    ],
  },
  coordination: {
    heading: "E. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
    points: [
      "1. Mục tiêu: Công đoàn, Chi đoàn hằng năm được xếp loại hoàn thành tốt nhiệm vụ; mọi gia đình trẻ đều có liên lạc với lớp.",
      "2. Giải pháp: mỗi học kỳ họp với cha mẹ trẻ một lần; phối hợp với thôn Mỹ Hưng giữ gìn trật tự trước cổng trường.",
    ],
  },
  implementation: {
    heading: "G. TỔ CHỨC THỰC HIỆN",
    points: [
      "1. Chi uỷ cụ thể hoá Chương trình thành kế hoạch từng năm, phân công đảng viên phụ trách và kiểm tra mỗi quý.",
      "2. Chi bộ sơ kết vào tháng 12 hằng năm, tổng kết vào quý II năm 2030 và báo cáo Đảng uỷ xã Tam Hưng.",
    ],
  },
};

/** A right body in the logical plan: goals, tasks with every theme in its points, implementation. */
export const LOGICAL_BODY: readonly (string | Words)[] = [
  { text: "I. MỤC TIÊU", bold: true },
  "1. Mục tiêu tổng quát: xây dựng chi bộ trong sạch, vững mạnh; đưa nhà trường đạt chuẩn quốc gia mức độ 1 vào năm 2029.",
  "2. Chỉ tiêu cụ thể: cả nhiệm kỳ kết nạp năm người; tỷ lệ trẻ chuyên cần đạt 95%; hằng năm được xếp loại hoàn thành tốt nhiệm vụ.",
  { text: "II. NHIỆM VỤ VÀ GIẢI PHÁP", bold: true },
  "1. Công tác chính trị, tư tưởng: mỗi quý sinh hoạt chuyên đề một lần, đồng chí Bí thư chủ trì và chuẩn bị tài liệu.",
  "2. Công tác phát triển đảng viên: chi uỷ lập danh sách nguồn vào tháng 01 hằng năm, phân công người giúp đỡ từng quần chúng.",
  "3. Nâng cao chất lượng giáo dục: tổ chuyên môn dự giờ mỗi tháng một lần, đồng chí Phó Hiệu trưởng theo dõi.",
  "4. Xây dựng cơ sở vật chất: đề nghị cấp trên bố trí vốn làm thêm bốn phòng học trước tháng 8 năm 2029.",
  "5. Công tác xã hội và phối hợp: mỗi học kỳ họp với cha mẹ trẻ một lần, thăm hỏi gia đình khó khăn dịp Tết.",
  { text: "III. TỔ CHỨC THỰC HIỆN", bold: true },
  "1. Chi uỷ cụ thể hoá Chương trình thành kế hoạch từng năm, phân công đảng viên phụ trách và kiểm tra mỗi quý.",
  "2. Chi bộ sơ kết vào tháng 12 hằng năm, tổng kết vào quý II năm 2030 và báo cáo Đảng uỷ xã Tam Hưng.",
];
