import { outline } from "./outline";

export const enterprise = outline({
  kind: "enterprise",
  themes: {
    keyTasks: {
      heading: "Các công tác trọng tâm của chi bộ",
      objectives:
        "Nêu mục tiêu lãnh đạo chung của cả nhiệm kỳ và các chỉ tiêu chủ yếu có số liệu cụ thể, như tỷ lệ đảng viên được học tập, quán triệt nghị quyết, mức xếp loại hằng năm của chi bộ",
      tasks:
        "Nêu việc quán triệt, cụ thể hoá nghị quyết đại hội các cấp; công tác chính trị, tư tưởng trong người lao động; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; phong trào lao động giỏi, sáng tạo",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn của từng việc, như sinh hoạt chuyên đề mỗi quý một lần, phát động thi đua vào tháng 01 và sơ kết vào tháng 7 hằng năm",
    },
    cadres: {
      heading: "Công tác xây dựng đội ngũ, phát triển đảng viên",
      objectives:
        "Nêu chỉ tiêu về đội ngũ và đảng viên, như số người lao động được đào tạo nghề mỗi năm, số quản lý, kỹ sư, công nhân ưu tú được bồi dưỡng, kết nạp",
      tasks:
        "Nêu việc đào tạo, nâng bậc thợ; quy hoạch, giới thiệu cán bộ quản lý; tạo nguồn kết nạp đảng viên từ công nhân trực tiếp sản xuất; quản lý đảng viên làm ca, đi công trình",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như mỗi tổ sản xuất giới thiệu quần chúng ưu tú hằng quý, bố trí giờ sinh hoạt phù hợp với ca làm việc",
    },
    quality: {
      heading: "Lãnh đạo sản xuất, kinh doanh",
      objectives:
        "Nêu chỉ tiêu về sản lượng, doanh thu, lợi nhuận, nộp ngân sách, thu nhập bình quân, tỷ lệ hàng đạt chuẩn qua từng năm của nhiệm kỳ",
      tasks:
        "Nêu việc lãnh đạo thực hiện kế hoạch sản xuất, kinh doanh; mở rộng thị trường; quản lý chất lượng, chi phí; chấp hành pháp luật về thuế, lao động, môi trường; phòng, chống lãng phí",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như chi bộ cho ý kiến về kế hoạch năm trong tháng 12, giao ban với ban giám đốc hằng tháng, đảng viên nhận phần việc khó",
    },
    facilities: {
      heading: "Đầu tư, công nghệ, điều kiện làm việc",
      objectives:
        "Nêu mục tiêu về nhà xưởng, máy móc, công nghệ, an toàn lao động, nhà ăn, chỗ ở; số vụ tai nạn lao động giảm mỗi năm",
      tasks:
        "Nêu việc đầu tư, đổi mới công nghệ, số hoá quản lý; cải thiện điều kiện làm việc, vệ sinh, an toàn lao động, phòng cháy, chữa cháy; bảo vệ môi trường",
      measures:
        "Nêu nguồn vốn, đồng chí phụ trách và thời hạn từng hạng mục, như kiểm tra an toàn mỗi quý, diễn tập phòng cháy, chữa cháy mỗi năm một lần",
    },
    coordination: {
      heading: "Công tác xã hội và phối hợp",
      objectives:
        "Nêu chỉ tiêu về chăm lo người lao động và xếp loại đoàn thể, như thoả ước lao động tập thể được ký, số căn nhà và suất quà trao tặng mỗi năm, công đoàn, chi đoàn hoàn thành tốt nhiệm vụ trở lên",
      tasks:
        "Nêu việc lãnh đạo công đoàn, chi đoàn; xây dựng quan hệ lao động hài hoà; phối hợp với ban giám đốc, chính quyền nơi đặt trụ sở; công tác từ thiện, trách nhiệm xã hội",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như đối thoại tại nơi làm việc theo định kỳ, hội nghị người lao động vào quý I hằng năm",
    },
  },
  implementation: {
    heading: "Tổ chức thực hiện",
    assignment:
      "Nêu rõ việc của chi uỷ, của từng chi uỷ viên, ban giám đốc, phòng, phân xưởng, đoàn thể và đảng viên; ai chủ trì, ai phối hợp, khi nào hoàn thành",
    openness:
      "Nêu việc công khai lương, thưởng, bảo hiểm, kết quả sản xuất, kinh doanh; kế hoạch tự kiểm tra; cách thực hiện quy chế dân chủ tại nơi làm việc",
    partnership:
      "Nêu quy chế phối hợp giữa chi uỷ với hội đồng quản trị, ban giám đốc, công đoàn và các đoàn thể; người giữ liên lạc với cấp trên",
    review:
      "Nêu lịch kiểm tra, giám sát; thời điểm sơ kết hằng năm, sơ kết giữa nhiệm kỳ, tổng kết nhiệm kỳ; cách bổ sung, điều chỉnh chương trình",
  },
});
