import type { Sentences } from "../sentences";

/** For a decision: what stands behind "Điều n." */
export const decision: Sentences = {
  articles: [
    "Phân công đồng chí [họ và tên], đảng viên chính thức, giúp đỡ quần chúng ưu tú [tên quần chúng] phấn đấu vào Đảng.",
    "Phân công đồng chí [họ và tên], đảng viên chính thức, giúp đỡ đảng viên dự bị [tên đảng viên dự bị] trong thời gian dự bị.",
    "Thành lập [tên tổ đảng] trực thuộc chi bộ, gồm [số đảng viên] đảng viên có tên trong danh sách kèm theo.",
    "Thành lập tổ kiểm tra gồm [số người] đồng chí, do đồng chí [họ và tên] làm tổ trưởng, để kiểm tra [nội dung].",
    "Phân công đồng chí [họ và tên], chi uỷ viên, phụ trách công tác [nội dung] từ ngày [ngày] tháng [tháng] năm [năm].",
    "Ban hành kèm theo Quyết định này [tên quy chế] của chi bộ.",
    "Tổ kiểm tra làm việc theo kế hoạch đã được chi bộ thông qua, báo cáo kết quả trước ngày [ngày] tháng [tháng] năm [năm].",
    "Đồng chí được phân công nhận xét bằng văn bản về sự phấn đấu của người được giúp đỡ, gửi chi uỷ [số tháng] tháng một lần.",
  ],
  effect: [
    "Quyết định có hiệu lực kể từ ngày ký.",
    "Chi uỷ và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
    "Đồng chí [họ và tên], tổ trưởng, và các thành viên tổ kiểm tra chịu trách nhiệm thi hành Quyết định này.",
    "Quyết định này thay thế quyết định của chi bộ ngày [ngày] tháng [tháng] năm [năm] về cùng nội dung.",
    "Đồng chí Phó Bí thư theo dõi, đôn đốc việc thi hành Quyết định này, báo cáo chi bộ [số tháng] tháng một lần.",
  ],
};
