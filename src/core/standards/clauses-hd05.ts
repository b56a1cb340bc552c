import type { ClauseRow } from "./clause-row";

/**
 * The clauses of Hướng dẫn 05-HD/VPTW (Phần II) that the product rests on, each in one short
 * sentence of our own. The key is the clause's number as the guidance prints it.
 */
export const HD05_CLAUSES = {
  "I.1": {
    vi: "Tiêu đề của văn bản là “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    en: "The title of a Party document is “ĐẢNG CỘNG SẢN VIỆT NAM”.",
  },
  "I.1.2": {
    vi: "Tiêu đề ở góc phải đầu trang 1, chữ in hoa cỡ 15, đứng, đậm; bên dưới có đường kẻ liền nét dài bằng dòng chữ.",
    en: "The title stands top right on page 1, capitals 15 pt, upright, bold, over a solid rule as long as its words.",
  },
  "I.2": {
    vi: "Tên cơ quan ban hành ghi cùng tên cơ quan cấp trên trực tiếp.",
    en: "The issuing body is named together with the body directly above it.",
  },
  "I.2.1.2đ": {
    vi: "Văn bản của chi bộ ghi tên đảng bộ cấp trên trực tiếp và tên chi bộ.",
    en: "A cell's document names the Party organisation directly above it and the cell.",
  },
  "I.2.2": {
    vi: "Tên cơ quan ở góc trái đầu trang 1, ngang hàng với tiêu đề, chữ in hoa cỡ 14; tên cơ quan ban hành đậm, bên dưới có dấu sao (*).",
    en: "The bodies stand top left on page 1, level with the title, capitals 14 pt; the issuing body is bold, with an asterisk under it.",
  },
  "I.3": {
    vi: "Văn bản có số và ký hiệu.",
    en: "A document has a number and a sign.",
  },
  "I.3.1.1b": {
    vi: "Số văn bản ghi liên tục từ 01 theo từng tên loại trong một nhiệm kỳ.",
    en: "Numbers run from 01 for each type of document through one term.",
  },
  "I.3.1.2a": {
    vi: "Ký hiệu tên loại viết tắt theo bảng; chương trình là CTr.",
    en: "The type sign follows the table; a programme's is CTr.",
  },
  "I.3.1.2b-iv": {
    vi: "Ký hiệu cơ quan ban hành của chi bộ là CB, của đại hội chi bộ là ĐH.",
    en: "The body sign of a cell is CB, of a cell congress ĐH.",
  },
  "I.3.2.2": {
    vi: "Viết “Số” không có dấu hai chấm, số nhỏ hơn 10 thêm số 0 ở trước, rồi gạch nối, ký hiệu tên loại, gạch chéo, ký hiệu cơ quan.",
    en: "Write “Số” without a colon, numbers below 10 with a leading 0, a hyphen, the type sign, a slash, the body sign.",
  },
  "I.4": {
    vi: "Văn bản ghi địa danh và ngày, tháng, năm ban hành.",
    en: "A document gives the place and the date of issue.",
  },
  "I.4.1.1c": {
    vi: "Địa danh là tên chính thức của xã, phường, đặc khu hoặc tỉnh, thành phố nơi đặt trụ sở; thêm cấp hành chính khi tên là tên người, chỉ một âm tiết hoặc trùng tên tỉnh.",
    en: "The place is the official name of the commune, ward, special zone, province or city; its level is added when the name is a person's, has one syllable or equals the province's.",
  },
  "I.4.2.2": {
    vi: "Sau địa danh có dấu phẩy; ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0 ở trước.",
    en: "A comma follows the place; days below 10 and months 1 and 2 take a leading 0.",
  },
  "I.4.2.3": {
    vi: "Cấp hành chính trong địa danh được viết tắt: TP, ĐK.",
    en: "The level in a place name may be abbreviated: TP, ĐK.",
  },
  "I.5": {
    vi: "Văn bản có tên loại và trích yếu nội dung.",
    en: "A document has its type and its subject.",
  },
  "I.5.1.1": {
    vi: "Tên loại ở dòng riêng, chữ in hoa cỡ 15-16, đứng, đậm; trích yếu ngay bên dưới, chữ thường cỡ 14-15, đứng, đậm.",
    en: "The type stands on its own line, capitals 15–16 pt, upright, bold; the subject right below, sentence case 14–15 pt, upright, bold.",
  },
  "I.5.2.1": {
    vi: "Dưới trích yếu có năm dấu gạch nối (-----), đặt cân đối ở giữa.",
    en: "Five hyphens (-----) stand centred under the subject.",
  },
  "I.5.2.3": {
    vi: "Trích yếu công văn trình bày cân đối dưới số và ký hiệu.",
    en: "A letter's subject stands balanced under its number and sign.",
  },
  "I.6": {
    vi: "Nội dung văn bản ở dưới tên loại và trích yếu, chữ cỡ 14-15, đứng.",
    en: "The body stands under type and subject, 14–15 pt, upright.",
  },
  "I.6.1.3": {
    vi: "Từ ngữ viết tắt phải viết đầy đủ ở lần đầu, kèm chữ tắt trong ngoặc đơn.",
    en: "An abbreviation is spelled out first, with the short form in brackets.",
  },
  "I.6.1.4": {
    vi: "Viện dẫn lần đầu ghi tên loại, số, ký hiệu, ngày tháng, cơ quan ban hành và trích yếu; lần sau ghi tên loại, số và ký hiệu.",
    en: "The first citation gives type, number, sign, date, issuing body and subject; later ones type, number and sign.",
  },
  "I.6.1.6": {
    vi: "Bố cục theo phần, chương, mục, điều, khoản, điểm tuỳ nội dung.",
    en: "The body is divided into phần, chương, mục, điều, khoản, điểm as its content needs.",
  },
  "I.6.2.2": {
    vi: "Nội dung căn đều hai lề, thụt đầu dòng khoảng 10 mm, cách đoạn ít nhất 6 pt, giãn dòng chính xác 18-22 pt, kết thúc bằng dấu chấm.",
    en: "Body paragraphs are justified, indented about 10 mm, at least 6 pt apart, with exact line spacing of 18–22 pt; the body ends with a full stop.",
  },
  "I.6.2.4c": {
    vi: "Điều ghi chữ “Điều”, số thứ tự bằng chữ số Ả Rập, sau số có dấu chấm, chữ đậm.",
    en: "An article has the word “Điều”, its number in Arabic digits with a full stop behind it, in bold.",
  },
  "I.6.2.3": {
    vi: "Căn cứ ghi ngay dưới trích yếu, mỗi căn cứ một dòng, có gạch nối ở đầu, dấu chấm phẩy ở cuối, căn cứ cuối cùng kết thúc bằng dấu chấm.",
    en: "Legal bases stand right under the subject, each on its own line led by a hyphen and closed by a semicolon, the last by a full stop.",
  },
  "I.6.2.4": {
    vi: "Phần, chương ghi bằng chữ số La Mã hoặc bằng chữ, mục bằng chữ số Ả Rập; khoản ghi 1., điểm ghi a).",
    en: "Phần and chương take Roman numerals or words, mục Arabic numerals; khoản are written 1., điểm a).",
  },
  "I.6.2.4đ": {
    vi: "Điểm ghi bằng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, sau chữ cái có dấu ngoặc đơn đóng.",
    en: "Lettered points (điểm) take Vietnamese letters in the order a, b, c, d, đ, e, g, followed by a closing bracket.",
  },
  "I.7": {
    vi: "Văn bản ghi quyền hạn, chức vụ, họ tên người ký và có chữ ký.",
    en: "A document gives the authority, the position and the name of its signer, and the signature.",
  },
  "I.7.1.2": {
    vi: "Chức vụ người ký không ghi lại tên cơ quan ban hành.",
    en: "The signer's position does not repeat the issuing body's name.",
  },
  "I.7.1.3": {
    vi: "Ghi đầy đủ họ tên người ký, không ghi học hàm, học vị, quân hàm.",
    en: "The signer's full name is given without academic or military titles.",
  },
  "I.7.1.4b-iv": {
    vi: "Văn bản của chi bộ ký thay mặt chi bộ: T/M CHI BỘ, dưới là BÍ THƯ hoặc PHÓ BÍ THƯ.",
    en: "A cell's document is signed on its behalf: T/M CHI BỘ over BÍ THƯ or PHÓ BÍ THƯ.",
  },
  "I.8": {
    vi: "Dấu của cơ quan đóng trùm lên khoảng một phần ba chữ ký về phía trái.",
    en: "The body's seal covers about a third of the signature, to its left.",
  },
  "I.8.1.2": {
    vi: "Chi bộ không có con dấu riêng thì bí thư hoặc phó bí thư ký, không đóng dấu.",
    en: "For a cell without a seal of its own the secretary or deputy signs and nothing is stamped.",
  },
  "I.9": {
    vi: "Văn bản có phần nơi nhận ở góc trái, dưới nội dung.",
    en: "A document names its recipients bottom left, under the body.",
  },
  "I.7.1.4e": {
    vi: "Biên bản do người ghi biên bản và người chủ trì ký.",
    en: "Minutes are signed by their recorder and by the chair.",
  },
  "I.9.2.3": {
    vi: "Công văn ghi “Kính gửi:” ở giữa trang 1 và dòng đầu nơi nhận ghi “Như trên”.",
    en: "A letter has “Kính gửi:” in the middle of page 1, and “Như trên” first among the recipients.",
  },
  "I.9.2.4": {
    vi: "Tờ trình ghi “Kính trình:” dưới trích yếu và dòng đầu nơi nhận ghi “Như trên”.",
    en: "A submission has “Kính trình:” under its subject, and “Như trên” first among the recipients.",
  },
  "I.9.2.5": {
    vi: "“Nơi nhận:” có gạch chân; mỗi nơi nhận một dòng, có gạch nối ở đầu, dấu chấm phẩy ở cuối; dòng cuối là nơi lưu, kết thúc bằng dấu chấm.",
    en: "“Nơi nhận:” is underlined; each recipient has its own line led by a hyphen and closed by a semicolon; the last line is the filing place, closed by a full stop.",
  },
  "II.1": {
    vi: "Phụ lục ở trang riêng, có số thứ tự khi từ hai phụ lục trở lên, có tiêu đề và dòng dẫn chiếu tới văn bản.",
    en: "Appendices stand on pages of their own, numbered when two or more, with a title and a line that ties them to the document.",
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
    vi: "Chỉ dẫn dự thảo ở dưới số và ký hiệu, chữ nghiêng cỡ 14.",
    en: "The draft mark stands under the number and sign, italic 14 pt.",
  },
  "II.5": {
    vi: "Ký hiệu người soạn thảo và số lượng bản ở sau nơi nhận, cỡ chữ 11.",
    en: "The drafter's sign and the number of copies follow the recipients, 11 pt.",
  },
  "II.6": {
    vi: "Thông tin liên hệ ở trang cuối, dưới đường kẻ hết chiều ngang, cỡ chữ 10.",
    en: "Contact details stand on the last page under a full-width rule, 10 pt.",
  },
  "IV.1": {
    vi: "Văn bản dùng phông chữ Times New Roman, bộ mã Unicode (TCVN 6909:2001), màu đen.",
    en: "Documents use Times New Roman, Unicode (TCVN 6909:2001), black.",
  },
  "IV.4": {
    vi: "Giấy A4 dọc; lề trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm; in hai mặt thì mặt sau đổi lề trái và phải.",
    en: "A4 portrait; margins top 20, bottom 20, left 30, right 15 mm; printed on both sides, the back page swaps left and right.",
  },
  "IV.4.3": {
    vi: "Bảng, biểu rộng có thể trình bày trên trang ngang.",
    en: "Wide tables may stand on landscape pages.",
  },
  "IV.5": {
    vi: "Số trang bằng chữ số Ả Rập cỡ 14, ở giữa, cách mép trên 10 mm, không hiện ở trang 1.",
    en: "Page numbers are Arabic digits, 14 pt, centred, 10 mm from the upper edge, not shown on page 1.",
  },
  "IV.5.2": {
    vi: "Phụ lục đánh số trang riêng.",
    en: "An appendix has page numbers of its own.",
  },
  "appendix-1": {
    vi: "Sơ đồ vị trí các thành phần thể thức trên trang giấy.",
    en: "The plan of where each part stands on the page.",
  },
  "appendix-2": {
    vi: "Mẫu chữ và cách trình bày từng thành phần thể thức.",
    en: "The specimen of letters and layout for each part.",
  },
} as const satisfies Record<string, ClauseRow>;
