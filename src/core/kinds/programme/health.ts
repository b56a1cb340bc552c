import { outline } from "./outline";

export const health = outline({
  kind: "health",
  themes: {
    keyTasks: {
      heading: "Các công tác trọng tâm của chi bộ",
      objectives:
        "Nêu mục tiêu lãnh đạo chung của cả nhiệm kỳ và các chỉ tiêu chủ yếu có số liệu cụ thể, như tỷ lệ đảng viên được học tập, quán triệt nghị quyết, mức xếp loại hằng năm của chi bộ và của đơn vị",
      tasks:
        "Nêu việc quán triệt, cụ thể hoá nghị quyết đại hội các cấp; giáo dục chính trị, tư tưởng, y đức; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; phong trào thi đua của ngành y tế",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn của từng việc, như sinh hoạt chuyên đề về y đức mỗi quý một lần, đảng viên đăng ký nội dung làm theo Bác trong tháng 02 hằng năm",
    },
    cadres: {
      heading: "Công tác xây dựng đội ngũ, phát triển đảng viên",
      objectives:
        "Nêu chỉ tiêu về đội ngũ và đảng viên, như số người được đào tạo chuyên khoa, cập nhật kiến thức y khoa mỗi năm, số quần chúng ưu tú được bồi dưỡng, kết nạp",
      tasks:
        "Nêu việc đào tạo, thu hút, giữ người giỏi chuyên môn; quy hoạch cán bộ quản lý; tạo nguồn kết nạp đảng viên; nâng cao chất lượng sinh hoạt chi bộ của đơn vị có trực ca",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như cử người đi học theo kế hoạch năm, phân công đảng viên chính thức giúp đỡ quần chúng ưu tú, bố trí sinh hoạt phù hợp với lịch trực",
    },
    quality: {
      heading: "Nâng cao chất lượng khám, chữa bệnh, chăm sóc sức khoẻ Nhân dân",
      objectives:
        "Nêu chỉ tiêu về số lượt khám, quản lý bệnh mạn tính, tiêm chủng, lập hồ sơ sức khoẻ, mức hài lòng của người bệnh qua từng năm của nhiệm kỳ",
      tasks:
        "Nêu việc nâng cao chất lượng khám, chữa bệnh, quy trình chuyên môn, an toàn người bệnh; y tế dự phòng, dân số, dinh dưỡng; truyền thông; quản lý thuốc, bảo hiểm y tế",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như bình bệnh án hằng tháng, giám sát dịch hằng tuần, khảo sát sự hài lòng của người bệnh mỗi quý",
    },
    facilities: {
      heading: "Cơ sở vật chất, trang thiết bị y tế",
      objectives:
        "Nêu mục tiêu về phòng khám, giường bệnh, máy móc, thuốc thiết yếu, hồ sơ bệnh án điện tử; mức đạt tiêu chí quốc gia về y tế xã hoặc chất lượng bệnh viện",
      tasks:
        "Nêu việc tham mưu đầu tư, sửa chữa nhà trạm, khoa, phòng; mua sắm, bảo dưỡng trang thiết bị; xử lý chất thải; ứng dụng công nghệ thông tin trong khám, chữa bệnh",
      measures:
        "Nêu nguồn kinh phí, đồng chí phụ trách và thời hạn từng hạng mục, như kiểm định thiết bị mỗi năm, trình dự toán mua sắm trong quý II hằng năm",
    },
    coordination: {
      heading: "Công tác xã hội và phối hợp",
      objectives:
        "Nêu chỉ tiêu về hoạt động xã hội và xếp loại đoàn thể, như số buổi khám nhân đạo mỗi năm, số đơn vị máu vận động được, các đoàn thể hoàn thành tốt nhiệm vụ trở lên",
      tasks:
        "Nêu việc lãnh đạo các đoàn thể của đơn vị; phối hợp với chính quyền, trường học, thôn, tổ dân phố trong phòng bệnh, vệ sinh, an toàn thực phẩm; chăm sóc người có công, người cao tuổi, người nghèo",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như ký kế hoạch phối hợp với trường học vào tháng 9, giao ban với cộng tác viên thôn, tổ dân phố hằng tháng",
    },
  },
  implementation: {
    heading: "Tổ chức thực hiện",
    assignment:
      "Nêu rõ việc của chi uỷ, của từng chi uỷ viên, lãnh đạo đơn vị, khoa, phòng, bộ phận, đoàn thể và đảng viên; ai chủ trì, ai phối hợp, khi nào hoàn thành",
    openness:
      "Nêu việc công khai giá dịch vụ, danh mục thuốc, thu, chi, khen thưởng; kế hoạch tự kiểm tra; cách thực hiện quy chế dân chủ trong đơn vị",
    partnership:
      "Nêu quy chế phối hợp giữa chi uỷ với lãnh đạo đơn vị, các đoàn thể, chính quyền địa phương; người giữ liên lạc",
    review:
      "Nêu lịch kiểm tra, giám sát; thời điểm sơ kết hằng năm, sơ kết giữa nhiệm kỳ, tổng kết nhiệm kỳ; cách bổ sung, điều chỉnh chương trình",
  },
});
