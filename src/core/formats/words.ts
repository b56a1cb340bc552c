import { coreTexts, type Language } from "../texts";
import type { FileTrouble, Outcome } from "./outcome";

/** Words of the machine-readable formats that are not the check's own; whoever writes one says the same. */
export interface FormatWords {
  /** What the program is, in a sentence. */
  readonly about: string;
  /** Heads the clauses that a rule rests on. */
  readonly basis: string;
  /** Before words as they stand in a document. */
  readonly example: Readonly<Record<"wrong" | "right", string>>;
  readonly undecided: string;
  paragraph(number: number): string;
  trouble(trouble: FileTrouble): string;
}

const VI: FormatWords = {
  trouble: (trouble) =>
    ({
      "not-found": "Không có tệp này. Hãy xem lại tên và đường dẫn.",
      "no-permission": "Không được phép đọc tệp này.",
      "is-folder": "Đây là thư mục mà không mở được.",
      "no-file":
        "Đây không phải tệp thông thường (là đường ống hay thiết bị) nên không đọc. Hãy chọn tệp .docx.",
      "too-slow":
        "Chờ một phút mà không đọc được tệp (ổ đĩa mạng không trả lời?). Hãy chép tệp về máy rồi kiểm tra lại.",
      "too-large":
        "Tệp quá lớn (trên 256 MB) nên không kiểm tra được. Hãy bỏ bớt hình ảnh, tệp đính kèm trong văn bản rồi lưu lại.",
      "read-failed": "Không đọc được tệp từ ổ đĩa. Hãy thử chép tệp ra chỗ khác rồi kiểm tra lại.",
    })[trouble],
  paragraph: (number) => `đoạn ${number}`,
  undecided: "Không xét được",
  example: { wrong: "Sai", right: "Đúng" },
  basis: "Căn cứ",
  about: "Kiểm tra văn bản của chi bộ theo Hướng dẫn 05-HD/VPTW.",
};

const EN: FormatWords = {
  trouble: (trouble) =>
    ({
      "not-found": "There is no such file. Please look at its name and path.",
      "no-permission": "Reading this file is not permitted.",
      "is-folder": "This is a folder that cannot be opened.",
      "no-file":
        "This is no ordinary file (but a pipe or a device), so it is not read. Choose a .docx file.",
      "too-slow":
        "The file gave nothing for a minute (a network drive that does not answer?). Copy it to this computer and check again.",
      "too-large":
        "The file is too large to be checked (over 256 MB). Take out pictures and attached files, and save it again.",
      "read-failed":
        "The file cannot be read from the disk. Try to copy it elsewhere and check again.",
    })[trouble],
  paragraph: (number) => `paragraph ${number}`,
  undecided: "Cannot tell",
  example: { wrong: "Wrong", right: "Right" },
  basis: "Rests on",
  about: "Checks the documents of a Party cell against Guidance 05-HD/VPTW.",
};

export const FORMAT_WORDS: Readonly<Record<Language, FormatWords>> = { vi: VI, en: EN };

/** Why a file could not be checked, in a sentence; null when it could. */
export function outcomeError({ report, trouble }: Outcome, language: Language): string | null {
  if (trouble) return FORMAT_WORDS[language].trouble(trouble);
  return report.error === null ? null : coreTexts(language).unreadable(report.error);
}
