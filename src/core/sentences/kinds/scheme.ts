import type { Sentences } from "../sentences";

/** For a scheme. */
export const scheme: Sentences = {
  content: [
    "Trong các năm [năm đầu] - [năm cuối], chi bộ đã làm được [kết quả]; so với yêu cầu còn thiếu [điều còn thiếu].",
    "Nguyên nhân chính của hạn chế là [nguyên nhân]; nếu không thay đổi cách làm thì [hệ quả].",
    "Đến năm [năm], [tỷ lệ]% kỳ sinh hoạt có nội dung chuyên đề được chuẩn bị và gửi trước cho đảng viên.",
    "Đến hết năm [năm], [chỉ tiêu] đạt [mức đạt], tăng [mức tăng] so với hiện nay.",
    "Lập danh mục nội dung sinh hoạt cả năm trong tháng 01, phân công người chuẩn bị và người phản biện.",
    "Làm thử tại [bộ phận] trong [số tháng] tháng, rút kinh nghiệm rồi mới áp dụng chung.",
    "Kinh phí thực hiện là [số tiền] đồng, lấy từ [nguồn kinh phí].",
    "Đồng chí [họ và tên] chủ trì thực hiện Đề án, báo cáo chi bộ [số tháng] tháng một lần.",
    "Chi bộ sơ kết vào tháng 12 hằng năm, tổng kết vào năm [năm].",
  ],
};
