import type { Sentences } from "../sentences";

/** For a work programme of a year, a quarter or a month. */
export const yearProgramme: Sentences = {
  objectives: [
    "Trong [quý, tháng] năm [năm], kết nạp [số đảng viên] đảng viên, cử [số người] quần chúng ưu tú dự lớp bồi dưỡng nhận thức về Đảng.",
    "Tỷ lệ đảng viên dự sinh hoạt chi bộ thường kỳ năm [năm] bình quân đạt [tỷ lệ]% trở lên.",
    "Năm [năm], chi bộ sinh hoạt chuyên đề ít nhất [số kỳ] kỳ; mỗi kỳ có kết luận, phân công và thời hạn.",
    "Đến hết năm [năm], [tỷ lệ]% đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên; chi bộ được xếp loại [mức xếp loại].",
    "Năm [năm], kiểm tra [số người kiểm tra] đảng viên, giám sát chuyên đề [số người giám sát] đảng viên theo chương trình đã thông qua.",
    "Năm [năm], hoàn thành ít nhất [tỷ lệ]% nhiệm vụ chuyên môn được giao; việc chưa xong phải có hạn mới và người chịu trách nhiệm.",
    "Năm [năm], [tỷ lệ]% đảng viên đóng đảng phí đầy đủ, đúng hạn; chi bộ nộp cấp trên trước ngày [ngày] hằng tháng.",
  ],
  tasks: [
    "Tổ chức học tập, quán triệt [tên nghị quyết] cho toàn thể đảng viên trong [quý, tháng].",
    "Lãnh đạo hoàn thành nhiệm vụ [tên nhiệm vụ] trước ngày [ngày] tháng [tháng].",
    "Sinh hoạt chuyên đề về [nội dung] trong tháng [tháng], có thảo luận và kết luận bằng văn bản.",
    "Xét, đề nghị kết nạp quần chúng ưu tú [tên quần chúng]; chuẩn bị hồ sơ công nhận chính thức cho đồng chí [tên đảng viên dự bị].",
    "Kiểm tra, giám sát [số đảng viên] đảng viên theo chương trình kiểm tra, giám sát năm [năm].",
    "Lãnh đạo [tên đoàn thể] tổ chức [tên hoạt động] nhân dịp [ngày kỷ niệm].",
    "Kiểm điểm, đánh giá, xếp loại đảng viên và chi bộ trong tháng [tháng], báo cáo cấp uỷ cấp trên đúng hạn.",
    "Rà soát, bổ sung danh sách quần chúng ưu tú; phân công đảng viên chính thức giúp đỡ từng người.",
  ],
  implementation: [
    "Chi uỷ cụ thể hoá Chương trình thành lịch công tác từng tháng, gửi đảng viên trước ngày [ngày] hằng tháng.",
    "Đồng chí Bí thư chỉ đạo chung; đồng chí Phó Bí thư đôn đốc, tổng hợp kết quả trước kỳ sinh hoạt hằng tháng.",
    "Đồng chí [họ và tên] phụ trách việc [nội dung], hoàn thành trước ngày [ngày] tháng [tháng].",
    "Đảng viên báo cáo kết quả việc được phân công tại kỳ sinh hoạt cuối quý.",
    "Chi bộ sơ kết vào tháng 6, tổng kết vào tháng 12 năm [năm].",
    "Chi uỷ báo cáo cấp uỷ cấp trên kết quả thực hiện Chương trình trước ngày [ngày] tháng [tháng].",
  ],
};
