import type { Sentences } from "../sentences";

/** For the minutes of a meeting. */
export const minutes: Sentences = {
  timePlace: [
    "Thời gian: [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm]; địa điểm: [địa điểm].",
    "Hồi [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm], tại [địa điểm], chi bộ họp sinh hoạt thường kỳ.",
    "Hồi [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm], tại [địa điểm], chi bộ sinh hoạt chuyên đề về [nội dung].",
    "Hồi [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm], tại [địa điểm], chi uỷ họp thường kỳ tháng [tháng họp].",
    "Cuộc họp bắt đầu hồi [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm], kết hợp trực tiếp tại [địa điểm] và trực tuyến.",
  ],
  attendance: [
    "Tổng số đảng viên: [số đảng viên] đồng chí, trong đó chính thức [số chính thức], dự bị [số dự bị].",
    "Có mặt: [số có mặt] đồng chí; vắng: [số vắng] đồng chí, gồm [họ và tên], lý do: [lý do].",
    "Chủ trì: đồng chí [người chủ trì], [chức vụ]; ghi biên bản: đồng chí [người ghi biên bản].",
    "Khách mời: đồng chí [họ và tên], [chức vụ, nơi công tác].",
    "Đồng chí [họ và tên], đại diện cấp uỷ cấp trên, về dự và chỉ đạo.",
    "Đảng viên được miễn công tác và sinh hoạt đảng: [số người] đồng chí; đảng viên sinh hoạt tạm thời: [số tạm thời] đồng chí.",
  ],
  proceedings: [
    "Đồng chí [người chủ trì] nêu lý do, nội dung buổi sinh hoạt và cử đồng chí [người ghi biên bản] ghi biên bản.",
    "Đồng chí [họ và tên] báo cáo kết quả thực hiện nghị quyết tháng [tháng]: xong [số việc xong] việc, còn [số việc] việc.",
    "Đồng chí [họ và tên] phát biểu: [ý kiến].",
    "Đồng chí [họ và tên] nhất trí với dự thảo, đề nghị bổ sung: [ý kiến].",
    "Đồng chí [họ và tên] có ý kiến khác: [ý kiến]; xin được bảo lưu.",
    "Chi bộ biểu quyết về [nội dung]: tán thành [số tán thành], không tán thành [số không tán thành], ý kiến khác [số ý kiến khác].",
    "Đồng chí [người chủ trì] kết luận: [kết luận]; giao đồng chí [họ và tên] thực hiện trước ngày [ngày] tháng [tháng].",
    "Chi bộ thông qua nghị quyết tháng [tháng] với [số tán thành] trên tổng số [số đảng viên] đảng viên chính thức biểu quyết tán thành.",
  ],
  ending: [
    "Cuộc họp kết thúc hồi [giờ] giờ [phút] cùng ngày.",
    "Biên bản được đọc lại cho các đồng chí dự họp nghe, [số tán thành] đồng chí nhất trí.",
    "Biên bản gồm [số trang] trang, lập thành [số bản] bản, lưu hồ sơ chi bộ.",
    "Đồng chí [họ và tên] đề nghị sửa [nội dung sửa]; biên bản được sửa và thông qua hồi [giờ] giờ [phút] cùng ngày.",
    "Hội nghị bế mạc hồi [giờ] giờ [phút], ngày [ngày] tháng [tháng] năm [năm].",
  ],
};
