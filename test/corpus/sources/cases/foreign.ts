import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument } from "../typed-document";

const regulation = readDocument("foreign-committee-regulation");
const guide = readDocument("foreign-committee-guide");
const review = readDocument("foreign-committee-guide-congress");
const cellRegulation = readDocument("foreign-cell-regulation");
const notice = readDocument("notice-schedule");
const conclusion = readDocument("conclusion-inspection");

const DIRECTIVE = [
  "Mùa lũ năm nay đến sớm, để bảo vệ công trình cấp nước, Chi bộ yêu cầu:",
  "1. Đảng viên trực đủ ca, không rời vị trí khi chưa có người thay.",
  "2. Trưởng trạm kiểm tra bơm dự phòng trước ngày 15/7/2026.",
  "3. Chi uỷ báo cáo tình hình với Chi bộ mỗi tuần.",
].join("\n");

const CIRCULAR = [
  "Để việc ghi chép của đảng viên được thống nhất, Chi bộ yêu cầu:",
  "1. Mỗi đảng viên dùng một sổ riêng, ghi đủ ngày họp, nội dung, việc được giao.",
  "2. Tổ trưởng xem sổ vào tuần cuối của quý.",
].join("\n");

/** Types that a cell does not issue; a Party committee issues some of them. */
export const foreignCases: Readonly<Record<string, Case>> = {
  "foreign-committee-regulation": rightCase(
    "A commune's Party committee issues a regulation, as it may.",
    regulation,
  ),

  "foreign-committee-guide-tabs": rightCase(
    "A standing committee issues a guide, as it may; in tab columns, older tone marks.",
    guide,
    {
      layout: { header: "tabs", signature: "tabs" },
      change: (model) => mapText(model, oldToneMarks),
    },
  ),

  "foreign-committee-review": rightCase(
    "A ward's standing committee issues a guide with hyphens under numbered sections, by styles.",
    review,
    { habits: { formatBy: "styles" } },
  ),

  "foreign-cell-regulation": wrongCase(
    "A cell issues a regulation; all of its frame is right.",
    cellRegulation,
    [found("documentType/not-for-cell", "QUY ĐỊNH")],
    { layout: { header: "tabs" } },
  ),

  "foreign-cell-directive": wrongCase(
    "A cell issues a directive.",
    {
      ...notice,
      document: "foreign",
      number: "Số 01-CT/CB",
      type: "CHỈ THỊ",
      subject: "về việc tăng cường ứng trực mùa lũ năm 2026",
      body: DIRECTIVE,
    },
    [found("documentType/not-for-cell", "CHỈ THỊ")],
  ),

  "foreign-cell-circular": wrongCase(
    "A cell issues a circular, and its number says notice.",
    {
      ...conclusion,
      document: "foreign",
      number: "Số 03-TB/CB",
      type: "THÔNG TRI",
      subject: "về việc ghi sổ sinh hoạt đảng",
      body: CIRCULAR,
    },
    [found("documentType/not-for-cell", "THÔNG TRI"), found("numberSymbol/type-sign", "03-TB/CB")],
  ),

  "foreign-cell-guide": wrongCase(
    "A cell issues a guide; its recipients end without a full stop.",
    {
      ...cellRegulation,
      number: "Số 01-HD/CB",
      type: "HƯỚNG DẪN",
      subject: "về việc đóng đảng phí qua tài khoản",
      recipients: ["- Đảng uỷ xã Đồng Tâm;", "- Đảng viên chi bộ;", "- Lưu Chi bộ"],
      body: "Đảng viên chuyển đảng phí trước ngày 10 hằng tháng, ghi rõ họ tên và tháng đóng.\nĐảng viên chưa có tài khoản đóng trực tiếp cho đồng chí Ngọ Văn Bảo.",
    },
    [found("documentType/not-for-cell", "HƯỚNG DẪN"), found("recipients/ending", "Lưu Chi bộ")],
  ),
};
