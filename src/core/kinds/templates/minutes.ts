import type { KindTemplate } from "./template";

/** The minutes of a meeting: when, who, what was said, how it was voted, when it ended. */
export const minutesTemplate: KindTemplate = {
  kind: "minutes",
  purpose: {
    vi: "Ghi lại buổi sinh hoạt, hội nghị: ai dự, ai nói gì, biểu quyết ra sao.",
    en: "Records a meeting: who was there, what was said, how it was voted.",
  },
  due: {
    vi: "mỗi buổi họp; đọc lại và thông qua trước khi bế mạc.",
    en: "for every meeting; read out and agreed before it closes.",
  },
  subject: "sinh hoạt chi bộ thường kỳ tháng [month|tháng|Tháng sinh hoạt] năm [year|năm]",
  sections: [
    {
      part: "timePlace",
      heading: "Thời gian, địa điểm",
      blocks: [
        {
          text: "Buổi sinh hoạt bắt đầu hồi [startHour|giờ|Giờ bắt đầu] giờ [startMinute|phút|Phút bắt đầu] phút, ngày [meetingDate|ngày/tháng/năm|Ngày họp], tại [meetingPlace|địa điểm|Địa điểm họp].",
        },
      ],
    },
    {
      part: "attendance",
      heading: "Thành phần",
      blocks: [
        { point: "Đảng viên dự sinh hoạt:" },
        {
          table: {
            description: "Bảng thống kê đảng viên dự sinh hoạt: tổng số, có mặt, vắng",
            rows: 2,
            columns: [
              {
                head: "Đảng viên",
                width: 45,
                cell: ["Chính thức", "Dự bị"],
              },
              {
                head: "Tổng số",
                width: 27,
                cell: "[totalCount#|số|Tổng số đảng viên, dòng #]",
                isFigure: true,
              },
              {
                head: "Có mặt",
                width: 27,
                cell: "[presentCount#|số|Số có mặt, dòng #]",
                isFigure: true,
              },
              {
                head: "Vắng có lý do",
                width: 33,
                cell: "[excusedCount#|số|Số vắng có lý do, dòng #]",
                isFigure: true,
              },
              {
                head: "Vắng không lý do",
                width: 33,
                cell: "[absentCount#|số|Số vắng không lý do, dòng #]",
                isFigure: true,
              },
            ],
          },
        },
        { point: "Đảng viên vắng: [absentNames|họ và tên, lý do; không có thì ghi “không”]." },
        {
          point:
            "Chủ trì: đồng chí [chairName|họ và tên|Người chủ trì], [chairPosition|chức vụ|Chức vụ người chủ trì].",
        },
        {
          point:
            "Ghi biên bản: đồng chí [recorderName|họ và tên|Người ghi biên bản], [recorderPosition|chức vụ|Chức vụ người ghi biên bản].",
        },
      ],
    },
    {
      part: "proceedings",
      heading: "Nội dung",
      blocks: [
        { point: "Nội dung trình bày", isHeading: true },
        {
          field: "presented",
          title: "Nội dung trình bày",
          prompt:
            "Ghi ai trình bày việc gì và những con số chính, như kết quả tháng trước, nhiệm vụ tháng này, tình hình thu nộp đảng phí",
        },
        { point: "Ý kiến thảo luận", isHeading: true },
        {
          field: "discussion",
          title: "Ý kiến thảo luận",
          prompt:
            "Ghi lần lượt từng đồng chí phát biểu, ý kiến và đề nghị của đồng chí đó; ghi đủ cả ý kiến khác",
        },
        { point: "Kết luận của người chủ trì", isHeading: true },
        {
          field: "conclusion",
          title: "Kết luận của người chủ trì",
          prompt:
            "Ghi những việc đã thống nhất, việc nào giao cho đồng chí nào, khi nào hoàn thành; việc chưa thống nhất thì ghi cách giải quyết",
        },
        { point: "Kết quả biểu quyết:" },
        {
          table: {
            description: "Bảng kết quả biểu quyết từng nội dung",
            rows: 2,
            columns: [
              { head: "TT", width: 12, cell: "#", isFigure: true },
              {
                head: "Nội dung biểu quyết",
                width: 63,
                cell: "[voted#|nội dung biểu quyết|Nội dung biểu quyết #]",
              },
              {
                head: "Tán thành",
                width: 30,
                cell: "[forCount#|số|Số tán thành, nội dung #]",
                isFigure: true,
              },
              {
                head: "Không tán thành",
                width: 30,
                cell: "[againstCount#|số|Số không tán thành, nội dung #]",
                isFigure: true,
              },
              {
                head: "Ý kiến khác",
                width: 30,
                cell: "[otherCount#|số|Số có ý kiến khác, nội dung #]",
                isFigure: true,
              },
            ],
          },
        },
      ],
    },
    {
      part: "ending",
      blocks: [
        {
          text: "Buổi sinh hoạt kết thúc hồi [endHour|giờ|Giờ kết thúc] giờ [endMinute|phút|Phút kết thúc] phút cùng ngày. Biên bản đã được đọc lại cho các đồng chí dự họp nghe và thông qua.",
        },
      ],
    },
  ],
};
