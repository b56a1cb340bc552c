import type { KindTemplate } from "./template";
import { IMPLEMENTATION } from "./common";

/** A plan of what to do in a given situation. */
export const optionTemplate: KindTemplate = {
  kind: "option",
  purpose: {
    vi: "Chuẩn bị cách làm cho một tình huống: nhân sự, phòng, chống thiên tai …",
    en: "Prepares for a situation: personnel, floods and storms …",
  },
  due: { vi: "trước khi tình huống xảy ra.", en: "before the situation comes." },
  subject: "[prepared|việc hoặc tình huống|Trích yếu nội dung]",
  sections: [
    {
      part: "content",
      heading: "Nguyên tắc, yêu cầu",
      blocks: [
        {
          field: "principles",
          title: "Nguyên tắc, yêu cầu",
          prompt:
            "Nêu điều phải bảo đảm, như tiêu chuẩn, cơ cấu, số lượng nếu là nhân sự; an toàn về người nếu là phòng, chống thiên tai",
        },
      ],
    },
    {
      part: "content",
      heading: "Nội dung phương án",
      blocks: [
        {
          field: "proposal",
          title: "Nội dung phương án",
          prompt:
            "Nêu từng cách làm có thể chọn, cái được và cái khó của mỗi cách bằng con số, và cách mà chi uỷ đề nghị",
        },
      ],
    },
    {
      part: "content",
      heading: "Các bước tiến hành",
      blocks: [
        {
          field: "steps",
          title: "Các bước tiến hành",
          prompt: "Nêu thứ tự các bước, thời gian của từng bước, ai chủ trì",
        },
      ],
    },
    IMPLEMENTATION,
  ],
};
