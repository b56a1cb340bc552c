import type { ClauseRow } from "./clause-row";

/** The guidance's further parts (Phần II, II and IV) and its appendices, in our own words, by their numbers. */
export const HD05_FURTHER_CLAUSES = {
  "II.1.1": {
    vi: "Phụ lục có tiêu đề, có số thứ tự khi từ hai phụ lục trở lên.",
    en: "An appendix has a title, and a number when there are two or more.",
  },
  "II.1.2": {
    vi: "Chữ “Phụ lục” ở dòng riêng, có dòng dẫn chiếu tới văn bản.",
    en: "The word “Phụ lục” stands on a line of its own, with a line that ties it to the document.",
  },
  "II.3": {
    vi: "Dấu chỉ mức độ khẩn ở dưới số và ký hiệu.",
    en: "The urgency mark stands under the number and sign.",
  },
  "II.4": {
    vi: "Văn bản có thể có chỉ dẫn phạm vi lưu hành, chỉ dẫn dự thảo.",
    en: "A document may say how far it circulates and that it is a draft.",
  },
  "II.4.1": {
    vi: "Chỉ dẫn phạm vi lưu hành ở góc phải trang 1, cách mép trên 10 mm.",
    en: "The circulation mark stands top right on page 1, 10 mm from the upper edge.",
  },
  "II.4.2": {
    vi: "Chỉ dẫn dự thảo ở dưới số và ký hiệu.",
    en: "The draft mark stands under the number and sign.",
  },
  "II.5": {
    vi: "Ký hiệu người soạn thảo và số lượng bản ở sau nơi nhận.",
    en: "The drafter's sign and the number of copies follow the recipients.",
  },
  "II.6": {
    vi: "Thông tin liên hệ ở trang cuối, dưới đường kẻ hết chiều ngang.",
    en: "Contact details stand on the last page under a full-width rule.",
  },
  "IV.1": {
    vi: "Văn bản dùng phông chữ Times New Roman, bộ mã Unicode (TCVN 6909:2001), màu đen.",
    en: "Documents use Times New Roman, Unicode (TCVN 6909:2001), black.",
  },
  "IV.2": {
    vi: "Cỡ chữ, kiểu chữ của từng thành phần theo Phụ lục 2.",
    en: "Sizes and styles of letters follow Appendix 2.",
  },
  "IV.3": {
    vi: "Giấy khổ A4 (210 mm x 297 mm).",
    en: "The paper is A4 (210 mm x 297 mm).",
  },
  "IV.4.1": {
    vi: "Trang đứng; lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm.",
    en: "Pages are upright; margins top 20, bottom 20, left 30, right 15 mm.",
  },
  "IV.4.2": {
    vi: "In hai mặt thì mặt sau có lề trái 15 mm, lề phải 30 mm.",
    en: "Printed on both sides, the back page has 15 mm on the left and 30 mm on the right.",
  },
  "IV.4.3": {
    vi: "Bảng, biểu rộng có thể trình bày trên trang ngang.",
    en: "Wide tables may stand on landscape pages.",
  },
  "IV.5.1": {
    vi: "Số trang bằng chữ số Ả Rập, ở giữa, cách mép trên 10 mm, không hiện ở trang 1.",
    en: "Page numbers are Arabic digits, centred, 10 mm from the upper edge, not shown on page 1.",
  },
  "IV.5.2": {
    vi: "Phụ lục đánh số trang riêng.",
    en: "An appendix has page numbers of its own.",
  },
  "appendix-1": {
    vi: "Sơ đồ vị trí các thành phần thể thức trên trang giấy.",
    en: "The plan of where each part stands on the page.",
  },
  "appendix-2.1": {
    vi: "Tiêu đề: chữ in hoa cỡ 15, đứng, đậm.",
    en: "The title: capitals 15 pt, upright, bold.",
  },
  "appendix-2.2": {
    vi: "Tên cơ quan: chữ in hoa cỡ 14; cơ quan cấp trên đứng, cơ quan ban hành đứng, đậm.",
    en: "The bodies: capitals 14 pt; the one above upright, the issuing one upright and bold.",
  },
  "appendix-2.3": {
    vi: "Số và ký hiệu: chữ thường cỡ 14, đứng; theo mẫu, sau chữ “Số” không có dấu hai chấm.",
    en: "Number and sign: sentence case 14 pt, upright; in the specimen no colon follows “Số”.",
  },
  "appendix-2.4": {
    vi: "Địa danh và ngày, tháng, năm: chữ thường cỡ 14, nghiêng.",
    en: "Place and date: sentence case 14 pt, italic.",
  },
  "appendix-2.5": {
    vi: "Tên loại: chữ in hoa cỡ 15-16, đứng, đậm; trích yếu: chữ thường cỡ 14-15, đứng, đậm; trích yếu công văn: cỡ 12, nghiêng.",
    en: "The type: capitals 15–16 pt, upright, bold; the subject: sentence case 14–15 pt, upright, bold; a letter's subject 12 pt, italic.",
  },
  "appendix-2.6": {
    vi: "Nội dung: chữ thường cỡ 14-15, đứng.",
    en: "The body: sentence case 14–15 pt, upright.",
  },
  "appendix-2.7": {
    vi: "Quyền hạn ký: chữ in hoa cỡ 14, đứng, đậm; chức vụ: chữ in hoa cỡ 14, đứng, không đậm; họ tên: chữ thường cỡ 14, đứng, đậm.",
    en: "The authority: capitals 14 pt, upright, bold; the position: capitals 14 pt, upright, not bold; the name: 14 pt, upright, bold.",
  },
  "appendix-2.8": {
    vi: "Dấu của cơ quan trên văn bản.",
    en: "The body's seal on a document.",
  },
  "appendix-2.9": {
    vi: "“Nơi nhận:” chữ thường cỡ 14, đứng, có đường kẻ dưới; tên nơi nhận cỡ 12, đứng, có gạch nối ở đầu; theo mẫu, sau chữ “Lưu” không có dấu hai chấm.",
    en: "“Nơi nhận:” 14 pt, upright, with a line under it; the recipients 12 pt, upright, each led by a hyphen; in the specimen no colon follows “Lưu”.",
  },
  "appendix-2.10": {
    vi: "Chữ trong phụ lục.",
    en: "Letters in an appendix.",
  },
  "appendix-2.11": {
    vi: "Dấu chỉ mức độ khẩn: chữ in hoa cỡ 14, đậm.",
    en: "The urgency mark: capitals 14 pt, bold.",
  },
  "appendix-2.12": {
    vi: "Chỉ dẫn phạm vi lưu hành: chữ in hoa cỡ 12, đậm; chỉ dẫn dự thảo: cỡ 14, nghiêng.",
    en: "The circulation mark: capitals 12 pt, bold; the draft mark: 14 pt, italic.",
  },
  "appendix-2.13": {
    vi: "Ký hiệu người soạn thảo và số lượng bản: cỡ 11.",
    en: "The drafter's sign and the number of copies: 11 pt.",
  },
  "appendix-2.14": {
    vi: "Thông tin liên hệ: cỡ 10.",
    en: "Contact details: 10 pt.",
  },
  "appendix-2.15": {
    vi: "Số trang: cỡ 14.",
    en: "Page numbers: 14 pt.",
  },
} as const satisfies Record<string, ClauseRow>;
