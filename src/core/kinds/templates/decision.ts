import type { KindTemplate } from "./template";

/** A decision: bases, then articles. */
export const decisionTemplate: KindTemplate = {
  kind: "decision",
  purpose: {
    vi: "Quyết định một việc cụ thể: thành lập tổ, phân công, ban hành quy chế …",
    en: "Decides one matter: sets up a team, assigns a task, brings rules into force …",
  },
  due: {
    vi: "sau khi Chi bộ biểu quyết.",
    en: "after the cell has voted.",
  },
  subject: "[decided|việc được quyết định|Trích yếu nội dung]",
  bases: [
    "Căn cứ Điều lệ Đảng Cộng sản Việt Nam",
    "Căn cứ Quy chế làm việc số [rulesNumber|số|Số quy chế làm việc]-QC/CB, ngày [rulesDate|ngày/tháng/năm|Ngày quy chế làm việc] của {cell}",
    "Căn cứ kết quả biểu quyết tại kỳ sinh hoạt ngày [meetingDate|ngày/tháng/năm|Ngày họp] của Chi bộ",
  ],
  sections: [
    {
      part: "articles",
      blocks: [
        { middle: "{cell}" },
        { middle: "Quyết định:" },
        {
          article: "[article1|việc được quyết định: ai, việc gì, từ khi nào|Nội dung quyết định].",
        },
        { article: "[article2|nhiệm vụ, quyền hạn hoặc thời hạn của việc đó|Nhiệm vụ, thời hạn]." },
      ],
    },
    {
      part: "effect",
      blocks: [
        {
          article:
            "Quyết định có hiệu lực từ ngày ký. Chi uỷ và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
        },
      ],
    },
  ],
  recipients: ["{committee}", "Các đồng chí có tên tại Điều 1"],
};
