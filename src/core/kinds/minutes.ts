import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_FRAME, COMMON_KIND, customary, type Kind } from "./kind";

/** The minutes of a meeting or a congress. */
export const minutes: Kind = {
  ...COMMON_KIND,
  id: "minutes",
  label: { vi: "Biên bản", en: "Minutes" },
  noun: { vi: "biên bản", en: "record of minutes" },
  types: [DOCUMENT_TYPES.minutes],
  frame: {
    ...COMMON_FRAME,
    signers: "recorder-and-chair",
    warnedOnly: ["numberSymbol", "recipients"],
  },
  subject: { example: "sinh hoạt chi bộ thường kỳ tháng 9 năm 2026", patterns: [], needs: [] },
  plans: [
    {
      id: null,
      parts: [
        customary(
          "timePlace",
          "warning",
          "Thời gian: 14 giờ 00, ngày 05 tháng 9 năm 2026. Địa điểm: phòng họp Trường.",
          /^(?!.*(?:kết thúc|bế mạc)).*(?:thời gian|địa điểm|(?:hồi|lúc)\s+\d|hôm nay|\d ?(?:giờ|h) ?\d)/u,
        ),
        customary(
          "attendance",
          "warning",
          "Thành phần: 11/12 đảng viên; vắng 1 có lý do.",
          /thành phần|có mặt|vắng|tham dự|dự (?:họp|sinh hoạt|hội nghị|đại hội)|chủ trì|triệu tập|tổng số/u,
        ),
        customary(
          "proceedings",
          "warning",
          "NỘI DUNG",
          /nội dung|diễn biến|ý kiến|phát biểu|thảo luận|biểu quyết|kết luận|thông qua|báo cáo|trình bày/u,
        ),
        customary(
          "ending",
          "hint",
          "Hội nghị kết thúc hồi 16 giờ 30 cùng ngày.",
          /kết thúc|bế mạc|cùng ngày|biên bản (?:này )?(?:được|đã|lập)/u,
        ),
      ],
    },
  ],
};
