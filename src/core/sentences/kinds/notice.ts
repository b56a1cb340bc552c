import type { Sentences } from "../sentences";

/** For a notice. */
export const notice: Sentences = {
  content: [
    "Chi bộ thông báo lịch sinh hoạt thường kỳ tháng [tháng] năm [năm]: bắt đầu lúc [giờ] giờ [phút], ngày [ngày], tại [địa điểm].",
    "Nội dung sinh hoạt gồm: [nội dung]; tài liệu được gửi kèm theo.",
    "Đề nghị các đồng chí đọc trước tài liệu, gửi ý kiến cho đồng chí [họ và tên] trước ngày [ngày] tháng [tháng].",
    "Đồng chí nào không dự được, đề nghị báo cáo đồng chí Bí thư trước ngày [ngày] tháng [tháng], nêu rõ lý do.",
    "Tại kỳ sinh hoạt ngày [ngày] tháng [tháng] năm [năm], chi bộ đã thống nhất kết luận về [nội dung].",
    "Chi uỷ phân công các đồng chí phụ trách công việc như sau: [danh sách phân công].",
    "Kết quả đánh giá, xếp loại đảng viên năm [năm]: [số xuất sắc] đồng chí hoàn thành xuất sắc nhiệm vụ, [số tốt] đồng chí hoàn thành tốt nhiệm vụ.",
    "Ý kiến góp ý về nội dung thông báo gửi về đồng chí [họ và tên] trong [số ngày] ngày kể từ ngày ký.",
  ],
};
