import type { KindTemplate } from "./template";
import { IMPLEMENTATION } from "./common";

/** A scheme: why, to what end, how, by whom. */
export const schemeTemplate: KindTemplate = {
  kind: "scheme",
  purpose: {
    vi: "Đề ra cách giải quyết một vấn đề lớn trong nhiều năm.",
    en: "Sets out how a large matter is dealt with over several years.",
  },
  due: {
    vi: "khi Chi bộ hoặc cấp trên giao lập.",
    en: "when the cell or the committee above asks for one.",
  },
  subject: "[proposed|vấn đề cần giải quyết, giai đoạn|Trích yếu nội dung]",
  sections: [
    {
      part: "content",
      heading: "Sự cần thiết",
      blocks: [
        {
          field: "necessity",
          title: "Sự cần thiết",
          prompt: "Nêu thực trạng bằng con số, điều còn yếu và vì sao phải làm đề án",
        },
      ],
    },
    {
      part: "content",
      heading: "Mục tiêu",
      blocks: [
        {
          field: "objectives",
          title: "Mục tiêu",
          prompt:
            "Nêu kết quả phải đạt, có con số theo từng năm, như đến năm thứ ba mỗi quý có một kỳ sinh hoạt chuyên đề",
        },
      ],
    },
    {
      part: "content",
      heading: "Nội dung, giải pháp",
      blocks: [
        {
          field: "measures",
          title: "Nội dung, giải pháp",
          prompt:
            "Nêu từng nhóm việc, cách làm và điều kiện bảo đảm: con người, kinh phí, thời gian",
        },
      ],
    },
    IMPLEMENTATION,
  ],
};
