import type { ClauseRow } from "./clause-row";
import { HD05_CLAUSES } from "./clauses-hd05";
import { HD05_FURTHER_CLAUSES } from "./clauses-hd05-further";
import { PROGRAMME_CLAUSES } from "./clauses-programme";
import type { SourceId } from "./sources";

/** Clauses outside HD05's Phần II and the whole-term programme, with the citation as it is printed. */
const OTHER_CLAUSES = {
  "HD05/scope-1.1c": {
    source: "HD05",
    citation: { vi: "HD05, Phần I, 1.1c", en: "HD05, Part I, 1.1c" },
    about: {
      vi: "Hướng dẫn không áp dụng cho văn bản chuyên ngành và ấn phẩm.",
      en: "The guidance does not apply to specialised documents and to printed books.",
    },
  },
  "QD399/11": {
    source: "QD399",
    citation: { vi: "Quy định 399-QĐ/TW, Điều 11", en: "Regulation 399-QĐ/TW, Article 11" },
    about: {
      vi: "Đại hội chi bộ ban hành nghị quyết, quy chế, chương trình, công văn, biên bản (dẫn theo nguồn thứ cấp).",
      en: "A cell congress issues resolutions, rules, programmes, letters and minutes (as reported by secondary sources).",
    },
  },
  "QD399/13": {
    source: "QD399",
    citation: { vi: "Quy định 399-QĐ/TW, Điều 13", en: "Regulation 399-QĐ/TW, Article 13" },
    about: {
      vi: "Chi bộ được ban hành chương trình; không ban hành chỉ thị, thông tri, quy định, hướng dẫn (dẫn theo nguồn thứ cấp).",
      en: "A cell may issue programmes; it issues no directives, circulars, regulations or guidance (as reported by secondary sources).",
    },
  },
  QD294: {
    source: "QD294",
    citation: { vi: "Quy định 294-QĐ/TW", en: "Regulation 294-QĐ/TW" },
    about: {
      vi: "Từ ngày 01/7/2025, nhiệm kỳ của chi bộ trực thuộc đảng uỷ cơ sở là 5 năm (thí điểm).",
      en: "From 1 July 2025 the term of a cell under a grass-roots committee is five years, on trial.",
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
  NQ202: {
    source: "NQ202",
    citation: { vi: "Nghị quyết 202/2025/QH15", en: "Resolution 202/2025/QH15" },
    about: {
      vi: "Từ 63 tỉnh, thành phố sắp xếp còn 34; 29 tỉnh nhập vào tỉnh, thành phố khác.",
      en: "Of 63 provinces and cities 34 remain; 29 provinces joined others.",
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
  "custom/facts": {
    source: "custom",
    citation: { vi: "theo thông lệ soạn thảo", en: "by customary drafting" },
    about: {
      vi: "Văn bản nhất quán về tên chi bộ, nhiệm kỳ, ngày ban hành, cách viết, cách đánh số; trích yếu nêu nhiệm kỳ; dùng tên hiện nay của cơ quan, đúng các cụm từ chính thức, không có dấu cách thừa.",
      en: "A document is consistent in the cell's name, the term, the date, spelling and numbering, names the term in its subject, calls bodies by today's names, quotes official phrases rightly and has no spaces too many.",
    },
  },
  "custom/blanks": {
    source: "custom",
    citation: { vi: "theo thông lệ trước khi ban hành", en: "by custom before issue" },
    about: {
      vi: "Chỗ để trống, chỗ ghi tên mẫu phải điền xong trước khi ban hành.",
      en: "Blanks and sample names are filled in before a document is issued.",
    },
  },
  NQ203: {
    source: "NQ203",
    citation: { vi: "Nghị quyết 203/2025/QH15", en: "Resolution 203/2025/QH15" },
    about: {
      vi: "Từ ngày 01/7/2025, đơn vị hành chính gồm hai cấp: tỉnh và xã; không còn cấp huyện.",
      en: "Since 1 July 2025 there are two levels of administration, province and commune; the district level is no more.",
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

const ALL_HD05 = { ...HD05_CLAUSES, ...HD05_FURTHER_CLAUSES };

type Hd05ClauseId = `HD05/${keyof typeof ALL_HD05}`;
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

const APPENDIX = /^appendix-(\d)(?:\.(\d+))?$/;

function hd05Citation(ref: string): ClauseRow {
  const [, appendix, row] = APPENDIX.exec(ref) ?? [];
  if (appendix && row) {
    return {
      vi: `HD05, Phụ lục ${appendix}, số ${row}`,
      en: `HD05, Appendix ${appendix}, No. ${row}`,
    };
  }
  return appendix
    ? { vi: `HD05, Phụ lục ${appendix}`, en: `HD05, Appendix ${appendix}` }
    : { vi: `HD05, Phần II, ${ref}`, en: `HD05, Part II, ${ref}` };
}

function build(): ReadonlyMap<ClauseId, Clause> {
  const clauses: Clause[] = [];
  for (const [ref, { vi, en }] of Object.entries(ALL_HD05)) {
    const id = `HD05/${ref}` as Hd05ClauseId;
    clauses.push({ id, source: "HD05", citation: hd05Citation(ref), about: { vi, en } });
  }
  for (const [ref, { vi, en, section }] of Object.entries(PROGRAMME_CLAUSES)) {
    clauses.push({
      id: `programme/${ref}` as ProgrammeClauseId,
      source: "programme",
      citation: {
        vi: `theo thông lệ soạn chương trình toàn khoá, phần ${section.vi}`,
        en: `by custom of whole-term programmes, section ${section.en}`,
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

/** True for what no regulation lays down but custom expects of the content of a kind of document. */
export const isCustomOfKind = (id: ClauseId): boolean =>
  id === "custom/content" || clause(id).source === "programme";

/** The clause with that id. Throws RangeError on an id that is none (only possible past the type check). */
export function clause(id: ClauseId): Clause {
  const row = CLAUSES.get(id);
  if (!row) throw new RangeError(`Unknown clause: ${String(id)}`);
  return row;
}
