import type { KindTemplate } from "./template";

/** A conclusion on what was discussed or inspected. */
export const conclusionTemplate: KindTemplate = {
  kind: "conclusion",
  purpose: {
    vi: "Kết luận về một việc đã bàn, đã kiểm tra và yêu cầu thực hiện.",
    en: "Concludes what was discussed or inspected, and what must follow.",
  },
  due: { vi: "sau hội nghị hoặc cuộc kiểm tra.", en: "after a meeting or an inspection." },
  subject: "[concluded|việc được kết luận|Trích yếu nội dung]",
  leadIn:
    "Ngày [meetingDate|ngày/tháng/năm|Ngày họp], {cell} họp xem xét [matter|nội dung được xem xét] và kết luận như sau:",
  sections: [
    {
      part: "content",
      heading: "Nhận xét, đánh giá",
      blocks: [
        {
          field: "assessment",
          title: "Nhận xét, đánh giá",
          prompt:
            "Nêu ưu điểm, hạn chế đã được thống nhất, kèm con số và nguyên nhân, như thực hiện đúng hạn 5 trong 6 nội dung",
        },
      ],
    },
    {
      part: "content",
      heading: "Kết luận",
      blocks: [
        {
          field: "conclusion",
          title: "Kết luận",
          prompt: "Nêu điều Chi bộ kết luận và việc phải làm tiếp, ai làm, trước ngày nào",
        },
      ],
    },
    {
      part: "content",
      heading: "Tổ chức thực hiện",
      blocks: [
        {
          field: "implementation",
          title: "Tổ chức thực hiện",
          prompt: "Nêu đồng chí nào theo dõi, đôn đốc và báo cáo lại Chi bộ tại kỳ sinh hoạt nào",
        },
      ],
    },
  ],
};
