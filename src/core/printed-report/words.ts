import type { Severity } from "../check/report";
import type { Language } from "../texts";

/** The words of a check report that are not the check's own. */
export interface ReportWords {
  readonly title: string;
  readonly subject: string;
  readonly document: string;
  readonly kind: string;
  readonly documents: string;
  readonly standard: string;
  readonly standardName: string;
  readonly day: string;
  readonly verdict: string;
  readonly present: (present: number, total: number) => string;
  readonly count: (severity: Severity, count: number) => string;
  readonly nothing: string;
  readonly caution: string;
  /** Said of a document from before the standard. */
  readonly beforeStandard: string;
  readonly parts: string;
  readonly findings: string;
  readonly summary: string;
  readonly columns: Readonly<
    Record<
      "number" | "part" | "state" | "level" | "what" | "clause" | "file" | "kind" | "verdict",
      string
    >
  >;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly checkedBy: string;
  readonly note: string;
}

const VI: ReportWords = {
  title: "PHIẾU KIỂM TRA",
  subject: "thể thức và nội dung văn bản của chi bộ",
  document: "Văn bản",
  kind: "Loại văn bản",
  documents: "Số văn bản",
  standard: "Quy định đối chiếu",
  standardName:
    "Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng",
  day: "Ngày kiểm tra",
  verdict: "Kết luận",
  present: (present, total) => `có ${String(present)}/${String(total)} thành phần bắt buộc`,
  count: (severity, count) =>
    `${String(count)} ${{ error: "lỗi", todo: "chỗ chưa điền", warning: "chỗ chưa đúng", hint: "gợi ý" }[severity]}`,
  nothing: "Không có điều gì cần sửa.",
  caution: "Lưu ý",
  beforeStandard:
    "văn bản ban hành trước ngày 27/5/2026, khi chưa có Hướng dẫn số 05-HD/VPTW; các điểm dưới đây để tham khảo.",
  parts: "Các thành phần",
  findings: "Những điều cần xem lại",
  summary: "Tổng hợp",
  columns: {
    number: "STT",
    part: "Thành phần",
    state: "Kết quả",
    level: "Mức",
    what: "Nội dung",
    clause: "Căn cứ",
    file: "Văn bản",
    kind: "Loại",
    verdict: "Kết luận",
  },
  severities: { error: "Lỗi", todo: "Chưa điền", warning: "Chưa đúng", hint: "Gợi ý" },
  checkedBy: "NGƯỜI KIỂM TRA",
  note: "Phiếu do phần mềm Chi bộ lập, dùng để rà soát trước khi ký ban hành; nội dung văn bản do chi bộ quyết định.",
};

const EN: ReportWords = {
  title: "CHECK SHEET",
  subject: "form and content of the documents of a Party cell",
  document: "Document",
  kind: "Kind of document",
  documents: "Documents",
  standard: "Held against",
  standardName:
    "Guidance No. 05-HD/VPTW of 27 May 2026 by the Office of the Party Central Committee on the layout of Party documents",
  day: "Checked on",
  verdict: "Verdict",
  present: (present, total) => `${String(present)} of ${String(total)} mandatory parts are there`,
  count: (severity, count) =>
    `${String(count)} ${{ error: "errors", todo: "blanks", warning: "warnings", hint: "hints" }[severity]}`,
  nothing: "There is nothing to put right.",
  caution: "Note",
  beforeStandard:
    "the document was issued before 27 May 2026, when Guidance No. 05-HD/VPTW did not exist yet; what follows is for orientation.",
  parts: "Parts",
  findings: "What to look at",
  summary: "Summary",
  columns: {
    number: "No.",
    part: "Part",
    state: "State",
    level: "Level",
    what: "Finding",
    clause: "Clause",
    file: "Document",
    kind: "Kind",
    verdict: "Verdict",
  },
  severities: { error: "Error", todo: "Blank", warning: "Warning", hint: "Hint" },
  checkedBy: "CHECKED BY",
  note: "Made by the program Chi bộ, for a look at the draft before it is signed; what the document says is for the cell to decide.",
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { vi: VI, en: EN };
