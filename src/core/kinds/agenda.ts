import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type Kind } from "./kind";

/** The running order of a meeting: no document that the standard judges. */
export const agenda: Kind = {
  ...COMMON_KIND,
  id: "agenda",
  label: { vi: "Chương trình cuộc họp", en: "Meeting agenda" },
  noun: { vi: "chương trình cuộc họp", en: "agenda" },
  types: [DOCUMENT_TYPES.programme],
  forms: [
    "chương trình họp",
    "chương trình sinh hoạt",
    "chương trình hội nghị",
    "chương trình đại hội",
    "chương trình làm việc",
    "chương trình lễ",
    "chương trình buổi",
    "nội dung",
    "nội dung sinh hoạt",
    "nội dung cuộc họp",
    "nội dung họp",
    "lịch họp",
    "lịch làm việc",
    "kịch bản",
  ],
  isJudged: false,
  subject: {
    example: "sinh hoạt chi bộ thường kỳ tháng 9 năm 2026",
    patterns: [
      {
        words:
          /^(?:cuộc |buổi |chi tiết )?(?:họp|sinh hoạt|hội nghị|đại hội|lễ|toạ đàm|hội thảo|toàn thể|gặp mặt|kết nạp|làm việc(?!.{0,40}(?:toàn khoá|toàn nhiệm kỳ|(?<!\p{L})năm|quý|6 tháng)))(?!\p{L})/u,
        weight: 5,
      },
    ],
    needs: [],
  },
  timetable: 4,
};
