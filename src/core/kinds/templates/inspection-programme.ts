import type { KindTemplate } from "./template";

/** A programme of inspection and supervision for a year, with the list of who is inspected on what. */
export const inspectionProgrammeTemplate: KindTemplate = {
  kind: "inspectionProgramme",
  purpose: {
    vi: "Định ai được kiểm tra, giám sát, về việc gì, trong tháng nào.",
    en: "Says who is inspected or supervised, on what and when.",
  },
  due: { vi: "đầu năm.", en: "at the beginning of the year." },
  subject: "kiểm tra, giám sát năm [year|năm|Năm của chương trình]",
  bases: [
    "Căn cứ Điều lệ Đảng Cộng sản Việt Nam",
    "Căn cứ [basis|chương trình kiểm tra, giám sát của cấp trên: số, ngày, cơ quan|Chương trình của cấp trên]",
  ],
  leadIn:
    "{cell} xây dựng Chương trình kiểm tra, giám sát năm [year|năm|Năm của chương trình] như sau:",
  sections: [
    {
      part: "purpose",
      heading: "Mục đích, yêu cầu",
      blocks: [
        {
          field: "purpose",
          title: "Mục đích, yêu cầu",
          prompt:
            "Nêu kiểm tra, giám sát nhằm điều gì, như phòng ngừa vi phạm, giúp đảng viên sửa chữa kịp thời; yêu cầu công khai, dân chủ, khách quan, đúng quy trình",
        },
      ],
    },
    {
      part: "content",
      heading: "Nội dung, đối tượng, thời gian",
      blocks: [
        { point: "Kiểm tra:" },
        {
          table: {
            description: "Danh sách đảng viên được kiểm tra: nội dung, thời gian, người thực hiện",
            rows: 3,
            columns: [
              { head: "TT", width: 12, cell: "#", isFigure: true },
              {
                head: "Đảng viên được kiểm tra",
                width: 41,
                cell: "[inspectedName#|họ và tên|Đảng viên được kiểm tra #]",
              },
              {
                head: "Nội dung",
                width: 50,
                cell: "[inspected#|việc được kiểm tra|Nội dung kiểm tra #]",
              },
              {
                head: "Thời gian",
                width: 27,
                cell: "[inspectionTime#|thời gian|Thời gian kiểm tra #]",
              },
              {
                head: "Người thực hiện",
                width: 35,
                cell: "[inspectorName#|họ và tên|Người kiểm tra #]",
              },
            ],
          },
        },
        { point: "Giám sát:" },
        {
          table: {
            description: "Danh sách đảng viên được giám sát: nội dung, thời gian, người thực hiện",
            rows: 2,
            columns: [
              { head: "TT", width: 12, cell: "#", isFigure: true },
              {
                head: "Đảng viên được giám sát",
                width: 41,
                cell: "[supervisedName#|họ và tên|Đảng viên được giám sát #]",
              },
              {
                head: "Nội dung",
                width: 50,
                cell: "[supervised#|việc được giám sát|Nội dung giám sát #]",
              },
              {
                head: "Thời gian",
                width: 27,
                cell: "[supervisionTime#|thời gian|Thời gian giám sát #]",
              },
              {
                head: "Người thực hiện",
                width: 35,
                cell: "[supervisorName#|họ và tên|Người giám sát #]",
              },
            ],
          },
        },
      ],
    },
    {
      part: "implementation",
      heading: "Tổ chức thực hiện",
      blocks: [
        {
          point:
            "Đồng chí [monitorName|họ và tên|Người phụ trách] phụ trách chung, trình Chi bộ kế hoạch từng cuộc kiểm tra, giám sát trước khi tiến hành ít nhất [noticeDays|số|Số ngày báo trước] ngày.",
        },
        {
          point:
            "Đảng viên được kiểm tra, giám sát chuẩn bị báo cáo bằng văn bản; kết luận kiểm tra, kết quả giám sát được thông báo tại kỳ sinh hoạt gần nhất và lưu hồ sơ.",
        },
        {
          point:
            "Chi bộ sơ kết vào tháng [midMonth|tháng|Tháng sơ kết] và tổng kết vào tháng [endMonth|tháng|Tháng tổng kết], báo cáo {committee}.",
        },
      ],
    },
  ],
};
