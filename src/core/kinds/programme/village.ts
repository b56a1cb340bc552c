import { outline } from "./outline";

export const village = outline({
  kind: "village",
  themes: {
    keyTasks: {
      heading: "Các công tác trọng tâm của chi bộ",
      objectives:
        "Nêu mục tiêu lãnh đạo chung của cả nhiệm kỳ và các chỉ tiêu chủ yếu có số liệu cụ thể, như tỷ lệ đảng viên dự sinh hoạt, học tập nghị quyết, mức xếp loại hằng năm của chi bộ và của khu dân cư",
      tasks:
        "Nêu việc tuyên truyền, thực hiện nghị quyết đại hội các cấp; nắm tình hình tư tưởng, dư luận trong Nhân dân; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; các cuộc vận động, phong trào thi đua",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn của từng việc, như ra nghị quyết chuyên đề mỗi năm, phân công đảng viên phụ trách từng nhóm hộ ngay sau đại hội",
    },
    cadres: {
      heading: "Công tác xây dựng đội ngũ, phát triển đảng viên",
      objectives:
        "Nêu chỉ tiêu về đội ngũ và đảng viên, như số đảng viên kết nạp mỗi năm, tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên, số người trẻ vào nguồn cấp uỷ, trưởng thôn hoặc tổ trưởng, cán bộ đoàn thể",
      tasks:
        "Nêu việc nâng cao chất lượng sinh hoạt chi bộ; tạo nguồn kết nạp từ đoàn viên, hội viên, quân nhân xuất ngũ; quản lý đảng viên đi làm ăn xa; lãnh đạo bầu trưởng thôn hoặc tổ trưởng, kiện toàn ban công tác Mặt trận, chi hội",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như mỗi chi hội giới thiệu quần chúng ưu tú hằng quý, phân công đảng viên chính thức giúp đỡ từng người",
    },
    quality: {
      heading: "Phát triển kinh tế, văn hoá - xã hội, quốc phòng - an ninh",
      objectives:
        "Nêu chỉ tiêu về thu nhập, hộ nghèo, hộ cận nghèo, gia đình văn hoá, bảo hiểm y tế, trẻ đến trường, tuyển quân, an ninh, trật tự của thôn, tổ dân phố đến cuối nhiệm kỳ",
      tasks:
        "Nêu việc lãnh đạo chuyển đổi cây trồng, vật nuôi, ngành nghề, hợp tác xã; giảm nghèo; giáo dục, y tế, dân số; xây dựng đời sống văn hoá; giữ gìn trật tự, phòng, chống tội phạm, tệ nạn",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như mỗi đảng viên giúp một hộ thoát nghèo, tổ bảo vệ an ninh, trật tự giao ban hằng tháng, rà soát hộ nghèo vào tháng 10 hằng năm",
    },
    facilities: {
      heading: "Xây dựng kết cấu hạ tầng, nông thôn mới, đô thị văn minh",
      objectives:
        "Nêu mục tiêu về đường thôn, ngõ xóm, điện chiếu sáng, nước sạch, nhà văn hoá, khu thể thao, thu gom rác; mức đạt tiêu chí nông thôn mới hoặc đô thị văn minh đến cuối nhiệm kỳ",
      tasks:
        "Nêu việc vận động Nhân dân hiến đất, góp công làm đường, kênh mương, nhà văn hoá; giữ gìn vệ sinh môi trường; chỉnh trang nhà cửa, trồng cây, trồng hoa ven đường",
      measures:
        "Nêu nguồn vốn, phần Nhân dân đóng góp, đồng chí phụ trách và thời hạn từng công trình; cách họp dân bàn bạc, giám sát của cộng đồng",
    },
    coordination: {
      heading: "Công tác xã hội và phối hợp",
      objectives:
        "Nêu chỉ tiêu về đoàn kết, an sinh và xếp loại các đoàn thể, như tỷ lệ hộ tham gia đoàn thể, số gia đình chính sách được chăm lo, số vụ việc được hoà giải tại thôn, tổ dân phố",
      tasks:
        "Nêu việc lãnh đạo ban công tác Mặt trận và các chi hội, chi đoàn; phối hợp với chính quyền, công an, ban chỉ huy quân sự xã, phường, đặc khu; đền ơn đáp nghĩa, nhân đạo, khuyến học; hoà giải ở cơ sở",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như họp liên tịch hằng tháng, tổ chức ngày hội Đại đoàn kết toàn dân tộc vào tháng 11 hằng năm",
    },
  },
  implementation: {
    heading: "Tổ chức thực hiện",
    assignment:
      "Nêu rõ việc của chi uỷ, của từng chi uỷ viên, trưởng thôn hoặc tổ trưởng, ban công tác Mặt trận, chi hội, chi đoàn và đảng viên; ai chủ trì, ai phối hợp, khi nào hoàn thành",
    openness:
      "Nêu việc công khai các khoản đóng góp, thu, chi, bình xét hộ nghèo; kế hoạch tự kiểm tra; cách thực hiện quy chế dân chủ ở cơ sở",
    partnership:
      "Nêu quy chế phối hợp giữa chi bộ, trưởng thôn hoặc tổ trưởng, ban công tác Mặt trận và các đoàn thể; người giữ liên lạc với cấp trên",
    review:
      "Nêu lịch kiểm tra, giám sát; thời điểm sơ kết hằng năm, sơ kết giữa nhiệm kỳ, tổng kết nhiệm kỳ; cách bổ sung, điều chỉnh chương trình",
  },
});
