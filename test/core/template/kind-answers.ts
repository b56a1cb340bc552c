/** What a person writes into the blanks of the kinds' templates, by what the field's name ends in; a table's rows have a number behind. */
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/Date$/, "04/10/2026"],
  [/[hH]our$/, "14"],
  [/[mM]inute$/, "30"],
  [/[mM]onth$/, "9"],
  [/[yY]ear$/, "2026"],
  [/Day$/, "05"],
  [/Count\d*$|Days$/, "11"],
  [/Names?\d*$|^(?:lead|assist)\d$/, "Trần Văn Minh"],
  [/Position$/, "chi uỷ viên"],
  [/Place$/, "phòng họp Trường"],
  [/Time\d*$|^deadline\d$/, "tháng 11 năm 2026"],
];

/** By field, where the ending says too little. */
const BY_FIELD: Readonly<Record<string, string>> = {
  period: "quý III",
  planned: "tổ chức sinh hoạt chuyên đề quý III năm 2026",
  basis: "Kế hoạch số 12-KH/ĐU, ngày 05/9/2026 của Đảng uỷ xã Tam Hưng về sinh hoạt chuyên đề",
  resolution: "Đại hội Đảng bộ xã Tam Hưng nhiệm kỳ 2025 - 2030",
  resolutionNumber: "01-NQ/ĐH",
  resolutionBody: "Đại hội Đảng bộ xã Tam Hưng",
  resolutionSubject: "phương hướng, nhiệm vụ nhiệm kỳ 2025 - 2030",
  programmeNumber: "01",
  programmeDate: "05/10/2025",
  rulesNumber: "02",
  rulesDate: "12/9/2025",
  decided: "thành lập tổ kiểm tra việc thu, chi",
  article1: "Thành lập tổ kiểm tra gồm ba đồng chí, do đồng chí Trần Văn Minh làm tổ trưởng",
  article2:
    "Tổ kiểm tra làm việc từ ngày 06/10/2026 đến ngày 17/10/2026, báo cáo kết quả trước Chi bộ",
  concluded: "việc chấp hành chế độ sinh hoạt đảng",
  announced: "lịch sinh hoạt chi bộ quý IV năm 2026",
  proposed: "kết nạp đảng viên đối với quần chúng Phạm Thu Hà",
  matter: "việc phối hợp tổ chức ngày hội đọc sách",
  prepared: "phân công đảng viên khi sửa chữa dãy phòng học",
  addressee: "Ban Giám hiệu Trường Mầm non Mỹ Hưng",
  superiorBody: "xã Tam Hưng",
  when: "14 giờ 00, ngày 20/10/2026, tại phòng họp Trường",
};

/** What is written where a section waits for words; each suits every section. */
export const SENTENCES: readonly string[] = [
  "Chi bộ tổ chức đủ 3 kỳ sinh hoạt, 95% đảng viên dự họp; thu đảng phí đúng hạn.",
  "Đồng chí Phó Bí thư phụ trách, hoàn thành trước ngày 30/11/2026.",
  "Lãnh đạo xây dựng góc thư viện xanh; mỗi lớp có ít nhất 20 đầu sách trước tháng 12 năm 2026.",
  "Hai quần chúng ưu tú được cử đi học lớp bồi dưỡng nhận thức về Đảng.",
  "Sân chơi còn thiếu bóng mát vào mùa hè; nguyên nhân do cây mới trồng chưa lớn.",
];

/** A whole answer for a blank with that tag; `sentence` goes where words of a section belong. */
export function answerFor(tag: string, sentence = SENTENCES[0] ?? ""): string {
  const field = tag.split(".")[1] ?? "";
  const known = BY_FIELD[field] ?? BY_ENDING.find(([ending]) => ending.test(field))?.[1];
  if (known !== undefined) return known;
  return /\d$/.test(field) || /^(?:participants|budget|enclosures)$/.test(field)
    ? "việc chung của Chi bộ"
    : sentence;
}
