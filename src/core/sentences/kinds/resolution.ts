import type { Sentences } from "../sentences";

/** For a resolution of a month's meeting, a year's, or on one theme. */
export const resolution: Sentences = {
  assessment: [
    "Trong tháng [tháng], chi bộ đã hoàn thành [số việc xong] trên tổng số [số việc] nhiệm vụ mà nghị quyết kỳ trước đề ra.",
    "Tại kỳ sinh hoạt tháng [tháng], có [số có mặt] trên tổng số [số đảng viên] đảng viên dự; vắng [số vắng] đồng chí, lý do: [lý do].",
    "Nhiệm vụ [tên nhiệm vụ] chưa xong; nguyên nhân chính là [nguyên nhân].",
    "Tư tưởng đảng viên, quần chúng ổn định; còn băn khoăn về [nội dung], chi uỷ đã giải thích tại [nơi giải thích].",
    "Chi bộ biểu dương đồng chí [họ và tên] về [thành tích].",
    "Việc chuẩn bị nội dung sinh hoạt còn chậm [số ngày] ngày so với quy chế; trách nhiệm thuộc về [người phụ trách].",
    "Đã thu đủ đảng phí tháng [tháng] là [số tiền] đồng, nộp cấp trên ngày [ngày].",
  ],
  tasks: [
    "Hoàn thành nhiệm vụ [tên nhiệm vụ] trước ngày [ngày] tháng [tháng].",
    "Tổ chức sinh hoạt chuyên đề về [nội dung] vào ngày [ngày] tháng [tháng].",
    "Lãnh đạo [bộ phận] làm xong [việc còn chậm] trước ngày [ngày] tháng [tháng], báo cáo chi bộ tại kỳ sinh hoạt sau.",
    "Học tập, quán triệt [tên văn bản] trong tháng [tháng]; đảng viên vắng mặt học bổ sung trước ngày [ngày].",
    "Kiểm tra đồng chí [họ và tên] về việc thực hiện nhiệm vụ được phân công theo chương trình đã thông qua.",
    "Xét, đề nghị cấp uỷ cấp trên kết nạp quần chúng ưu tú [tên quần chúng] vào Đảng.",
    "Phân công đồng chí [họ và tên], đảng viên chính thức, giúp đỡ quần chúng ưu tú [tên quần chúng].",
    "Lãnh đạo [tên đoàn thể] tổ chức [tên hoạt động] trong tháng [tháng].",
  ],
  implementation: [
    "Giao đồng chí [họ và tên] chủ trì nhiệm vụ [tên nhiệm vụ], hoàn thành trước ngày [ngày] tháng [tháng].",
    "Giao đồng chí Phó Bí thư theo dõi, đôn đốc, báo cáo kết quả tại kỳ sinh hoạt tháng [tháng].",
    "Chi uỷ thông báo nghị quyết đến đảng viên vắng mặt trong [số ngày] ngày.",
    "Đồng chí [họ và tên] phổ biến nội dung nghị quyết có liên quan đến [bộ phận] trong tuần đầu tháng [tháng].",
    "Từng đảng viên báo cáo việc được giao với đồng chí Bí thư trước ngày [ngày] tháng [tháng].",
    "Nghị quyết được [số tán thành] trên tổng số [số đảng viên] đảng viên chính thức biểu quyết tán thành, có hiệu lực kể từ ngày ký; chi uỷ chịu trách nhiệm tổ chức thực hiện.",
  ],
};
