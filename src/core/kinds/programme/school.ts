import { outline } from "./outline";

export const school = outline({
  kind: "school",
  themes: {
    keyTasks: {
      heading: "Các công tác trọng tâm của chi bộ",
      objectives:
        "Nêu mục tiêu lãnh đạo chung của cả nhiệm kỳ và các chỉ tiêu chủ yếu có số liệu cụ thể, như tỷ lệ đảng viên được học tập, quán triệt nghị quyết, mức xếp loại hằng năm của chi bộ và của nhà trường",
      tasks:
        "Nêu việc quán triệt, cụ thể hoá nghị quyết đại hội các cấp; giáo dục chính trị, tư tưởng, đạo đức nhà giáo; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; phong trào thi đua dạy tốt, học tốt",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn của từng việc, như sinh hoạt chuyên đề mỗi quý một lần, đảng viên đăng ký nội dung làm theo Bác trong tháng 9 hằng năm",
    },
    cadres: {
      heading: "Công tác xây dựng đội ngũ, phát triển đảng viên",
      objectives:
        "Nêu chỉ tiêu về đội ngũ và đảng viên, như tỷ lệ giáo viên đạt chuẩn trình độ đào tạo, giáo viên dạy giỏi các cấp, số giáo viên và học sinh ưu tú được bồi dưỡng, kết nạp",
      tasks:
        "Nêu việc đào tạo, bồi dưỡng cán bộ quản lý, tổ trưởng chuyên môn, giáo viên; quy hoạch cán bộ; tạo nguồn và kết nạp đảng viên; nâng cao chất lượng sinh hoạt chi bộ",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như phân công đảng viên chính thức giúp đỡ quần chúng ưu tú, rà soát quy hoạch và nguồn kết nạp vào tháng 6 hằng năm",
    },
    quality: {
      heading: "Nâng cao chất lượng dạy và học",
      objectives:
        "Nêu chỉ tiêu về học tập, rèn luyện, như tỷ lệ học sinh hoàn thành chương trình lớp học hoặc tốt nghiệp, học sinh giỏi, chuyển cấp, duy trì sĩ số, mức kiểm định chất lượng",
      tasks:
        "Nêu việc thực hiện chương trình giáo dục phổ thông; đổi mới phương pháp dạy học, kiểm tra, đánh giá; bồi dưỡng học sinh giỏi, giúp đỡ học sinh chưa đạt; giáo dục đạo đức, kỹ năng sống; chuyển đổi số",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như sinh hoạt tổ chuyên môn hai tuần một lần, khảo sát chất lượng cuối mỗi học kỳ, phân công giáo viên kèm từng nhóm học sinh",
    },
    facilities: {
      heading: "Xây dựng cơ sở vật chất, thiết bị dạy học",
      objectives:
        "Nêu mục tiêu về phòng học, phòng bộ môn, thư viện, sân tập, thiết bị dạy học và mức đạt chuẩn quốc gia đến cuối nhiệm kỳ",
      tasks:
        "Nêu việc tham mưu đầu tư, sửa chữa trường, lớp; mua sắm, bảo quản, sử dụng thiết bị dạy học; xây dựng thư viện, phòng máy, đường truyền; giữ trường học xanh, sạch, đẹp, an toàn",
      measures:
        "Nêu nguồn kinh phí, đồng chí phụ trách và thời hạn từng hạng mục, như kiểm kê thiết bị vào tháng 5, trình kế hoạch mua sắm trong tháng 7 hằng năm",
    },
    coordination: {
      heading: "Công tác xã hội và phối hợp",
      objectives:
        "Nêu chỉ tiêu về khuyến học, xã hội hoá giáo dục và xếp loại đoàn thể, như số suất học bổng mỗi năm, Đoàn, Đội và các đoàn thể hoàn thành tốt nhiệm vụ trở lên",
      tasks:
        "Nêu việc lãnh đạo Đoàn Thanh niên, Đội Thiếu niên Tiền phong và các đoàn thể của nhà trường; phối hợp với chính quyền, công an, hội khuyến học và ban đại diện cha mẹ học sinh; phòng, chống bạo lực học đường, ma tuý, đuối nước",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như ký quy chế phối hợp vào đầu năm học, họp với công an và ban đại diện cha mẹ học sinh mỗi học kỳ một lần",
    },
  },
  implementation: {
    heading: "Tổ chức thực hiện",
    assignment:
      "Nêu rõ việc của chi uỷ, của từng chi uỷ viên, ban giám hiệu, tổ chuyên môn, đoàn thể và đảng viên; ai chủ trì, ai phối hợp, khi nào hoàn thành",
    openness:
      "Nêu việc công khai chất lượng giáo dục, đội ngũ, thu, chi; kế hoạch tự kiểm tra; cách thực hiện quy chế dân chủ trong nhà trường",
    partnership:
      "Nêu quy chế phối hợp giữa nhà trường, gia đình và xã hội trong giáo dục học sinh; người giữ liên lạc",
    review:
      "Nêu lịch kiểm tra, giám sát; thời điểm sơ kết hằng năm, sơ kết giữa nhiệm kỳ, tổng kết nhiệm kỳ; cách bổ sung, điều chỉnh chương trình",
  },
});
