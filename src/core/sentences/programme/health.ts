import type { Sentences } from "../sentences";

/** What the cell of a health station or a hospital writes besides what every cell does. */
export const health: Sentences = {
  "keyTasks.objectives": [
    "Từ năm [năm], mỗi năm [tỷ lệ]% cán bộ, nhân viên ký và thực hiện cam kết về y đức, thái độ phục vụ người bệnh.",
  ],
  "keyTasks.tasks": [
    "Giáo dục y đức; xử lý nghiêm việc gợi ý, nhận tiền của người bệnh, kê đơn vì lợi ích riêng.",
    "Phát động thi đua theo đợt: giảm thời gian chờ khám, không để sai sót chuyên môn, giữ khoa, phòng sạch.",
  ],
  "keyTasks.measures": [
    "Chi bộ sinh hoạt chuyên đề về y đức mỗi quý một lần; đồng chí [họ và tên] chọn tình huống có thật của đơn vị để thảo luận.",
  ],
  "cadres.objectives": [
    "Đến năm [năm], có thêm ít nhất [số người] người được đào tạo chuyên khoa hoặc sau đại học.",
    "Từ năm [năm], [tỷ lệ]% người hành nghề cập nhật kiến thức y khoa đủ số giờ quy định.",
  ],
  "cadres.tasks": [
    "Cử bác sĩ, điều dưỡng, hộ sinh, kỹ thuật viên đi học theo kế hoạch; người đi học về hướng dẫn lại đồng nghiệp.",
    "Thu hút, giữ người giỏi chuyên môn bằng việc làm, thu nhập và điều kiện học tập.",
    "Quy hoạch, bồi dưỡng trưởng khoa, phòng, điều dưỡng trưởng hoặc trưởng các bộ phận.",
  ],
  "cadres.measures": [
    "Đồng chí phụ trách tổ chức trình kế hoạch cử người đi học trong quý [quý] hằng năm, chi bộ cho ý kiến trước khi quyết định.",
    "Chi uỷ xếp lịch sinh hoạt chi bộ theo lịch trực, báo trước [số ngày] ngày; đảng viên trực được thông báo nghị quyết ngay trong tuần.",
  ],
  "quality.objectives": [
    "Từ năm [năm], mỗi năm khám, chữa bệnh cho ít nhất [số lượt] lượt người.",
    "Đến năm [năm], [tỷ lệ]% người mắc tăng huyết áp, đái tháo đường trên địa bàn hoặc đến khám được quản lý, điều trị.",
    "Từ năm [năm], ít nhất [tỷ lệ]% trẻ em dưới một tuổi được tiêm chủng đầy đủ.",
    "Đến năm [năm], [tỷ lệ]% người dân được lập hồ sơ sức khoẻ điện tử.",
    "Đến năm [năm], ít nhất [tỷ lệ]% người bệnh được hỏi hài lòng về thái độ và chất lượng phục vụ.",
    "Từ năm [năm], thời gian chờ khám bình quân giảm còn dưới [số phút] phút.",
    "Từ năm [năm], [tỷ lệ]% sự cố y khoa được báo cáo và phân tích nguyên nhân.",
  ],
  "quality.tasks": [
    "Thực hiện đúng quy trình chuyên môn, quy chế kê đơn, kiểm soát nhiễm khuẩn; báo cáo sự cố để rút kinh nghiệm.",
    "Quản lý, điều trị bệnh mạn tính; nhắc lịch tái khám và tư vấn cho từng người bệnh.",
    "Thực hiện giám sát dịch bệnh, tiêm chủng, dinh dưỡng, chăm sóc sức khoẻ bà mẹ và trẻ em theo nhiệm vụ được giao.",
    "Truyền thông phòng bệnh, dân số, an toàn thực phẩm bằng lời nói, hình ảnh dễ hiểu với người dân.",
    "Quản lý thuốc, vật tư, quỹ bảo hiểm y tế đúng quy định; không chỉ định quá mức cần thiết.",
    "Đổi mới phong cách phục vụ: chào hỏi, giải thích rõ, giữ kín thông tin của người bệnh.",
  ],
  "quality.measures": [
    "Đồng chí phụ trách chuyên môn tổ chức bình bệnh án, đơn thuốc mỗi tháng một lần, thông báo lỗi và cách sửa.",
    "Bộ phận y tế dự phòng giám sát dịch bệnh hằng tuần, báo lãnh đạo đơn vị trong ngày khi có ca nghi ngờ.",
    "Đồng chí [họ và tên] khảo sát sự hài lòng của người bệnh mỗi quý một lần, trình chi uỷ những điểm cần sửa.",
    "Điều dưỡng gọi nhắc người bệnh mạn tính đến hạn tái khám hằng tuần; trưởng bộ phận kiểm tra sổ theo dõi.",
    "Trưởng các khoa, phòng, bộ phận báo cáo sự cố y khoa trong [số giờ] giờ, họp rút kinh nghiệm trong tuần.",
    "Đồng chí [họ và tên] kiểm tra kho thuốc, hạn dùng vào ngày [ngày] hằng tháng.",
  ],
  "facilities.objectives": [
    "Đến năm [năm], đơn vị có [số phòng] phòng khám, [số giường] giường bệnh hoặc giường lưu đạt yêu cầu.",
    "Đến năm [năm], đơn vị đạt tiêu chí quốc gia về y tế xã hoặc mức chất lượng bệnh viện [mức chất lượng].",
    "Từ năm [năm], [tỷ lệ]% thuốc, vật tư thiết yếu theo danh mục luôn sẵn có.",
    "Đến năm [năm], [tỷ lệ]% hồ sơ bệnh án, sổ khám được lập và lưu bằng điện tử.",
    "Từ năm [năm], [tỷ lệ]% thiết bị y tế được kiểm định, bảo dưỡng đúng hạn.",
    "Từ năm [năm], [tỷ lệ]% chất thải y tế được phân loại, xử lý đúng quy định.",
  ],
  "facilities.tasks": [
    "Tham mưu với cấp có thẩm quyền đầu tư, sửa chữa nhà trạm, khoa, phòng xuống cấp.",
    "Mua sắm thiết bị theo nhu cầu khám, chữa bệnh, có người biết sử dụng trước khi mua.",
    "Bảo dưỡng, kiểm định thiết bị y tế; ghi nhật ký sử dụng từng máy.",
    "Phân loại, thu gom, xử lý chất thải y tế và nước thải theo quy định.",
    "Ứng dụng công nghệ thông tin trong đăng ký khám, kê đơn, thanh toán, quản lý hồ sơ sức khoẻ.",
    "Giữ khuôn viên, phòng chờ, nhà vệ sinh sạch; có chỗ ngồi, nước uống cho người bệnh và người nhà.",
  ],
  "facilities.measures": [
    "Đồng chí [họ và tên] lập danh mục thiết bị cần kiểm định, bảo dưỡng trong tháng [tháng] hằng năm.",
    "Lãnh đạo đơn vị trình dự toán mua sắm trong quý II hằng năm, nêu nguồn kinh phí từng hạng mục.",
    "Bộ phận dược báo thuốc, vật tư sắp hết trước ít nhất [số ngày] ngày để mua bổ sung.",
    "Trưởng bộ phận kiểm tra việc phân loại chất thải hằng ngày; đồng chí [họ và tên] tổng hợp hằng tháng.",
    "Kế toán công khai số tiền và tiến độ mua sắm, sửa chữa trong [số ngày] ngày sau khi nghiệm thu.",
  ],
  "coordination.objectives": [
    "Từ năm [năm], mỗi năm tổ chức ít nhất [số buổi] buổi khám, phát thuốc miễn phí cho người có công, người nghèo.",
    "Từ năm [năm], mỗi năm vận động được ít nhất [số đơn vị máu] đơn vị máu hiến tình nguyện.",
    "Từ năm [năm], mỗi năm phối hợp khám sức khoẻ cho [tỷ lệ]% người cao tuổi trên địa bàn được giao.",
  ],
  "coordination.tasks": [
    "Phối hợp với trường học, thôn, tổ dân phố trong phòng bệnh, vệ sinh, an toàn thực phẩm.",
    "Chăm sóc sức khoẻ người có công, người cao tuổi, người khuyết tật, người nghèo tại nhà khi cần.",
    "Vận động cán bộ, nhân viên hiến máu tình nguyện, khám bệnh nhân đạo.",
  ],
  "coordination.measures": [
    "Lãnh đạo đơn vị ký kế hoạch phối hợp với trường học trong tháng 9 hằng năm về khám sức khoẻ, phòng bệnh.",
    "Đồng chí [họ và tên] giao ban với cộng tác viên thôn, tổ dân phố vào ngày [ngày] hằng tháng.",
    "Chi đoàn tổ chức khám, tư vấn sức khoẻ miễn phí mỗi năm ít nhất một lần vào tháng [tháng].",
  ],
  "implementation.assignment": [
    "Đồng chí thủ trưởng đơn vị chịu trách nhiệm về chất lượng khám, chữa bệnh, phòng bệnh, báo cáo chi bộ mỗi quý một lần.",
    "Trưởng khoa, phòng, bộ phận chịu trách nhiệm về chỉ tiêu được giao, gửi báo cáo cho chi uỷ trước ngày [ngày] hằng tháng.",
  ],
  "implementation.openness": [
    "Đơn vị công khai giá dịch vụ, danh mục thuốc, quyền lợi bảo hiểm y tế tại nơi đón tiếp; đồng chí [họ và tên] kiểm tra hằng tháng.",
    "Kế toán công khai thu, chi, trích lập quỹ, thu nhập tăng thêm vào tháng cuối mỗi quý.",
    "Chi bộ lãnh đạo tổ chức hội nghị viên chức, người lao động trong tháng [tháng] hằng năm, lấy ý kiến về quy chế dân chủ, quy chế chi tiêu nội bộ và cách chi trả thu nhập tăng thêm.",
  ],
  "implementation.partnership": [
    "Chi uỷ họp với lãnh đạo đơn vị và các đoàn thể mỗi tháng một lần, trước kỳ sinh hoạt chi bộ, để thống nhất việc của tháng.",
    "Chi uỷ và lãnh đạo đơn vị ban hành quy chế phối hợp trong quý I năm [năm], ghi rõ việc phải xin ý kiến chi bộ trước khi quyết định.",
    "Đồng chí [họ và tên] giữ liên lạc với chính quyền địa phương về dịch bệnh, an toàn thực phẩm, trao đổi hằng tuần.",
  ],
};
