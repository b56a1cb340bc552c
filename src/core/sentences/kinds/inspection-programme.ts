import type { Sentences } from "../sentences";

/** For a programme of inspection and supervision. */
export const inspectionProgramme: Sentences = {
  purpose: [
    "Giúp đảng viên được kiểm tra, giám sát thấy rõ ưu điểm, khuyết điểm và tự sửa chữa.",
    "Phát hiện sớm thiếu sót trong việc thực hiện nhiệm vụ được phân công, không để trở thành vi phạm.",
    "Đánh giá việc đảng viên chấp hành Điều lệ Đảng, nghị quyết của chi bộ và quy định về những điều đảng viên không được làm.",
    "Kiểm tra, giám sát có trọng tâm, đúng nguyên tắc, quy trình; không làm ảnh hưởng đến công việc chuyên môn.",
    "Nhận xét, kết luận khách quan, có căn cứ; thông báo kết luận kiểm tra, kết quả giám sát cho đảng viên trong [số ngày] ngày sau khi kết thúc.",
    "Mỗi cuộc kiểm tra, giám sát có kế hoạch, biên bản, báo cáo và được lưu thành hồ sơ.",
  ],
  content: [
    "Kiểm tra đồng chí [họ và tên] về việc thực hiện nhiệm vụ được phân công, từ tháng [tháng đầu] đến tháng [tháng cuối] năm [năm].",
    "Giám sát chuyên đề đồng chí [họ và tên] về việc rèn luyện đạo đức, lối sống theo bản đăng ký năm [năm].",
    "Kiểm tra [số đảng viên] đảng viên về việc chấp hành chế độ sinh hoạt đảng và đóng đảng phí trong quý [quý].",
    "Giám sát thường xuyên tất cả đảng viên qua sinh hoạt chi bộ, kết quả công việc và nhận xét của quần chúng.",
    "Giám sát chuyên đề [tên tổ đảng] về việc thực hiện nghị quyết của chi bộ về [nội dung].",
    "Kiểm tra việc thu, nộp, quản lý, sử dụng đảng phí năm [năm]; người được kiểm tra là đồng chí [họ và tên].",
    "Kiểm tra đảng viên được phân công giúp đỡ quần chúng ưu tú về kết quả giúp đỡ trong năm [năm].",
    "Mốc thời gian xem xét: từ ngày [ngày đầu] đến ngày [ngày cuối]; thời gian tiến hành: tháng [tháng] năm [năm].",
  ],
  implementation: [
    "Đồng chí Bí thư chỉ đạo chung; trước mỗi cuộc ít nhất [số ngày] ngày, chi uỷ trình chi bộ kế hoạch kiểm tra hoặc giám sát.",
    "Đồng chí [họ và tên] làm tổ trưởng tổ kiểm tra, báo cáo kết quả tại kỳ sinh hoạt chi bộ tháng [tháng].",
    "Đảng viên được kiểm tra gửi báo cáo tự kiểm tra, đảng viên được giám sát gửi báo cáo theo nội dung giám sát, trước ngày [ngày] tháng [tháng].",
    "Chi bộ thảo luận, kết luận trong [số ngày] ngày kể từ khi nhận báo cáo của tổ kiểm tra.",
    "Đồng chí [họ và tên] theo dõi việc khắc phục sau kết luận, báo cáo chi bộ sau [số tháng] tháng.",
    "Chi uỷ sơ kết công tác kiểm tra, giám sát vào tháng 6, tổng kết vào tháng 12, báo cáo cấp uỷ cấp trên.",
  ],
};
