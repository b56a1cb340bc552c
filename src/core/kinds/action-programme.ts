import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, onePlan, type Kind } from "./kind";
import { IMPLEMENTATION_WORDS, topics } from "./keyword";

/** A programme of action that carries a resolution out. */
export const actionProgramme: Kind = {
  ...COMMON_KIND,
  id: "actionProgramme",
  label: { vi: "Chương trình hành động", en: "Programme of action" },
  noun: { vi: "chương trình hành động", en: "programme of action" },
  types: [DOCUMENT_TYPES.programme],
  forms: ["chương trình hành động"],
  subject: {
    example: "hành động thực hiện Nghị quyết Đại hội Đảng bộ xã Tam Hưng",
    patterns: [
      { words: /hành động/u, weight: 4 },
      {
        words:
          /^(?:triển khai )?(?:thực hiện|triển khai) (?:các )?(?:nghị quyết|chỉ thị|kết luận)/u,
        weight: 4,
      },
    ],
    needs: [
      {
        aspect: "carried-out",
        words:
          /nghị quyết|chỉ thị|kết luận|quy định|đề án|kế hoạch|hướng dẫn|chương trình \p{L}+ (?:số|của)/u,
        clause: "custom/content",
        lacking: "hành động của chi bộ",
      },
    ],
  },
  ...onePlan(
    customary(
      "objectives",
      "warning",
      "I. MỤC TIÊU",
      /mục tiêu|chỉ tiêu|mục đích|phấn đấu|\d\s?%/u,
    ),
    customary(
      "tasks",
      "warning",
      "II. NHIỆM VỤ, GIẢI PHÁP",
      /(?:nhiệm vụ|giải pháp)(?: trọng tâm| chủ yếu| cụ thể|,|:)|nội dung hành động/u,
    ),
    customary(
      "implementation",
      "warning",
      "III. TỔ CHỨC THỰC HIỆN",
      /tổ chức thực hiện|phân công|chịu trách nhiệm|phụ trách|đôn đốc/u,
    ),
  ),
  topics: topics({
    objectives: { 3: ["mục tiêu", "chỉ tiêu", "mục đích", "yêu cầu", "quan điểm"] },
    tasks: { 3: ["nhiệm vụ", "giải pháp", "nội dung"], 2: ["công tác"] },
    implementation: IMPLEMENTATION_WORDS,
  }),
};
