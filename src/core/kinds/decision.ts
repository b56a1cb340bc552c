import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, type Kind } from "./kind";

/** A decision: bases, then articles. */
export const decision: Kind = {
  ...COMMON_KIND,
  id: "decision",
  label: { vi: "Quyết định", en: "Decision" },
  noun: { vi: "quyết định", en: "decision" },
  types: [DOCUMENT_TYPES.decision],
  subject: {
    example: "thành lập tổ đảng trực thuộc chi bộ",
    patterns: [],
    needs: [],
  },
  legalBases: { need: "hint", clause: "custom/content", wanted: [] },
  plans: [
    {
      id: null,
      parts: [
        customary(
          "articles",
          "warning",
          "Điều 1. Thành lập Tổ đảng số 1 trực thuộc Chi bộ.",
          /^điều (?:\d|[ivx])/u,
        ),
        customary(
          "effect",
          "hint",
          "Điều 3. Các đồng chí đảng viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
          /chịu trách nhiệm|thi hành|có hiệu lực|kể từ ngày|từ ngày ký|căn cứ (?:vào )?quyết định|thực hiện quyết định/u,
        ),
      ],
    },
  ],
  hasArticles: true,
};
