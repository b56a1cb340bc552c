/** Words of filling the document in from the pane, in Vietnamese. */
export const fillVi = {
  form: "Điền văn bản",
  place: (part: string, at: number, count: number) => `${part} · mục ${at}/${count}`,
  appendix: "Phụ lục",
  blank: "Chỗ trống",
  write: "Ghi và tiếp",
  skip: "Mục tiếp",
  back: "Mục trước",
  close: "Thôi điền",
  keys: "Enter: ghi và tiếp · Shift+Enter: mục trước · Esc: thôi",
  newLine: "Ctrl+Enter: xuống đoạn mới",
  day: "Ngày/tháng/năm, ví dụ 05/9/2026",
  calendar: "Chọn ngày trên lịch",
  nextNumber: (last: string) => `Số tiếp theo; văn bản cùng loại trước đó là số ${last}.`,
  shared: (count: number) => `Ghi vào cả ${count} chỗ cùng nghĩa.`,
  choose: "Chọn…",
  offer: (count: number) => `Điền vào văn bản (${count} chỗ)`,
  offerAbout: "Thông tin chi bộ đã có những chỗ này mà văn bản chưa ghi.",
  filling: "Đang ghi…",
  filled: (text: string) => `Đã ghi “${text}”.`,
  filledIn: (text: string, count: number) => `Đã ghi “${text}” vào ${count} chỗ.`,
  filledPlaces: (count: number) => `Đã điền ${count} chỗ.`,
  missed:
    "Chỗ này trong văn bản vừa thay đổi nên chưa ghi. Chữ đồng chí gõ vẫn còn ở đây; xem lại rồi ghi.",
  tookBack: "Đã trả văn bản về như trước khi ghi.",
  changedSince: "Chỗ này đã có thay đổi khác, nên không hoàn tác từ đây được.",
  sentences: {
    title: "Câu mẫu",
    about: "Bấm một câu để ghi vào văn bản, rồi điền các chỗ trống trong câu.",
    search: "Tìm câu mẫu",
    none: "Không có câu nào khớp.",
  },
};

export type FillTexts = typeof fillVi;
