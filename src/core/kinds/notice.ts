import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** A notice. */
export const notice: Kind = {
  ...COMMON_KIND,
  id: "notice",
  label: { vi: "Thông báo", en: "Notice" },
  noun: { vi: "thông báo", en: "notice" },
  types: [DOCUMENT_TYPES.notice],
  subject: {
    example: "kết luận của chi bộ tại kỳ sinh hoạt tháng 9 năm 2026",
    patterns: [],
    needs: [],
  },
};
