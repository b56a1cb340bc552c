import type { Sentences } from "../sentences";

/** For an option paper, on persons or on ways to do something. */
export const option: Sentences = {
  content: [
    "Số lượng chi uỷ viên nhiệm kỳ [nhiệm kỳ] là [số người] đồng chí, trong đó có đồng chí Bí thư và [số phó bí thư] đồng chí Phó Bí thư.",
    "Nhân sự được giới thiệu phải bảo đảm tiêu chuẩn, điều kiện theo quy định của Đảng, được đảng viên và quần chúng tín nhiệm.",
    "Cơ cấu: có ít nhất [số nữ] đồng chí nữ, [số trẻ] đồng chí trẻ; không vì cơ cấu mà hạ tiêu chuẩn.",
    "Phương án thứ nhất: [nội dung phương án]; ưu điểm: [ưu điểm]; hạn chế: [hạn chế].",
    "Phương án thứ hai: [nội dung phương án]; ưu điểm: [ưu điểm]; hạn chế: [hạn chế].",
    "Chi uỷ đề nghị chi bộ chọn phương án [tên phương án], vì [lý do].",
    "Chi uỷ lấy ý kiến đảng viên trước ngày [ngày] tháng [tháng], báo cáo cấp uỷ cấp trên cho ý kiến trước đại hội [số ngày] ngày.",
    "Đồng chí [họ và tên] chuẩn bị hồ sơ nhân sự, hoàn thành trước ngày [ngày] tháng [tháng] năm [năm].",
  ],
};
