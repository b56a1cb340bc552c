import type { Sentences } from "../sentences";

/** What the cell of any school writes, for the youngest or for others. */
export const education: Sentences = {
  "keyTasks.objectives": [
    "Từ năm học [năm học], mỗi năm nhà trường đạt danh hiệu [danh hiệu thi đua], [tỷ lệ]% cán bộ, giáo viên, nhân viên hoàn thành tốt nhiệm vụ trở lên.",
  ],
  "keyTasks.measures": [
    "Mỗi tổ chuyên môn đăng ký với chi uỷ một việc làm theo gương Bác trong tháng 9 hằng năm; tổ trưởng báo cáo kết quả vào cuối mỗi học kỳ.",
  ],
  "cadres.objectives": [
    "Đến năm [năm], [tỷ lệ]% giáo viên đạt chuẩn trình độ đào tạo, [tỷ lệ trên chuẩn]% trên chuẩn.",
    "Từ năm học [năm học], mỗi năm có ít nhất [số người] giáo viên được công nhận giáo viên dạy giỏi cấp trường trở lên.",
  ],
  "cadres.measures": [
    "Tổ trưởng chuyên môn phân công giáo viên có kinh nghiệm kèm từng giáo viên mới, nhận xét kết quả vào cuối mỗi học kỳ.",
  ],
  "facilities.objectives": ["Đến năm [năm], nhà trường đạt chuẩn quốc gia mức độ [mức độ]."],
  "facilities.tasks": [
    "Vận động tài trợ đúng quy định, công khai từng khoản, không đặt mức đóng góp bình quân.",
  ],
  "facilities.measures": [
    "Kế toán công khai số tiền và tiến độ từng hạng mục trong [số ngày] ngày sau khi nghiệm thu.",
    "Đồng chí [họ và tên] giám sát từng hạng mục sửa chữa, báo cáo chi bộ tại kỳ sinh hoạt gần nhất sau khi nghiệm thu.",
  ],
  "implementation.assignment": [
    "Tổ trưởng chuyên môn chịu trách nhiệm về chỉ tiêu của tổ, gửi báo cáo cho chi uỷ trước ngày [ngày] hằng tháng.",
  ],
  "implementation.openness": [
    "Chi bộ lãnh đạo tổ chức hội nghị viên chức, người lao động trong tháng [tháng] hằng năm, lấy ý kiến về quy chế dân chủ và quy chế chi tiêu nội bộ.",
  ],
  "implementation.partnership": [
    "Chi uỷ họp với ban giám hiệu và các đoàn thể mỗi tháng một lần, trước kỳ sinh hoạt chi bộ, để thống nhất việc của tháng.",
  ],
};
