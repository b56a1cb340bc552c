import type { KindTemplate } from "./template";

/** The cell's rules of work: chapters and articles. */
export const rulesTemplate: KindTemplate = {
  kind: "rules",
  purpose: {
    vi: "Định cách làm việc của Chi bộ, chi uỷ và đảng viên.",
    en: "Lays down how the cell, its committee and its members work.",
  },
  due: {
    vi: "đầu nhiệm kỳ, sau đại hội.",
    en: "at the beginning of the term, after the congress.",
  },
  subject: "làm việc của {cell} nhiệm kỳ {term}",
  bases: [
    "Căn cứ Điều lệ Đảng Cộng sản Việt Nam",
    "Căn cứ kết quả biểu quyết tại kỳ sinh hoạt ngày [meetingDate|ngày/tháng/năm|Ngày họp] của Chi bộ",
  ],
  sections: [
    {
      part: "articles",
      blocks: [
        { chapter: "Quy định chung" },
        { article: "Phạm vi điều chỉnh, đối tượng áp dụng", isHeading: true },
        {
          text: "Quy chế này quy định nguyên tắc, trách nhiệm, chế độ làm việc và quan hệ công tác của {cell}; áp dụng đối với Chi bộ, chi uỷ và đảng viên.",
        },
        { article: "Nguyên tắc làm việc", isHeading: true },
        {
          field: "principles",
          title: "Nguyên tắc làm việc",
          prompt:
            "Nêu nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách được thực hiện thế nào trong Chi bộ; việc nào phải đưa ra Chi bộ bàn",
        },
        { chapter: "Trách nhiệm" },
        { article: "Trách nhiệm của chi uỷ", isHeading: true },
        {
          field: "committeeDuties",
          title: "Trách nhiệm của chi uỷ",
          prompt: "Nêu việc của tập thể chi uỷ, của Bí thư, Phó Bí thư và từng chi uỷ viên",
        },
        { article: "Trách nhiệm của đảng viên", isHeading: true },
        {
          field: "memberDuties",
          title: "Trách nhiệm của đảng viên",
          prompt:
            "Nêu việc đảng viên phải làm, như dự sinh hoạt, đóng đảng phí, thực hiện nhiệm vụ được phân công, giữ liên hệ với nơi cư trú",
        },
        { chapter: "Chế độ làm việc" },
        { article: "Chế độ sinh hoạt", isHeading: true },
        {
          text: "Chi bộ sinh hoạt thường kỳ vào ngày [meetingDay|ngày|Ngày sinh hoạt thường kỳ] hằng tháng; sinh hoạt chuyên đề ít nhất [themeCount|số|Số lần sinh hoạt chuyên đề] lần trong năm. Chi uỷ họp trước kỳ sinh hoạt [daysCount|số|Số ngày chi uỷ họp trước] ngày để chuẩn bị nội dung.",
        },
        { article: "Chế độ báo cáo, kiểm tra", isHeading: true },
        {
          field: "reporting",
          title: "Chế độ báo cáo, kiểm tra",
          prompt:
            "Nêu báo cáo nào gửi cấp nào, khi nào; việc kiểm tra, giám sát đảng viên trong Chi bộ",
        },
        { article: "Quan hệ công tác", isHeading: true },
        {
          field: "relations",
          title: "Quan hệ công tác",
          prompt:
            "Nêu quan hệ của Chi bộ với cấp uỷ cấp trên, với lãnh đạo đơn vị và với các đoàn thể",
        },
        { chapter: "Điều khoản thi hành" },
        { article: "Hiệu lực thi hành", isHeading: true },
        {
          text: "Quy chế này có hiệu lực từ ngày ký. Chi uỷ, các đồng chí đảng viên có trách nhiệm thực hiện; việc sửa đổi, bổ sung do Chi bộ quyết định.",
        },
      ],
    },
  ],
};
