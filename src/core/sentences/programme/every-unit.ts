import type { Sentences } from "../sentences";

/** What a cell writes whatever its unit does: Party building, admission, mass organisations, carrying the programme out. */
export const everyUnit: Sentences = {
  "keyTasks.objectives": [
    "Từ năm [năm], mỗi năm có ít nhất [tỷ lệ]% đảng viên dự đầy đủ các đợt học tập, quán triệt nghị quyết của Đảng.",
    "Từ năm [năm], tỷ lệ đảng viên dự sinh hoạt chi bộ thường kỳ bình quân mỗi năm đạt [tỷ lệ]% trở lên.",
    "Từ năm [năm] đến hết nhiệm kỳ, chi bộ có ít nhất [số năm] năm được xếp loại hoàn thành xuất sắc nhiệm vụ, các năm còn lại hoàn thành tốt nhiệm vụ.",
    "Từ năm [năm], mỗi năm có [tỷ lệ]% đảng viên đăng ký và làm được ít nhất một việc cụ thể theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    "Từ năm [năm], mỗi năm chi bộ sinh hoạt chuyên đề ít nhất [số kỳ] kỳ, mỗi kỳ bàn một việc và kết luận bằng văn bản.",
    "Đến hết năm [năm], chi bộ hoàn thành ít nhất [tỷ lệ]% số chỉ tiêu mà đại hội chi bộ đã đề ra.",
  ],
  "keyTasks.tasks": [
    "Học tập, quán triệt nghị quyết đại hội đảng bộ các cấp trong toàn chi bộ; đảng viên vắng mặt phải được học bổ sung.",
    "Cụ thể hoá nghị quyết đại hội chi bộ thành kế hoạch công tác từng năm, ghi rõ việc, người phụ trách và thời hạn.",
    "Nắm tình hình tư tưởng của đảng viên, quần chúng hằng tháng; giải thích, trả lời những điều còn băn khoăn.",
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng việc làm gắn với nhiệm vụ của từng đảng viên.",
    "Giữ nền nếp sinh hoạt chi bộ hằng tháng; chuẩn bị nội dung sát với việc đang làm và gửi trước cho đảng viên.",
    "Kiểm tra, giám sát việc đảng viên chấp hành Điều lệ Đảng, thực hiện nhiệm vụ được phân công theo chương trình hằng năm.",
    "Hướng dẫn đảng viên dùng mạng xã hội đúng quy định, không chia sẻ tin chưa kiểm chứng, góp phần bảo vệ nền tảng tư tưởng của Đảng.",
  ],
  "keyTasks.measures": [
    "Đồng chí Bí thư chủ trì xây dựng kế hoạch học tập nghị quyết, trình chi bộ thông qua trong tháng [tháng] hằng năm.",
    "Đồng chí [họ và tên] chuẩn bị nội dung sinh hoạt chuyên đề mỗi quý một lần, gửi tài liệu cho đảng viên trước kỳ sinh hoạt ít nhất [số ngày] ngày.",
    "Mỗi đảng viên đăng ký với chi uỷ việc làm theo gương Bác trong tháng [tháng], tự nhận xét kết quả trước chi bộ vào tháng 12 hằng năm.",
    "Đồng chí Phó Bí thư tổng hợp tình hình tư tưởng của đảng viên, quần chúng, báo cáo tại kỳ sinh hoạt chi bộ hằng tháng.",
    "Chi uỷ họp trước kỳ sinh hoạt chi bộ ít nhất [số ngày] ngày để thống nhất nội dung; đồng chí [họ và tên] dự thảo nghị quyết của tháng.",
    "Đồng chí [họ và tên] theo dõi việc thực hiện nghị quyết của chi bộ, báo cáo việc đã xong, việc còn chậm vào tháng cuối mỗi quý.",
  ],
  "cadres.objectives": [
    "Từ năm [năm] đến hết nhiệm kỳ, chi bộ kết nạp ít nhất [số đảng viên] đảng viên, trong đó đảng viên nữ chiếm [tỷ lệ]% trở lên.",
    "Từ năm [năm], mỗi năm cử ít nhất [số người] quần chúng ưu tú dự lớp bồi dưỡng nhận thức về Đảng.",
    "Từ năm [năm], mỗi năm có ít nhất [tỷ lệ]% đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
    "Từ năm [năm], [tỷ lệ]% đảng viên dự bị đủ điều kiện được xét công nhận đảng viên chính thức đúng thời hạn.",
  ],
  "cadres.tasks": [
    "Lập danh sách quần chúng ưu tú từng năm; phân công đảng viên chính thức giúp đỡ từng người.",
    "Quản lý, giúp đỡ đảng viên dự bị; giao việc cụ thể để thử thách và nhận xét trước khi xét công nhận chính thức.",
    "Đánh giá, xếp loại đảng viên hằng năm theo kết quả thực hiện nhiệm vụ được giao, có tham khảo ý kiến quần chúng.",
    "Giới thiệu đảng viên đủ tiêu chuẩn vào nguồn cấp uỷ; giao thêm việc để người trong nguồn được rèn luyện.",
  ],
  "cadres.measures": [
    "Đồng chí Phó Bí thư rà soát nguồn kết nạp, trình chi bộ danh sách quần chúng ưu tú vào tháng [tháng] hằng năm.",
    "Đảng viên được phân công giúp đỡ quần chúng ưu tú nhận xét bằng văn bản gửi chi uỷ, [số tháng] tháng một lần.",
    "Đồng chí [họ và tên] theo dõi đảng viên dự bị, nhắc chi uỷ chuẩn bị hồ sơ trước khi hết thời gian dự bị ít nhất [số ngày] ngày.",
    "Chi bộ kiểm điểm, bỏ phiếu đề nghị mức xếp loại từng đảng viên xong trước ngày [ngày] tháng [tháng] hằng năm; đồng chí Bí thư báo cáo cấp uỷ cấp trên.",
  ],
  "coordination.objectives": [
    "Từ năm [năm], mỗi năm có ít nhất [số đoàn thể] đoàn thể do chi bộ lãnh đạo được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
    "Từ năm [năm], mỗi năm chi bộ tổ chức ít nhất [số hoạt động] hoạt động đền ơn đáp nghĩa, nhân đạo.",
  ],
  "coordination.tasks": [
    "Lãnh đạo các đoàn thể xây dựng kế hoạch hoạt động hằng năm; mỗi đoàn thể nhận một việc cụ thể.",
    "Nghe các đoàn thể báo cáo mỗi quý một lần và cho ý kiến về việc của quý sau.",
    "Vận động đảng viên, quần chúng giúp đỡ gia đình có công, người có hoàn cảnh khó khăn.",
  ],
  "coordination.measures": [
    "Đồng chí Bí thư làm việc với từng đoàn thể trong tháng đầu mỗi quý; ý kiến thống nhất được ghi biên bản và theo dõi đến khi xong.",
    "Đồng chí [họ và tên] phụ trách công tác dân vận, báo cáo chi bộ kết quả phối hợp mỗi quý một lần.",
    "Chi uỷ cử đồng chí [họ và tên] dự sinh hoạt với [tên đoàn thể] ít nhất [số lần] lần trong năm.",
  ],
  "implementation.assignment": [
    "Đồng chí Bí thư chịu trách nhiệm chung, trực tiếp phụ trách công tác chính trị, tư tưởng; báo cáo chi bộ kết quả thực hiện Chương trình mỗi quý một lần.",
    "Đồng chí Phó Bí thư phụ trách phát triển đảng viên và công tác kiểm tra, giám sát; tổng hợp tiến độ từng việc trước ngày [ngày] hằng tháng.",
    "Đồng chí [họ và tên], chi uỷ viên, phụ trách công tác đoàn thể và tuyên truyền; trình kế hoạch năm trong tháng [tháng].",
    "Chi uỷ ban hành kế hoạch năm trong tháng [tháng], ghi rõ từng việc, người chủ trì, người phối hợp và thời hạn.",
    "Mỗi đảng viên nhận ít nhất một việc trong Chương trình, báo cáo kết quả tại kỳ sinh hoạt chi bộ cuối quý.",
  ],
  "implementation.openness": [
    "Chi uỷ công khai việc thu, nộp, sử dụng đảng phí tại kỳ sinh hoạt chi bộ tháng [tháng] hằng năm.",
    "Chi bộ tự kiểm tra việc thực hiện Chương trình trong tháng [tháng] hằng năm; kết quả được ghi biên bản và báo cáo cấp uỷ cấp trên.",
    "Chi uỷ thông báo kết quả xếp loại đảng viên tại kỳ sinh hoạt gần nhất sau khi cấp uỷ cấp trên quyết định, trả lời ý kiến góp ý trong [số ngày] ngày.",
  ],
  "implementation.partnership": [
    "Đồng chí [họ và tên] giữ liên lạc với cấp uỷ cấp trên, gửi báo cáo trước ngày [ngày] hằng tháng.",
    "Chi uỷ rà soát quy chế phối hợp với các đoàn thể vào tháng [tháng] hằng năm, sửa đổi nội dung không còn phù hợp.",
    "Khi có việc vượt thẩm quyền của chi bộ, đồng chí Bí thư báo cáo cấp uỷ cấp trên trong [số ngày] ngày làm việc.",
  ],
  "implementation.review": [
    "Chi bộ sơ kết việc thực hiện Chương trình vào tháng 12 hằng năm, sơ kết giữa nhiệm kỳ vào quý [quý] năm [năm].",
    "Chi bộ giám sát việc thực hiện nhiệm vụ của từng đồng chí phụ trách ít nhất [số lần] lần trong năm, thông báo kết quả tại kỳ sinh hoạt chi bộ gần nhất.",
    "Chi bộ tổng kết việc thực hiện Chương trình trong quý [quý] năm [năm], gắn với chuẩn bị đại hội chi bộ nhiệm kỳ sau.",
    "Đồng chí Phó Bí thư lập bảng theo dõi từng chỉ tiêu, bổ sung số liệu vào tháng cuối mỗi quý và gửi các đồng chí chi uỷ viên.",
    "Chỉ tiêu nào hai quý liền không đạt, đồng chí phụ trách báo cáo nguyên nhân để chi bộ bàn cách khắc phục tại kỳ sinh hoạt tiếp theo.",
    "Khi nhiệm vụ hoặc nhân sự thay đổi, chi uỷ trình chi bộ bổ sung, điều chỉnh Chương trình trong [số ngày] ngày.",
  ],
};
