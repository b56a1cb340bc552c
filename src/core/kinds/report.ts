import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, customary, onePlan, type Kind } from "./kind";
import { topics } from "./keyword";

/** A report: of a month, a quarter, a year, a term, or on one matter. */
export const report: Kind = {
  ...COMMON_KIND,
  id: "report",
  label: { vi: "Báo cáo", en: "Report" },
  noun: { vi: "báo cáo", en: "report" },
  types: [DOCUMENT_TYPES.report],
  subject: { example: "kết quả công tác năm 2026", patterns: [], needs: [] },
  ...onePlan(
    customary(
      "results",
      "warning",
      "I. KẾT QUẢ ĐẠT ĐƯỢC",
      /kết quả|đạt được|ưu điểm|đã (?:thực hiện|tổ chức|triển khai|hoàn thành|kết nạp|lãnh đạo|chỉ đạo|quán triệt)|\d\s?%/u,
    ),
    customary(
      "shortcomings",
      "hint",
      "II. HẠN CHẾ, NGUYÊN NHÂN",
      /hạn chế|tồn tại|khuyết điểm|khó khăn|vướng mắc|nguyên nhân|chưa (?:cao|đạt|tốt|đều|kịp|thường xuyên|nhiều|được|có)/u,
    ),
    customary(
      "nextSteps",
      "hint",
      "III. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI",
      /thời gian tới|phương hướng|nhiệm vụ (?:trọng tâm|năm|quý|tháng|6 tháng)|(?:quý|tháng|năm|kỳ) (?:tới|sau|tiếp theo)|kiến nghị|đề xuất|tiếp tục/u,
    ),
  ),
  topics: topics({
    results: {
      3: [
        "kết quả",
        "ưu điểm",
        "tình hình thực hiện",
        "đánh giá",
        "công tác lãnh đạo",
        "tình hình",
      ],
      2: ["công tác", "đặc điểm"],
    },
    shortcomings: {
      3: ["hạn chế", "tồn tại", "khuyết điểm", "nguyên nhân", "khó khăn", "vướng mắc"],
    },
    nextSteps: {
      3: ["phương hướng", "nhiệm vụ", "thời gian tới", "kiến nghị", "đề xuất", "giải pháp"],
    },
  }),
};
