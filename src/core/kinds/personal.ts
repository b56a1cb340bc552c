import { COMMON_KIND, type Kind } from "./kind";

/** Forms and statements of one person or of special procedures: outside the standard's parts (HD05, Phần I, 1.1c). */
export const personal: Kind = {
  ...COMMON_KIND,
  id: "personal",
  label: { vi: "Đơn, phiếu, mẫu khai cá nhân", en: "Personal form or statement" },
  noun: { vi: "giấy tờ cá nhân", en: "personal form or statement" },
  types: [],
  forms: [
    "đơn",
    "lý lịch",
    "sơ yếu lý lịch",
    "bản kiểm điểm",
    "kiểm điểm",
    "bản tự kiểm điểm",
    "bản cam kết",
    "cam kết",
    "bản đăng ký",
    "bản tự nhận xét",
    "bản nhận xét",
    "bản khai",
    "bản tự khai",
    "phiếu",
    "giấy giới thiệu",
    "giấy chứng nhận",
    "giấy xác nhận",
    "sổ",
    "tự phê bình",
  ],
  isJudged: false,
  subject: { example: "", patterns: [], needs: [] },
};
