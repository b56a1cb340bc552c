/** A day as `YYYY-MM-DD`; such days compare as text. */
export type IsoDate = string;

export type SourceId =
  | "HD05"
  | "QD399"
  | "HD36"
  | "QD66"
  | "QD294"
  | "DL24"
  | "ND30"
  | "NQ202"
  | "NQ203"
  | "programme"
  | "custom";

/** A regulation (or our own model programme) that clauses belong to. */
export interface Source {
  readonly id: SourceId;
  /** Number and sign as people write it; empty where it has none. */
  readonly number: string;
  readonly reference: { readonly vi: string; readonly en: string };
  /** First day in force; null where the sources known to us do not say. */
  readonly from: IsoDate | null;
  /** Last day in force; null while it still is. */
  readonly until: IsoDate | null;
  readonly replacedBy: SourceId | null;
}

export const SOURCES: { readonly [Id in SourceId]: Source & { readonly id: Id } } = {
  HD05: {
    id: "HD05",
    number: "05-HD/VPTW",
    reference: {
      vi: "Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng",
      en: "Guidance No. 05-HD/VPTW of 27 May 2026 by the Office of the Party Central Committee on the layout of Party documents",
    },
    from: "2026-05-27",
    until: null,
    replacedBy: null,
  },
  QD399: {
    id: "QD399",
    number: "399-QĐ/TW",
    reference: {
      vi: "Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
      en: "Regulation No. 399-QĐ/TW of 9 January 2026 by the Secretariat on the types, authority and form of Party documents",
    },
    from: "2026-01-09",
    until: null,
    replacedBy: null,
  },
  HD36: {
    id: "HD36",
    number: "36-HD/VPTW",
    reference: {
      vi: "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng",
      en: "Guidance No. 36-HD/VPTW of 3 April 2018 by the Office of the Party Central Committee on the layout of Party documents",
    },
    from: "2018-04-03",
    until: "2026-05-26",
    replacedBy: "HD05",
  },
  QD66: {
    id: "QD66",
    number: "66-QĐ/TW",
    reference: {
      vi: "Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng",
      en: "Regulation No. 66-QĐ/TW of 6 February 2017 by the Secretariat on the types, authority and form of Party documents",
    },
    from: "2017-02-06",
    until: "2026-01-08",
    replacedBy: "QD399",
  },
  QD294: {
    id: "QD294",
    number: "294-QĐ/TW",
    reference: {
      vi: "Quy định số 294-QĐ/TW, ngày 26/5/2025 về thi hành Điều lệ Đảng",
      en: "Regulation No. 294-QĐ/TW of 26 May 2025 on carrying out the Party Charter",
    },
    from: "2025-07-01",
    until: null,
    replacedBy: null,
  },
  DL24: {
    id: "DL24",
    number: "",
    reference: {
      vi: "Điều lệ Đảng Cộng sản Việt Nam, Điều 24 khoản 3",
      en: "Charter of the Communist Party of Vietnam, Article 24, clause 3",
    },
    from: null,
    until: "2025-06-30",
    replacedBy: "QD294",
  },
  ND30: {
    id: "ND30",
    number: "30/2020/NĐ-CP",
    reference: {
      vi: "Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư",
      en: "Decree No. 30/2020/NĐ-CP of the Government on clerical work",
    },
    from: null,
    until: null,
    replacedBy: null,
  },
  NQ202: {
    id: "NQ202",
    number: "202/2025/QH15",
    reference: {
      vi: "Nghị quyết số 202/2025/QH15, ngày 12/6/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh",
      en: "Resolution No. 202/2025/QH15 of 12 June 2025 by the National Assembly on the arrangement of provinces",
    },
    from: "2025-06-12",
    until: null,
    replacedBy: null,
  },
  NQ203: {
    id: "NQ203",
    number: "203/2025/QH15",
    reference: {
      vi: "Nghị quyết số 203/2025/QH15, ngày 16/6/2025 của Quốc hội sửa đổi, bổ sung một số điều của Hiến pháp",
      en: "Resolution No. 203/2025/QH15 of 16 June 2025 by the National Assembly amending the Constitution",
    },
    from: "2025-07-01",
    until: null,
    replacedBy: null,
  },
  custom: {
    id: "custom",
    number: "",
    reference: {
      vi: "Thông lệ soạn thảo văn bản của chi bộ",
      en: "How cells usually write their documents",
    },
    from: null,
    until: null,
    replacedBy: null,
  },
  programme: {
    id: "programme",
    number: "",
    reference: {
      vi: "Thông lệ soạn chương trình công tác toàn khoá của chi bộ",
      en: "What is customary in a Party cell's whole-term programme",
    },
    from: null,
    until: null,
    replacedBy: null,
  },
};

/** What a document of a day is judged by. */
export interface StandardInForce {
  /** The guidance on layout in force on that day. */
  readonly layout: "HD05" | "HD36" | null;
  /** The regulation on types and authority in force on that day. */
  readonly authority: "QD399" | "QD66" | null;
  /** The rule on a cell's term in force on that day. */
  readonly term: "QD294" | "DL24";
}

/** True when the source was in force on that day. */
export function inForce(id: SourceId, date: IsoDate): boolean {
  const { from, until } = SOURCES[id];
  return (from === null || from <= date) && (until === null || date <= until);
}

/** The standards in force on a day; null where the day lies before all those that we know. */
export function standardInForce(date: IsoDate): StandardInForce {
  return {
    layout: inForce("HD05", date) ? "HD05" : inForce("HD36", date) ? "HD36" : null,
    authority: inForce("QD399", date) ? "QD399" : inForce("QD66", date) ? "QD66" : null,
    term: inForce("QD294", date) ? "QD294" : "DL24",
  };
}

/** The source that carries that number and sign and had been replaced before the day; undefined when none. */
export function supersededBefore(numberAndSign: string, date: IsoDate): Source | undefined {
  return Object.values<Source>(SOURCES).find(
    (source) =>
      source.number !== "" &&
      source.number === numberAndSign &&
      source.until !== null &&
      source.until < date,
  );
}

export interface TermLength {
  /** Whole years from the first year of the term to the last. */
  readonly years: readonly number[];
  readonly clause: "QD294" | "DL24";
}

/**
 * How long a cell's term may be, by the first year of the term. In 2025 both hold: a congress may
 * have been held before or after 01/7/2025. Two congresses in five years give terms of 2 or 3 years.
 */
export function termLength(firstYear: number): TermLength {
  if (firstYear < 2025) return { years: [2, 3], clause: "DL24" };
  if (firstYear === 2025) return { years: [2, 3, 5], clause: "QD294" };
  return { years: [5], clause: "QD294" };
}
