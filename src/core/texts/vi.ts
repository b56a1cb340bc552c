import type { Table } from "./language";

/** The Vietnamese words for parts, states and reasons. Sentences of findings: `vi-findings.ts`. */
export const VI: Table = {
  parts: {
    document: "Văn bản",
    superiorBody: "Tên cơ quan cấp trên",
    issuingBody: "Tên cơ quan ban hành",
    numberSymbol: "Số và ký hiệu",
    partyTitle: "Tiêu đề “Đảng Cộng sản Việt Nam”",
    placeDate: "Địa danh và ngày, tháng, năm",
    documentType: "Tên loại văn bản",
    subject: "Trích yếu nội dung",
    legalBases: "Căn cứ",
    objectives: "Mục tiêu, chỉ tiêu",
    measures: "Nhiệm vụ, giải pháp",
    keyTasks: "Công tác trọng tâm",
    cadres: "Xây dựng đội ngũ, phát triển đảng viên",
    quality: "Nhiệm vụ chuyên môn của đơn vị",
    facilities: "Cơ sở vật chất",
    coordination: "Công tác xã hội và phối hợp",
    implementation: "Tổ chức thực hiện",
    sections: "Các mục nội dung",
    assignment: "Phân công, thời hạn",
    closing: "Đoạn kết",
    body: "Trình bày phần nội dung",
    signature: "Phần ký",
    signingAuthority: "Quyền hạn ký",
    signerPosition: "Chức vụ người ký",
    signerName: "Họ tên người ký",
    seal: "Dấu",
    recipients: "Nơi nhận",
    page: "Trang giấy",
    text: "Chữ viết",
    facts: "Dữ kiện",
  },
  statuses: { ok: "đủ", unfilled: "chưa điền", wrong: "sai", missing: "thiếu" },
  severities: { error: "lỗi", todo: "chưa điền", warning: "chưa đúng", hint: "gợi ý" },
  verdicts: {
    complete: "Đủ các thành phần bắt buộc",
    incomplete: "Còn thiếu {count} thành phần",
    "not-programme": "Không phải chương trình công tác",
    unreadable: "Không đọc được tệp",
  },
  unreadable: {
    "empty-file": "Tệp rỗng, không có dữ liệu nào. Hãy lưu lại văn bản rồi kiểm tra tệp mới.",
    "not-zip":
      "Đây không phải tệp Word .docx. Hãy mở tệp bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi kiểm tra tệp mới.",
    "not-docx": "Tệp nén này không chứa văn bản Word. Hãy chọn đúng tệp .docx của chương trình.",
    encrypted:
      "Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi kiểm tra.",
    "old-doc":
      "Đây là tệp .doc kiểu cũ (Word 97-2003). Hãy mở bằng Word, chọn Lưu thành (Save As), kiểu Word Document (.docx), rồi kiểm tra tệp mới.",
    truncated:
      "Tệp bị hỏng hoặc chép chưa hết. Hãy chép lại tệp từ nơi gửi, hoặc mở bằng Word và lưu lại.",
    "part-too-large":
      "Phần nội dung của tệp quá lớn (trên 64 MB khi giải nén) nên không kiểm tra được. Hãy bỏ bớt hình ảnh, bảng biểu nhúng rồi lưu lại.",
    "unpacks-too-large":
      "Tệp giải nén ra lớn bất thường nên không được mở, để bảo vệ máy tính. Hãy mở bằng Word và lưu lại thành tệp mới.",
    "bad-xml":
      "Nội dung bên trong tệp bị hỏng. Hãy mở bằng Word để Word sửa, lưu lại thành tệp mới rồi kiểm tra.",
  },
  beforeStandard: "theo HD05; văn bản ban hành trước 27/5/2026",
  deviations: {
    capitals: "phải viết hoa toàn bộ",
    "not-capitals": "chỉ viết hoa chữ cái đầu mỗi tiếng",
    "small-letters": "phải viết chữ thường, chỉ viết hoa chữ cái đầu và tên riêng",
    bold: "phải in đậm",
    "not-bold": "không in đậm",
    italic: "phải in nghiêng",
    "not-italic": "phải in đứng, không nghiêng",
    underline: "phải gạch chân",
    "not-underlined": "không gạch chân",
    size: "đang là cỡ {found}, phải là cỡ {wanted}",
    alignment: "đang {found}, phải {wanted}",
  },
  alignments: {
    left: "căn trái",
    right: "căn phải",
    center: "căn giữa",
    both: "căn đều hai bên",
    justify: "căn đều hai bên",
  },
  citation: {
    number: "số, ký hiệu",
    date: "ngày ban hành",
    body: "cơ quan ban hành",
  },
  and: "và",
};
