import type { ClauseRow } from "./clause-row";
import { HD05_CLAUSES } from "./clauses-hd05";
import { PROGRAMME_CLAUSES } from "./clauses-programme";
import type { SourceId } from "./sources";

/** Clauses outside HD05 and the model programme, with the citation as it is printed. */
const OTHER_CLAUSES = {
  "QD399/11": {
    source: "QD399",
    citation: { vi: "Quy định 399-QĐ/TW, Điều 11", en: "Regulation 399-QĐ/TW, Article 11" },
    about: {
      vi: "Đại hội chi bộ ban hành nghị quyết, quy chế, chương trình, công văn, biên bản.",
      en: "A cell congress issues resolutions, rules, programmes, letters and minutes.",
    },
  },
  "QD399/13": {
    source: "QD399",
    citation: { vi: "Quy định 399-QĐ/TW, Điều 13", en: "Regulation 399-QĐ/TW, Article 13" },
    about: {
      vi: "Chi bộ được ban hành chương trình; không ban hành chỉ thị, thông tri, quy định, hướng dẫn.",
      en: "A cell may issue programmes; it issues no directives, circulars, regulations or guidance.",
    },
  },
  QD294: {
    source: "QD294",
    citation: { vi: "Quy định 294-QĐ/TW", en: "Regulation 294-QĐ/TW" },
    about: {
      vi: "Từ ngày 01/7/2025, đại hội chi bộ thí điểm nhiệm kỳ 5 năm.",
      en: "From 1 July 2025 cells hold congresses for terms of five years, on trial.",
    },
  },
  DL24: {
    source: "DL24",
    citation: { vi: "Điều lệ Đảng, Điều 24 khoản 3", en: "Party Charter, Article 24, clause 3" },
    about: {
      vi: "Đại hội chi bộ trực thuộc đảng uỷ cơ sở được tổ chức 5 năm hai lần.",
      en: "The congress of a cell under a grass-roots committee is held twice in five years.",
    },
  },
  "custom/content": {
    source: "custom",
    citation: { vi: "theo thông lệ", en: "by custom" },
    about: {
      vi: "Nội dung này do thông lệ soạn thảo văn bản của chi bộ, không do quy định nào bắt buộc.",
      en: "Cells usually write this; no regulation demands it.",
    },
  },
  ND30: {
    source: "ND30",
    citation: { vi: "Nghị định 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP" },
    about: {
      vi: "Thể thức văn bản hành chính của cơ quan nhà nước, không áp dụng cho văn bản của Đảng.",
      en: "The layout of state administrative documents, which does not apply to Party documents.",
    },
  },
} as const satisfies Record<string, Omit<Clause, "id"> & { source: SourceId }>;

type Hd05ClauseId = `HD05/${keyof typeof HD05_CLAUSES}`;
type ProgrammeClauseId = `programme/${keyof typeof PROGRAMME_CLAUSES}`;

/** Every clause a rule or a row of data may rest on. */
export type ClauseId = Hd05ClauseId | ProgrammeClauseId | keyof typeof OTHER_CLAUSES;

export interface Clause {
  readonly id: ClauseId;
  readonly source: SourceId;
  /** As a finding prints it: "HD05, Phần II, I.3.2.2". */
  readonly citation: ClauseRow;
  /** What it says, in one sentence of our own. */
  readonly about: ClauseRow;
}

const APPENDIX = /^appendix-(\d)$/;

function hd05Citation(ref: string): ClauseRow {
  const appendix = APPENDIX.exec(ref)?.[1];
  return appendix
    ? { vi: `HD05, Phụ lục ${appendix}`, en: `HD05, Appendix ${appendix}` }
    : { vi: `HD05, Phần II, ${ref}`, en: `HD05, Part II, ${ref}` };
}

function build(): ReadonlyMap<ClauseId, Clause> {
  const clauses: Clause[] = [];
  for (const [ref, { vi, en }] of Object.entries(HD05_CLAUSES)) {
    const id = `HD05/${ref}` as Hd05ClauseId;
    clauses.push({ id, source: "HD05", citation: hd05Citation(ref), about: { vi, en } });
  }
  for (const [ref, { vi, en, section }] of Object.entries(PROGRAMME_CLAUSES)) {
    clauses.push({
      id: `programme/${ref}` as ProgrammeClauseId,
      source: "programme",
      citation: {
        vi: `Mẫu chương trình công tác toàn khoá, mục ${section.vi}`,
        en: `Model whole-term programme, section ${section.en}`,
      },
      about: { vi, en },
    });
  }
  for (const [id, row] of Object.entries(OTHER_CLAUSES)) {
    clauses.push({ id: id as keyof typeof OTHER_CLAUSES, ...row });
  }
  return new Map(clauses.map((row) => [row.id, row]));
}

const CLAUSES = build();

/** Every clause id, HD05's first, in the order of the guidance. */
export const CLAUSE_IDS: readonly ClauseId[] = [...CLAUSES.keys()];

/** The clause with that id. Throws RangeError on an id that is none (only possible past the type check). */
export function clause(id: ClauseId): Clause {
  const row = CLAUSES.get(id);
  if (!row) throw new RangeError(`Unknown clause: ${String(id)}`);
  return row;
}
