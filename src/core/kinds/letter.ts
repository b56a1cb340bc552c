import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_FRAME, COMMON_KIND, type Kind } from "./kind";

/** A letter (công văn): no type line, its subject under the number. */
export const letter: Kind = {
  ...COMMON_KIND,
  id: "letter",
  label: { vi: "Công văn", en: "Letter" },
  noun: { vi: "công văn", en: "letter" },
  types: [DOCUMENT_TYPES.letter],
  frame: {
    ...COMMON_FRAME,
    hasTypeLine: false,
    subjectUnder: "number",
    subjectLook: "letterSubject",
    addressing: "Kính gửi",
  },
  subject: { example: "về việc đăng ký lớp bồi dưỡng đảng viên mới", patterns: [], needs: [] },
};
