import { found, rightCase, wrongCase, type Case } from "../case";
import { mapText, oldToneMarks } from "../encodings";
import { readDocument } from "../typed-document";

const village = readDocument("year-programme-village");
const month = readDocument("year-programme-month");
const quarter = readDocument("year-programme-quarter");

const schoolYear = readDocument("year-programme-school-year");

const TASKS_ONLY = [
  "Chi bộ ấp Rạch Dừa đề ra những việc sau:",
  "## I. NHIỆM VỤ",
  "1. Vận động bà con trồng xen ca cao trong vườn dừa.",
  "2. Đắp lại bờ bao trước mùa nước lên.",
  "3. Tổ chức lễ Sene Dolta vui tươi, tiết kiệm; thăm gia đình có công.",
  "## II. XÂY DỰNG ĐẢNG",
  "1. Duy trì sinh hoạt đều đặn, giữ gìn đoàn kết.",
  "2. Quan tâm bồi dưỡng quần chúng ưu tú.",
].join("\n");

export const yearProgrammeCases: Readonly<Record<string, Case>> = {
  "yearProgramme-half-year": rightCase(
    "A southern hamlet's programme of half a year in tab columns, its numbers automatic.",
    village,
    { layout: { header: "tabs", signature: "tabs", automaticNumbering: true } },
  ),

  "yearProgramme-month": rightCase(
    "An office's programme of a month whose tasks stand in a table, in the older tone marks.",
    month,
    { change: (model) => mapText(model, oldToneMarks), habits: { splinters: true } },
  ),

  "yearProgramme-quarter": rightCase(
    "A water company's programme of a quarter that has two bases, numbered A- and 1-, made with the package docx.",
    quarter,
    { writer: "docx" },
  ),

  "yearProgramme-school-year": rightCase(
    "A school's programme of a school year: its two years are no term.",
    schoolYear,
    { habits: { formatBy: "styles" } },
  ),

  "yearProgramme-old-sign": wrongCase(
    "Numbered with the sign of a directive, as many cells do.",
    { ...village, number: "Số 01-CT/CB" },
    [found("numberSymbol/type-sign", "01-CT/CB")],
  ),

  "yearProgramme-no-period": wrongCase(
    "The subject says that it is a year's, not which year.",
    { ...village, subject: "công tác năm của Chi bộ ấp Rạch Dừa" },
    [found("subject/period", "công tác năm")],
    { layout: { header: "tabs" } },
  ),

  "yearProgramme-tasks-only": wrongCase(
    "Lists what there is to do: no goals, nobody to carry them out.",
    { ...village, body: TASKS_ONLY },
    [found("objectives/missing"), found("implementation/missing")],
  ),

  "yearProgramme-title-in-body-letters": wrongCase(
    "The type in small letters at the size of the running text, the day of the month without its words.",
    { ...quarter, type: "Chương trình", place: "Phước Trung, ngày 25/6/2026" },
    [found("documentType/format", "Chương trình"), found("placeDate/wording", "25/6/2026")],
    { facts: { date: "2026-06-25" }, layout: { looks: { documentType: { size: 14 } } } },
  ),
};
