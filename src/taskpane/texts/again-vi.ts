import { RENEW_REASONS } from "../../core/texts/renew-reasons";
/** Words of setting anew and of a new term, in Vietnamese. */
export const againVi = {
  anew: {
    title: "Trình bày lại theo mẫu",
    about:
      "Văn bản có nhiều chỗ chưa đúng. Có thể dựng lại cả văn bản theo mẫu: lời văn giữ nguyên từng chữ, chỉ đổi cách trình bày. Có thể hoàn tác.",
    set: "Trình bày lại cả văn bản",
    setting: "Đang trình bày lại…",
    done: "Đã trình bày lại theo mẫu, lời văn giữ nguyên.",
    unknown: "Chưa rõ là phần nào, đã giữ ở chỗ cũ:",
  },
  renew: {
    open: "Dùng lại cho nhiệm kỳ mới…",
    title: "Dùng lại cho nhiệm kỳ mới",
    about:
      "Lấy văn bản đang mở làm bản cho nhiệm kỳ mới: nhiệm kỳ của chi bộ được đổi, số, ngày và người ký để trống, chỗ đã cũ được đánh dấu “[xem lại]”; phần còn lại giữ nguyên. Hãy lưu bản cũ trước.",
    period: "Nhiệm kỳ, năm hoặc tháng mới",
    hint: "Ví dụ: 2030-2035, 2031 hoặc 05/2031, cùng loại với văn bản đang mở.",
    make: "Làm bản mới",
    working: "Đang làm…",
    done: "Đã làm bản cho nhiệm kỳ mới",
    marked: (words: string) => `“${words}” – cần xem lại`,
    reasons: RENEW_REASONS.vi,
  },
  refused: {
    "not-a-period": "Hãy ghi nhiệm kỳ (2030-2035), năm (2031) hoặc tháng (05/2031).",
    "no-period": "Không thấy văn bản ghi nhiệm kỳ, năm hay tháng nào để đổi.",
    "other-period": "Văn bản ghi thời gian theo loại khác (nhiệm kỳ, năm hoặc tháng).",
    "same-period": "Văn bản đã là của thời gian này.",
    "text-only": "Word không cho đọc tệp của văn bản này nên chưa làm được.",
  },
  notBack: {
    "no-former": "Không còn bản trước để trả về.",
    "changed-since":
      "Văn bản đã có thay đổi khác nên không tự trả về được. Bấm Ctrl+Z trong văn bản để lùi từng bước.",
  },
  undo: "Hoàn tác",
  undoing: "Đang hoàn tác…",
  close: "Đóng",
};
