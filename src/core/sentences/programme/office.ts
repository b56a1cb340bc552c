import type { Sentences } from "../sentences";

/** What the cell of an office or a public service unit writes besides what every cell does. */
export const office: Sentences = {
  "keyTasks.objectives": [
    "Từ năm [năm], mỗi năm cơ quan hoàn thành [tỷ lệ]% nhiệm vụ trọng tâm được giao và được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
  ],
  "keyTasks.tasks": [
    "Giáo dục ý thức công vụ; chấp hành giờ làm việc, quy tắc ứng xử, quy định về những điều đảng viên không được làm.",
    "Phát động thi đua theo quý gắn với việc khó của cơ quan; khen thưởng người trực tiếp làm.",
  ],
  "keyTasks.measures": [
    "Đồng chí thủ trưởng cơ quan và chi uỷ thống nhất việc trọng tâm của quý trước ngày [ngày] tháng đầu quý, giao từng phòng, bộ phận.",
  ],
  "cadres.objectives": [
    "Đến năm [năm], [tỷ lệ]% cán bộ, công chức, viên chức đạt tiêu chuẩn chức danh hoặc vị trí việc làm đang giữ.",
    "Từ năm [năm], mỗi năm có ít nhất [tỷ lệ]% cán bộ, công chức, viên chức được bồi dưỡng chuyên môn hoặc kỹ năng số.",
  ],
  "cadres.tasks": [
    "Rà soát, bổ sung quy hoạch lãnh đạo, quản lý hằng năm; đưa ra khỏi quy hoạch người không còn đủ điều kiện.",
    "Bố trí người đúng vị trí việc làm; chuyển đổi vị trí công tác theo quy định để phòng ngừa tiêu cực.",
    "Đánh giá cán bộ, công chức, viên chức bằng sản phẩm, tiến độ, chất lượng của việc được giao.",
  ],
  "cadres.measures": [
    "Đồng chí phụ trách tổ chức trình chi uỷ kết quả rà soát quy hoạch trong quý I hằng năm.",
    "Trưởng phòng, bộ phận nhận xét từng người theo việc đã giao trước ngày [ngày] tháng cuối mỗi quý.",
  ],
  "quality.objectives": [
    "Từ năm [năm], ít nhất [tỷ lệ]% nhiệm vụ được giao hoàn thành đúng hạn hoặc trước hạn.",
    "Từ năm [năm], tỷ lệ hồ sơ giải quyết quá hạn giảm còn dưới [tỷ lệ]%.",
    "Đến năm [năm], ít nhất [tỷ lệ]% người dân, tổ chức được hỏi hài lòng về sự phục vụ của cơ quan.",
    "Từ năm [năm], mỗi năm không quá [số văn bản] văn bản tham mưu bị trả lại vì sai nội dung hoặc thể thức.",
    "Từ năm [năm], mỗi năm tiết kiệm ít nhất [tỷ lệ]% kinh phí chi thường xuyên ngoài lương.",
    "Từ năm [năm], mỗi năm có ít nhất [số sáng kiến] sáng kiến được công nhận và áp dụng trong cơ quan.",
  ],
  "quality.tasks": [
    "Lãnh đạo thực hiện nhiệm vụ trọng tâm [tên nhiệm vụ] theo đúng tiến độ được giao.",
    "Nâng cao chất lượng tham mưu, thẩm định: mỗi văn bản có căn cứ, số liệu, phương án và ý kiến của nơi có liên quan.",
    "Giải quyết hồ sơ, kiến nghị của người dân, tổ chức đúng hạn; để hồ sơ quá hạn thì phải xin lỗi người dân, tổ chức và nêu lý do.",
    "Thực hành tiết kiệm, chống lãng phí trong chi tiêu, hội họp, sử dụng điện, xe, văn phòng phẩm.",
    "Phòng, chống tham nhũng, lãng phí, tiêu cực: công khai quy trình, kê khai tài sản, nhận diện khâu dễ phát sinh sai phạm.",
    "Lãnh đạo viên chức, người lao động cung cấp dịch vụ công theo kế hoạch được giao, đúng giá, đúng chất lượng.",
  ],
  "quality.measures": [
    "Thủ trưởng cơ quan giao việc bằng văn bản hoặc trên phần mềm hằng tuần, ghi rõ người làm và ngày xong.",
    "Trưởng phòng, bộ phận báo cáo việc chậm, nguyên nhân và hạn mới tại giao ban hằng tháng; người để chậm tự nhận trách nhiệm.",
    "Đồng chí [họ và tên] thống kê hồ sơ sắp đến hạn vào thứ sáu hằng tuần, gửi người thụ lý.",
    "Chi bộ nghe báo cáo nhiệm vụ trọng tâm mỗi quý một lần; đồng chí thủ trưởng cơ quan chuẩn bị báo cáo.",
    "Đồng chí [họ và tên] khảo sát ý kiến người dân, tổ chức vào tháng [tháng] hằng năm, trình chi uỷ những điểm cần sửa.",
    "Văn bản quan trọng do người soạn thảo tự kiểm tra, trưởng phòng duyệt trước hạn trình ít nhất [số ngày] ngày.",
  ],
  "facilities.objectives": [
    "Đến năm [năm], ít nhất [tỷ lệ]% hồ sơ công việc được xử lý trên môi trường điện tử.",
    "Đến năm [năm], thời gian giải quyết của ít nhất [số thủ tục] thủ tục được rút ngắn so với quy định.",
    "Từ năm [năm], [tỷ lệ]% văn bản đi được ký số và phát hành điện tử, trừ văn bản mật.",
    "Từ năm [năm], mỗi năm cơ quan được công nhận đạt chuẩn văn hoá, [tỷ lệ]% cán bộ, công chức, viên chức chấp hành quy tắc ứng xử.",
    "Đến năm [năm], [tỷ lệ]% cán bộ, công chức, viên chức dùng thành thạo các phần mềm chung của cơ quan.",
  ],
  "facilities.tasks": [
    "Rà soát quy trình làm việc, bỏ bước trùng lặp, giấy tờ không cần thiết; công bố thời hạn từng bước.",
    "Sử dụng phần mềm quản lý văn bản, chữ ký số; lập hồ sơ và nộp lưu trữ điện tử đúng hạn.",
    "Bảo đảm an toàn thông tin: mật khẩu, sao lưu dữ liệu, không đưa tài liệu mật lên mạng.",
    "Tập huấn kỹ năng số cho cán bộ, công chức, viên chức theo việc từng người đang làm.",
    "Sửa chữa trụ sở, mua sắm thiết bị theo tiêu chuẩn, định mức; thanh lý tài sản hỏng đúng quy định.",
    "Xây dựng văn hoá công vụ: đúng giờ, nói lời cảm ơn, xin lỗi, không gây phiền hà cho người đến làm việc.",
  ],
  "facilities.measures": [
    "Đồng chí [họ và tên] rà soát thủ tục, quy trình mỗi năm hai lần vào tháng 6 và tháng 12, trình chi uỷ danh mục cần sửa.",
    "Bộ phận công nghệ thông tin tập huấn kỹ năng số trong quý II hằng năm, kiểm tra kết quả sau [số tuần] tuần.",
    "Kế toán trình dự toán sửa chữa, mua sắm trong tháng [tháng] hằng năm, nêu nguồn kinh phí từng hạng mục.",
    "Văn thư kiểm tra việc lập hồ sơ điện tử của từng phòng vào cuối mỗi quý, báo cáo thủ trưởng cơ quan.",
    "Đồng chí [họ và tên] phụ trách an toàn thông tin, sao lưu dữ liệu hằng tuần và diễn tập khôi phục mỗi năm một lần.",
  ],
  "coordination.objectives": [
    "Từ năm [năm], [tỷ lệ]% đảng viên giữ liên hệ với chi uỷ nơi cư trú và được nhận xét hằng năm.",
    "Từ năm [năm], mỗi năm cơ quan nhận giúp đỡ ít nhất [số trường hợp] trường hợp có hoàn cảnh khó khăn.",
    "Từ năm [năm], mỗi năm đối thoại với đoàn viên, người lao động ít nhất [số lần] lần.",
  ],
  "coordination.tasks": [
    "Lãnh đạo chi đoàn và các đoàn thể của cơ quan nhận phần việc mới: chuyển đổi số, hướng dẫn người dân làm thủ tục.",
    "Phối hợp với đơn vị có liên quan để giải quyết dứt điểm việc tồn đọng, ghi rõ bên chủ trì.",
    "Giữ liên hệ với chi uỷ, Nhân dân nơi cư trú; vận động gia đình chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước.",
  ],
  "coordination.measures": [
    "Đồng chí Bí thư ký quy chế phối hợp với các đoàn thể trong năm đầu nhiệm kỳ, rà soát vào tháng 12 hằng năm.",
    "Thủ trưởng cơ quan và chi uỷ đối thoại với đoàn viên, người lao động vào tháng [tháng] hằng năm, trả lời từng ý kiến bằng văn bản.",
    "Mỗi đảng viên gửi chi uỷ bản nhận xét của chi uỷ nơi cư trú trước ngày [ngày] tháng 12 hằng năm.",
  ],
  "implementation.assignment": [
    "Đồng chí thủ trưởng cơ quan chịu trách nhiệm về nhiệm vụ chuyên môn, cải cách hành chính, báo cáo chi bộ mỗi quý một lần.",
    "Trưởng phòng, bộ phận chịu trách nhiệm về chỉ tiêu được giao, gửi báo cáo cho chi uỷ trước ngày [ngày] hằng tháng.",
  ],
  "implementation.openness": [
    "Kế toán công khai dự toán, quyết toán, mua sắm tài sản trong [số ngày] ngày sau khi được duyệt.",
    "Đồng chí phụ trách tổ chức công khai kết quả tuyển dụng, bổ nhiệm, khen thưởng, kỷ luật trong [số ngày] ngày kể từ ngày có quyết định.",
    "Chi bộ lãnh đạo tổ chức hội nghị cán bộ, công chức, viên chức, người lao động trong tháng [tháng] hằng năm, lấy ý kiến về quy chế dân chủ và quy chế chi tiêu nội bộ.",
  ],
  "implementation.partnership": [
    "Chi uỷ họp với lãnh đạo cơ quan và các đoàn thể mỗi tháng một lần, trước kỳ sinh hoạt chi bộ, để thống nhất việc của tháng.",
    "Chi uỷ và lãnh đạo cơ quan ban hành quy chế phối hợp trong quý I năm [năm], ghi rõ việc phải xin ý kiến chi bộ trước khi quyết định.",
    "Đồng chí [họ và tên] giữ liên lạc với chi uỷ nơi đảng viên cư trú, gửi danh sách giới thiệu trong tháng [tháng] hằng năm.",
  ],
};
