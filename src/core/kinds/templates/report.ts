import type { KindTemplate } from "./template";

/** A report on the work of a month, a quarter or a year. */
export const reportTemplate: KindTemplate = {
  kind: "report",
  purpose: {
    vi: "Báo cáo cấp trên kết quả công tác và phương hướng kỳ tới.",
    en: "Tells the committee above the results, and what comes next.",
  },
  due: {
    vi: "hằng tháng, quý, 6 tháng, năm; hoặc khi cấp trên yêu cầu.",
    en: "each month, quarter, half year and year, or when asked.",
  },
  subject:
    "kết quả công tác [period|tháng, quý hoặc 6 tháng|Kỳ báo cáo] năm [year|năm|Năm báo cáo], phương hướng, nhiệm vụ thời gian tới",
  leadIn: "{cell} báo cáo {committee} như sau:",
  sections: [
    {
      part: "results",
      heading: "Kết quả đạt được",
      blocks: [
        { point: "Lãnh đạo thực hiện nhiệm vụ chính trị", isHeading: true },
        {
          field: "unitResults",
          title: "Lãnh đạo thực hiện nhiệm vụ chính trị",
          prompt:
            "Nêu kết quả của đơn vị bằng con số, so với kế hoạch và cùng kỳ, như đạt bao nhiêu phần trăm chỉ tiêu",
        },
        { point: "Công tác xây dựng Đảng", isHeading: true },
        {
          field: "partyResults",
          title: "Công tác xây dựng Đảng",
          prompt:
            "Nêu số kỳ sinh hoạt, tỷ lệ đảng viên dự, số đồng chí được kết nạp, được công nhận đảng viên chính thức, kết quả kiểm tra, giám sát, thu nộp đảng phí",
        },
        { point: "Lãnh đạo các đoàn thể, công tác dân vận", isHeading: true },
        {
          field: "unionResults",
          title: "Lãnh đạo các đoàn thể, công tác dân vận",
          prompt: "Nêu việc các đoàn thể đã làm, số người tham gia, kết quả",
        },
      ],
    },
    {
      part: "shortcomings",
      heading: "Hạn chế, nguyên nhân",
      blocks: [
        {
          field: "weaknesses",
          title: "Hạn chế, nguyên nhân",
          prompt:
            "Nêu việc chưa đạt, chậm hoặc còn vướng; nguyên nhân khách quan và chủ quan, ai chịu trách nhiệm",
        },
      ],
    },
    {
      part: "nextSteps",
      heading: "Phương hướng, nhiệm vụ thời gian tới",
      blocks: [
        {
          field: "nextTasks",
          title: "Nhiệm vụ thời gian tới",
          prompt:
            "Nêu việc chính của kỳ sau, mỗi việc có kết quả cần đạt, người chủ trì và thời hạn",
        },
        { point: "Kiến nghị, đề xuất", isHeading: true },
        {
          field: "requests",
          title: "Kiến nghị, đề xuất",
          prompt: "Nêu điều đề nghị cấp trên xem xét, giải quyết; không có thì bỏ mục này",
        },
      ],
    },
  ],
};
