/** What a change, or a mark, in a document made ready for the next term is about. */
export const RENEW_REASONS = {
  vi: {
    period: "Thời gian",
    number: "Số văn bản",
    date: "Ngày ban hành",
    signer: "Người ký",
    congress: "Đại hội chi bộ",
    citation: "Văn bản dẫn từ trước",
    superseded: "Văn bản đã được thay thế",
    district: "Cấp huyện không còn",
    deadline: "Mốc thời gian đã qua",
  },
  en: {
    period: "Period",
    number: "Number",
    date: "Date",
    signer: "Signer",
    congress: "The cell's congress",
    citation: "A document of before",
    superseded: "A document that was replaced",
    district: "A district body that is no more",
    deadline: "A deadline that has passed",
  },
};
