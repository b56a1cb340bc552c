import type { ProfileField } from "./profile-type";
import type { ProfileProblem, ProfileProblemCode } from "./profile-problem";

export type TextLanguage = "vi" | "en";

type Sentence = (data: Readonly<Record<string, string>>) => string;

const LABELS: Readonly<Record<TextLanguage, Readonly<Record<ProfileField, string>>>> = {
  vi: {
    superiorBody: "Đảng bộ cấp trên trực tiếp",
    cellName: "Tên chi bộ",
    unitKind: "Loại hình đơn vị",
    place: "Địa danh",
    term: "Nhiệm kỳ",
    congressOrdinal: "Đại hội lần thứ",
    ordinalNumerals: "Cách ghi số đại hội",
    number: "Số văn bản",
    date: "Ngày ban hành",
    signerPosition: "Chức vụ người ký",
    signerName: "Họ tên người ký",
    recipients: "Nơi nhận",
    extraLegalBases: "Căn cứ khác",
    numbering: "Cách đánh số mục",
    leadIn: "Câu dẫn vào nội dung",
    closing: "Lời kết",
    draftNumber: "Dự thảo lần",
    circulation: "Phạm vi lưu hành",
    urgency: "Độ khẩn",
    appendices: "Phụ lục",
    taskTable: "Bảng phân công nhiệm vụ",
    mirrorMargins: "In hai mặt",
  },
  en: {
    superiorBody: "Party organisation directly above",
    cellName: "Name of the cell",
    unitKind: "Kind of unit",
    place: "Place",
    term: "Term",
    congressOrdinal: "Which congress",
    ordinalNumerals: "Numerals of the congress",
    number: "Number of the document",
    date: "Day of issue",
    signerPosition: "Signer's position",
    signerName: "Signer's full name",
    recipients: "Recipients",
    extraLegalBases: "Further legal bases",
    numbering: "Numbering of sections",
    leadIn: "Sentence that leads in",
    closing: "Closing paragraph",
    draftNumber: "Number of the draft",
    circulation: "Circulation mark",
    urgency: "Urgency",
    appendices: "Appendices",
    taskTable: "Table of tasks",
    mirrorMargins: "Printed on both sides",
  },
};

const VALUE = (data: Readonly<Record<string, string>>, key: string) => data[key] ?? "";

const SENTENCES: Readonly<Record<TextLanguage, Readonly<Record<ProfileProblemCode, Sentence>>>> = {
  vi: {
    "not-an-object": () => "Thông tin chi bộ phải là một đối tượng JSON gồm các mục có tên.",
    "unknown-field": (data) => `Không có mục nào tên là “${VALUE(data, "field")}”.`,
    "not-text": (data) =>
      `“${VALUE(data, "value")}” không phải là chữ; hãy đặt trong dấu ngoặc kép.`,
    "not-a-list": () => "Mục này là một danh sách, mỗi dòng một mục.",
    "not-a-whole-number": (data) =>
      `“${VALUE(data, "value")}” không phải là số. Hãy ghi số, như 9.`,
    "not-yes-or-no": (data) => `“${VALUE(data, "value")}” không phải là true hoặc false.`,
    "out-of-range": (data) => `Số phải từ 1 đến ${VALUE(data, "limit")}.`,
    "not-a-choice": (data) =>
      `“${VALUE(data, "value")}” không có trong các lựa chọn: ${VALUE(data, "choices")}.`,
    "too-long": (data) => `Quá dài: nhiều nhất ${VALUE(data, "limit")} ký tự.`,
    "too-many": (data) => `Quá nhiều dòng: nhiều nhất ${VALUE(data, "limit")} dòng.`,
    "forbidden-character": () => "Có ký tự không dùng được trong văn bản; hãy gõ lại.",
    "not-a-day": (data) =>
      `“${VALUE(data, "value")}” không phải là ngày viết theo dạng năm-tháng-ngày, như 2026-02-05.`,
    "no-such-day": (data) => `Lịch không có ngày ${VALUE(data, "value")}.`,
    "not-a-term": (data) =>
      `“${VALUE(data, "value")}” không phải là nhiệm kỳ; hãy viết như 2025 - 2030.`,
    "term-backwards": () => "Năm cuối nhiệm kỳ phải sau năm đầu nhiệm kỳ.",
    "date-outside-term": (data) => `Ngày ban hành không nằm trong nhiệm kỳ ${VALUE(data, "term")}.`,
    "not-a-party-organisation": () =>
      "Hãy ghi tên đảng bộ cấp trên trực tiếp, bắt đầu bằng “Đảng bộ”, như Đảng bộ xã Tam Hưng.",
    "committee-instead-of-organisation": () =>
      "Ở phần đầu văn bản, chi bộ ghi tên đảng bộ cấp trên, không ghi tên đảng uỷ.",
    "not-a-cell": () =>
      "Hãy ghi tên chi bộ, bắt đầu bằng “Chi bộ”, như Chi bộ Trường Mầm non Mỹ Hưng.",
    "title-before-name": (data) =>
      `Chỉ ghi họ và tên, không ghi “${VALUE(data, "title")}” trước tên người ký.`,
    "like-above": () => "Chương trình không ghi “Như trên” ở nơi nhận; hãy ghi rõ tên nơi nhận.",
  },
  en: {
    "not-an-object": () => "The profile must be a JSON object with named fields.",
    "unknown-field": (data) => `There is no field called “${VALUE(data, "field")}”.`,
    "not-text": (data) => `“${VALUE(data, "value")}” is no text; put it in quotation marks.`,
    "not-a-list": () => "This field is a list, one entry a line.",
    "not-a-whole-number": (data) =>
      `“${VALUE(data, "value")}” is no whole number. Write one such as 9.`,
    "not-yes-or-no": (data) => `“${VALUE(data, "value")}” is neither true nor false.`,
    "out-of-range": (data) => `The number must be from 1 to ${VALUE(data, "limit")}.`,
    "not-a-choice": (data) =>
      `“${VALUE(data, "value")}” is none of the choices: ${VALUE(data, "choices")}.`,
    "too-long": (data) => `Too long: at most ${VALUE(data, "limit")} characters.`,
    "too-many": (data) => `Too many lines: at most ${VALUE(data, "limit")}.`,
    "forbidden-character": () =>
      "It has a character that cannot stand in a document; please type it again.",
    "not-a-day": (data) =>
      `“${VALUE(data, "value")}” is no day written year-month-day, such as 2026-02-05.`,
    "no-such-day": (data) => `The calendar has no day ${VALUE(data, "value")}.`,
    "not-a-term": (data) => `“${VALUE(data, "value")}” is no term; write it like 2025 - 2030.`,
    "term-backwards": () => "The term must end after the year in which it begins.",
    "date-outside-term": (data) =>
      `The day of issue is not within the term ${VALUE(data, "term")}.`,
    "not-a-party-organisation": () =>
      "Give the Party organisation directly above; its name begins with “Đảng bộ”, such as Đảng bộ xã Tam Hưng.",
    "committee-instead-of-organisation": () =>
      "The header names the Party organisation above (đảng bộ), not its committee (đảng uỷ).",
    "not-a-cell": () =>
      "Give the cell's name; it begins with “Chi bộ”, such as Chi bộ Trường Mầm non Mỹ Hưng.",
    "title-before-name": (data) =>
      `Give the full name only, without “${VALUE(data, "title")}” before it.`,
    "like-above": () => "A programme has no “Như trên” among its recipients; name them.",
  },
};

/** What people call a field of the profile. */
export function profileFieldLabel(field: ProfileField, language: TextLanguage): string {
  return LABELS[language][field];
}

/** What is wrong with a value, in one sentence for people; it does not repeat the field's name. */
export function profileProblemText(problem: ProfileProblem, language: TextLanguage): string {
  return SENTENCES[language][problem.problem](problem.data);
}
