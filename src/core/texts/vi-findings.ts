import type { Sentences } from "./language";

/** What each finding says in Vietnamese: what is there, and what it must be. */
export const VI_FINDINGS: Sentences = {
  "*/format": "{part} trình bày chưa đúng mẫu: {deviations}.",

  "document/empty": "Văn bản chưa có chữ nào. Hãy chèn mẫu chương trình để bắt đầu.",
  "document/not-judged": "Đây là {noun}; phần mềm không kiểm tra thể thức loại này.",
  "document/not-judged#none":
    "Không nhận ra đây là văn bản của Đảng: không thấy tiêu đề Đảng, tên chi bộ hay tên loại văn bản, nên không kiểm tra.",
  "document/other-kind":
    "Văn bản được kiểm tra theo loại “{label}”, nhưng thể thức và nội dung cho thấy đây là “{otherwise}”.",
  "document/state-layout":
    "Văn bản đang dùng quốc hiệu, tiêu ngữ của văn bản nhà nước. Văn bản của Đảng dùng tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở góc phải, không dùng quốc hiệu, tiêu ngữ.",

  "superiorBody/missing":
    "Thiếu tên cơ quan đảng cấp trên trực tiếp ở góc trái, dòng đầu trang 1, ví dụ “ĐẢNG BỘ XÃ TAM HƯNG”.",
  "superiorBody/form":
    "Cơ quan cấp trên ghi theo tên tổ chức đảng, bắt đầu bằng “{wanted}”, không ghi tên cấp uỷ (đảng uỷ, ban chấp hành).",

  "issuingBody/missing":
    "Thiếu tên {issuer} ban hành ở góc trái, ngay dưới tên cơ quan cấp trên, ví dụ “CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG”.",
  "issuingBody/not-a-cell":
    "Tên cơ quan ban hành đang ghi “{found}”. Văn bản của {issuer} phải ghi “{wanted} …”.",
  "issuingBody/not-a-cell#committee":
    "Cơ quan ban hành đang ghi chi uỷ (“{found}”). Văn bản của chi bộ phải ghi tên chi bộ: “{wanted} …”.",
  "issuingBody/asterisk": "Thiếu dòng có một dấu sao (*) ở giữa, ngay dưới tên cơ quan ban hành.",
  "issuingBody/asterisk#place":
    "Dấu sao (*) phải ở ngay dưới tên cơ quan ban hành, trên số và ký hiệu.",
  "issuingBody/asterisk#other":
    "Dưới tên cơ quan ban hành phải là một dấu sao (*), không phải đường kẻ hay dãy dấu khác.",

  "numberSymbol/missing":
    "Thiếu số và ký hiệu ở góc trái, dưới dấu sao, ví dụ “Số 05-{sign}/{body}”.",
  "numberSymbol/unfilled": "Chưa điền số của {noun}. Khi ban hành, ghi số vào sau từ “Số”.",
  "numberSymbol/colon": "Sau từ “Số” đang có dấu “{mark}”, phải bỏ. Cần ghi “{wanted}”.",
  "numberSymbol/colon#no-word": "Trước số phải có chữ “Số”. Cần ghi “{wanted}”.",
  "numberSymbol/type-sign": "Ký hiệu tên loại đang là “{found}”. Ký hiệu của {noun} là “{wanted}”.",
  "numberSymbol/type-sign#none":
    "Sau số chưa có ký hiệu tên loại. Ký hiệu của {noun} là “{wanted}”.",
  "numberSymbol/body-sign":
    "Ký hiệu cơ quan ban hành đang là “{found}”. Văn bản của {issuer} dùng ký hiệu “{wanted}”.",
  "numberSymbol/body-sign#none":
    "Chưa có ký hiệu cơ quan ban hành sau dấu gạch chéo. Văn bản của {issuer} dùng ký hiệu “{wanted}”.",
  "numberSymbol/leading-zero":
    "Số nhỏ hơn 10 phải có số 0 ở trước: ghi “{wanted}” thay cho “{found}”.",
  "numberSymbol/separators":
    "Giữa số và ký hiệu là dấu gạch nối (-), giữa hai ký hiệu là dấu gạch chéo (/). Cần ghi “{wanted}”.",
  "numberSymbol/separators#rest": "Sau ký hiệu không ghi gì thêm. Cần ghi “{wanted}”.",

  "partyTitle/missing": "Thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở góc phải, dòng đầu trang 1.",
  "partyTitle/wording": "Tiêu đề phải ghi đúng từng chữ: “{wanted}”.",
  "partyTitle/position":
    "Tiêu đề phải ở góc phải, dòng đầu trang 1, ngang hàng với tên cơ quan cấp trên.",
  "partyTitle/position#stacked":
    "Tiêu đề đang xếp chồng với tên cơ quan trong một cột. Tiêu đề phải ở góc phải, dòng đầu trang 1, ngang hàng với tên cơ quan cấp trên.",
  "partyTitle/rule-line": "Dưới tiêu đề chưa có đường kẻ ngang, nét liền, dài bằng dòng tiêu đề.",
  "partyTitle/rule-line#underlined":
    "Tiêu đề đang được gạch chân. Phải là một đường kẻ riêng ở dưới, nét liền, dài bằng dòng tiêu đề.",
  "partyTitle/rule-line#typed":
    "Đường kẻ dưới tiêu đề đang gõ bằng dấu. Phải là đường kẻ vẽ, nét liền, dài bằng dòng tiêu đề.",

  "placeDate/missing":
    "Thiếu địa danh và ngày, tháng, năm ban hành dưới tiêu đề, ví dụ “Tam Hưng, ngày 05 tháng 02 năm 2026”.",
  "placeDate/unfilled": "Chưa điền đủ địa danh, ngày, tháng, năm ban hành.",
  "placeDate/impossible-date":
    "Không có ngày {day} tháng {month} năm {year} trong lịch. Hãy ghi lại ngày ban hành.",
  "placeDate/leading-zero":
    "Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải có số 0 ở trước; tháng 3 đến tháng 12 thì không. Cần ghi “{wanted}”.",
  "placeDate/wording": "Ngày ban hành phải viết đủ chữ ngày, tháng, năm. Cần ghi “{wanted}”.",
  "placeDate/wording#no-comma": "Sau địa danh phải có dấu phẩy. Cần ghi “{wanted}”.",
  "placeDate/wording#no-place": "Trước ngày, tháng, năm phải có địa danh và dấu phẩy: “{wanted}”.",
  "placeDate/wording#marks":
    "Chỉ ghi dấu phẩy sau địa danh; giữa ngày, tháng, năm không ghi dấu nào. Cần ghi “{wanted}”.",

  "documentType/missing": "Thiếu tên loại “{type}”, ghi giữa, trên một dòng riêng.",
  "documentType/wrong-type":
    "Tên loại đang ghi “{found}”, nhưng văn bản được kiểm tra như {noun}: tên loại là “{wanted}”.",
  "documentType/wrong-type#misspelt": "Tên loại đang ghi “{found}”, phải ghi đúng là “{wanted}”.",
  "documentType/not-for-cell":
    "Theo Quy định 399-QĐ/TW (dẫn theo nguồn thứ cấp), {issuer} không ban hành “{found}”.",
  "documentType/own-line": "Tên loại “{type}” phải đứng một dòng riêng; trích yếu xuống dòng dưới.",

  "subject/missing": "Thiếu trích yếu nội dung, ví dụ “{subject}”.",
  "subject/term": "Trích yếu chưa nêu nhiệm kỳ, ví dụ “công tác toàn khoá nhiệm kỳ 2025 - 2030”.",
  "subject/period": "Trích yếu chưa nêu năm, quý hoặc tháng, ví dụ “{example}”.",
  "subject/carried-out": "Trích yếu chưa nêu thực hiện nghị quyết, chỉ thị nào, ví dụ “{example}”.",
  "subject/place": "Trích yếu của {noun} phải đặt ngay dưới số và ký hiệu, ở góc trái.",
  "subject/letter-case":
    "Trích yếu đang viết bằng chữ in hoa. Theo mẫu, trích yếu viết chữ thường, như “{subject}”.",
  "subject/hyphens": "Dưới trích yếu thiếu dòng năm dấu gạch nối “{wanted}” ở giữa.",
  "subject/hyphens#place": "Dòng gạch nối phải ở ngay dưới trích yếu.",
  "subject/hyphens#other": "Dưới trích yếu phải là đúng năm dấu gạch nối “{wanted}”.",

  "addressees/missing": "Thiếu “{wanted}” và tên nơi nhận chính ở giữa trang 1.",
  "addressees/missing#below": "Thiếu “{wanted}” và tên nơi nhận chính, ghi dưới trích yếu.",
  "addressees/form": "Phải ghi “{wanted}” có dấu hai chấm, rồi tên nơi nhận.",
  "addressees/form#ending": "Có nhiều nơi nhận thì sau mỗi tên ghi dấu chấm phẩy (;).",
  "addressees/form#unwanted":
    "{Noun} không dùng dòng “Kính gửi” hay “Kính trình”, phải bỏ; nơi nhận ghi ở cuối văn bản.",

  "legalBases/missing#none": "Theo thông lệ, {noun} nêu căn cứ ban hành ngay dưới trích yếu.",
  "legalBases/missing":
    "Thiếu phần căn cứ ngay dưới trích yếu. Theo thông lệ, chương trình căn cứ Điều lệ Đảng, nghị quyết đại hội chi bộ và văn bản của cấp trên.",
  "legalBases/charter": "Trong phần căn cứ chưa có Điều lệ Đảng Cộng sản Việt Nam.",
  "legalBases/cell-congress": "Trong phần căn cứ chưa có nghị quyết đại hội của chi bộ.",
  "legalBases/superior-decision":
    "Trong phần căn cứ chưa có nghị quyết, chương trình hoặc văn bản nào của cấp uỷ cấp trên.",
  "legalBases/working-rules": "Nên căn cứ thêm quy chế làm việc của chi bộ.",
  "legalBases/unit-situation": "Nên căn cứ thêm đặc điểm, tình hình của đơn vị.",
  "legalBases/dangling":
    "Căn cứ này chưa nêu văn bản nào. Hãy ghi rõ tên loại, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu – hoặc bỏ dòng này.",
  "legalBases/dash": "Mỗi căn cứ phải bắt đầu bằng dấu gạch nối “-”.",
  "legalBases/dash#own-line":
    "Dòng này gộp nhiều căn cứ. Mỗi căn cứ phải ghi thành một dòng hoặc một đoạn riêng.",
  "legalBases/ending":
    "Mỗi căn cứ phải kết thúc bằng dấu chấm phẩy (;), căn cứ cuối cùng bằng dấu chấm (.).",
  "legalBases/citation": "Căn cứ này còn thiếu {lacks}.",
  "legalBases/superseded":
    "Văn bản {found} đã được thay thế trước ngày ban hành {noun}. Hãy xem xét căn cứ văn bản thay thế: {wanted}.",
  "legalBases/position": "Phần căn cứ phải đặt ngay dưới trích yếu, trước các mục nội dung.",
  "legalBases/format":
    "Căn cứ của văn bản Đảng viết chữ đứng, không in nghiêng như văn bản nhà nước.",

  "keyTasks/missing#thematic":
    "Thiếu mục về các công tác trọng tâm: quán triệt nghị quyết, chính trị tư tưởng, học tập và làm theo Bác, thi đua.",
  "keyTasks/missing#logical":
    "Trong phần nhiệm vụ chưa thấy nội dung công tác trọng tâm: quán triệt nghị quyết, chính trị tư tưởng, học tập và làm theo Bác.",
  "cadres/missing#thematic": "Thiếu mục về xây dựng đội ngũ, phát triển đảng viên.",
  "cadres/missing#logical":
    "Trong phần nhiệm vụ chưa thấy nội dung xây dựng đội ngũ, phát triển đảng viên.",
  "quality/missing#thematic": "Thiếu mục về nhiệm vụ chuyên môn của đơn vị.",
  "quality/missing#logical": "Trong phần nhiệm vụ chưa thấy nhiệm vụ chuyên môn của đơn vị.",
  "facilities/missing#thematic": "Thiếu mục về xây dựng cơ sở vật chất.",
  "facilities/missing#logical": "Trong phần nhiệm vụ chưa thấy nội dung về cơ sở vật chất.",
  "coordination/missing#thematic":
    "Thiếu mục về công tác xã hội và phối hợp với đoàn thể, chính quyền, gia đình.",
  "coordination/missing#logical":
    "Trong phần nhiệm vụ chưa thấy nội dung công tác xã hội, phối hợp với đoàn thể, chính quyền.",
  "implementation/missing#thematic":
    "Chưa có mục “Tổ chức thực hiện” nêu rõ ai làm việc gì, khi nào xong, kiểm tra ra sao.",
  "implementation/missing#logical":
    "Thiếu phần “Tổ chức thực hiện” nêu rõ ai làm việc gì, khi nào xong, kiểm tra ra sao.",
  "objectives/missing#thematic": "Chương trình chưa nêu mục tiêu, chỉ tiêu nào.",
  "objectives/missing#logical": "Thiếu phần mục tiêu, chỉ tiêu.",
  "measures/missing#thematic": "Chương trình chưa nêu giải pháp, biện pháp nào.",
  "measures/missing#logical": "Thiếu phần nhiệm vụ, giải pháp.",
  "assignment/missing":
    "Chương trình chưa nêu ai phụ trách, khi nào hoàn thành. Nên ghi rõ để dễ kiểm tra.",
  "objectives/missing": "Theo thông lệ, {noun} nêu mục tiêu, chỉ tiêu; ở đây chưa thấy.",
  "implementation/missing":
    "Theo thông lệ, {noun} có phần tổ chức thực hiện nêu rõ ai làm, khi nào xong; ở đây chưa thấy.",
  "tasks/missing": "Theo thông lệ, {noun} nêu các nhiệm vụ; ở đây chưa thấy.",
  "purpose/missing": "Theo thông lệ, {noun} nêu mục đích, yêu cầu; ở đây chưa thấy.",
  "content/missing":
    "Theo thông lệ, {noun} nêu nội dung, đối tượng, thời gian thực hiện; ở đây chưa thấy.",
  "assessment/missing": "Theo thông lệ, {noun} đánh giá kết quả trước khi đề ra nhiệm vụ.",
  "results/missing": "Theo thông lệ, {noun} nêu kết quả đạt được; ở đây chưa thấy.",
  "shortcomings/missing": "Nên nêu hạn chế và nguyên nhân.",
  "nextSteps/missing": "Nên nêu phương hướng, nhiệm vụ thời gian tới hoặc kiến nghị.",
  "articles/missing":
    "Theo thông lệ, {noun} chia thành các điều (“Điều 1.”, “Điều 2.” …); ở đây chưa thấy.",
  "articles/form":
    "Điều phải ghi “Điều”, số thứ tự bằng chữ số Ả Rập, sau số có dấu chấm, in đậm, như “Điều 1.”.",
  "articles/form#bold": "Chữ “Điều” và số thứ tự phải in đậm.",
  "effect/missing": "Nên nêu ai chịu trách nhiệm thi hành và hiệu lực từ ngày nào.",
  "timePlace/missing": "Theo thông lệ, {noun} nêu thời gian, địa điểm; ở đây chưa thấy.",
  "attendance/missing":
    "Theo thông lệ, {noun} nêu thành phần dự, số có mặt, vắng mặt; ở đây chưa thấy.",
  "proceedings/missing": "Theo thông lệ, {noun} ghi nội dung, ý kiến và kết luận; ở đây chưa thấy.",
  "ending/missing": "Nên ghi thời điểm kết thúc.",
  "sections/empty": "Mục này mới có tên, chưa có nội dung.",
  "sections/unfilled": "Mục này còn {count} chỗ chưa điền.",
  "sections/numbering#gap":
    "Thứ tự đánh số bị nhảy: đang là “{found}”, sau mục trước phải là {choices}.",
  "sections/numbering#repeat": "Số thứ tự “{found}” bị lặp; mục này phải là {choices}.",
  "sections/numbering#mixed":
    "Nên đánh số thống nhất: đang là “{found}”, các mục trước dùng kiểu “{choices}”.",
  "sections/numbering#start": "Mục đầu tiên đang là “{found}”, phải bắt đầu từ {choices}.",
  "sections/points#mark": "Điểm phải ghi chữ cái kèm dấu ngoặc đơn: “{wanted}” thay cho “{found}”.",
  "sections/points#order":
    "Thứ tự các điểm theo chữ cái tiếng Việt: đang là “{found}”, phải là “{wanted}”.",
  "closing/missing":
    "Chưa có đoạn kết nêu quyết tâm, yêu cầu thực hiện chương trình trước phần ký.",

  "closing/missing#behind":
    "Đoạn kết đang ở sau phần ký. Nơi nhận và phần ký phải ở dưới toàn bộ nội dung.",

  "body/font-size":
    "Chữ phần nội dung đang có cỡ {found}; phải dùng một cỡ từ {min} đến {max} trong toàn bộ phần nội dung.",
  "body/font-size#mixed":
    "Phần nội dung dùng nhiều cỡ chữ ({found}); phải dùng một cỡ thống nhất, nên là cỡ {usual}.",
  "body/alignment": "Các đoạn nội dung phải căn đều hai bên.",
  "body/indent": "Dòng đầu mỗi đoạn phải lùi vào khoảng 10 mm.",
  "body/paragraph-spacing": "Khoảng cách giữa các đoạn phải ít nhất {min} pt.",
  "body/line-spacing": "Giãn dòng phải đặt chính xác (Exactly) từ 18 pt đến 22 pt.",
  "body/end-mark": "Nội dung {noun} phải kết thúc bằng dấu chấm (.).",
  "body/end-mark#slash": "Kết thúc nội dung bằng dấu chấm (.), không dùng “./.”.",

  "signature/missing": "Thiếu phần ký ở cuối văn bản, bên phải, bắt đầu bằng “{wanted}”.",
  "signature/missing#two-signers":
    "Thiếu phần ký ở cuối {noun}: người ghi biên bản ký bên trái, người chủ trì ký bên phải.",
  "signature/position":
    "Phần ký chưa ở góc phải. Quyền hạn, chức vụ và họ tên người ký ghi ở góc phải, ngay dưới phần nội dung.",
  "signingAuthority/missing": "Thiếu dòng quyền hạn ký “{wanted}”.",
  "signingAuthority/form": "Quyền hạn ký phải ghi “{wanted}”.",
  "signingAuthority/form#none": "Trước tên chi bộ thiếu “T/M”. Quyền hạn ký phải ghi “{wanted}”.",
  "signingAuthority/form#mark":
    "Chữ “thay mặt” viết tắt là “T/M”, có dấu gạch chéo. Cần ghi “{wanted}”.",
  "signingAuthority/form#committee":
    "Văn bản của chi bộ ký thay mặt chi bộ, không phải thay mặt chi uỷ. Cần ghi “{wanted}”.",
  "signingAuthority/acting-for":
    "Cấp uỷ, chi bộ làm việc theo chế độ tập thể nên không ký thay (K/T). Cần ghi “{wanted}”.",
  "signerPosition/missing": "Thiếu chức vụ người ký (BÍ THƯ hoặc PHÓ BÍ THƯ).",
  "signerPosition/form": "Chức vụ không nhắc lại tên cơ quan: ghi “{wanted}” thay cho “{found}”.",
  "signerPosition/form#other":
    "Người ký phải ghi chức vụ trong Đảng: {wanted}, không ghi “{found}”.",
  "recorder/missing": "{Noun} phải có người ghi biên bản ký ở bên trái.",
  "signerName/unfilled#chair": "{Noun} phải có người chủ trì ký ở bên phải.",
  "signerName/unfilled": "Chưa điền họ tên người ký.",
  "signerName/unfilled#none": "Phần ký chưa có họ tên người ký.",
  "signerName/titles":
    "Trước họ tên người ký không ghi học hàm, học vị, quân hàm (“{titles}”), chỉ ghi họ tên.",
  "seal/note":
    "Chi bộ không có con dấu riêng thì bí thư (hoặc phó bí thư được phân công) ký, không đóng dấu. Nếu đúng như vậy, hãy bỏ dòng ghi chú này.",

  "recipients/missing":
    "Thiếu phần nơi nhận ở cuối văn bản, bên trái: “Nơi nhận:”, tên các nơi nhận và nơi lưu.",
  "recipients/empty": "Dưới “Nơi nhận:” chưa ghi nơi nhận và nơi lưu nào.",
  "recipients/unfilled": "Chưa điền đủ nơi nhận.",
  "recipients/position":
    "Nơi nhận đang xếp chồng với phần ký. Nơi nhận ghi ở góc trái, dưới phần nội dung.",
  "recipients/label": "Phải ghi “{wanted}” có dấu hai chấm.",
  "recipients/label#none": "Trên các dòng nơi nhận thiếu dòng “Nơi nhận:” gạch chân.",
  "recipients/label#not-underlined": "Chữ “{wanted}” phải được gạch chân bằng nét liền.",
  "recipients/label#both": "Phải ghi “{wanted}” có dấu hai chấm và gạch chân bằng nét liền.",
  "recipients/label#own-line":
    "“Nơi nhận:” phải đứng một dòng riêng; mỗi nơi nhận ghi ở một dòng dưới.",
  "recipients/dash": "Mỗi nơi nhận ghi một dòng, bắt đầu bằng dấu gạch nối “-”.",
  "recipients/ending":
    "Mỗi dòng nơi nhận phải kết thúc bằng dấu chấm phẩy (;), dòng cuối cùng bằng dấu chấm (.).",
  "recipients/filing": "Dòng cuối của nơi nhận phải là nơi lưu: “{wanted}”.",
  "recipients/filing#not-last": "Dòng lưu phải là dòng cuối cùng của nơi nhận: “{wanted}”.",
  "recipients/filing-form":
    "Sau chữ “Lưu” không ghi dấu hai chấm; chi bộ không có văn thư nên không ghi “VT”. Cần ghi “{wanted}”.",
  "recipients/like-above":
    "{Noun} không dùng “Kính gửi”, “Như trên”. Hãy ghi rõ tên từng nơi nhận.",
  "recipients/like-above#wanted": "Dòng đầu nơi nhận của {noun} là “{wanted}”.",
  "recipients/format#label": "Dòng “Nơi nhận:” trình bày chưa đúng mẫu: {deviations}.",
  "recipients/format": "Các dòng nơi nhận trình bày chưa đúng mẫu: {deviations}.",

  "page/size": "Khổ giấy đang là {width} × {height} mm, phải là A4 (210 × 297 mm).",
  "page/orientation": "Trang đang để ngang. {Noun} trình bày trên khổ A4 đứng.",
  "page/margins": "Lề trên · dưới · trái · phải đang là {found} mm, phải là {wanted} mm.",
  "page/number": "Chưa có số trang. Từ trang 2, số trang đặt ở giữa, phía trên.",
  "page/number#below": "Số trang đang ở cuối trang. Phải đặt ở giữa, phía trên trang.",
  "page/number#off-centre": "Số trang phải đặt ở giữa, phía trên trang.",
  "page/number#among-words":
    "Số trang phải đặt ở giữa, phía trên trang. Số trang đang nằm cùng dòng với chữ khác (“{found}”) nên máy không tự chuyển: hãy nhấp đúp vào dòng đó, chuyển số trang sang một dòng riêng ở giữa, phía trên.",
  "page/first-page-number": "Trang 1 đang hiện số trang. Phải bỏ: số trang chỉ hiện từ trang 2.",
  "page/first-page-number#among-words":
    "Trang 1 đang hiện số trang, phải bỏ. Số trang cùng dòng với chữ khác (“{found}”) nên máy không tự bỏ: hãy nhấp đúp vào dòng đó, chọn Trang đầu khác biệt (Different First Page), xoá số trang ở trang 1.",

  "text/font": "Có chữ không phải phông {wanted}: {fonts}. Toàn văn bản dùng phông {wanted}.",
  "text/font#unnamed": "Văn bản chưa đặt phông chữ {wanted}.",
  "text/legacy-encoding":
    "Văn bản dùng phông mã cũ ({fonts}), không phải Unicode. Hãy chuyển mã sang Unicode bằng công cụ chuyển mã (ví dụ UniKey: Ctrl+Shift+F6), rồi đặt phông Times New Roman.",
  "text/decomposed":
    "Chữ có dấu ở đây gõ kiểu tổ hợp (dấu tách khỏi chữ). Phải chuyển sang Unicode dựng sẵn.",
  "text/colour": "Chữ phải màu đen.",
  "text/placeholder": "Còn chỗ chưa điền hoặc để tên mẫu. Hãy ghi nội dung thật.",
  "text/tone-style":
    "Văn bản dùng lẫn hai cách đặt dấu thanh ({old} chỗ kiểu “toàn khóa”, {modern} chỗ kiểu “toàn khoá”). Nên thống nhất một cách.",
  "text/spacing": "Có dấu cách thừa giữa các chữ hoặc trước dấu câu.",
  "text/set-phrase": "Có thể viết nhầm. Cụm từ đúng là “{wanted}”.",

  "facts/district-level":
    "Từ 01/7/2025 không còn cấp huyện. Hãy ghi cơ quan cấp xã hoặc cấp tỉnh đang phụ trách việc này.",
  "facts/former-unit": "Từ 01/7/2025 không còn {former}, nay thuộc {now}. Hãy ghi tên hiện nay.",
  "facts/former-unit#level":
    "Từ 01/7/2025 không còn huyện, quận, thị xã, thị trấn và thành phố thuộc tỉnh; dưới cấp tỉnh chỉ có xã, phường, đặc khu. Hãy ghi tên hiện nay.",
  "facts/former-body": "Nay không còn “{former}”. Hãy ghi cơ quan đang phụ trách việc này.",
  "facts/former-body#board":
    "“{former}” nay là {now}; ở cấp xã, việc này do {commune} làm. Hãy ghi tên hiện nay.",
  "facts/former-body#commune":
    "Ở cấp xã, việc của “{former}” nay do {now} làm. Hãy ghi tên hiện nay.",
  "facts/term-length":
    "Nhiệm kỳ {term} dài {length} năm. Từ ngày 01/7/2025 nhiệm kỳ của chi bộ là 5 năm (thí điểm). Hãy xem lại năm đầu, năm cuối.",
  "facts/term-length#turn":
    "Nhiệm kỳ {term} dài {length} năm. Đại hội trước ngày 01/7/2025 có nhiệm kỳ 2 hoặc 3 năm, từ ngày ấy là 5 năm (thí điểm). Hãy xem lại năm đầu, năm cuối.",
  "facts/term-length#before":
    "Nhiệm kỳ {term} dài {length} năm. Theo Điều lệ Đảng, đại hội chi bộ họp 5 năm hai lần nên nhiệm kỳ thường là 2 hoặc 3 năm. Hãy xem lại năm đầu, năm cuối.",
  "facts/term-length#backwards": "Nhiệm kỳ {term} có năm cuối không sau năm đầu. Hãy xem lại năm.",
  "facts/term-mismatch":
    "Văn bản ghi hai nhiệm kỳ khác nhau của chi bộ: {first} và {other}. Hãy thống nhất.",
  "facts/cell-mismatch":
    "Văn bản ghi hai tên khác nhau của chi bộ: “{first}” và “{other}”. Hãy thống nhất.",
  "facts/date-outside-term":
    "Ngày ban hành (năm {year}) nằm ngoài nhiệm kỳ {term}. Hãy xem lại ngày hoặc nhiệm kỳ.",
};
