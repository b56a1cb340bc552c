import type { ClauseId } from "../../standards/clauses";

export const LEGAL_BASIS_IDS = [
  "charter",
  "cellCongress",
  "superiorDecision",
  "workingRules",
  "unitSituation",
] as const;
export type LegalBasisId = (typeof LEGAL_BASIS_IDS)[number];

/** One of the bases that a programme rests on (model programme, section Căn cứ). */
export interface LegalBasis {
  readonly id: LegalBasisId;
  /** `required`: a programme without it is at fault; `expected`: its absence deserves a hint. */
  readonly need: "required" | "expected";
  /** True where the basis is a document, to be cited by number, date, body and subject (HD05, Phần II, I.6.2.3). */
  readonly cited: boolean;
  readonly label: { readonly vi: string; readonly en: string };
  /** A basis is this one when any phrase of `any` is in it and none of `not`. Lower case, NFC, HD05's tone style. */
  readonly any: readonly string[];
  readonly not: readonly string[];
  readonly clause: ClauseId;
}

const CELL_CONGRESS = [
  "đại hội chi bộ",
  "đại hội của chi bộ",
  "đại hội đảng viên chi bộ",
  "đại hội toàn thể đảng viên",
  "đại hội đảng viên",
  "đh chi bộ",
  "nghị quyết chi bộ lần thứ",
  "nghị quyết đại hội lần thứ",
  "nghị quyết đại hội nhiệm kỳ",
  "nq/đh",
];

/** The five bases, in the order in which the template writes them. */
export const LEGAL_BASES: readonly LegalBasis[] = [
  {
    id: "charter",
    need: "required",
    cited: false,
    label: { vi: "Điều lệ Đảng", en: "the Party Charter" },
    any: ["điều lệ đảng", "điều lệ của đảng"],
    not: ["thi hành điều lệ đảng", "hướng dẫn thực hiện điều lệ"],
    clause: "programme/legal-bases",
  },
  {
    id: "cellCongress",
    need: "required",
    cited: true,
    label: { vi: "nghị quyết đại hội chi bộ", en: "the cell congress's resolution" },
    any: CELL_CONGRESS,
    not: ["đại hội đảng bộ", "đại hội đại biểu", "quy chế"],
    clause: "programme/legal-bases",
  },
  {
    id: "superiorDecision",
    need: "required",
    cited: true,
    label: {
      vi: "nghị quyết, chương trình hoặc văn bản của cấp uỷ cấp trên",
      en: "a decision of the Party body above",
    },
    any: [
      "đảng uỷ",
      "đảng bộ",
      "đại hội đại biểu",
      "cấp uỷ cấp trên",
      "tỉnh uỷ",
      "thành uỷ",
      "huyện uỷ",
      "quận uỷ",
      "thị uỷ",
      "ban thường vụ",
      "ban chấp hành",
      "ban bí thư",
      "bộ chính trị",
      "trung ương",
      "/đu",
      "/tu",
      "/hu",
      "/tw",
    ],
    not: ["đại hội chi bộ"],
    clause: "programme/legal-bases",
  },
  {
    id: "workingRules",
    need: "expected",
    cited: true,
    label: { vi: "quy chế làm việc của chi bộ", en: "the cell's working rules" },
    any: [
      "quy chế làm việc",
      "quy chế hoạt động",
      "quy chế chi bộ",
      "quy chế của chi bộ",
      "quy chế của chi uỷ",
      "qc/cb",
    ],
    not: [],
    clause: "programme/legal-bases",
  },
  {
    id: "unitSituation",
    need: "expected",
    cited: false,
    label: { vi: "đặc điểm, tình hình của đơn vị", en: "the unit's situation" },
    any: [
      "tình hình",
      "đặc điểm",
      "điều kiện thực tế",
      "thực tiễn",
      "tình hình thực tế",
      "nhiệm vụ chính trị của",
      "chức năng, nhiệm vụ",
      "kế hoạch phát triển",
    ],
    not: [],
    clause: "programme/legal-bases",
  },
];
