import { COMMON_KIND, type Kind } from "./kind";

/** An invitation to a meeting: a form outside the standard's parts (HD05, Phần I, 1.1c). */
export const invitation: Kind = {
  ...COMMON_KIND,
  id: "invitation",
  label: { vi: "Giấy mời", en: "Invitation" },
  noun: { vi: "giấy mời", en: "invitation" },
  types: [],
  forms: ["giấy mời"],
  isJudged: false,
  subject: { example: "", patterns: [], needs: [] },
};
