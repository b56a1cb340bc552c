import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_FRAME, COMMON_KIND, type Kind } from "./kind";

/** A submission to the committee above. */
export const submission: Kind = {
  ...COMMON_KIND,
  id: "submission",
  label: { vi: "Tờ trình", en: "Submission" },
  noun: { vi: "tờ trình", en: "submission" },
  types: [DOCUMENT_TYPES.submission],
  frame: { ...COMMON_FRAME, addressing: "Kính trình" },
  subject: { example: "đề nghị kết nạp đảng viên", patterns: [], needs: [] },
};
