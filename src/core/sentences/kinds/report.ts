import type { Sentences } from "../sentences";

/** For a report, of a month, a quarter, a year, or on one matter. */
export const report: Sentences = {
  results: [
    "Chi bộ có [số đảng viên] đảng viên, trong đó [số dự bị] đảng viên dự bị, [số nữ] đảng viên nữ; tăng [số tăng thêm] đồng chí so với kỳ trước.",
    "Đã tổ chức [số kỳ] kỳ sinh hoạt thường kỳ, [số chuyên đề] kỳ sinh hoạt chuyên đề; tỷ lệ dự sinh hoạt bình quân [tỷ lệ]%.",
    "Đã kết nạp [số đảng viên] đảng viên, đạt [tỷ lệ]% chỉ tiêu năm; cử [số người] quần chúng ưu tú dự lớp bồi dưỡng.",
    "Nhiệm vụ [tên nhiệm vụ] hoàn thành ngày [ngày] tháng [tháng], đạt [tỷ lệ]% kế hoạch.",
    "Đã kiểm tra [số người kiểm tra] đảng viên, giám sát [số người giám sát] đảng viên; phát hiện, nhắc nhở [số việc] việc.",
    "Có [số đảng viên] đảng viên đăng ký làm theo gương Bác; việc làm nổi bật là [việc làm] của đồng chí [họ và tên].",
    "Đã thu, nộp đảng phí [số tiền] đồng, đúng hạn trong cả kỳ báo cáo.",
    "Các đoàn thể đã tổ chức [số hoạt động] hoạt động, có [số lượt] lượt người tham gia.",
  ],
  shortcomings: [
    "Còn [số việc] nhiệm vụ chưa hoàn thành đúng hạn, gồm: [tên nhiệm vụ].",
    "Tỷ lệ đảng viên dự sinh hoạt mới đạt [tỷ lệ]%, trong khi chỉ tiêu là [tỷ lệ theo chỉ tiêu]%.",
    "Nội dung sinh hoạt chuyên đề còn dàn trải, [số kỳ] kỳ chưa có kết luận bằng văn bản.",
    "Việc tạo nguồn kết nạp còn chậm; cả kỳ mới giới thiệu được [số người] quần chúng ưu tú.",
    "Nguyên nhân khách quan: [nguyên nhân khách quan].",
    "Nguyên nhân chủ quan: [nguyên nhân chủ quan]; trách nhiệm thuộc về [người phụ trách].",
    "Một số đảng viên chưa gửi báo cáo việc được phân công đúng hạn; chi uỷ đã nhắc nhở [số người] đồng chí.",
  ],
  nextSteps: [
    "Hoàn thành nhiệm vụ [tên nhiệm vụ] còn chậm trước ngày [ngày] tháng [tháng]; đồng chí [họ và tên] chịu trách nhiệm.",
    "Tổ chức [số kỳ] kỳ sinh hoạt chuyên đề trong [quý, tháng] tới, chuẩn bị nội dung trước [số ngày] ngày.",
    "Bồi dưỡng, đề nghị kết nạp [số người] quần chúng ưu tú trong năm [năm].",
    "Lãnh đạo thực hiện nhiệm vụ [tên nhiệm vụ] của kỳ tới, báo cáo cấp uỷ cấp trên trước ngày [ngày] tháng [tháng].",
    "Kiến nghị [cấp uỷ cấp trên] mở lớp bồi dưỡng [tên lớp] trong quý [quý].",
    "Kiến nghị [cấp uỷ cấp trên] hướng dẫn việc [nội dung], vì [lý do].",
    "Khắc phục hạn chế về [nội dung] bằng cách [cách sửa], xong trước ngày [ngày] tháng [tháng]; đồng chí [họ và tên] chịu trách nhiệm.",
  ],
};
