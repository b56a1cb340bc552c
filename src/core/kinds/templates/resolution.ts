import type { KindTemplate } from "./template";
import { IMPLEMENTATION } from "./common";

/** The resolution of a month's meeting. */
export const resolutionTemplate: KindTemplate = {
  kind: "resolution",
  purpose: {
    vi: "Ghi những việc Chi bộ đã bàn và quyết để lãnh đạo thực hiện.",
    en: "Says what the cell has decided and will carry out.",
  },
  due: {
    vi: "sau sinh hoạt thường kỳ hằng tháng, hoặc khi bàn chuyên đề.",
    en: "after each month's meeting, or one on a theme.",
  },
  subject:
    "lãnh đạo thực hiện nhiệm vụ tháng [month|tháng|Tháng của nghị quyết] năm [year|năm|Năm của nghị quyết]",
  leadIn:
    "Ngày [meetingDate|ngày/tháng/năm|Ngày họp], {cell} họp, có mặt [presentCount|số|Số đảng viên có mặt] trong [totalCount|số|Tổng số đảng viên] đảng viên. Sau khi thảo luận, Chi bộ thống nhất:",
  sections: [
    {
      part: "assessment",
      heading: "Đánh giá kết quả thực hiện nhiệm vụ tháng trước",
      blocks: [
        { point: "Ưu điểm", isHeading: true },
        {
          field: "strengths",
          title: "Ưu điểm",
          prompt:
            "Nêu việc đã làm được kèm con số, so với nghị quyết tháng trước; đồng chí, bộ phận làm tốt",
        },
        { point: "Hạn chế, nguyên nhân", isHeading: true },
        {
          field: "weaknesses",
          title: "Hạn chế, nguyên nhân",
          prompt: "Nêu việc chưa xong, chậm hoặc làm chưa tốt, vì sao và ai chịu trách nhiệm",
        },
      ],
    },
    {
      part: "tasks",
      heading: "Nhiệm vụ trọng tâm",
      blocks: [
        { point: "Nhiệm vụ chuyên môn của đơn vị", isHeading: true },
        {
          field: "unitTasks",
          title: "Nhiệm vụ chuyên môn của đơn vị",
          prompt: "Nêu từng việc phải làm trong tháng, mỗi việc có kết quả cần đạt và thời hạn",
        },
        { point: "Công tác xây dựng Đảng", isHeading: true },
        {
          field: "partyTasks",
          title: "Công tác xây dựng Đảng",
          prompt:
            "Nêu việc về tư tưởng, phát triển đảng viên, kiểm tra, giám sát, đảng phí, như kết nạp mấy đồng chí, kiểm tra đồng chí nào, trước ngày nào",
        },
        { point: "Lãnh đạo các đoàn thể", isHeading: true },
        {
          field: "unionTasks",
          title: "Lãnh đạo các đoàn thể",
          prompt: "Nêu việc giao cho từng đoàn thể trong tháng, kết quả cần đạt và thời hạn",
        },
      ],
    },
    IMPLEMENTATION,
  ],
  closing:
    "Nghị quyết được [votesCount|số|Số đảng viên tán thành] đảng viên chính thức biểu quyết tán thành, trong [presentCount|số|Số đảng viên có mặt] đảng viên có mặt.",
};
