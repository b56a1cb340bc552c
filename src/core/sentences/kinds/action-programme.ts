import type { Sentences } from "../sentences";

/** For a programme of action that carries a resolution out. */
export const actionProgramme: Sentences = {
  objectives: [
    "Đến năm [năm], [tỷ lệ]% đảng viên nắm được nội dung cơ bản của [tên văn bản] và có việc làm cụ thể để thực hiện.",
    "Đến năm [năm], hoàn thành [số chỉ tiêu] chỉ tiêu của [tên văn bản] thuộc trách nhiệm của chi bộ.",
    "Từ năm [năm], mỗi năm chi bộ giải quyết xong ít nhất [số việc] việc khó đã được nêu trong [tên văn bản].",
    "Từ năm [năm], mỗi bộ phận, đoàn thể do chi bộ lãnh đạo có ít nhất [số mô hình] mô hình hoặc cách làm mới.",
    "Đến hết năm [năm], [tỷ lệ]% nhiệm vụ của Chương trình này được hoàn thành đúng hạn.",
    "Từ năm [năm], ít nhất [tỷ lệ]% quần chúng được hỏi cho rằng đảng viên trong chi bộ gương mẫu thực hiện.",
  ],
  tasks: [
    "Tổ chức học tập, quán triệt [tên văn bản] đến toàn thể đảng viên, phổ biến đến quần chúng trong [số ngày] ngày.",
    "Rà soát chỉ tiêu, nhiệm vụ của [tên văn bản], chọn những việc chi bộ trực tiếp làm được.",
    "Xây dựng kế hoạch từng năm, ghi rõ việc, kết quả phải đạt, người chủ trì và thời hạn.",
    "Lãnh đạo thực hiện [tên nhiệm vụ], làm thử tại [bộ phận] trước khi mở rộng.",
    "Đưa kết quả thực hiện [tên văn bản] vào tiêu chí đánh giá, xếp loại đảng viên hằng năm.",
    "Tuyên truyền cách làm tốt tại sinh hoạt chi bộ, bảng tin, nhóm liên lạc của đơn vị.",
    "Kiểm tra, giám sát đảng viên trong việc thực hiện nhiệm vụ được giao theo [tên văn bản].",
  ],
  implementation: [
    "Chi uỷ ban hành kế hoạch thực hiện Chương trình trong [số ngày] ngày kể từ ngày ký.",
    "Đồng chí Bí thư chịu trách nhiệm chung, báo cáo cấp uỷ cấp trên kết quả trước ngày [ngày] tháng 12 hằng năm.",
    "Đồng chí [họ và tên] chủ trì nhiệm vụ [tên nhiệm vụ], hoàn thành trong quý [quý] năm [năm].",
    "Mỗi đảng viên đăng ký việc làm của mình với chi uỷ trước ngày [ngày] tháng [tháng].",
    "Đồng chí Phó Bí thư theo dõi, đôn đốc, báo cáo tiến độ tại kỳ sinh hoạt chi bộ cuối mỗi quý.",
    "Chi bộ sơ kết vào tháng 12 hằng năm, tổng kết vào năm [năm]; nội dung không còn phù hợp được bổ sung, điều chỉnh.",
  ],
};
