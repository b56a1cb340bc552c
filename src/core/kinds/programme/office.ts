import { outline } from "./outline";

export const office = outline({
  kind: "office",
  themes: {
    keyTasks: {
      heading: "Các công tác trọng tâm của chi bộ",
      objectives:
        "Nêu mục tiêu lãnh đạo chung của cả nhiệm kỳ và các chỉ tiêu chủ yếu có số liệu cụ thể, như tỷ lệ đảng viên được học tập, quán triệt nghị quyết, mức xếp loại hằng năm của chi bộ và của cơ quan",
      tasks:
        "Nêu việc quán triệt, cụ thể hoá nghị quyết đại hội các cấp; công tác chính trị, tư tưởng, bảo vệ nền tảng tư tưởng của Đảng; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; phong trào thi đua",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn của từng việc, như ban hành kế hoạch học tập nghị quyết trong tháng 01 hằng năm, sinh hoạt chuyên đề mỗi quý một lần",
    },
    cadres: {
      heading: "Công tác xây dựng đội ngũ, phát triển đảng viên",
      objectives:
        "Nêu chỉ tiêu về đội ngũ và đảng viên, như tỷ lệ cán bộ, công chức, viên chức đạt chuẩn chức danh, được bồi dưỡng mỗi năm, số quần chúng ưu tú được kết nạp",
      tasks:
        "Nêu việc quy hoạch, luân chuyển, đào tạo, bồi dưỡng cán bộ; sắp xếp vị trí việc làm; đánh giá, xếp loại; tạo nguồn kết nạp đảng viên; kiểm tra, giám sát đảng viên",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như rà soát quy hoạch trong quý I, cử người đi bồi dưỡng theo kế hoạch, đánh giá, xếp loại trong tháng 12 hằng năm",
    },
    quality: {
      heading: "Lãnh đạo thực hiện nhiệm vụ chuyên môn",
      objectives:
        "Nêu chỉ tiêu về công việc được giao, như tỷ lệ nhiệm vụ hoàn thành đúng hạn, hồ sơ giải quyết trước hạn, mức hài lòng của người dân, tổ chức",
      tasks:
        "Nêu những nhiệm vụ chính trị chủ yếu của cơ quan trong nhiệm kỳ; nâng cao chất lượng tham mưu, thẩm định, phục vụ; thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí, tiêu cực",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như giao việc theo tuần, giao ban hằng tháng, người đứng đầu chịu trách nhiệm về việc quá hạn",
    },
    facilities: {
      heading: "Xây dựng cơ quan, cải cách hành chính, chuyển đổi số",
      objectives:
        "Nêu chỉ tiêu về cải cách hành chính, chuyển đổi số và điều kiện làm việc, như tỷ lệ hồ sơ xử lý trên môi trường điện tử, thủ tục được rút ngắn, danh hiệu cơ quan văn hoá",
      tasks:
        "Nêu việc sửa đổi quy trình, cắt giảm thủ tục; sử dụng phần mềm, chữ ký số, kho lưu trữ điện tử; bảo đảm an toàn thông tin; sửa chữa trụ sở, mua sắm thiết bị; xây dựng văn hoá công vụ",
      measures:
        "Nêu nguồn kinh phí, đồng chí phụ trách và thời hạn từng việc, như rà soát thủ tục mỗi năm hai lần, tập huấn kỹ năng số trong quý II hằng năm",
    },
    coordination: {
      heading: "Công tác xã hội và phối hợp",
      objectives:
        "Nêu chỉ tiêu về hoạt động xã hội và xếp loại đoàn thể, như số hoạt động an sinh mỗi năm, các đoàn thể hoàn thành tốt nhiệm vụ trở lên",
      tasks:
        "Nêu việc lãnh đạo chi đoàn và các đoàn thể của cơ quan; công tác dân vận của cơ quan; phối hợp với đơn vị có liên quan và nơi cư trú của đảng viên; từ thiện, nhân đạo",
      measures:
        "Nêu cách làm, đồng chí phụ trách và thời hạn, như ký kết quy chế phối hợp trong năm đầu nhiệm kỳ, tiếp xúc, đối thoại với đoàn viên mỗi năm một lần",
    },
  },
  implementation: {
    heading: "Tổ chức thực hiện",
    assignment:
      "Nêu rõ việc của chi uỷ, của từng chi uỷ viên, lãnh đạo cơ quan, phòng, bộ phận, đoàn thể và đảng viên; ai chủ trì, ai phối hợp, khi nào hoàn thành",
    openness:
      "Nêu việc công khai tài chính, tài sản, tuyển dụng, bổ nhiệm, khen thưởng; kế hoạch tự kiểm tra; cách thực hiện quy chế dân chủ trong cơ quan",
    partnership:
      "Nêu quy chế phối hợp giữa chi uỷ với lãnh đạo cơ quan và các đoàn thể; người giữ liên lạc với cấp trên",
    review:
      "Nêu lịch kiểm tra, giám sát; thời điểm sơ kết hằng năm, sơ kết giữa nhiệm kỳ, tổng kết nhiệm kỳ; cách bổ sung, điều chỉnh chương trình",
  },
});
