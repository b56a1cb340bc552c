import type { KindTemplate } from "./template";

/** A letter to another body. */
export const letterTemplate: KindTemplate = {
  kind: "letter",
  purpose: {
    vi: "Trao đổi, đề nghị, trả lời cơ quan, tổ chức khác.",
    en: "Asks, answers or tells another body something.",
  },
  due: { vi: "khi có việc cần trao đổi.", en: "when there is something to write about." },
  subject: "[matter|việc cần trao đổi|Trích yếu nội dung]",
  addressees: "[addressee|nơi nhận công văn|Nơi kính gửi]",
  sections: [
    {
      part: "content",
      blocks: [
        {
          field: "reasons",
          title: "Lý do viết công văn",
          prompt: "Nêu vì sao có công văn này: theo văn bản nào, thực hiện việc gì",
        },
        {
          field: "requests",
          title: "Nội dung đề nghị",
          prompt: "Nêu từng điều đề nghị hoặc trả lời, ai làm, trước ngày nào; ghi người liên hệ",
        },
      ],
    },
  ],
  closing: "{cell} mong nhận được sự phối hợp và trân trọng cảm ơn.",
  recipients: [],
};
