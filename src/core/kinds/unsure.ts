import { COMMON_KIND, type Kind } from "./kind";

/** A Party document of which nothing decides what it is: only the frame is judged. */
export const unsure: Kind = {
  ...COMMON_KIND,
  id: "unsure",
  label: { vi: "Văn bản chưa rõ loại", en: "Document of unknown kind" },
  noun: { vi: "văn bản", en: "document" },
  types: [],
  subject: { example: "về việc …", patterns: [], needs: [] },
};
