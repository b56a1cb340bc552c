import type { KindTemplate } from "./template";
import { IMPLEMENTATION } from "./common";

/** A work programme of a year. */
export const yearProgrammeTemplate: KindTemplate = {
  kind: "yearProgramme",
  purpose: {
    vi: "Cụ thể hoá chương trình toàn khoá thành việc của một năm.",
    en: "Breaks the whole-term programme down to one year.",
  },
  due: {
    vi: "đầu năm, sau khi Chi bộ tổng kết năm trước.",
    en: "at the beginning of the year, after the last one was reviewed.",
  },
  subject: "công tác năm [year|năm|Năm của chương trình]",
  bases: [
    "Căn cứ Chương trình số [programmeNumber|số|Số chương trình toàn khoá]-CTr/CB, ngày [programmeDate|ngày/tháng/năm|Ngày chương trình toàn khoá] của {cell} về công tác toàn khoá nhiệm kỳ {term}",
  ],
  leadIn:
    "{cell} xây dựng Chương trình công tác năm [year|năm|Năm của chương trình] với các nội dung sau:",
  sections: [
    {
      part: "objectives",
      heading: "Mục tiêu, chỉ tiêu",
      blocks: [
        {
          field: "goals",
          title: "Mục tiêu, chỉ tiêu",
          prompt:
            "Nêu mục tiêu chung của năm và các chỉ tiêu có con số, như kết nạp mấy đảng viên, bao nhiêu phần trăm đảng viên hoàn thành tốt nhiệm vụ, chi bộ được xếp loại gì",
        },
      ],
    },
    {
      part: "tasks",
      heading: "Nhiệm vụ trọng tâm",
      blocks: [
        { point: "Quý I", isHeading: true },
        {
          field: "quarter1",
          title: "Nhiệm vụ quý I",
          prompt: "Nêu việc chính từ tháng 01 đến tháng 3, mỗi việc có kết quả cần đạt",
        },
        { point: "Quý II", isHeading: true },
        {
          field: "quarter2",
          title: "Nhiệm vụ quý II",
          prompt: "Nêu việc chính từ tháng 4 đến tháng 6, trong đó có sơ kết 6 tháng đầu năm",
        },
        { point: "Quý III", isHeading: true },
        {
          field: "quarter3",
          title: "Nhiệm vụ quý III",
          prompt: "Nêu việc chính từ tháng 7 đến tháng 9, mỗi việc có kết quả cần đạt",
        },
        { point: "Quý IV", isHeading: true },
        {
          field: "quarter4",
          title: "Nhiệm vụ quý IV",
          prompt:
            "Nêu việc chính từ tháng 10 đến tháng 12, trong đó có kiểm điểm, đánh giá, xếp loại cuối năm",
        },
      ],
    },
    IMPLEMENTATION,
  ],
};
