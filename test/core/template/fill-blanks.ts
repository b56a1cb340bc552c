import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import type { SectionId } from "../../../src/core/kinds/programme/plans";

/** What a person writes into the slots of the sections, by section and slot; it suits every kind of unit. */
const SLOTS: Readonly<Record<SectionId, Readonly<Record<string, string>>>> = {
  keyTasks: {
    objectives:
      "Hằng năm, 100% đảng viên được học tập, quán triệt nghị quyết của Đảng; chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên, ít nhất hai năm hoàn thành xuất sắc nhiệm vụ.",
    tasks:
      "Cụ thể hoá nghị quyết đại hội các cấp thành kế hoạch từng năm; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với công việc được giao; duy trì phong trào thi đua theo từng đợt.",
    measures:
      "Mỗi quý sinh hoạt chuyên đề một lần; đảng viên đăng ký việc làm theo Bác trong tháng 02 hằng năm. Đồng chí Bí thư chủ trì, đồng chí Phó Bí thư theo dõi, báo cáo vào tháng 12.",
  },
  cadres: {
    objectives:
      "Trong nhiệm kỳ, bồi dưỡng 10 quần chúng ưu tú, kết nạp từ 5 đảng viên trở lên; 100% đảng viên dự bị được chuyển đảng chính thức đúng thời hạn.",
    tasks:
      "Tạo nguồn kết nạp đảng viên từ đoàn viên, hội viên; quản lý, giúp đỡ đảng viên dự bị; nâng cao chất lượng sinh hoạt chi bộ và công tác đánh giá, xếp loại đảng viên.",
    measures:
      "Phân công mỗi đảng viên chính thức giúp đỡ một quần chúng ưu tú; rà soát nguồn kết nạp vào tháng 6 và tháng 12 hằng năm. Đồng chí Phó Bí thư phụ trách.",
  },
  quality: {
    objectives:
      "Hoàn thành đầy đủ nhiệm vụ được giao từng năm, kết quả năm sau cao hơn năm trước; không để việc quá hạn.",
    tasks:
      "Lãnh đạo xây dựng và thực hiện kế hoạch công tác từng năm; đổi mới cách làm; thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí, tiêu cực.",
    measures:
      "Mỗi bộ phận đăng ký một việc đổi mới trước ngày 30 tháng 9 hằng năm; chi bộ nghe báo cáo kết quả mỗi quý một lần. Người đứng đầu từng bộ phận chịu trách nhiệm.",
  },
  facilities: {
    objectives:
      "Đến cuối nhiệm kỳ, các công trình đang xuống cấp được sửa chữa, trang thiết bị cũ được thay thế, khuôn viên xanh, sạch, đẹp.",
    tasks:
      "Tham mưu bố trí kinh phí, huy động đóng góp tự nguyện; sử dụng, bảo quản tốt tài sản; giữ gìn vệ sinh môi trường.",
    measures:
      "Đồng chí phụ trách tài chính lập dự toán trong tháng 7 hằng năm; ban giám sát báo cáo chi bộ khi mỗi hạng mục hoàn thành.",
  },
  coordination: {
    objectives:
      "Các đoàn thể hằng năm được xếp loại hoàn thành tốt nhiệm vụ trở lên; mỗi năm có ít nhất hai hoạt động đền ơn đáp nghĩa, nhân đạo.",
    tasks:
      "Lãnh đạo các đoàn thể đổi mới nội dung hoạt động; phối hợp với chính quyền, Mặt trận và các tổ chức trên địa bàn; làm tốt công tác dân vận.",
    measures:
      "Đồng chí Bí thư làm việc với các đoàn thể vào đầu mỗi quý; ký kết quy chế phối hợp trong năm đầu nhiệm kỳ.",
  },
  implementation: {
    assignment:
      "Chi uỷ phân công từng đồng chí phụ trách từng nội dung, ban hành kế hoạch năm trong tháng 01; đồng chí Bí thư chịu trách nhiệm chung, đồng chí Phó Bí thư phụ trách công tác xây dựng Đảng và đoàn thể.",
    openness:
      "Công khai thu, chi, kết quả đánh giá, xếp loại vào tháng 12 hằng năm; mỗi năm tự kiểm tra một lần; thực hiện nền nếp quy chế dân chủ ở cơ sở.",
    partnership:
      "Chi uỷ họp liên tịch với lãnh đạo đơn vị và các đoàn thể hằng tháng; đồng chí Phó Bí thư giữ mối liên hệ với cấp uỷ cấp trên.",
    review:
      "Chi bộ sơ kết vào tháng 12 hằng năm, sơ kết giữa nhiệm kỳ vào quý IV năm 2027 và tổng kết vào quý I năm 2030; nội dung nào không còn phù hợp thì bổ sung, điều chỉnh ngay tại kỳ sơ kết.",
  },
};

/** What a person writes into the blanks of the template of a complete profile, by tag. */
const FIELDS: Readonly<Record<string, string>> = {
  "chibo:legalBases.cellCongressNumber": "01",
  "chibo:legalBases.cellCongressDate": "15/4/2025",
  "chibo:legalBases.superiorType": "Nghị quyết",
  "chibo:legalBases.superiorNumber": "02-NQ/ĐU",
  "chibo:legalBases.superiorDate": "20/8/2025",
  "chibo:legalBases.superiorSubject": "phương hướng, nhiệm vụ nhiệm kỳ",
  "chibo:legalBases.workingRulesNumber": "01",
  "chibo:legalBases.workingRulesDate": "05/5/2025",
};

/** Into the blanks of appendices, by field, the first for the first and so on. */
const APPENDIX_FIELDS: Readonly<Record<string, readonly string[]>> = {
  content: Array<string>(3).fill(
    "Đồng chí Bí thư phụ trách chung; đồng chí Phó Bí thư phụ trách công tác xây dựng Đảng và đoàn thể.",
  ),
  task: [
    "Học tập, quán triệt và cụ thể hoá nghị quyết đại hội các cấp",
    "Bồi dưỡng quần chúng ưu tú, kết nạp đảng viên mới",
    "Xây dựng và thực hiện kế hoạch công tác từng năm",
    "Sửa chữa công trình, thay thế trang thiết bị cũ",
    "Ký kết và thực hiện quy chế phối hợp",
    "Sơ kết, tổng kết thực hiện Chương trình",
  ],
  lead: [
    "Đồng chí Bí thư",
    "Đồng chí Phó Bí thư",
    "Đồng chí Bí thư",
    "Đồng chí chi uỷ viên",
    "Đồng chí Bí thư",
    "Đồng chí Bí thư",
  ],
  assist: [
    "Toàn thể đảng viên",
    "Các đoàn thể",
    "Các bộ phận",
    "Bộ phận tài chính",
    "Các đoàn thể",
    "Chi uỷ, các đoàn thể",
  ],
  deadline: [
    "Tháng 01 hằng năm",
    "Hằng năm",
    "Tháng 01 hằng năm",
    "Quý IV năm 2028",
    "Quý I năm 2026",
    "Tháng 12 hằng năm",
  ],
};

function written(tag: string): string {
  const [, part = "", field = "", number = ""] = /^chibo:(\w+)\.([a-z]+)(\d*)/i.exec(tag) ?? [];
  const text =
    part === "appendix"
      ? APPENDIX_FIELDS[field]?.[Number(number) - 1]
      : (FIELDS[tag] ?? SLOTS[part as SectionId]?.[field]);
  if (text === undefined) throw new Error(`Nothing to write into ${tag}`);
  return text;
}

const CONTROL = /<w:sdt>.*?<w:tag w:val="([^"]+)"\/>.*?<\/w:sdt>/gs;

/** The document as Word leaves it when every blank has been typed over; `answer` gives, by tag, what is not the programme's usual, and null for a blank that stays. */
export function fillBlanks(
  docx: Uint8Array,
  answer: (tag: string) => string | null | undefined = () => undefined,
): Uint8Array {
  const source = openPackage(docx);
  const xml = source.text(source.mainPath) ?? "";
  const filled = xml.replace(CONTROL, (control: string, tag: string) => {
    const given = answer(tag);
    if (given === null) return control;
    return control
      .replace("<w:showingPlcHdr/>", "")
      .replace(/<w:rPr><w:rStyle [^>]*\/><\/w:rPr>/, "")
      .replace(/(<w:t [^>]*>)\[[^\]]*\]/, (_, open: string) => open + (given ?? written(tag)));
  });
  return writePackage(source, new Map([[source.mainPath, filled]]));
}
