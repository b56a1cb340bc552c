import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, type Kind } from "./kind";

/** Rules of work or of cooperation, by articles. */
export const rules: Kind = {
  ...COMMON_KIND,
  id: "rules",
  label: { vi: "Quy chế", en: "Rules" },
  noun: { vi: "quy chế", en: "set of rules" },
  types: [DOCUMENT_TYPES.rules],
  subject: {
    example: "làm việc của chi bộ nhiệm kỳ 2025 - 2030",
    patterns: [],
    needs: [],
  },
  plans: [
    {
      id: null,
      parts: [
        customary(
          "articles",
          "warning",
          "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
          /^điều (?:\d|[ivx])/u,
        ),
      ],
    },
  ],
  hasArticles: true,
};
