import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, onePlan, type Kind } from "./kind";
import { IMPLEMENTATION_WORDS, topics } from "./keyword";

/** A plan for one matter. */
export const plan: Kind = {
  ...COMMON_KIND,
  id: "plan",
  label: { vi: "Kế hoạch", en: "Plan" },
  noun: { vi: "kế hoạch", en: "plan" },
  types: [DOCUMENT_TYPES.plan],
  subject: { example: "tổ chức sinh hoạt chuyên đề quý III năm 2026", patterns: [], needs: [] },
  ...onePlan(
    customary("purpose", "warning", "I. MỤC ĐÍCH, YÊU CẦU", /mục đích|yêu cầu|mục tiêu|nhằm /u),
    customary(
      "content",
      "warning",
      "II. NỘI DUNG",
      /nội dung|nhiệm vụ|thời gian|địa điểm|đối tượng|hình thức|biện pháp|giải pháp|tiến độ/u,
    ),
    customary(
      "implementation",
      "warning",
      "III. TỔ CHỨC THỰC HIỆN",
      /tổ chức thực hiện|phân công|chịu trách nhiệm|phụ trách|chủ trì|đôn đốc|triển khai thực hiện/u,
    ),
  ),
  topics: topics({
    purpose: { 3: ["mục đích", "yêu cầu", "mục tiêu"] },
    content: {
      3: [
        "nội dung",
        "nhiệm vụ",
        "thời gian",
        "đối tượng",
        "biện pháp",
        "giải pháp",
        "tiến độ",
        "hình thức",
      ],
      2: ["công tác", "địa điểm", "thành phần"],
    },
    implementation: IMPLEMENTATION_WORDS,
  }),
};
