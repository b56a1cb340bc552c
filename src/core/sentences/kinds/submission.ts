import type { Sentences } from "../sentences";

/** For a submission to the committee above. */
export const submission: Sentences = {
  content: [
    "Quần chúng ưu tú [tên quần chúng] đã học lớp bồi dưỡng nhận thức về Đảng, được cấp giấy chứng nhận ngày [ngày] tháng [tháng] năm [năm].",
    "Đề nghị này được [số tán thành] trên tổng số [số đảng viên] đảng viên chính thức của chi bộ biểu quyết tán thành.",
    "Chi bộ kính trình [cấp uỷ cấp trên] xem xét, kết nạp quần chúng ưu tú [tên quần chúng], sinh ngày [ngày sinh], [nghề nghiệp, nơi công tác], vào Đảng.",
    "Chi bộ kính trình [cấp uỷ cấp trên] xem xét, công nhận đồng chí [họ và tên] là đảng viên chính thức.",
    "Chi bộ kính trình [cấp uỷ cấp trên] chuẩn y kết quả bầu chi uỷ, Bí thư, Phó Bí thư nhiệm kỳ [nhiệm kỳ].",
    "Chi bộ đề nghị [cấp uỷ cấp trên] khen thưởng đồng chí [họ và tên] về thành tích [thành tích].",
    "Chi bộ đã lấy ý kiến của [tên đoàn thể] và chi uỷ nơi cư trú; các ý kiến được ghi trong hồ sơ kèm theo.",
    "Đồng chí [họ và tên] được kết nạp ngày [ngày] tháng [tháng] năm [năm], đã hoàn thành [nhiệm vụ được giao] trong thời gian dự bị.",
  ],
};
