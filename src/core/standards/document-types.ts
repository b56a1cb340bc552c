import type { IssuerId } from "./issuers";

/** A type of Party document: its name in lower case, its sign, and who may issue it. */
export interface DocumentType {
  readonly name: string;
  readonly sign: string;
  readonly issuers: readonly IssuerId[];
}

const COMMITTEES = ["committee", "standingCommittee"] as const;
const CELL = ["cell", ...COMMITTEES] as const;
const ALL = ["cell", "cellCongress", ...COMMITTEES] as const;
const NEITHER = [] as const;

/**
 * Types and signs (HD05, Phần II, I.3.1.2a); who may issue them (Quy định 399-QĐ/TW, Điều 11 and 13, as reported by secondary
 * sources; reports and minutes of a congress are those of its bodies, HD05, Phần II, I.3.1.2b-i).
 */
export const DOCUMENT_TYPES = {
  programme: { name: "chương trình", sign: "CTr", issuers: ALL },
  resolution: { name: "nghị quyết", sign: "NQ", issuers: ALL },
  decision: { name: "quyết định", sign: "QĐ", issuers: CELL },
  conclusion: { name: "kết luận", sign: "KL", issuers: CELL },
  rules: { name: "quy chế", sign: "QC", issuers: ["cell", "cellCongress", "committee"] },
  notice: { name: "thông báo", sign: "TB", issuers: CELL },
  report: { name: "báo cáo", sign: "BC", issuers: ALL },
  plan: { name: "kế hoạch", sign: "KH", issuers: CELL },
  scheme: { name: "đề án", sign: "ĐA", issuers: CELL },
  option: { name: "phương án", sign: "PA", issuers: CELL },
  submission: { name: "tờ trình", sign: "TTr", issuers: CELL },
  letter: { name: "công văn", sign: "CV", issuers: ALL },
  minutes: { name: "biên bản", sign: "BB", issuers: ALL },
  directive: { name: "chỉ thị", sign: "CT", issuers: NEITHER },
  circular: { name: "thông tri", sign: "TT", issuers: NEITHER },
  regulation: { name: "quy định", sign: "QĐ", issuers: COMMITTEES },
  guidance: { name: "hướng dẫn", sign: "HD", issuers: ["standingCommittee"] },
} as const satisfies Record<string, DocumentType>;

export type DocumentTypeId = keyof typeof DOCUMENT_TYPES;

/** The type of document whose name (any letter case, no surrounding space) that is; undefined when none. */
export function documentTypeByName(name: string): DocumentTypeId | undefined {
  const wanted = name.normalize("NFC").toLowerCase();
  return (Object.keys(DOCUMENT_TYPES) as DocumentTypeId[]).find(
    (id) => DOCUMENT_TYPES[id].name === wanted,
  );
}

/** The types with that sign (any letter case): one, two for QĐ, none where it is no type's. */
export function documentTypesBySign(sign: string): readonly DocumentType[] {
  const wanted = sign.normalize("NFC").toLowerCase();
  return Object.values(DOCUMENT_TYPES).filter((type) => type.sign.toLowerCase() === wanted);
}
