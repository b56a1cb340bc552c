import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** An option paper. */
export const option: Kind = {
  ...COMMON_KIND,
  id: "option",
  label: { vi: "Phương án", en: "Option paper" },
  noun: { vi: "phương án", en: "option paper" },
  types: [DOCUMENT_TYPES.option],
  subject: { example: "nhân sự chi uỷ nhiệm kỳ 2025 - 2030", patterns: [], needs: [] },
};
