import type { KindTemplate } from "./template";

/** A notice of what was decided, or of what will take place. */
export const noticeTemplate: KindTemplate = {
  kind: "notice",
  purpose: {
    vi: "Báo cho đảng viên, các nơi liên quan biết một việc hoặc một kết luận.",
    en: "Lets members and others know of a matter or a conclusion.",
  },
  due: { vi: "khi có việc cần báo.", en: "when there is something to tell." },
  subject: "[announced|việc được thông báo|Trích yếu nội dung]",
  leadIn: "{cell} thông báo như sau:",
  sections: [
    {
      part: "content",
      blocks: [
        { point: "Nội dung:" },
        {
          field: "announcement",
          title: "Nội dung thông báo",
          prompt:
            "Nêu việc gì, vì sao, áp dụng với ai; nếu là kết luận thì nêu từng ý đã thống nhất",
        },
        { point: "Thời gian, địa điểm: [when|thời gian, địa điểm]." },
        {
          point:
            "Người liên hệ: đồng chí [contactName|họ và tên|Người liên hệ], [contactPosition|chức vụ|Chức vụ người liên hệ].",
        },
      ],
    },
  ],
  closing: "Chi bộ thông báo để các đồng chí, các đơn vị biết và thực hiện.",
};
