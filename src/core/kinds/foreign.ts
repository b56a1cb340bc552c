import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** Types that a cell does not issue (Quy định 399-QĐ/TW, Điều 11 and 13): the frame is judged all the same. */
export const foreign: Kind = {
  ...COMMON_KIND,
  id: "foreign",
  label: {
    vi: "Chỉ thị, thông tri, quy định, hướng dẫn",
    en: "Directive, circular, regulation, guidance",
  },
  noun: { vi: "văn bản", en: "document" },
  types: [
    DOCUMENT_TYPES.directive,
    DOCUMENT_TYPES.circular,
    DOCUMENT_TYPES.regulation,
    DOCUMENT_TYPES.guidance,
  ],
  subject: { example: "về công tác đảng viên", patterns: [], needs: [] },
};
