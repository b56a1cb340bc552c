import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, onePlan, type Kind } from "./kind";
import { IMPLEMENTATION_WORDS, topics } from "./keyword";

/** A programme of inspection and supervision, for a term or a year. */
export const inspectionProgramme: Kind = {
  ...COMMON_KIND,
  id: "inspectionProgramme",
  label: { vi: "Chương trình kiểm tra, giám sát", en: "Inspection and supervision programme" },
  noun: { vi: "chương trình", en: "programme" },
  types: [DOCUMENT_TYPES.programme],
  subject: {
    example: "kiểm tra, giám sát năm 2026",
    patterns: [{ words: /kiểm tra|giám sát/u, weight: 4 }],
    needs: [],
  },
  ...onePlan(
    customary("purpose", "warning", "I. MỤC ĐÍCH, YÊU CẦU", /mục đích|nhằm /u),
    customary(
      "content",
      "warning",
      "II. NỘI DUNG, ĐỐI TƯỢNG",
      /nội dung|đối tượng|(?:kiểm tra|giám sát)(?: chuyên đề| thường xuyên)? (?:đồng chí|đảng viên|tổ đảng|việc|các)/u,
    ),
    customary(
      "implementation",
      "warning",
      "III. TỔ CHỨC THỰC HIỆN",
      /tổ chức thực hiện|phân công|chịu trách nhiệm|phụ trách|đôn đốc/u,
    ),
  ),
  topics: topics({
    purpose: { 3: ["mục đích", "mục tiêu", "yêu cầu"] },
    content: {
      3: ["nội dung", "đối tượng", "chuyên đề"],
      2: ["kiểm tra", "giám sát", "thời gian"],
    },
    implementation: IMPLEMENTATION_WORDS,
  }),
};
