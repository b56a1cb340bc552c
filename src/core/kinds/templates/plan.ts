import type { KindTemplate } from "./template";
import { IMPLEMENTATION } from "./common";

/** A plan for one matter. */
export const planTemplate: KindTemplate = {
  kind: "plan",
  purpose: {
    vi: "Định việc phải làm, ai làm, khi nào xong cho một công việc cụ thể.",
    en: "Sets out who does what by when for one matter.",
  },
  due: {
    vi: "trước khi bắt đầu một việc, hoặc khi cấp trên giao.",
    en: "before a piece of work begins, or when the committee above asks.",
  },
  subject: "[planned|việc được lập kế hoạch, thời gian|Trích yếu nội dung]",
  bases: [
    "Căn cứ [basis|văn bản là căn cứ: tên loại, số, ngày, cơ quan, trích yếu|Văn bản là căn cứ]",
  ],
  leadIn: "{cell} xây dựng kế hoạch với các nội dung sau:",
  sections: [
    {
      part: "purpose",
      heading: "Mục đích, yêu cầu",
      blocks: [
        { point: "Mục đích", isHeading: true },
        {
          field: "purpose",
          title: "Mục đích",
          prompt: "Nêu làm việc này để đạt điều gì, ai được lợi; viết trong một, hai câu",
        },
        { point: "Yêu cầu", isHeading: true },
        {
          field: "requirements",
          title: "Yêu cầu",
          prompt:
            "Nêu điều phải bảo đảm khi thực hiện, như tiết kiệm, an toàn, đúng thời gian, tỷ lệ đảng viên tham gia",
        },
      ],
    },
    {
      part: "content",
      heading: "Nội dung",
      blocks: [
        { point: "Thời gian, địa điểm: [when|thời gian, địa điểm]." },
        { point: "Thành phần, đối tượng: [participants|thành phần, đối tượng]." },
        { point: "Nội dung và cách làm", isHeading: true },
        {
          field: "activities",
          title: "Nội dung và cách làm",
          prompt: "Nêu từng việc theo thứ tự thực hiện, kết quả cần đạt của mỗi việc",
        },
        { point: "Kinh phí: [budget|nguồn và mức kinh phí; không có thì ghi “không”|Kinh phí]." },
      ],
    },
    IMPLEMENTATION,
  ],
};
