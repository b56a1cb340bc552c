import { DOCUMENT_TYPES } from "../standards/document-types";
import { COMMON_KIND, type ContentPart, type Kind } from "./kind";
import { KEYWORDS } from "./programme/keywords";
import { LEGAL_BASES } from "./programme/legal-bases";
import { SECTION_IDS, THEME_IDS } from "./programme/plans";

const THEME_EXAMPLES = {
  keyTasks: "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
  cadres: "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
  quality: "C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC",
  facilities: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT",
  coordination: "E. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
} as const;

const themes = (need: ContentPart["need"]): ContentPart[] =>
  THEME_IDS.map((id) => ({ id, need, clause: "programme/sections", example: THEME_EXAMPLES[id] }));

const objectives = {
  id: "objectives",
  clause: "programme/slots",
  example: "1. Mục tiêu, chỉ tiêu",
} as const;
const measures = {
  id: "measures",
  clause: "programme/slots",
  example: "3. Giải pháp, phân công, thời hạn",
} as const;
const implementation = {
  id: "implementation",
  clause: "programme/implementation",
  example: "G. TỔ CHỨC THỰC HIỆN",
} as const;

const ENDING: readonly ContentPart[] = [
  {
    id: "assignment",
    need: "hint",
    isSection: false,
    clause: "programme/slots",
    example: "Đồng chí Phó Bí thư phụ trách, hoàn thành trước ngày 30/6 hằng năm.",
    anywhere:
      /đồng chí|đ\/c|bí thư|chi uỷ|ban giám hiệu|hiệu trưởng|tổ trưởng|phụ trách|chủ trì|phân công|hoàn thành (?:trước|trong|vào)|trước (?:ngày|tháng)|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|quý (?:[ivx]+|\d)|tháng \d/u,
  },
  {
    id: "closing",
    need: "warning",
    isSection: false,
    clause: "programme/closing",
    example: "Chi bộ yêu cầu mỗi đảng viên nghiêm túc thực hiện Chương trình này.",
  },
];

/** The whole-term work programme of a cell: this product's first purpose. */
export const programme: Kind = {
  ...COMMON_KIND,
  id: "programme",
  label: { vi: "Chương trình công tác toàn khoá", en: "Whole-term work programme" },
  noun: { vi: "chương trình", en: "programme" },
  types: [DOCUMENT_TYPES.programme],
  subject: {
    example: "công tác toàn khoá nhiệm kỳ 2025 - 2030",
    patterns: [
      { words: /toàn (?:khoá|khóa|nhiệm kỳ)/u, weight: 3 },
      { words: /nhiệm kỳ[^\p{L}]{0,6}\d{4}/u, weight: 1.5 },
    ],
    needs: [
      {
        aspect: "term",
        isTerm: true,
        words: /(?:nhiệm kỳ|giai đoạn|khoá)[^\p{L}]{0,6}\d{4}|\d{4}\s?-\s?\d{4}/u,
        clause: "custom/facts",
        lacking: "công tác toàn khoá",
      },
    ],
  },
  legalBases: { need: "error", clause: "programme/legal-bases", wanted: LEGAL_BASES },
  plans: [
    {
      id: "thematic",
      parts: [
        {
          ...objectives,
          need: "warning",
          isShown: false,
          anywhere: /mục tiêu|chỉ tiêu|phấn đấu|\d\s?%/u,
        },
        {
          ...measures,
          need: "warning",
          isShown: false,
          anywhere:
            /giải pháp|biện pháp|phân công|tăng cường|đẩy mạnh|tổ chức|thực hiện|triển khai|xây dựng|phối hợp|chỉ đạo/u,
        },
        ...themes("error"),
        { ...implementation, need: "warning", isShown: false },
        ...ENDING,
      ],
    },
    {
      id: "logical",
      parts: [
        { ...objectives, need: "error" },
        { ...measures, need: "error" },
        ...themes("warning"),
        { ...implementation, need: "error" },
        ...ENDING,
      ],
    },
  ],
  themes: THEME_IDS,
  sections: SECTION_IDS,
  topics: KEYWORDS,
};
