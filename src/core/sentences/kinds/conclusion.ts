import type { Sentences } from "../sentences";

/** For a conclusion, on an inspection or on what the cell has talked over. */
export const conclusion: Sentences = {
  content: [
    "Chi bộ thống nhất đánh giá: đồng chí [họ và tên] đã thực hiện đúng hạn [số việc xong] trên tổng số [số việc] nhiệm vụ được phân công.",
    "Ưu điểm chính: [ưu điểm], thể hiện ở [kết quả].",
    "Hạn chế: [hạn chế]; nguyên nhân: [nguyên nhân].",
    "Đồng chí [họ và tên] khắc phục hạn chế đã nêu trước ngày [ngày] tháng [tháng] năm [năm], báo cáo chi bộ bằng văn bản.",
    "Chi bộ thống nhất chọn phương án [tên phương án], giao đồng chí [họ và tên] chủ trì thực hiện.",
    "Những ý kiến khác nhau về [nội dung] được giao chi uỷ nghiên cứu, trình chi bộ tại kỳ sinh hoạt tháng [tháng].",
    "Kết luận được [số tán thành] trên tổng số [số đảng viên] đảng viên chính thức biểu quyết tán thành.",
    "Đồng chí [họ và tên] theo dõi việc thực hiện Kết luận này, báo cáo chi bộ tại kỳ sinh hoạt tháng [tháng].",
  ],
};
