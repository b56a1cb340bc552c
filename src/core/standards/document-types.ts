export type Issuer = "cell" | "cellCongress";

/** A type of Party document: its name in lower case, its sign, and which of cell and cell congress may issue it. */
export interface DocumentType {
  readonly name: string;
  readonly sign: string;
  readonly issuers: readonly Issuer[];
}

const CELL = ["cell"] as const;
const BOTH = ["cell", "cellCongress"] as const;
const NEITHER = [] as const;

/** Types and signs (HD05, Phần II, I.3.1.2a); who may issue them (Quy định 399-QĐ/TW, Điều 11 and 13). */
export const DOCUMENT_TYPES = {
  programme: { name: "chương trình", sign: "CTr", issuers: BOTH },
  resolution: { name: "nghị quyết", sign: "NQ", issuers: BOTH },
  decision: { name: "quyết định", sign: "QĐ", issuers: CELL },
  conclusion: { name: "kết luận", sign: "KL", issuers: CELL },
  rules: { name: "quy chế", sign: "QC", issuers: BOTH },
  notice: { name: "thông báo", sign: "TB", issuers: CELL },
  report: { name: "báo cáo", sign: "BC", issuers: CELL },
  plan: { name: "kế hoạch", sign: "KH", issuers: CELL },
  scheme: { name: "đề án", sign: "ĐA", issuers: CELL },
  option: { name: "phương án", sign: "PA", issuers: CELL },
  submission: { name: "tờ trình", sign: "TTr", issuers: CELL },
  letter: { name: "công văn", sign: "CV", issuers: BOTH },
  minutes: { name: "biên bản", sign: "BB", issuers: BOTH },
  directive: { name: "chỉ thị", sign: "CT", issuers: NEITHER },
  circular: { name: "thông tri", sign: "TT", issuers: NEITHER },
  regulation: { name: "quy định", sign: "QĐ", issuers: NEITHER },
  guidance: { name: "hướng dẫn", sign: "HD", issuers: NEITHER },
} as const satisfies Record<string, DocumentType>;

export type DocumentTypeId = keyof typeof DOCUMENT_TYPES;

/** The sign of the body that issues (HD05, Phần II, I.3.1.2b-iv). */
export const BODY_SIGNS = { cell: "CB", cellCongress: "ĐH" } as const satisfies Record<
  Issuer,
  string
>;

/** The type of document whose name (any letter case, no surrounding space) that is; undefined when none. */
export function documentTypeByName(name: string): DocumentTypeId | undefined {
  const wanted = name.normalize("NFC").toLowerCase();
  return (Object.keys(DOCUMENT_TYPES) as DocumentTypeId[]).find(
    (id) => DOCUMENT_TYPES[id].name === wanted,
  );
}
