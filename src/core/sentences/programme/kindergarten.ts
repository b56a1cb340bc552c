import type { Sentences } from "../sentences";

/** What the cell of a kindergarten writes besides what every cell does. */
export const kindergarten: Sentences = {
  "keyTasks.tasks": [
    "Phát động thi đua theo từng học kỳ, lấy chất lượng chăm sóc và sự an toàn của trẻ làm tiêu chí bình xét.",
    "Xây dựng quy tắc ứng xử của giáo viên, nhân viên với trẻ và cha mẹ trẻ; coi đó là một nội dung kiểm điểm cuối năm.",
  ],
  "cadres.objectives": [
    "Từ năm [năm], [tỷ lệ]% nhân viên nấu ăn được tập huấn về an toàn thực phẩm hằng năm.",
  ],
  "cadres.tasks": [
    "Cử giáo viên, nhân viên đi đào tạo, bồi dưỡng theo kế hoạch năm, trước hết là giáo viên mới và giáo viên lớp mẫu giáo năm tuổi.",
    "Bồi dưỡng tổ trưởng, tổ phó chuyên môn để tạo nguồn cán bộ quản lý của nhà trường.",
    "Chăm lo đời sống giáo viên, nhân viên: xếp lịch làm việc hợp lý, chi trả chế độ đúng hạn, thăm hỏi khi ốm đau.",
  ],
  "cadres.measures": [
    "Đồng chí Hiệu trưởng lập kế hoạch bồi dưỡng giáo viên, nhân viên trong tháng 8 hằng năm, báo cáo chi bộ trước khi thực hiện.",
  ],
  "quality.objectives": [
    "Đến năm học [năm học], tỷ lệ huy động trẻ ra lớp ở tuổi nhà trẻ đạt [tỷ lệ nhà trẻ]%, ở tuổi mẫu giáo đạt [tỷ lệ mẫu giáo]%.",
    "Từ năm học [năm học], [tỷ lệ]% trẻ năm tuổi hoàn thành chương trình giáo dục mầm non.",
    "Đến năm [năm], tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân giảm còn dưới [tỷ lệ nhẹ cân]%, thể thấp còi giảm còn dưới [tỷ lệ thấp còi]%.",
    "Từ năm học [năm học], [tỷ lệ]% trẻ được khám sức khoẻ định kỳ và theo dõi cân nặng, chiều cao.",
    "Đến năm [năm], nhà trường đạt kiểm định chất lượng giáo dục cấp độ [cấp độ] và giữ vững kết quả phổ cập giáo dục mầm non.",
    "Từ năm học [năm học], ít nhất [tỷ lệ]% hoạt động giáo dục được dự giờ đạt loại khá trở lên.",
    "Đến năm [năm], ít nhất [tỷ lệ]% cha mẹ được hỏi hài lòng về việc nuôi dưỡng, chăm sóc, giáo dục trẻ.",
  ],
  "quality.tasks": [
    "Xây dựng môi trường giáo dục lấy trẻ làm trung tâm ở từng nhóm, lớp; tận dụng sân vườn và vật liệu sẵn có ở địa phương.",
    "Bảo đảm an toàn về thể chất, tinh thần cho trẻ và an toàn thực phẩm; kiểm tra đồ dùng, đồ chơi, nguồn nước, bếp ăn hằng ngày.",
    "Cân đối khẩu phần, đổi thực đơn theo tuần, theo mùa; phục hồi dinh dưỡng cho trẻ nhẹ cân, thấp còi và phòng béo phì.",
    "Giữ vững kết quả phổ cập giáo dục mầm non; điều tra số trẻ trong độ tuổi, vận động trẻ ra lớp trước mỗi năm học.",
    "Đổi mới hoạt động giáo dục để trẻ được quan sát, trải nghiệm, tự làm; bớt những hoạt động chỉ để trình diễn.",
    "Ứng dụng công nghệ thông tin trong soạn bài, quản lý nhóm, lớp và trao đổi với cha mẹ trẻ.",
    "Chuẩn bị cho trẻ năm tuổi vào lớp một; không dạy trước chương trình lớp một.",
  ],
  "quality.measures": [
    "Phó hiệu trưởng phụ trách chuyên môn dự giờ mỗi giáo viên ít nhất [số lần] lần trong một học kỳ, góp ý ngay sau buổi dự.",
    "Tổ chuyên môn sinh hoạt theo chuyên đề mỗi tháng một lần; tổ trưởng gửi biên bản cho phó hiệu trưởng trong [số ngày] ngày.",
    "Đồng chí [họ và tên] phụ trách nuôi dưỡng lập thực đơn hằng tuần, kiểm tra bếp ăn và giao nhận thực phẩm hằng ngày.",
    "Nhân viên y tế cân, đo trẻ [số tháng] tháng một lần, gửi ban giám hiệu danh sách trẻ cần phục hồi dinh dưỡng.",
    "Giáo viên từng lớp đánh giá sự phát triển của trẻ khi hết mỗi chủ đề; tổ trưởng tổng hợp vào cuối học kỳ.",
    "Đồng chí [họ và tên] rà soát an toàn trường, lớp trong tuần đầu mỗi tháng; chỗ chưa an toàn phải xử lý xong trong [số ngày] ngày.",
    "Đồng chí Hiệu trưởng báo cáo chi bộ chất lượng chăm sóc, giáo dục trẻ vào cuối mỗi học kỳ.",
  ],
  "facilities.objectives": [
    "Đến năm [năm], nhà trường có [số phòng] phòng học kiên cố, mỗi nhóm, lớp một phòng.",
    "Đến năm [năm], [tỷ lệ]% nhóm, lớp có đủ đồ dùng, đồ chơi, thiết bị dạy học tối thiểu.",
    "Đến năm [năm], bếp ăn một chiều được cải tạo xong, nấu đủ cho [số trẻ] trẻ mỗi ngày.",
    "Đến năm [năm], [tỷ lệ]% công trình vệ sinh của trẻ đạt yêu cầu, đủ nước sạch.",
    "Từ năm [năm], mỗi năm sân chơi có thêm ít nhất [số bộ] bộ đồ chơi ngoài trời và [số cây] cây bóng mát.",
  ],
  "facilities.tasks": [
    "Tham mưu với cấp uỷ, chính quyền địa phương dành quỹ đất và bố trí vốn xây các phòng học, phòng chức năng còn thiếu.",
    "Sửa chữa phòng học, công trình vệ sinh, hệ thống nước sạch xuống cấp trước khi vào năm học mới.",
    "Cải tạo bếp ăn theo nguyên tắc một chiều; trang bị đủ dụng cụ nấu, tủ lưu mẫu và bảo quản thực phẩm.",
    "Mua sắm, tự làm đồ dùng, đồ chơi; kiểm kê, thay thế đồ hỏng hoặc không an toàn cho trẻ.",
    "Giữ gìn trường, lớp xanh, sạch, đẹp, an toàn; trồng cây, làm góc vườn cho trẻ.",
  ],
  "facilities.measures": [
    "Đồng chí [họ và tên] rà soát phòng học, thiết bị trong tháng 5 hằng năm, báo cáo chi bộ danh mục cần sửa chữa, mua sắm.",
    "Đồng chí Hiệu trưởng trình dự toán sửa chữa, mua sắm trong tháng 7 hằng năm, nêu nguồn kinh phí của từng hạng mục.",
    "Mỗi lớp tự làm ít nhất [số bộ] bộ đồ dùng, đồ chơi trong một học kỳ; tổ trưởng chuyên môn kiểm tra vào cuối kỳ.",
    "Nhân viên bảo vệ và giáo viên trực kiểm tra sân chơi, cổng, tường rào hằng ngày; chỗ hư hỏng phải báo ban giám hiệu ngay trong ngày.",
  ],
  "coordination.objectives": [
    "Từ năm học [năm học], mỗi năm nhà trường tổ chức ít nhất [số hoạt động] hoạt động cùng cha mẹ trẻ.",
    "Đến năm [năm], vận động tài trợ tự nguyện được [số tiền] đồng để mua đồ dùng, đồ chơi và cải tạo sân vườn.",
    "Từ năm học [năm học], [tỷ lệ]% cha mẹ trẻ được phổ biến kiến thức nuôi dạy trẻ ít nhất một lần trong năm.",
  ],
  "coordination.tasks": [
    "Tuyên truyền cho cha mẹ trẻ cách nuôi dạy con, phòng bệnh theo mùa, phòng tai nạn thương tích.",
    "Phối hợp với ban đại diện cha mẹ trẻ trong chăm sóc, giáo dục trẻ và giám sát bữa ăn.",
    "Phối hợp với trạm y tế khám sức khoẻ, phòng dịch cho trẻ.",
  ],
  "coordination.measures": [
    "Đồng chí Hiệu trưởng họp với ban đại diện cha mẹ trẻ [số lần] lần trong năm học, lần đầu vào tháng 9.",
    "Giáo viên trao đổi với cha mẹ trẻ trong giờ đón, trả trẻ hằng ngày và qua sổ liên lạc mỗi tháng một lần.",
    "Đồng chí [họ và tên] soạn bài tuyên truyền về nuôi dạy trẻ, niêm yết tại các lớp trong tuần đầu mỗi tháng.",
  ],
  "implementation.assignment": [
    "Đồng chí Hiệu trưởng phụ trách chất lượng chăm sóc, giáo dục trẻ và cơ sở vật chất, báo cáo chi bộ vào cuối mỗi học kỳ.",
  ],
  "implementation.openness": [
    "Nhà trường công khai thực đơn, khẩu phần, tiền ăn của trẻ tại bảng tin hằng ngày; đồng chí [họ và tên] kiểm tra.",
    "Kế toán công khai các khoản thu, chi vào đầu năm học và cuối mỗi học kỳ; ban giám hiệu trả lời câu hỏi của cha mẹ trẻ.",
  ],
  "implementation.partnership": [
    "Đồng chí Hiệu trưởng ký quy chế phối hợp với ban đại diện cha mẹ trẻ trong tháng 9 hằng năm, rà soát khi kết thúc năm học.",
    "Đồng chí [họ và tên] giữ liên lạc với trạm y tế và công an nơi trường đóng về an toàn của trẻ, trao đổi mỗi tháng một lần.",
  ],
};
