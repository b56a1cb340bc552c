import type { KindTemplate } from "./template";
import { IMPLEMENTATION } from "./common";

/** A programme of action that carries out a resolution of the committee above. */
export const actionProgrammeTemplate: KindTemplate = {
  kind: "actionProgramme",
  purpose: {
    vi: "Đưa nghị quyết của cấp trên thành việc của Chi bộ.",
    en: "Turns a resolution of the committee above into the cell's own work.",
  },
  due: {
    vi: "sau khi học tập, quán triệt nghị quyết.",
    en: "after the resolution has been studied.",
  },
  subject:
    "hành động thực hiện Nghị quyết [resolution|số, ký hiệu, cơ quan và trích yếu|Nghị quyết được thực hiện]",
  bases: [
    "Căn cứ Nghị quyết số [resolutionNumber|số, ký hiệu|Số và ký hiệu nghị quyết], ngày [resolutionDate|ngày/tháng/năm|Ngày nghị quyết] của [resolutionBody|cơ quan ban hành] về [resolutionSubject|trích yếu|Trích yếu nghị quyết]",
  ],
  leadIn: "{cell} xây dựng chương trình hành động như sau:",
  sections: [
    {
      part: "objectives",
      heading: "Mục tiêu",
      blocks: [
        { point: "Mục tiêu chung", isHeading: true },
        {
          field: "aim",
          title: "Mục tiêu chung",
          prompt: "Nêu điều Chi bộ phải đạt để góp phần thực hiện nghị quyết",
        },
        { point: "Chỉ tiêu cụ thể", isHeading: true },
        {
          field: "goals",
          title: "Chỉ tiêu cụ thể",
          prompt:
            "Nêu từng chỉ tiêu có con số và năm phải đạt, lấy từ nghị quyết và điều kiện của đơn vị",
        },
      ],
    },
    {
      part: "tasks",
      heading: "Nhiệm vụ, giải pháp",
      blocks: [
        { point: "Công tác tuyên truyền, học tập", isHeading: true },
        {
          field: "study",
          title: "Công tác tuyên truyền, học tập",
          prompt: "Nêu cách học tập, quán triệt và tuyên truyền; ai làm, trong thời gian nào",
        },
        { point: "Nhiệm vụ chuyên môn của đơn vị", isHeading: true },
        {
          field: "unitTasks",
          title: "Nhiệm vụ chuyên môn của đơn vị",
          prompt: "Nêu việc cụ thể của đơn vị và cách làm, mỗi việc có kết quả cần đạt",
        },
        { point: "Công tác xây dựng Đảng", isHeading: true },
        {
          field: "partyTasks",
          title: "Công tác xây dựng Đảng",
          prompt:
            "Nêu việc đảng viên phải gương mẫu làm trước; việc kiểm tra, giám sát thực hiện nghị quyết, vào tháng nào",
        },
      ],
    },
    IMPLEMENTATION,
  ],
};
