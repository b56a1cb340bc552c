import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, onePlan, type Kind } from "./kind";
import { IMPLEMENTATION_WORDS, topics } from "./keyword";

/** A cell's work programme for a year, a half year, a quarter or a month. */
export const yearProgramme: Kind = {
  ...COMMON_KIND,
  id: "yearProgramme",
  label: { vi: "Chương trình công tác năm, quý, tháng", en: "Work programme of a year or less" },
  noun: { vi: "chương trình", en: "programme" },
  types: [DOCUMENT_TYPES.programme],
  subject: {
    example: "công tác năm 2026",
    patterns: [
      {
        words:
          /(?:công tác|làm việc|hoạt động|nhiệm vụ|trọng tâm)(?:(?! kiểm tra| giám sát| toàn).){0,60}(?:(?<!\p{L})năm|quý|tháng)(?!\p{L})/u,
        weight: 3,
      },
    ],
    needs: [
      {
        aspect: "period",
        words:
          /(?:năm|năm học|quý|tháng)[^\p{L}]{0,4}(?:\d|[ivx]+(?!\p{L}))|(?:năm|tháng) (?:đầu|cuối)/u,
        clause: "custom/content",
        lacking: "công tác năm",
      },
    ],
  },
  ...onePlan(
    customary(
      "objectives",
      "warning",
      "I. MỤC TIÊU, CHỈ TIÊU",
      /mục tiêu|chỉ tiêu|mục đích|phấn đấu|\d\s?%/u,
    ),
    customary(
      "tasks",
      "warning",
      "II. NHIỆM VỤ TRỌNG TÂM",
      /nhiệm vụ|nội dung công tác|nội dung thực hiện|quý (?:[iv]+|\d)|tháng \d/u,
    ),
    customary(
      "implementation",
      "warning",
      "III. TỔ CHỨC THỰC HIỆN",
      /tổ chức thực hiện|phân công|chịu trách nhiệm|phụ trách|đôn đốc/u,
    ),
  ),
  topics: topics({
    objectives: {
      3: ["mục tiêu", "chỉ tiêu", "mục đích", "phương hướng", "yêu cầu"],
    },
    tasks: {
      3: [
        "nhiệm vụ",
        "nội dung công tác",
        "nội dung chương trình",
        "chương trình cụ thể",
        "giải pháp",
        "nội dung",
      ],
      2: ["công tác", "quý i", "quý ii", "quý iii", "quý iv", "tháng"],
    },
    implementation: IMPLEMENTATION_WORDS,
  }),
};
