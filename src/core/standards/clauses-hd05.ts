import type { ClauseRow } from "./clause-row";

/**
 * The clauses of Hướng dẫn 05-HD/VPTW, Phần II, I (the mandatory parts) that can concern a cell's document, each in one short
 * sentence of our own that says only what that clause says. The key is the clause's number as the guidance prints it.
 */
export const HD05_CLAUSES = {
  "I.1": {
    vi: "Tiêu đề của văn bản là “ĐẢNG CỘNG SẢN VIỆT NAM”.",
    en: "The title of a Party document is “ĐẢNG CỘNG SẢN VIỆT NAM”.",
  },
  "I.1.2": {
    vi: "Tiêu đề ở góc phải trang 1, dòng đầu tiên; bên dưới có đường kẻ liền nét dài bằng dòng chữ.",
    en: "The title stands top right on page 1, on the first line, over a solid rule as long as its words.",
  },
  "I.2": {
    vi: "Tên cơ quan ban hành ghi cùng tên cơ quan cấp trên trực tiếp.",
    en: "The issuing body is named together with the body directly above it.",
  },
  "I.2.1.1": {
    vi: "Đại hội ghi tên đại hội của chi bộ, kèm lần thứ hoặc nhiệm kỳ; không ghi “đại hội toàn thể đảng viên”.",
    en: "A congress is named as that of its cell, with its ordinal or its term, never as an assembly of all members.",
  },
  "I.2.1.2c": {
    vi: "Văn bản của đảng uỷ ghi tên đảng bộ cấp trên trực tiếp và tên đảng uỷ.",
    en: "A Party committee's document names the Party organisation directly above it and the committee.",
  },
  "I.2.1.2d": {
    vi: "Văn bản của ban thường vụ đảng uỷ ghi tên đảng bộ cấp trên trực tiếp và tên đảng uỷ.",
    en: "A standing committee's document names the Party organisation directly above it and the Party committee.",
  },
  "I.2.1.2đ": {
    vi: "Văn bản của chi bộ ghi tên đảng bộ cấp trên trực tiếp và tên chi bộ.",
    en: "A cell's document names the Party organisation directly above it and the cell.",
  },
  "I.2.2.1": {
    vi: "Tên cơ quan ở góc trái trang 1, dòng đầu tiên, ngang hàng với tiêu đề; dưới tên cơ quan ban hành có dấu sao (*).",
    en: "The bodies stand top left on page 1, on the first line, level with the title; an asterisk (*) under the issuing body.",
  },
  "I.2.2.2": {
    vi: "Tên cơ quan ban hành trình bày cân đối dưới tên cơ quan cấp trên.",
    en: "The issuing body stands balanced under the body above it.",
  },
  "I.2.2.3": {
    vi: "Tên cơ quan dài có thể trình bày thành nhiều dòng.",
    en: "A long name may take several lines.",
  },
  "I.3": {
    vi: "Văn bản có số và ký hiệu.",
    en: "A document has a number and a sign.",
  },
  "I.3.1.1a": {
    vi: "Văn bản của đại hội đánh số liên tục từ 01, chung cho các tên loại.",
    en: "A congress numbers its documents from 01, all types in one count.",
  },
  "I.3.1.1b": {
    vi: "Số văn bản ghi liên tục từ 01 theo từng tên loại trong một nhiệm kỳ.",
    en: "Numbers run from 01 for each type of document through one term.",
  },
  "I.3.1.2a": {
    vi: "Ký hiệu tên loại văn bản viết tắt theo bảng của hướng dẫn.",
    en: "The sign of the type follows the guidance's table.",
  },
  "I.3.1.2b": {
    vi: "Ký hiệu cơ quan ban hành viết tắt theo bảng của hướng dẫn; đảng uỷ là ĐU.",
    en: "The sign of the issuing body follows the guidance's table; a Party committee's is ĐU.",
  },
  "I.3.1.2b-i": {
    vi: "Ký hiệu của đại hội là ĐH.",
    en: "The sign of a congress is ĐH.",
  },
  "I.3.1.2b-iv": {
    vi: "Ký hiệu của chi bộ là CB.",
    en: "The sign of a cell is CB.",
  },
  "I.3.2.1": {
    vi: "Số và ký hiệu trình bày cân đối dưới tên cơ quan ban hành.",
    en: "Number and sign stand balanced under the issuing body.",
  },
  "I.3.2.2": {
    vi: "Số viết bằng chữ số Ả Rập, nhỏ hơn 10 thêm số 0 ở trước; giữa số và ký hiệu có gạch nối, giữa ký hiệu tên loại và ký hiệu cơ quan có gạch chéo.",
    en: "The number is in Arabic digits, below 10 with a leading 0; a hyphen follows it, a slash parts the type's sign from the body's.",
  },
  "I.4": {
    vi: "Văn bản ghi địa danh và ngày, tháng, năm ban hành.",
    en: "A document gives the place and the date of issue.",
  },
  "I.4.1.1": {
    vi: "Địa danh là tên chính thức của xã, phường, đặc khu hoặc tỉnh, thành phố nơi cơ quan ban hành đặt trụ sở.",
    en: "The place is the official name of the commune, ward, special zone, province or city where the body has its seat.",
  },
  "I.4.1.1c": {
    vi: "Thêm cấp hành chính trước địa danh khi tên là tên người, chỉ một âm tiết hoặc trùng tên tỉnh.",
    en: "The level is added before a place whose name is a person's, has one syllable or equals the province's.",
  },
  "I.4.1.2": {
    vi: "Ngày, tháng, năm là ngày ký ban hành văn bản.",
    en: "The date is the day on which the document is signed.",
  },
  "I.4.2.1": {
    vi: "Địa danh và ngày, tháng, năm trình bày cân đối dưới tiêu đề.",
    en: "Place and date stand balanced under the title.",
  },
  "I.4.2.2": {
    vi: "Sau địa danh có dấu phẩy, rồi viết đủ chữ ngày, tháng, năm; ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0 ở trước.",
    en: "A comma follows the place, then the words ngày, tháng, năm with their figures; days below 10 and months 1 and 2 take a leading 0.",
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
    vi: "Văn bản có tên loại, trừ công văn; trích yếu nêu khái quát nội dung, có thể kèm tên tác giả.",
    en: "Every document but a letter has its type; the subject sums its content up and may name the author.",
  },
  "I.5.2.1": {
    vi: "Tên loại ở dòng riêng, trích yếu cân đối bên dưới, dưới trích yếu có năm dấu gạch nối (-----).",
    en: "The type has a line of its own, the subject stands balanced below it, five hyphens (-----) under the subject.",
  },
  "I.5.2.2": {
    vi: "Tên loại và trích yếu ở giữa trang 1.",
    en: "Type and subject stand in the middle of page 1.",
  },
  "I.5.2.3": {
    vi: "Trích yếu công văn trình bày cân đối dưới số và ký hiệu.",
    en: "A letter's subject stands balanced under its number and sign.",
  },
  "I.6": {
    vi: "Văn bản có phần nội dung.",
    en: "A document has a body.",
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
  "I.6.2.3": {
    vi: "Căn cứ ghi ngay dưới trích yếu, mỗi căn cứ một dòng hoặc một đoạn, có gạch nối ở đầu, dấu chấm phẩy ở cuối, căn cứ cuối cùng có dấu chấm; ghi tên loại, số và ký hiệu, cơ quan ban hành, ngày ban hành, trích yếu; luật, pháp lệnh ghi tên và năm.",
    en: "Legal bases stand right under the subject, each on a line or in a paragraph of its own, led by a hyphen and closed by a semicolon, the last by a full stop; each gives type, number and sign, issuing body, date and subject, a law or ordinance its name and year.",
  },
  "I.6.2.4a": {
    vi: "Phần, chương ghi số thứ tự bằng chữ số La Mã hoặc bằng chữ, ở giữa dòng; tên ở dòng dưới, chữ in hoa.",
    en: "Phần and chương are numbered by Roman numerals or words, centred; the name stands below in capitals.",
  },
  "I.6.2.4b": {
    vi: "Mục ghi số thứ tự bằng chữ số Ả Rập, ở giữa dòng.",
    en: "Mục are numbered by Arabic digits, centred.",
  },
  "I.6.2.4c": {
    vi: "Điều ghi chữ “Điều”, số thứ tự bằng chữ số Ả Rập, sau số có dấu chấm, chữ đậm.",
    en: "An article has the word “Điều”, its number in Arabic digits with a full stop behind it, in bold.",
  },
  "I.6.2.4d": {
    vi: "Khoản ghi số thứ tự bằng chữ số Ả Rập, sau số có dấu chấm.",
    en: "Khoản are numbered by Arabic digits with a full stop behind them.",
  },
  "I.6.2.4đ": {
    vi: "Điểm ghi bằng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, sau chữ cái có dấu ngoặc đơn đóng.",
    en: "Lettered points (điểm) take Vietnamese letters in the order a, b, c, d, đ, e, g, followed by a closing bracket.",
  },
  "I.7": {
    vi: "Văn bản ghi quyền hạn, chức vụ, họ tên người ký và có chữ ký.",
    en: "A document gives the authority, the position and the name of its signer, and the signature.",
  },
  "I.7.1.1a": {
    vi: "Đại hội, cấp uỷ và chi bộ làm việc theo chế độ tập thể nên ký thay mặt (T/M).",
    en: "A congress, a committee and a cell decide together, so their documents are signed on their behalf (T/M).",
  },
  "I.7.1.1b": {
    vi: "Ký thay (K/T) chỉ dùng ở cơ quan do một người đứng đầu (chế độ thủ trưởng).",
    en: "Signing in somebody's place (K/T) is only where one person heads the body.",
  },
  "I.7.1.2": {
    vi: "Chức vụ người ký không ghi lại tên cơ quan ban hành.",
    en: "The signer's position does not repeat the issuing body's name.",
  },
  "I.7.1.2b": {
    vi: "Người ký thay mặt cấp uỷ ghi chức vụ bí thư hoặc phó bí thư.",
    en: "Who signs for a committee does so as its secretary or deputy secretary.",
  },
  "I.7.1.3": {
    vi: "Ghi đầy đủ họ tên người ký, không ghi học hàm, học vị, quân hàm.",
    en: "The signer's full name is given without academic or military titles.",
  },
  "I.7.1.4a": {
    vi: "Văn bản của đại hội ký thay mặt đoàn chủ tịch, không ghi chức vụ; cấp uỷ khoá mới xác nhận chữ ký ở dưới.",
    en: "A congress's document is signed on behalf of its presidium, without a position; the new committee attests the signature below.",
  },
  "I.7.1.4b-iii": {
    vi: "Văn bản của đảng uỷ hoặc ban thường vụ ký T/M ĐẢNG UỶ hoặc T/M BAN THƯỜNG VỤ, dưới là BÍ THƯ hoặc PHÓ BÍ THƯ.",
    en: "A committee's document is signed T/M ĐẢNG UỶ or T/M BAN THƯỜNG VỤ over BÍ THƯ or PHÓ BÍ THƯ.",
  },
  "I.7.1.4b-iv": {
    vi: "Văn bản của chi bộ ký thay mặt chi bộ: T/M CHI BỘ, dưới là BÍ THƯ hoặc PHÓ BÍ THƯ.",
    en: "A cell's document is signed on its behalf: T/M CHI BỘ over BÍ THƯ or PHÓ BÍ THƯ.",
  },
  "I.7.1.4e": {
    vi: "Biên bản do người ghi biên bản và người chủ trì ký.",
    en: "Minutes are signed by their recorder and by the chair.",
  },
  "I.7.2.1": {
    vi: "Quyền hạn và chức vụ người ký ở góc phải, dưới nội dung.",
    en: "Authority and position stand on the right, under the body.",
  },
  "I.7.2.3": {
    vi: "Họ tên người ký ở dưới chữ ký.",
    en: "The signer's name stands under the signature.",
  },
  "I.7.2.4": {
    vi: "Trong biên bản, người ghi biên bản ký bên trái, người chủ trì ký bên phải.",
    en: "Minutes are signed by the recorder on the left and by the chair on the right.",
  },
  "I.8": {
    vi: "Văn bản ban hành có dấu của cơ quan.",
    en: "A document that is issued bears the body's seal.",
  },
  "I.8.1.2": {
    vi: "Chi bộ không có con dấu riêng thì bí thư hoặc phó bí thư được phân công ký, không đóng dấu; cần đóng dấu thì ký thừa lệnh (T/L) để dùng dấu của cấp trên.",
    en: "For a cell without a seal of its own the secretary or the deputy in charge signs and nothing is stamped; where a stamp is needed one signs by order (T/L) to use that of the body above.",
  },
  "I.9": {
    vi: "Văn bản ghi nơi nhận.",
    en: "A document names its recipients.",
  },
  "I.9.1.1": {
    vi: "Nơi nhận là những cơ quan, tổ chức, cá nhân nhận văn bản và nơi lưu văn bản.",
    en: "The recipients are the bodies and persons that get the document, and where it is filed.",
  },
  "I.9.1.2": {
    vi: "Nơi nhận được xác định theo yêu cầu giải quyết, phối hợp, theo dõi công việc.",
    en: "Recipients are those who have to act, to take part or to follow the matter.",
  },
  "I.9.2.1": {
    vi: "“Nơi nhận” ở góc trái, dưới nội dung, trên một dòng riêng; bên dưới có đường kẻ liền nét dài bằng dòng chữ.",
    en: "“Nơi nhận” stands on the left under the body, on a line of its own, over a solid line as long as its words.",
  },
  "I.9.2.2": {
    vi: "Tên nơi nhận ghi dưới chữ “Nơi nhận”.",
    en: "The recipients' names stand below the words “Nơi nhận”.",
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
    vi: "Sau “Nơi nhận” có dấu hai chấm, sau mỗi nơi nhận có dấu chấm phẩy, sau nơi lưu ở cuối có dấu chấm.",
    en: "A colon follows “Nơi nhận”, a semicolon each recipient, a full stop the place of filing at the end.",
  },
} as const satisfies Record<string, ClauseRow>;
