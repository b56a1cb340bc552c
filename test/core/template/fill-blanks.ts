import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import type { SectionId } from "../../../src/core/standards/part-id";

const SLOTS: Readonly<Record<SectionId, string>> = {
  keyTasks:
    "Hằng năm, 100% đảng viên được học tập, quán triệt nghị quyết của Đảng. Đồng chí bí thư chủ trì, hoàn thành trong quý I.",
  cadres:
    "Mỗi năm bồi dưỡng hai quần chúng ưu tú, kết nạp ít nhất một đảng viên. Đồng chí phó bí thư phụ trách, báo cáo vào tháng 6 và tháng 12.",
  quality:
    "Hoàn thành đầy đủ nhiệm vụ được giao, năm sau tốt hơn năm trước. Mỗi bộ phận đăng ký một việc đổi mới trước ngày 30 tháng 9 hằng năm.",
  facilities:
    "Đến cuối nhiệm kỳ, các phòng làm việc được sửa chữa, thay thế thiết bị cũ. Đồng chí phụ trách tài chính lập dự toán trong tháng 7 hằng năm.",
  coordination:
    "Công đoàn, chi đoàn hoàn thành tốt nhiệm vụ. Đồng chí bí thư làm việc với các đoàn thể vào đầu mỗi quý.",
  implementation:
    "Chi uỷ phân công từng đồng chí theo dõi, đôn đốc; chi bộ sơ kết vào tháng 12 hằng năm và tổng kết vào quý I năm 2030.",
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

/** Into the blanks of appendices, by field. */
const APPENDIX_FIELDS: Readonly<Record<string, string>> = {
  content: "Đồng chí bí thư phụ trách chung; đồng chí phó bí thư phụ trách công tác đoàn thể.",
  task: "Xây dựng và thực hiện kế hoạch hằng năm",
  lead: "Đồng chí bí thư",
  assist: "Các đoàn thể",
  deadline: "Quý I hằng năm",
};

function written(tag: string): string {
  const [, part = "", field = ""] = /^chibo:(\w+)\.([a-z]+)/i.exec(tag) ?? [];
  const text =
    part === "appendix" ? APPENDIX_FIELDS[field] : (FIELDS[tag] ?? SLOTS[part as SectionId]);
  if (text === undefined) throw new Error(`Nothing to write into ${tag}`);
  return text;
}

const CONTROL = /<w:sdt>.*?<w:tag w:val="([^"]+)"\/>.*?<\/w:sdt>/gs;

/** The document as Word leaves it when every blank has been typed over. */
export function fillBlanks(docx: Uint8Array): Uint8Array {
  const source = openPackage(docx);
  const xml = source.text(source.mainPath) ?? "";
  const filled = xml.replace(CONTROL, (control: string, tag: string) =>
    control
      .replace("<w:showingPlcHdr/>", "")
      .replace(/<w:rPr><w:rStyle [^>]*\/><\/w:rPr>/, "")
      .replace(/(<w:t [^>]*>)\[[^\]]*\]/, (_, open: string) => open + written(tag)),
  );
  return writePackage(source, new Map([[source.mainPath, filled]]));
}
