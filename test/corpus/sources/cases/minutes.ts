import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument, without } from "../typed-document";

const month = readDocument("minutes-month");
const admission = readDocument("minutes-admission");
const halfYear = readDocument("minutes-attendance-table");

export const minutesCases: Readonly<Record<string, Case>> = {
  "minutes-month": rightCase(
    "Minutes of a village cell's meeting with three numbered sections, signed twice.",
    month,
    { habits: { splinters: true } },
  ),

  "minutes-admission-tabs": rightCase(
    "Minutes about the admission of a member without numbered sections, header and both signatures in tab columns.",
    admission,
    { layout: { header: "tabs", signature: "tabs" } },
  ),

  "minutes-attendance-table": rightCase(
    "Minutes of a company's cell with a table of those who were there, in the older tone marks.",
    halfYear,
    { change: (model) => mapText(model, oldToneMarks) },
  ),

  "minutes-no-recorder": wrongCase(
    "Only the chair signs.",
    without(month, "recorderTitle", "recorder"),
    [found("recorder/missing")],
    { missing: ["recorder"] },
  ),

  "minutes-no-number": wrongCase(
    "Neither a number nor recipients, as custom often has it.",
    { ...without(admission, "number", "label"), recipients: [] },
    [found("numberSymbol/missing"), found("recipients/missing")],
    { missing: ["numberSymbol", "recipients"] },
  ),

  "minutes-what-was-said-only": wrongCase(
    "Says what was said, not when and where, nor who was there, nor how it ended.",
    {
      ...halfYear,
      body: [
        "## 1. Nội dung trao đổi",
        "- Đồng chí Nông Đức Hạ trình bày tình hình đơn hàng; doanh thu đạt 54% kế hoạch năm.",
        "- Đồng chí Kiều Thu Trang nêu việc nhà trọ tăng giá, đề nghị Công đoàn làm việc với chủ nhà.",
        "- Đồng chí Lương Thế Duy chọn ba việc làm ngay, giao từng người phụ trách.",
        "## 2. Biểu quyết",
        "- Ba việc trên được nhất trí với 100% phiếu tán thành.",
      ].join("\n"),
    },
    [found("timePlace/missing"), found("attendance/missing"), found("ending/missing")],
  ),

  "minutes-small-letters": wrongCase(
    "The type in small letters with the subject behind it, the day without its zero.",
    {
      ...without(month, "subject", "hyphens"),
      type: "Biên bản sinh hoạt chi bộ thường kỳ tháng 9 năm 2026",
      place: "Đồng Tâm, ngày 4 tháng 9 năm 2026",
    },
    [
      found("documentType/own-line", "Biên bản sinh hoạt chi bộ"),
      found("documentType/format", "Biên bản"),
      found("subject/hyphens"),
      found("placeDate/leading-zero", "ngày 4 tháng 9"),
    ],
    { layout: { looks: { documentType: { size: 15 } } } },
  ),
};
