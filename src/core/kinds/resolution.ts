import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, onePlan, type Kind } from "./kind";
import { IMPLEMENTATION_WORDS, topics } from "./keyword";

/** A resolution: of a month's or a year's meeting, on one theme, or of the cell's congress. */
export const resolution: Kind = {
  ...COMMON_KIND,
  id: "resolution",
  label: { vi: "Nghị quyết", en: "Resolution" },
  noun: { vi: "nghị quyết", en: "resolution" },
  types: [DOCUMENT_TYPES.resolution],
  subject: {
    example: "lãnh đạo thực hiện nhiệm vụ tháng 9 năm 2026",
    patterns: [],
    needs: [],
  },
  ...onePlan(
    customary(
      "assessment",
      "hint",
      "I. ĐÁNH GIÁ KẾT QUẢ THÁNG 8",
      /kết quả|đánh giá|đã (?:thực hiện|hoàn thành|tổ chức|lãnh đạo)|ưu điểm|hạn chế|tình hình|thực trạng|kiểm điểm/u,
    ),
    customary(
      "tasks",
      "warning",
      "II. NHIỆM VỤ THÁNG 9",
      /nhiệm vụ|phương hướng|giải pháp|mục tiêu|chỉ tiêu|tập trung (?:lãnh đạo|chỉ đạo|thực hiện)|lãnh đạo (?:thực hiện|tốt|các|nhà)/u,
    ),
    customary(
      "implementation",
      "warning",
      "III. TỔ CHỨC THỰC HIỆN",
      /tổ chức thực hiện|triển khai thực hiện|giao (?:cho )?(?:chi uỷ|các đồng chí|đồng chí|ban|cấp uỷ|chi bộ)|chịu trách nhiệm|phân công|phụ trách|có hiệu lực|đôn đốc|kiểm tra, giám sát việc thực hiện|căn cứ nghị quyết/u,
    ),
  ),
  topics: topics({
    assessment: {
      3: ["đánh giá", "kết quả", "kiểm điểm", "tình hình", "thực trạng", "nhận định"],
      2: ["ưu điểm", "hạn chế", "tồn tại"],
    },
    tasks: {
      3: [
        "nhiệm vụ",
        "phương hướng",
        "mục tiêu",
        "chỉ tiêu",
        "giải pháp",
        "chủ trương",
        "nội dung",
      ],
      2: ["công tác"],
    },
    implementation: IMPLEMENTATION_WORDS,
  }),
};
