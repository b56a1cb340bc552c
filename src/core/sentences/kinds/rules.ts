import type { Sentences } from "../sentences";

/** For rules of work or of cooperation: what stands behind "Điều n." */
export const rules: Sentences = {
  articles: [
    "Quy chế này quy định nguyên tắc, trách nhiệm, chế độ làm việc và quan hệ công tác của chi bộ nhiệm kỳ [nhiệm kỳ].",
    "Chi bộ làm việc theo nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách; thiểu số phục tùng đa số.",
    "Chi bộ quyết định: chương trình công tác, nghị quyết, phân công nhiệm vụ đảng viên, đề nghị kết nạp đảng viên và những việc khác thuộc thẩm quyền.",
    "Đồng chí Bí thư chủ trì công việc của chi bộ, chuẩn bị và chủ trì sinh hoạt, thay mặt chi bộ ký văn bản, chịu trách nhiệm trước chi bộ và cấp uỷ cấp trên.",
    "Đồng chí Phó Bí thư giúp đồng chí Bí thư điều hành công việc, thay mặt đồng chí Bí thư khi được uỷ quyền, phụ trách [nội dung].",
    "Đảng viên thực hiện nhiệm vụ được phân công, dự sinh hoạt đầy đủ; vắng mặt phải báo cáo đồng chí Bí thư trước kỳ sinh hoạt và nêu lý do.",
    "Chi bộ sinh hoạt thường kỳ vào ngày [ngày] hằng tháng; khi thay đổi, chi uỷ báo trước [số ngày] ngày.",
    "Chi uỷ họp trước kỳ sinh hoạt chi bộ ít nhất [số ngày] ngày để chuẩn bị nội dung, dự thảo nghị quyết.",
    "Việc quan trọng được biểu quyết; đảng viên có ý kiến thuộc về thiểu số được bảo lưu, báo cáo lên cấp trên, nhưng phải chấp hành nghị quyết và không truyền bá ý kiến trái với nghị quyết.",
    "Chi uỷ giữ quan hệ công tác với [lãnh đạo đơn vị] và các đoàn thể, trao đổi mỗi tháng một lần trước kỳ sinh hoạt.",
  ],
};
