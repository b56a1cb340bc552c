import type { Sentences } from "../sentences";

/** For a letter. */
export const letter: Sentences = {
  content: [
    "Thực hiện [tên văn bản], chi bộ báo cáo [cấp uỷ cấp trên] như sau: [nội dung].",
    "Chi bộ đăng ký [số người] đồng chí dự lớp [tên lớp], danh sách kèm theo.",
    "Chi bộ đề nghị [cơ quan nhận] phối hợp [nội dung], từ ngày [ngày đầu] đến ngày [ngày cuối].",
    "Chi bộ đề nghị chi uỷ nơi cư trú nhận xét đảng viên có tên trong danh sách kèm theo, gửi về chi bộ trước ngày [ngày] tháng [tháng].",
    "Trả lời văn bản của [cơ quan nhận] về [nội dung], chi bộ có ý kiến như sau: [ý kiến].",
    "Chi bộ xin lùi thời hạn nộp [tên báo cáo] đến ngày [ngày] tháng [tháng], vì [lý do].",
    "Người liên hệ: đồng chí [họ và tên], [chức vụ], điện thoại [số điện thoại].",
    "Đề nghị [cơ quan nhận] trả lời chi bộ trước ngày [ngày] tháng [tháng] năm [năm].",
  ],
};
