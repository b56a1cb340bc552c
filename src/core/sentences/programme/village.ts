import type { Sentences } from "../sentences";

/** What the cell of a village or a residential group writes besides what every cell does. */
export const village: Sentences = {
  "keyTasks.objectives": [
    "Từ năm [năm], mỗi năm có ít nhất [tỷ lệ]% số hộ được phổ biến nghị quyết của Đảng và chủ trương lớn của địa phương.",
    "Từ năm [năm], mỗi năm [thôn, tổ dân phố] được công nhận danh hiệu văn hoá, [tỷ lệ]% số hộ đạt danh hiệu gia đình văn hoá.",
  ],
  "keyTasks.tasks": [
    "Phổ biến nghị quyết của Đảng, chính sách mới đến từng hộ qua họp dân, loa truyền thanh và nhóm liên lạc của khu dân cư.",
    "Nắm ý kiến của Nhân dân về đất đai, bồi thường, ô nhiễm, các khoản đóng góp; trả lời hoặc báo cáo cấp trên trả lời.",
  ],
  "keyTasks.measures": [
    "Ngay sau đại hội, chi uỷ phân công mỗi đảng viên phụ trách một nhóm hộ; đảng viên báo cáo tình hình nhóm hộ tại kỳ sinh hoạt hằng tháng.",
    "Chi bộ mỗi năm ra một nghị quyết chuyên đề về việc Nhân dân đang cần; đồng chí [họ và tên] lấy ý kiến các hộ trước kỳ họp ít nhất [số ngày] ngày.",
  ],
  "cadres.objectives": [
    "Đến năm [năm], có ít nhất [số người] người trẻ trong nguồn chi uỷ, [trưởng thôn, tổ trưởng] và cán bộ đoàn thể.",
    "Từ năm [năm], [tỷ lệ]% đảng viên đi làm ăn xa giữ liên lạc với chi uỷ ít nhất [số lần] lần trong năm.",
  ],
  "cadres.tasks": [
    "Tạo nguồn kết nạp đảng viên từ đoàn viên, hội viên, quân nhân xuất ngũ, người sản xuất giỏi ở địa phương.",
    "Quản lý đảng viên đi làm ăn xa: nắm nơi ở, việc làm, hướng dẫn thủ tục chuyển sinh hoạt đảng hoặc xin miễn công tác và sinh hoạt đảng.",
    "Lãnh đạo việc bầu [trưởng thôn, tổ trưởng], kiện toàn ban công tác Mặt trận, các chi hội; giới thiệu người có uy tín và làm được việc.",
  ],
  "cadres.measures": [
    "Mỗi chi hội, chi đoàn giới thiệu ít nhất [số người] quần chúng ưu tú với chi uỷ trong tháng đầu mỗi quý.",
    "Đồng chí [họ và tên] gọi điện cho từng đảng viên đi làm ăn xa, [số tháng] tháng một lần; báo cáo chi bộ tại kỳ sinh hoạt gần nhất.",
  ],
  "quality.objectives": [
    "Đến năm [năm], thu nhập bình quân đầu người đạt [số tiền] đồng một năm.",
    "Đến năm [năm], số hộ nghèo giảm còn [số hộ] hộ, số hộ cận nghèo giảm còn [số hộ cận nghèo] hộ.",
    "Đến năm [năm], [tỷ lệ]% người dân tham gia bảo hiểm y tế.",
    "Từ năm [năm], [tỷ lệ]% trẻ em trong độ tuổi được đến trường, không có trẻ em bỏ học giữa chừng.",
    "Từ năm [năm], mỗi năm hoàn thành [tỷ lệ]% chỉ tiêu gọi công dân nhập ngũ được giao.",
    "Từ năm [năm], mỗi năm số vụ vi phạm trật tự, an toàn xã hội giảm ít nhất [số vụ] vụ so với năm trước; không có điểm phức tạp về ma tuý.",
    "Đến năm [năm], có ít nhất [số mô hình] mô hình kinh tế cho thu nhập cao hơn cách làm cũ.",
  ],
  "quality.tasks": [
    "Vận động các hộ chuyển đổi cây trồng, vật nuôi, ngành nghề hợp với đất đai, lao động và thị trường.",
    "Hướng dẫn các hộ liên kết thành tổ hợp tác, hợp tác xã để mua chung vật tư và bán chung sản phẩm.",
    "Giúp từng hộ nghèo, hộ cận nghèo theo nguyên nhân nghèo: vốn, việc làm, tay nghề hoặc sức khoẻ.",
    "Xây dựng nếp sống văn minh trong việc cưới, việc tang, lễ hội; sửa đổi hương ước, quy ước khi không còn phù hợp.",
    "Vận động Nhân dân tham gia bảo hiểm y tế, tiêm phòng, khám sức khoẻ và cho con đến trường.",
    "Xây dựng khu dân cư an toàn về an ninh, trật tự; phát hiện, hoà giải mâu thuẫn từ trong gia đình, dòng họ.",
    "Thực hiện chính sách hậu phương quân đội; vận động thanh niên khám tuyển và nhập ngũ.",
  ],
  "quality.measures": [
    "Mỗi đảng viên nhận giúp một hộ nghèo hoặc hộ cận nghèo, báo cáo chi bộ việc đã làm, [số tháng] tháng một lần.",
    "Đồng chí [trưởng thôn, tổ trưởng] rà soát hộ nghèo, hộ cận nghèo trong tháng 10 hằng năm, công khai danh sách tại [địa điểm].",
    "Tổ bảo vệ an ninh, trật tự họp với chi uỷ mỗi tháng một lần; đồng chí [họ và tên] ghi việc phát sinh và cách xử lý.",
    "Chi hội [tên chi hội] chọn [số hộ] hộ làm thử mô hình mới trong năm [năm], chi bộ nghe báo cáo trước khi nhân rộng.",
    "Tổ hoà giải tiến hành hoà giải trong [số ngày] ngày kể từ khi có mâu thuẫn, báo cáo chi uỷ kết quả hằng tháng.",
    "Đồng chí [họ và tên] lập danh sách người chưa có bảo hiểm y tế trong tháng [tháng] hằng năm và vận động từng hộ.",
  ],
  "facilities.objectives": [
    "Đến năm [năm], [tỷ lệ]% đường ngõ, xóm được bê tông hoá, có rãnh thoát nước.",
    "Đến năm [năm], [tỷ lệ]% đường trục chính có điện chiếu sáng vào ban đêm.",
    "Đến năm [năm], [tỷ lệ]% số hộ dùng nước sạch và có nhà vệ sinh hợp vệ sinh.",
    "Đến năm [năm], nhà văn hoá có đủ [số chỗ] chỗ ngồi và thiết bị cho sinh hoạt cộng đồng.",
    "Từ năm [năm], [tỷ lệ]% số hộ phân loại rác và đổ rác đúng nơi, đúng giờ.",
    "Đến năm [năm], đạt [số tiêu chí] tiêu chí nông thôn mới hoặc đô thị văn minh do cấp trên giao.",
  ],
  "facilities.tasks": [
    "Vận động Nhân dân hiến đất, góp công làm đường ngõ, kênh mương; bàn công khai mức đóng góp trước khi làm.",
    "Sửa chữa nhà văn hoá, sân thể thao; giao đoàn thể quản lý và mở cửa thường xuyên.",
    "Giữ gìn vệ sinh môi trường: tổng vệ sinh định kỳ, thu gom rác, khơi thông cống rãnh.",
    "Trồng và chăm sóc cây xanh, đường hoa; mỗi chi hội nhận một đoạn đường.",
    "Chỉnh trang nhà cửa, tường rào, biển báo; không lấn chiếm lòng đường, vỉa hè.",
    "Lắp đặt, bảo vệ đèn chiếu sáng và điểm truy cập mạng tại nhà văn hoá.",
  ],
  "facilities.measures": [
    "Đồng chí [trưởng thôn, tổ trưởng] tổ chức họp dân bàn từng công trình, ghi biên bản mức đóng góp trước ngày khởi công ít nhất [số ngày] ngày.",
    "Ban giám sát đầu tư của cộng đồng theo dõi từng công trình, báo cáo chi bộ hằng tháng cho đến khi bàn giao.",
    "Đồng chí [họ và tên] công khai thu, chi từng công trình tại nhà văn hoá trong [số ngày] ngày sau khi hoàn thành.",
    "Đảng viên hiến đất, đóng góp trước, vận động các hộ trong nhóm xong trước ngày [ngày] tháng [tháng].",
    "Chi hội [tên chi hội] tổ chức tổng vệ sinh vào ngày [ngày] hằng tháng; đảng viên có mặt cùng Nhân dân.",
  ],
  "coordination.objectives": [
    "Từ năm [năm], [tỷ lệ]% số hộ có người tham gia sinh hoạt trong các đoàn thể.",
    "Từ năm [năm], mỗi năm hoà giải thành ít nhất [tỷ lệ]% số vụ việc phát sinh trong khu dân cư.",
    "Từ năm [năm], mỗi năm thăm hỏi, giúp đỡ [số gia đình] gia đình chính sách, hộ khó khăn trong dịp Tết và ngày 27 tháng 7.",
  ],
  "coordination.tasks": [
    "Lãnh đạo ban công tác Mặt trận tổ chức ngày hội Đại đoàn kết toàn dân tộc vui tươi, tiết kiệm.",
    "Phối hợp với công an, ban chỉ huy quân sự xã, phường hoặc đặc khu giữ trật tự, nắm người tạm trú, tạm vắng.",
    "Vận động các dòng họ, hộ kinh doanh góp quỹ khuyến học, quỹ giúp người nghèo.",
  ],
  "coordination.measures": [
    "Chi uỷ họp liên tịch với [trưởng thôn, tổ trưởng] và ban công tác Mặt trận vào ngày [ngày] hằng tháng.",
    "Trưởng ban công tác Mặt trận tổ chức ngày hội Đại đoàn kết toàn dân tộc vào tháng 11 hằng năm, báo cáo chi uỷ kế hoạch trước [số ngày] ngày.",
    "Các chi hội trưởng nắm gia đình có việc hiếu, việc hỷ hoặc có người ốm đau, báo chi uỷ trong ngày để thăm hỏi.",
  ],
  "implementation.assignment": [
    "Đồng chí [trưởng thôn, tổ trưởng] chịu trách nhiệm về chỉ tiêu kinh tế, công trình và vệ sinh môi trường, báo cáo chi bộ hằng tháng.",
    "Trưởng ban công tác Mặt trận và các chi hội trưởng nhận việc vận động Nhân dân, báo cáo chi uỷ trước ngày [ngày] hằng tháng.",
  ],
  "implementation.openness": [
    "Đồng chí [trưởng thôn, tổ trưởng] công khai các khoản đóng góp, thu, chi tại nhà văn hoá vào tháng [tháng] hằng năm.",
    "Chi bộ lãnh đạo việc họp dân bình xét hộ nghèo, hộ cận nghèo, gia đình văn hoá trong tháng [tháng] hằng năm; kết quả được niêm yết để Nhân dân góp ý.",
    "Chi uỷ cùng ban công tác Mặt trận kiểm tra việc thực hiện quy chế dân chủ ở cơ sở mỗi năm một lần vào tháng [tháng].",
  ],
  "implementation.partnership": [
    "Chi uỷ ban hành quy chế phối hợp với [trưởng thôn, tổ trưởng], ban công tác Mặt trận và các chi hội trong năm [năm].",
    "Đồng chí Bí thư chủ trì họp liên tịch mỗi tháng một lần, trước kỳ sinh hoạt chi bộ, để thống nhất việc của tháng.",
    "Đồng chí [họ và tên] giữ liên lạc với công an, ban chỉ huy quân sự, trạm y tế của địa phương, trao đổi tình hình hằng tuần.",
  ],
};
