import type { Sentences } from "../sentences";

/** What the cell of an enterprise writes besides what every cell does. */
export const enterprise: Sentences = {
  "keyTasks.objectives": [
    "Từ năm [năm], mỗi năm có ít nhất [tỷ lệ]% người lao động được phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước về lao động.",
  ],
  "keyTasks.tasks": [
    "Phát động thi đua lao động giỏi, sáng tạo theo từng đợt; đảng viên nhận phần việc khó của tổ, phân xưởng.",
    "Nắm tâm tư của người lao động về việc làm, tiền lương, bữa ăn ca; phản ánh với ban giám đốc để giải quyết.",
  ],
  "keyTasks.measures": [
    "Chi uỷ phát động thi đua trong tháng 01, sơ kết trong tháng 7 hằng năm; tổ trưởng sản xuất báo cáo kết quả từng đợt.",
  ],
  "cadres.objectives": [
    "Từ năm [năm], mỗi năm có ít nhất [số người] người lao động được đào tạo nghề hoặc thi nâng bậc thợ.",
    "Từ năm [năm] đến hết nhiệm kỳ, kết nạp ít nhất [số đảng viên] đảng viên là công nhân trực tiếp sản xuất.",
  ],
  "cadres.tasks": [
    "Đào tạo, kèm nghề, thi nâng bậc cho người lao động theo nhu cầu của từng phân xưởng.",
    "Giới thiệu đảng viên có năng lực để người có thẩm quyền xem xét giao việc quản lý.",
    "Tạo nguồn kết nạp đảng viên từ công nhân trực tiếp sản xuất, kỹ sư, cán bộ quản lý trẻ.",
    "Quản lý đảng viên làm ca, đi công trình: giữ liên lạc, thông báo nghị quyết, nhận báo cáo theo quy định.",
  ],
  "cadres.measures": [
    "Mỗi tổ sản xuất giới thiệu với chi uỷ ít nhất [số người] quần chúng ưu tú trong tháng đầu mỗi quý.",
    "Chi uỷ xếp giờ sinh hoạt theo ca làm việc, báo lịch cho từng đảng viên trước [số ngày] ngày.",
  ],
  "quality.objectives": [
    "Đến năm [năm], doanh thu đạt [số tiền] đồng, tăng bình quân [tỷ lệ]% mỗi năm.",
    "Đến năm [năm], thu nhập bình quân của người lao động đạt [số tiền] đồng một tháng.",
    "Từ năm [năm], nộp ngân sách đúng hạn, mỗi năm không thấp hơn [số tiền] đồng.",
    "Từ năm [năm], tỷ lệ hàng lỗi, hàng trả lại giảm còn dưới [tỷ lệ]%.",
    "Từ năm [năm], ít nhất [tỷ lệ]% đơn hàng được giao đúng hạn, đúng chất lượng.",
    "Từ năm [năm], mỗi năm có ít nhất [số sáng kiến] sáng kiến, cải tiến kỹ thuật được áp dụng.",
    "Từ năm [năm], mỗi năm chi phí trên một đơn vị sản phẩm giảm ít nhất [tỷ lệ]%.",
  ],
  "quality.tasks": [
    "Lãnh đạo đảng viên, vận động người lao động hoàn thành kế hoạch sản xuất, kinh doanh từng quý, từng năm.",
    "Tìm thêm khách hàng, thị trường; giữ khách hàng cũ bằng chất lượng và thời hạn giao hàng.",
    "Quản lý chất lượng từ khâu vật tư đến thành phẩm; tìm nguyên nhân mỗi lô hàng lỗi.",
    "Tiết kiệm vật tư, điện, nước, thời gian dừng máy; giao chỉ tiêu tiết kiệm đến từng tổ.",
    "Chấp hành pháp luật về thuế, lao động, bảo hiểm, môi trường; báo cáo chi bộ khi có nguy cơ vi phạm.",
    "Khuyến khích sáng kiến: nhận đề xuất tại tổ, trả lời và thưởng đúng hạn.",
  ],
  "quality.measures": [
    "Chi bộ cho ý kiến về kế hoạch sản xuất, kinh doanh năm sau trong tháng 12; đồng chí [họ và tên] chuẩn bị báo cáo.",
    "Chi uỷ giao ban với ban giám đốc mỗi tháng một lần về sản lượng, đơn hàng, việc làm của người lao động.",
    "Tổ trưởng sản xuất báo năng suất, hàng lỗi hằng ngày; đồng chí [họ và tên] phân tích nguyên nhân vào cuối tuần.",
    "Mỗi đảng viên đăng ký một phần việc khó hoặc một sáng kiến trong tháng 01, báo cáo chi bộ kết quả trong tháng 12.",
    "Phòng kế hoạch theo dõi tiến độ từng đơn hàng, báo ban giám đốc trước hạn giao ít nhất [số ngày] ngày nếu có khả năng chậm.",
    "Đồng chí [họ và tên] theo dõi việc nộp thuế, bảo hiểm, báo cáo chi bộ mỗi quý một lần.",
  ],
  "facilities.objectives": [
    "Đến năm [năm], hoàn thành đầu tư [tên hạng mục] với tổng vốn [số tiền] đồng.",
    "Từ năm [năm], số vụ tai nạn lao động mỗi năm không quá [số vụ] vụ, không có vụ gây chết người.",
    "Đến năm [năm], ít nhất [tỷ lệ]% công đoạn sản xuất nặng nhọc, độc hại được cơ giới hoá hoặc tự động hoá.",
    "Từ năm [năm], mỗi năm [tỷ lệ]% người lao động được khám sức khoẻ định kỳ và huấn luyện an toàn.",
    "Đến năm [năm], nhà ăn, nhà nghỉ giữa ca đủ chỗ cho [số người] người lao động.",
    "Đến năm [năm], [tỷ lệ]% số liệu kho, sản xuất, bán hàng được quản lý bằng phần mềm.",
  ],
  "facilities.tasks": [
    "Tham gia ý kiến với ban giám đốc về đầu tư máy móc, công nghệ; nêu rõ hiệu quả và việc làm của người lao động.",
    "Cải thiện nhà xưởng, nhà ăn, nhà vệ sinh, chỗ nghỉ giữa ca.",
    "Bảo đảm vệ sinh, an toàn lao động: đủ đồ bảo hộ, che chắn máy, biển báo; dừng máy khi không an toàn.",
    "Phòng cháy, chữa cháy: kiểm tra điện, bình chữa cháy, lối thoát; diễn tập có người lao động tham gia.",
    "Xử lý nước thải, bụi, tiếng ồn theo quy định; công khai kết quả đo với người lao động.",
    "Số hoá quản lý kho, sản xuất, chấm công; hướng dẫn từng tổ sử dụng.",
  ],
  "facilities.measures": [
    "Ban giám đốc trình hội đồng quản trị phương án đầu tư trong quý [quý] năm [năm], nêu nguồn vốn; chi bộ được nghe báo cáo trước.",
    "Đồng chí [họ và tên] kiểm tra an toàn lao động mỗi quý một lần, yêu cầu phân xưởng khắc phục trong [số ngày] ngày.",
    "Đội phòng cháy, chữa cháy diễn tập mỗi năm một lần vào tháng [tháng]; quản đốc phân xưởng chịu trách nhiệm về lối thoát.",
    "Tổ trưởng sản xuất nhắc quy tắc an toàn đầu mỗi ca, ghi sổ và báo quản đốc khi máy hỏng.",
    "Công đoàn khảo sát bữa ăn ca, chỗ nghỉ vào tháng [tháng] hằng năm, gửi kiến nghị cho ban giám đốc.",
  ],
  "coordination.objectives": [
    "Từ năm [năm], mỗi năm thoả ước lao động tập thể được rà soát, có thêm ít nhất [số điều] điều có lợi hơn cho người lao động so với quy định của pháp luật.",
    "Từ năm [năm], mỗi năm trao ít nhất [số suất] suất quà cho công nhân có hoàn cảnh khó khăn.",
    "Từ năm [năm], [tỷ lệ]% kiến nghị của người lao động được trả lời đúng hạn, không để xảy ra ngừng việc tập thể.",
  ],
  "coordination.tasks": [
    "Lãnh đạo công đoàn thương lượng, ký và giám sát thoả ước lao động tập thể.",
    "Xây dựng quan hệ lao động hài hoà: đối thoại định kỳ, giải quyết vướng mắc ngay tại tổ, phân xưởng.",
    "Phối hợp với chính quyền nơi đặt trụ sở giữ trật tự, chăm lo nhà trọ công nhân, làm từ thiện.",
  ],
  "coordination.measures": [
    "Công đoàn cùng ban giám đốc đối thoại tại nơi làm việc theo định kỳ, mỗi quý một lần; kết quả được niêm yết.",
    "Chi uỷ và ban giám đốc tổ chức hội nghị người lao động trong quý I hằng năm, trả lời từng kiến nghị.",
    "Chi đoàn nhận một công trình thanh niên, đăng ký trong tháng [tháng] và hoàn thành trong năm.",
  ],
  "implementation.assignment": [
    "Đảng viên trong ban giám đốc chịu trách nhiệm về chỉ tiêu sản xuất, kinh doanh, báo cáo chi bộ mỗi quý một lần.",
    "Đảng viên là trưởng phòng, quản đốc chịu trách nhiệm về chỉ tiêu của phòng, phân xưởng, gửi báo cáo cho chi uỷ trước ngày [ngày] hằng tháng.",
  ],
  "implementation.openness": [
    "Ban giám đốc công khai thang lương, thưởng, đóng bảo hiểm, nội quy lao động tại bảng tin trong tháng [tháng] hằng năm.",
    "Ban giám đốc thông báo kết quả sản xuất, kinh doanh tại hội nghị người lao động trong quý I hằng năm; đồng chí [họ và tên] tổng hợp câu hỏi.",
    "Công đoàn lấy ý kiến người lao động về quy chế dân chủ tại nơi làm việc vào tháng [tháng] hằng năm, báo cáo chi bộ.",
  ],
  "implementation.partnership": [
    "Chi uỷ họp với ban giám đốc, công đoàn mỗi tháng một lần, trước kỳ sinh hoạt chi bộ, để thống nhất việc của tháng.",
    "Chi uỷ và hội đồng quản trị ký quy chế phối hợp trong năm [năm], ghi rõ việc trao đổi với chi bộ trước khi quyết định.",
    "Đồng chí [họ và tên] giữ liên lạc với công an, cơ quan quản lý lao động nơi đặt trụ sở, trao đổi mỗi quý một lần.",
  ],
};
