export type Language = "vi" | "en";

const vi = {
  title: "Chi bộ – bản xem thử",
  product: "Chi bộ",
  note: "Bản xem thử, không phải Word. Văn bản chỉ nằm trong máy tính này, không gửi đi đâu.",
  unnamed: "Văn bản mới",
  ribbon: "Dải lệnh",
  groupAddIn: "Chi bộ",
  groupFile: "Tệp",
  groupText: "Chữ và đoạn",
  insert: "Chèn mẫu chương trình",
  check: "Kiểm tra",
  openPane: "Mở ngăn",
  closePane: "Đóng ngăn",
  openFile: "Mở tệp .docx",
  download: "Tải về",
  blank: "Văn bản trống",
  samples: "Văn bản mẫu",
  right: "Chương trình đúng mẫu",
  careless: "Chương trình mắc nhiều lỗi",
  undo: "Hoàn tác",
  redo: "Làm lại",
  bold: "Đậm",
  italic: "Nghiêng",
  underline: "Gạch chân",
  alignLeft: "Căn trái",
  alignCentre: "Căn giữa",
  alignRight: "Căn phải",
  justify: "Căn đều hai bên",
  document: "Văn bản",
  text: "Nội dung văn bản",
  pane: "Ngăn Chi bộ",
  loading: "Đang mở trang soạn thảo…",
  page: (current: number, total: number) => `Trang ${current} / ${total}`,
  drop: "Thả tệp .docx vào đây để mở",
  dismiss: "Đóng thông báo",
  notModelled: (what: string) =>
    `Bản xem thử chưa làm được việc này như Word: ${what}. Văn bản được giữ nguyên như trước.`,
  notDocx: (name: string, reason: string) => `Không mở được “${name}”. ${reason}`,
  sampleMissing: (name: string) => `Không tải được văn bản mẫu “${name}”.`,
  otherLanguage: "English",
};

export type Texts = typeof vi;

const en: Texts = {
  title: "Chi bộ – preview",
  product: "Chi bộ",
  note: "A preview, not Word. The document stays on this computer; nothing is sent anywhere.",
  unnamed: "New document",
  ribbon: "Ribbon",
  groupAddIn: "Chi bộ",
  groupFile: "File",
  groupText: "Text and paragraph",
  insert: "Insert programme",
  check: "Check",
  openPane: "Open pane",
  closePane: "Close pane",
  openFile: "Open a .docx file",
  download: "Download",
  blank: "Blank document",
  samples: "Samples",
  right: "A right programme",
  careless: "A programme with many mistakes",
  undo: "Undo",
  redo: "Redo",
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  alignLeft: "Align left",
  alignCentre: "Centre",
  alignRight: "Align right",
  justify: "Justify",
  document: "Document",
  text: "Text of the document",
  pane: "Chi bộ pane",
  loading: "Opening the editor…",
  page: (current, total) => `Page ${current} of ${total}`,
  drop: "Drop a .docx file here to open it",
  dismiss: "Dismiss",
  notModelled: (what) =>
    `The preview does not do this as Word would: ${what}. The document is as it was before.`,
  notDocx: (name, reason) => `“${name}” could not be opened. ${reason}`,
  sampleMissing: (name) => `The sample “${name}” could not be loaded.`,
  otherLanguage: "Tiếng Việt",
};

export const TEXTS: Readonly<Record<Language, Texts>> = { vi, en };

/** Vietnamese unless the address says `?lang=en`. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get("lang") === "en" ? "en" : "vi";
}
