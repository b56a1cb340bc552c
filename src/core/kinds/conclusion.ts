import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** A conclusion. */
export const conclusion: Kind = {
  ...COMMON_KIND,
  id: "conclusion",
  label: { vi: "Kết luận", en: "Conclusion" },
  noun: { vi: "kết luận", en: "conclusion" },
  types: [DOCUMENT_TYPES.conclusion],
  subject: { example: "về kết quả kiểm tra đảng viên", patterns: [], needs: [] },
};
