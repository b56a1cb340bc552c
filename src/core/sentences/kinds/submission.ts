import type { Sentences } from "../sentences";

/** For a submission to the committee above. */
export const submission: Sentences = {
  content: [
    "Ngày [ngày] tháng [tháng] năm [năm], chi bộ đã họp, xem xét và biểu quyết về việc [nội dung].",
    "Kết quả biểu quyết: [số tán thành] trên tổng số [số đảng viên] đảng viên chính thức dự họp tán thành.",
    "Chi bộ kính trình [cấp uỷ cấp trên] xem xét, kết nạp quần chúng ưu tú [tên quần chúng], sinh ngày [ngày sinh], [nghề nghiệp, nơi công tác], vào Đảng.",
    "Chi bộ kính trình [cấp uỷ cấp trên] xem xét, công nhận đồng chí [họ và tên] là đảng viên chính thức.",
    "Chi bộ kính trình [cấp uỷ cấp trên] chuẩn y kết quả bầu chi uỷ, Bí thư, Phó Bí thư nhiệm kỳ [nhiệm kỳ].",
    "Chi bộ đề nghị [cấp uỷ cấp trên] khen thưởng đồng chí [họ và tên] về thành tích [thành tích].",
    "Hồ sơ gửi kèm gồm: [danh mục hồ sơ].",
    "Kính đề nghị [cấp uỷ cấp trên] xem xét, quyết định.",
  ],
};
