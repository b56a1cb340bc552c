/** The form's words in Vietnamese. */
export const profileVi = {
  groups: {
    cell: "Chi bộ",
    term: "Nhiệm kỳ",
    issue: "Ban hành",
    signing: "Ký và gửi",
  },
  more: "Tuỳ chọn khác",
  hints: {
    superiorBody: "Ví dụ: ĐẢNG BỘ XÃ TAM HƯNG",
    cellName: "Ví dụ: CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
    unitKind: "Đề mục và gợi ý trong mẫu theo loại hình này.",
    place: "Ghi trước ngày tháng. Ví dụ: Tam Hưng",
    term: "Ví dụ: 2025 - 2030",
    congressOrdinal: "Ví dụ: 9",
    number: "Chưa có thì để trống.",
    date: "Ngày/tháng/năm",
    signerPosition: "",
    signerName: "Không ghi học hàm, học vị.",
    recipients: "Mỗi nơi một dòng. Thiếu dòng “Lưu Chi bộ” thì mẫu tự thêm.",
    extraLegalBases:
      "Mỗi căn cứ một dòng, không cần gạch đầu dòng. Các căn cứ bắt buộc đã có sẵn trong mẫu.",
    numbering: "",
    ordinalNumerals: "",
    leadIn: "",
    closing: "",
    draftNumber: "",
    circulation: "",
    urgency: "",
    appendices: "",
    taskTable: "",
    mirrorMargins: "",
  },
  choices: {
    signerPosition: { "": "Chưa rõ", "BÍ THƯ": "Bí thư", "PHÓ BÍ THƯ": "Phó bí thư" },
    numbering: {
      "A. / 1.": "A., B., C. rồi 1., 2., 3.",
      "I- / 1-": "I-, II-, III- rồi 1-, 2-, 3-",
      "I. / 1.": "I., II., III. rồi 1., 2., 3.",
    },
  },
  notADay: "Ghi ngày/tháng/năm, ví dụ 05/02/2026.",
};
