import type { Bilingual } from "./bilingual";
import type { PersonReason } from "../core/fixes/needs-person";
import type { Severity } from "../core/rules/message";

/** Who can put right what a rule finds, by why a person may be needed; `machine` where none is. */
export type Mender = "machine" | PersonReason;

export interface RulesTexts {
  readonly title: string;
  /** What stands under the title; `{count}` rules. */
  readonly lead: string;
  /** What each severity means, behind its name. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: {
    readonly message: string;
    readonly example: string;
    readonly severity: string;
    readonly mender: string;
    readonly clause: string;
  };
  /** Before the kinds of document on which alone a rule speaks, or those that it leaves out. */
  readonly only: string;
  readonly except: string;
  readonly menders: Readonly<Record<Mender, string>>;
}

/** The words of the list of rules around what the rules themselves say. */
export const RULES_TEXTS: Bilingual<RulesTexts> = {
  vi: {
    title: "Các quy tắc kiểm tra",
    lead: "{count} quy tắc mà Chi bộ dùng khi kiểm tra văn bản, theo thứ tự các thành phần. Dấu “…” là chỗ chương trình ghi chữ tìm thấy trong văn bản.",
    severities: {
      error: "thiếu hoặc sai thành phần bắt buộc",
      warning: "trái thể thức",
      todo: "còn chỗ trống",
      hint: "điều nên làm",
    },
    columns: {
      message: "Điều được báo",
      example: "Ví dụ",
      severity: "Mức",
      mender: "Ai sửa",
      clause: "Căn cứ",
    },
    only: "Chỉ với: ",
    except: "Trừ: ",
    menders: {
      machine: "Máy sửa hoặc gợi ý",
      facts: "Có khi phải là người: chỉ chi bộ biết thế nào là đúng",
      meaning: "Có khi phải là người: máy không biết người viết định ghi gì",
      thought: "Có khi phải là người: nội dung phải nghĩ ra",
      order: "Có khi phải là người: cần đọc những gì đứng xung quanh",
    },
  },
  en: {
    title: "The rules",
    lead: "The {count} rules by which Chi bộ checks a document, in the order of its parts. “…” stands where words of the document will.",
    severities: {
      error: "a mandatory part is missing or wrong",
      warning: "against the standard's form",
      todo: "a blank is left",
      hint: "good to do",
    },
    columns: {
      message: "What is told",
      example: "Example",
      severity: "Severity",
      mender: "Put right by",
      clause: "Rests on",
    },
    only: "Only for: ",
    except: "Except: ",
    menders: {
      machine: "The program, or its suggestion",
      facts: "At times a person: only the cell knows what is true",
      meaning: "At times a person: no program can tell what was meant",
      thought: "At times a person: it has to be thought of",
      order: "At times a person: what stands around it has to be read",
    },
  },
};
