import { outline } from "./outline";

export const kindergarten = outline({
  kind: "kindergarten",
  themes: {
    keyTasks: {
      heading: "Các công tác trọng tâm của chi bộ",
      objectives:
        "Nêu mục tiêu lãnh đạo chung của cả nhiệm kỳ và các chỉ tiêu chủ yếu có số liệu cụ thể, như tỷ lệ đảng viên được học tập, quán triệt nghị quyết, mức xếp loại hằng năm của chi bộ và của nhà trường",
      tasks:
        "Nêu việc quán triệt, cụ thể hoá nghị quyết đại hội các cấp; công tác chính trị, tư tưởng; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; các phong trào thi đua của nhà trường và của ngành",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn của từng việc, như chi uỷ ra nghị quyết chuyên đề, mỗi tổ chuyên môn đăng ký một việc làm theo Bác trong tháng 9 hằng năm",
    },
    cadres: {
      heading: "Công tác xây dựng đội ngũ, phát triển đảng viên",
      objectives:
        "Nêu chỉ tiêu về đội ngũ và đảng viên, như tỷ lệ giáo viên đạt chuẩn và trên chuẩn trình độ đào tạo, số quần chúng ưu tú được bồi dưỡng, số đảng viên kết nạp mỗi năm",
      tasks:
        "Nêu việc đào tạo, bồi dưỡng cán bộ quản lý, giáo viên, nhân viên nuôi dưỡng; tạo nguồn và kết nạp đảng viên; quản lý, giúp đỡ đảng viên dự bị; chăm lo đời sống đội ngũ",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như phân công đảng viên chính thức giúp đỡ quần chúng ưu tú, rà soát nguồn kết nạp vào tháng 6 và tháng 12 hằng năm",
    },
    quality: {
      heading: "Phát triển và nâng cao chất lượng giáo dục",
      objectives:
        "Nêu chỉ tiêu về nuôi dưỡng, chăm sóc, giáo dục trẻ, như tỷ lệ huy động trẻ ra lớp, tỷ lệ trẻ suy dinh dưỡng giảm mỗi năm, trẻ năm tuổi hoàn thành chương trình, mức kiểm định chất lượng",
      tasks:
        "Nêu việc xây dựng môi trường giáo dục lấy trẻ làm trung tâm; bảo đảm an toàn, dinh dưỡng, sức khoẻ cho trẻ; phổ cập giáo dục mầm non; đổi mới hoạt động giáo dục; ứng dụng công nghệ thông tin",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như sinh hoạt chuyên môn theo chuyên đề mỗi tháng, phó hiệu trưởng phụ trách chuyên môn dự giờ, đánh giá từng học kỳ",
    },
    facilities: {
      heading: "Xây dựng cơ sở vật chất",
      objectives:
        "Nêu mục tiêu về trường, lớp, bếp ăn, sân chơi và mức đạt chuẩn quốc gia; số phòng học, phòng chức năng, đồ dùng, đồ chơi cần có đến cuối nhiệm kỳ",
      tasks:
        "Nêu việc tham mưu mở rộng quỹ đất, xây mới, sửa chữa phòng học, công trình vệ sinh, bếp ăn một chiều; mua sắm thiết bị, đồ chơi ngoài trời; giữ gìn cảnh quan xanh, sạch, đẹp, an toàn",
      measures:
        "Nêu nguồn kinh phí, đồng chí phụ trách và thời hạn từng hạng mục, như rà soát hiện trạng trong tháng 5, trình dự toán trong tháng 7 hằng năm",
    },
    coordination: {
      heading: "Công tác xã hội và phối hợp",
      objectives:
        "Nêu chỉ tiêu về xã hội hoá giáo dục và xếp loại đoàn thể, như số hoạt động phối hợp với cha mẹ trẻ mỗi năm, các đoàn thể hoàn thành tốt nhiệm vụ trở lên",
      tasks:
        "Nêu việc lãnh đạo các đoàn thể của nhà trường; phối hợp với chính quyền, Mặt trận, đoàn thể và ban đại diện cha mẹ trẻ; công tác từ thiện, đền ơn đáp nghĩa, tuyên truyền nuôi dạy trẻ",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như ký kết chương trình phối hợp vào đầu năm học, họp ban đại diện cha mẹ trẻ ba lần trong năm",
    },
  },
  implementation: {
    heading: "Tổ chức thực hiện",
    assignment:
      "Nêu rõ việc của chi uỷ, của từng chi uỷ viên, ban giám hiệu, tổ chuyên môn, đoàn thể và đảng viên; ai chủ trì, ai phối hợp, khi nào hoàn thành",
    openness:
      "Nêu việc công khai thu, chi, thực đơn, chất lượng giáo dục; kế hoạch tự kiểm tra; cách thực hiện quy chế dân chủ trong nhà trường",
    partnership:
      "Nêu quy chế phối hợp giữa nhà trường, gia đình và xã hội trong nuôi dưỡng, chăm sóc, giáo dục trẻ; người giữ liên lạc",
    review:
      "Nêu lịch kiểm tra, giám sát; thời điểm sơ kết hằng năm, sơ kết giữa nhiệm kỳ, tổng kết nhiệm kỳ; cách bổ sung, điều chỉnh chương trình",
  },
});
