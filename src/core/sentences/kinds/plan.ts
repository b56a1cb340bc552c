import type { Sentences } from "../sentences";

/** For a plan of one matter. */
export const plan: Sentences = {
  purpose: [
    "Giúp đảng viên nắm vững nội dung [tên văn bản] và vận dụng vào nhiệm vụ được giao.",
    "Thống nhất nhận thức và cách làm trong chi bộ về [nội dung].",
    "Đánh giá đúng kết quả, hạn chế của từng đảng viên, không nể nang, không làm qua loa.",
    "Bảo đảm [tỷ lệ]% đảng viên tham dự; đồng chí vắng mặt được phổ biến lại trong [số ngày] ngày.",
    "Tổ chức gọn, tiết kiệm, không ảnh hưởng đến nhiệm vụ chuyên môn.",
    "Sau khi kết thúc có kết luận, phân công và thời hạn cho từng việc.",
  ],
  content: [
    "Thời gian: từ [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm]; địa điểm: [địa điểm].",
    "Thành phần: toàn thể đảng viên trong chi bộ; mời đồng chí [họ và tên], [chức vụ, nơi công tác], cùng dự.",
    "Nội dung: [nội dung], do đồng chí [họ và tên] trình bày trong [số phút] phút, sau đó thảo luận.",
    "Câu hỏi thảo luận được gửi trước [số ngày] ngày; mỗi tổ cử ít nhất [số người] đồng chí phát biểu.",
    "Từng đảng viên tự kiểm điểm, nghe góp ý, tiếp thu và ghi vào bản kiểm điểm trước ngày [ngày] tháng [tháng].",
    "Hình thức: [trực tiếp, trực tuyến]; tài liệu được gửi qua [nơi gửi].",
    "Kinh phí dự kiến [số tiền] đồng, lấy từ [nguồn kinh phí].",
  ],
  implementation: [
    "Đồng chí [họ và tên] chuẩn bị tài liệu, gửi đảng viên trước ngày [ngày] tháng [tháng].",
    "Đồng chí [họ và tên] chuẩn bị phòng họp, trang thiết bị, xong trước giờ khai mạc ít nhất [số giờ] giờ.",
    "Đồng chí Bí thư chủ trì, kết luận; đồng chí [họ và tên] ghi biên bản, gửi chi uỷ trong [số ngày] ngày.",
    "Chi uỷ báo cáo cấp uỷ cấp trên kết quả thực hiện Kế hoạch trước ngày [ngày] tháng [tháng].",
    "Đồng chí Phó Bí thư theo dõi, đôn đốc, báo cáo việc chậm tại kỳ sinh hoạt chi bộ hằng tháng.",
    "Mỗi đảng viên gửi bản đăng ký hoặc bài thu hoạch cho chi uỷ trước ngày [ngày] tháng [tháng].",
  ],
};
