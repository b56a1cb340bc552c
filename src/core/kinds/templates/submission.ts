import type { KindTemplate } from "./template";

/** A submission to the committee above. */
export const submissionTemplate: KindTemplate = {
  kind: "submission",
  purpose: {
    vi: "Trình cấp trên xem xét, quyết định một việc.",
    en: "Asks the committee above to decide a matter.",
  },
  due: {
    vi: "khi việc vượt thẩm quyền của Chi bộ, như kết nạp đảng viên.",
    en: "when a matter is not the cell's to decide, such as admitting a member.",
  },
  subject: "về việc [proposed|việc đề nghị|Việc đề nghị]",
  addressees: "{committee}",
  sections: [
    {
      part: "content",
      blocks: [
        {
          text: "Ngày [meetingDate|ngày/tháng/năm|Ngày họp], {cell} đã họp, có mặt [presentCount|số|Số đảng viên có mặt] trong [totalCount|số|Tổng số đảng viên] đảng viên, xem xét việc [proposed|việc đề nghị|Việc đề nghị].",
        },
        {
          field: "reason",
          title: "Lý do đề nghị",
          prompt: "Nêu lý do, điều kiện, quá trình chuẩn bị và căn cứ của việc đề nghị",
        },
        {
          text: "Kết quả biểu quyết: [forCount|số|Số tán thành] đảng viên chính thức tán thành, [againstCount|số|Số không tán thành] đảng viên chính thức không tán thành.",
        },
        { text: "Hồ sơ kèm theo gồm: [enclosures|tên các tài liệu|Hồ sơ kèm theo]." },
      ],
    },
  ],
  closing: "Kính trình {committee} xem xét, quyết định.",
  recipients: [],
};
