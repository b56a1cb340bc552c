import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** A scheme. */
export const scheme: Kind = {
  ...COMMON_KIND,
  id: "scheme",
  label: { vi: "Đề án", en: "Scheme" },
  noun: { vi: "đề án", en: "scheme" },
  types: [DOCUMENT_TYPES.scheme],
  subject: { example: "nâng cao chất lượng sinh hoạt chi bộ", patterns: [], needs: [] },
};
