import type { TemplateSection, TemplateTable } from "./template";

/** Who does what by when: the table that custom has under "Tổ chức thực hiện". Fields: `work`, `lead`, `assist`, `deadline`, each with its row's number. */
export const TASK_TABLE: TemplateTable = {
  description: "Bảng phân công: công việc, người chủ trì, người phối hợp, thời hạn",
  rows: 4,
  columns: [
    { head: "TT", width: 12, cell: "#", isFigure: true },
    { head: "Công việc", width: 57, cell: "[work#|việc phải làm|Công việc #]" },
    { head: "Chủ trì", width: 32, cell: "[lead#|họ và tên|Chủ trì #]" },
    { head: "Phối hợp", width: 32, cell: "[assist#|họ và tên|Phối hợp #]" },
    { head: "Thời hạn", width: 32, cell: "[deadline#|thời hạn|Thời hạn #]" },
  ],
};

/** The last section of what is carried out: who does what by when, and when the results are told. */
export const IMPLEMENTATION: TemplateSection = {
  part: "implementation",
  heading: "Tổ chức thực hiện",
  blocks: [
    { point: "Phân công thực hiện:" },
    { table: TASK_TABLE },
    {
      point:
        "Đồng chí [monitorName|họ và tên|Người theo dõi, đôn đốc] theo dõi, đôn đốc việc thực hiện; báo cáo kết quả với Chi bộ tại kỳ sinh hoạt [reportTime|tháng, quý|Kỳ báo cáo kết quả].",
    },
  ],
};
