import type { Sentences } from "../sentences";

/** What the cell of a school writes besides what every cell does. */
export const school: Sentences = {
  "keyTasks.tasks": [
    "Phát động thi đua dạy tốt, học tốt theo từng học kỳ; bình xét bằng kết quả học tập, rèn luyện của học sinh.",
    "Giáo dục đạo đức nhà giáo; không để xảy ra dạy thêm, thu tiền trái quy định.",
  ],
  "cadres.objectives": [
    "Từ năm [năm], [tỷ lệ]% tổ trưởng chuyên môn được bồi dưỡng về quản lý tổ và đánh giá giờ dạy.",
  ],
  "cadres.tasks": [
    "Bồi dưỡng giáo viên theo nhu cầu của từng môn học, trước hết là giáo viên mới và giáo viên dạy môn học mới.",
    "Rà soát, bổ sung quy hoạch hiệu trưởng, phó hiệu trưởng, tổ trưởng chuyên môn; giao việc để thử thách người trong quy hoạch.",
    "Tạo nguồn kết nạp đảng viên từ giáo viên, nhân viên và học sinh ưu tú đủ tuổi.",
  ],
  "cadres.measures": [
    "Đồng chí Hiệu trưởng lập kế hoạch bồi dưỡng giáo viên trong tháng 8 hằng năm, báo cáo chi bộ trước khi thực hiện.",
  ],
  "quality.objectives": [
    "Từ năm học [năm học], ít nhất [tỷ lệ]% học sinh hoàn thành chương trình lớp học, [tỷ lệ cuối cấp]% học sinh cuối cấp hoàn thành chương trình cấp học hoặc tốt nghiệp.",
    "Từ năm học [năm học], tỷ lệ học sinh bỏ học giảm còn dưới [tỷ lệ]%.",
    "Từ năm học [năm học], mỗi năm có ít nhất [số học sinh] học sinh đạt giải tại các kỳ thi chọn học sinh giỏi.",
    "Đến năm [năm], nhà trường đạt kiểm định chất lượng giáo dục cấp độ [cấp độ].",
    "Từ năm học [năm học], [tỷ lệ]% học sinh được xếp loại rèn luyện khá trở lên hoặc được đánh giá đạt về phẩm chất.",
    "Từ năm học [năm học], ít nhất [tỷ lệ]% giờ dạy được dự xếp loại khá trở lên.",
    "Đến năm [năm], ít nhất [tỷ lệ]% cha mẹ học sinh được hỏi hài lòng về việc dạy và học của nhà trường.",
  ],
  "quality.tasks": [
    "Thực hiện đúng, đủ chương trình giáo dục phổ thông; không cắt xén môn học, hoạt động giáo dục.",
    "Đổi mới phương pháp dạy học, kiểm tra, đánh giá để học sinh tự học, tự làm và biết vận dụng.",
    "Bồi dưỡng học sinh giỏi; giúp đỡ học sinh chưa đạt yêu cầu ngay từ đầu năm học, có danh sách và người kèm từng em.",
    "Giáo dục đạo đức, kỹ năng sống, pháp luật cho học sinh qua từng môn học và sinh hoạt lớp.",
    "Hướng nghiệp, tư vấn cho học sinh cuối cấp chọn trường, chọn nghề hợp với sức học và hoàn cảnh.",
    "Ứng dụng công nghệ thông tin trong dạy học, quản lý điểm và trao đổi với cha mẹ học sinh.",
    "Phụ đạo miễn phí cho học sinh có hoàn cảnh khó khăn, học sinh khuyết tật học hoà nhập.",
  ],
  "quality.measures": [
    "Phó hiệu trưởng phụ trách chuyên môn dự giờ mỗi giáo viên ít nhất [số lần] lần trong một học kỳ, góp ý ngay sau giờ dạy.",
    "Tổ chuyên môn sinh hoạt [số tuần] tuần một lần theo bài học cụ thể; tổ trưởng lưu biên bản và báo cáo hằng tháng.",
    "Đồng chí [họ và tên] tổ chức khảo sát chất lượng cuối mỗi học kỳ, gửi kết quả từng lớp cho tổ trưởng trong [số ngày] ngày.",
    "Giáo viên bộ môn lập danh sách học sinh cần giúp đỡ trong tháng 9 hằng năm, kèm từng nhóm ngoài giờ học chính.",
    "Giáo viên chủ nhiệm báo cáo sĩ số, nền nếp của lớp vào cuối tuần; khi học sinh nghỉ không phép, liên hệ với gia đình ngay trong ngày.",
    "Đồng chí [họ và tên] phụ trách bồi dưỡng học sinh giỏi, trình ban giám hiệu kế hoạch và đội tuyển trong tháng [tháng] hằng năm.",
    "Đồng chí Hiệu trưởng báo cáo chi bộ chất lượng dạy và học vào cuối mỗi học kỳ.",
  ],
  "facilities.objectives": [
    "Đến năm [năm], nhà trường có [số phòng] phòng học kiên cố, đủ cho việc học theo kế hoạch của nhà trường.",
    "Đến năm [năm], nhà trường có [số phòng] phòng bộ môn được trang bị đủ thiết bị dạy học tối thiểu.",
    "Đến năm [năm], thư viện có ít nhất [số bản] bản sách trên mỗi học sinh và mở cửa tất cả các ngày học.",
    "Đến năm [năm], [tỷ lệ]% phòng học có màn hình hoặc máy chiếu và đường truyền ổn định.",
    "Đến năm [năm], [tỷ lệ]% công trình vệ sinh của học sinh đạt yêu cầu, đủ nước sạch.",
  ],
  "facilities.tasks": [
    "Tham mưu với cấp uỷ, chính quyền địa phương bố trí vốn xây, sửa phòng học, phòng bộ môn còn thiếu hoặc xuống cấp.",
    "Mua sắm thiết bị dạy học theo danh mục tối thiểu; bảo quản, sử dụng thiết bị đúng giờ dạy cần dùng.",
    "Xây dựng thư viện có sách phù hợp với từng lứa tuổi; tổ chức ngày đọc sách hằng tháng.",
    "Sửa chữa sân tập, công trình vệ sinh, hệ thống nước uống của học sinh trước khi vào năm học mới.",
    "Giữ gìn trường học xanh, sạch, đẹp, an toàn; phân công từng lớp chăm sóc một khu vực.",
  ],
  "facilities.measures": [
    "Đồng chí [họ và tên] kiểm kê thiết bị dạy học trong tháng 5 hằng năm, báo cáo chi bộ danh mục cần sửa chữa, mua sắm.",
    "Đồng chí Hiệu trưởng trình kế hoạch sửa chữa, mua sắm trong tháng 7 hằng năm, nêu nguồn kinh phí của từng hạng mục.",
    "Tổ trưởng chuyên môn ghi lịch dùng phòng bộ môn, thiết bị hằng tuần; nhân viên thiết bị tổng hợp số giờ sử dụng vào cuối tháng.",
    "Nhân viên bảo vệ kiểm tra điện, nước, lan can, cổng trường hằng tuần; chỗ hư hỏng phải báo ban giám hiệu ngay trong ngày.",
  ],
  "coordination.objectives": [
    "Từ năm học [năm học], mỗi năm vận động được ít nhất [số suất] suất học bổng cho học sinh có hoàn cảnh khó khăn.",
    "Từ năm học [năm học], mỗi năm tổ chức ít nhất [số buổi] buổi tuyên truyền phòng, chống bạo lực học đường, ma tuý, đuối nước cho học sinh.",
    "Từ năm học [năm học], [tỷ lệ]% cha mẹ học sinh dự họp với giáo viên chủ nhiệm ít nhất hai lần trong năm.",
  ],
  "coordination.tasks": [
    "Lãnh đạo Đoàn Thanh niên, Đội Thiếu niên Tiền phong tổ chức hoạt động theo tháng, hướng dẫn học sinh tự điều hành.",
    "Phối hợp với công an, gia đình phòng, chống bạo lực học đường, ma tuý, tai nạn giao thông, đuối nước.",
    "Phối hợp với hội khuyến học và ban đại diện cha mẹ học sinh giúp học sinh có nguy cơ bỏ học.",
  ],
  "coordination.measures": [
    "Đồng chí Hiệu trưởng ký quy chế phối hợp với công an và ban đại diện cha mẹ học sinh trong tháng 9 hằng năm.",
    "Giáo viên chủ nhiệm đến thăm gia đình học sinh có hoàn cảnh khó khăn ít nhất [số lần] lần trong năm học.",
    "Đồng chí [họ và tên] phụ trách công tác Đội, trình kế hoạch hoạt động từng tháng trước ngày [ngày] hằng tháng.",
  ],
  "implementation.assignment": [
    "Đồng chí Hiệu trưởng phụ trách chất lượng dạy và học, cơ sở vật chất, báo cáo chi bộ vào cuối mỗi học kỳ.",
  ],
  "implementation.openness": [
    "Nhà trường công khai chất lượng giáo dục, đội ngũ, cơ sở vật chất trong tháng [tháng] hằng năm; đồng chí [họ và tên] kiểm tra.",
    "Kế toán công khai các khoản thu, chi vào đầu năm học và cuối mỗi học kỳ; ban giám hiệu trả lời câu hỏi của cha mẹ học sinh.",
  ],
  "implementation.partnership": [
    "Đồng chí Hiệu trưởng họp với ban đại diện cha mẹ học sinh [số lần] lần trong năm học, thông báo kết quả học tập, rèn luyện.",
    "Đồng chí [họ và tên] giữ liên lạc với công an nơi trường đóng, trao đổi về an toàn trường học mỗi tháng một lần.",
  ],
};
