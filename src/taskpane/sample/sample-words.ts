/** A cell that does not exist, with the regulation's own examples for names. */
export const SAMPLE_PROFILE = {
  superiorBody: "ĐẢNG BỘ XÃ TAM HƯNG",
  cellName: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG",
  unitKind: "kindergarten",
  place: "Tam Hưng",
  term: "2025 - 2030",
  congressOrdinal: 9,
  number: 5,
  date: "2026-06-15",
  signerPosition: "BÍ THƯ",
  signerName: "Nguyễn Thị Hoa",
  recipients: ["Đảng uỷ xã Tam Hưng", "Các đồng chí đảng viên", "Lưu Chi bộ"],
};

/** What the cell's secretary typed into each blank, by the blank's tag. */
export const SAMPLE_ANSWERS: Readonly<Record<string, string>> = {
  "chibo:legalBases.cellCongressNumber": "01",
  "chibo:legalBases.cellCongressDate": "15/8/2025",
  "chibo:legalBases.superiorType": "Chương trình",
  "chibo:legalBases.superiorNumber": "02-CTr/ĐU",
  "chibo:legalBases.superiorDate": "20/10/2025",
  "chibo:legalBases.superiorSubject": "công tác toàn khoá nhiệm kỳ 2025 - 2030",
  "chibo:legalBases.workingRulesNumber": "03",
  "chibo:legalBases.workingRulesDate": "20/8/2025",
  "chibo:keyTasks.objectives":
    "Hằng năm 100% đảng viên được học tập, quán triệt nghị quyết của Đảng; Chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
  "chibo:keyTasks.tasks":
    "Cụ thể hoá nghị quyết đại hội thành chương trình hằng năm; đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; giữ vững phong trào thi đua “Dạy tốt”.",
  "chibo:keyTasks.measures":
    "Sinh hoạt chuyên đề mỗi quý một lần; đồng chí Bí thư phụ trách, đánh giá kết quả vào tháng 12 hằng năm.",
  "chibo:cadres.objectives":
    "Đến năm 2030, 100% giáo viên đạt chuẩn trình độ đào tạo; cả nhiệm kỳ kết nạp từ 4 đảng viên trở lên.",
  "chibo:cadres.tasks":
    "Rà soát nguồn phát triển đảng viên mỗi năm; giao việc, thử thách quần chúng ưu tú qua công tác giảng dạy và đoàn thể.",
  "chibo:cadres.measures":
    "Đồng chí Phó Bí thư theo dõi từng quần chúng được giới thiệu, báo cáo chi bộ sáu tháng một lần.",
  "chibo:quality.objectives":
    "Hằng năm huy động từ 95% trẻ mẫu giáo ra lớp; tỷ lệ trẻ suy dinh dưỡng giảm 0,5% mỗi năm.",
  "chibo:quality.tasks":
    "Đổi mới phương pháp chăm sóc, giáo dục trẻ; bảo đảm an toàn bếp ăn bán trú; bồi dưỡng chuyên môn cho giáo viên.",
  "chibo:quality.measures":
    "Ban giám hiệu dự giờ mỗi tháng hai lần; đồng chí Hiệu trưởng phụ trách, tổng kết vào tháng 5 hằng năm.",
  "chibo:facilities.objectives":
    "Đến năm 2028, nhà trường có đủ phòng học kiên cố và giữ vững chuẩn quốc gia mức độ 1.",
  "chibo:facilities.tasks":
    "Lập danh mục đồ dùng, đồ chơi cần bổ sung mỗi năm; tham mưu cấp trên sửa chữa bếp ăn, sân chơi.",
  "chibo:facilities.measures":
    "Đồng chí Phó Hiệu trưởng phụ trách, hoàn thành việc rà soát trước ngày 30/7 hằng năm.",
  "chibo:coordination.objectives":
    "Mỗi năm tổ chức ít nhất hai hoạt động cùng cha mẹ trẻ; công đoàn, chi đoàn được xếp loại vững mạnh.",
  "chibo:coordination.tasks":
    "Lãnh đạo công đoàn, chi đoàn hoạt động đúng điều lệ; phối hợp với thôn, với gia đình trong chăm sóc, giáo dục trẻ.",
  "chibo:coordination.measures":
    "Họp với ban đại diện cha mẹ trẻ mỗi học kỳ một lần; đồng chí Chủ tịch Công đoàn phụ trách.",
  "chibo:implementation.assignment":
    "Chi uỷ phân công từng đảng viên phụ trách từng chỉ tiêu trong tháng 7 năm 2026; các tổ chuyên môn phối hợp thực hiện.",
  "chibo:implementation.openness":
    "Công khai thu chi, tuyển sinh, khen thưởng theo quy định; tự kiểm tra mỗi năm một lần; thực hiện nghiêm quy chế dân chủ.",
  "chibo:implementation.partnership":
    "Duy trì quy chế phối hợp giữa nhà trường, gia đình và xã hội; đồng chí Phó Bí thư giữ liên lạc với địa phương.",
  "chibo:implementation.review":
    "Sơ kết vào tháng 12 hằng năm, sơ kết giữa nhiệm kỳ vào năm 2028, tổng kết vào năm 2030.",
};
