import { clause, CLAUSE_IDS, type ClauseId } from "../../../src/core/standards/clauses";

describe("clauses", () => {
  it.each<[ClauseId, string, string]>([
    ["HD05/I.3.2.2", "HD05, Phần II, I.3.2.2", "HD05, Part II, I.3.2.2"],
    ["HD05/I.2.1.2đ", "HD05, Phần II, I.2.1.2đ", "HD05, Part II, I.2.1.2đ"],
    ["HD05/appendix-1", "HD05, Phụ lục 1", "HD05, Appendix 1"],
    ["HD05/appendix-2.3", "HD05, Phụ lục 2, số 3", "HD05, Appendix 2, No. 3"],
    ["HD05/scope-1.1c", "HD05, Phần I, 1.1c", "HD05, Part I, 1.1c"],
    [
      "programme/legal-bases",
      "theo thông lệ soạn chương trình toàn khoá, phần Căn cứ",
      "by custom of whole-term programmes, section Legal bases",
    ],
    ["QD399/13", "Quy định 399-QĐ/TW, Điều 13", "Regulation 399-QĐ/TW, Article 13"],
    ["DL24", "Điều lệ Đảng, Điều 24 khoản 3", "Party Charter, Article 24, clause 3"],
  ])("cites %s as people do", (id, vi, en) => {
    expect(clause(id).citation).toEqual({ vi, en });
  });

  it("cites no two clauses alike", () => {
    for (const language of ["vi", "en"] as const) {
      const citations = CLAUSE_IDS.map((id) => clause(id).citation[language]);
      expect(new Set(citations).size).toBe(citations.length);
    }
  });

  it.each(CLAUSE_IDS)("says what %s is about in one sentence of either language", (id) => {
    const { about } = clause(id);
    expect(about.vi).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(about.en).toMatch(/^[A-Z“].*\.$/);
    expect(about.vi).toBe(about.vi.normalize("NFC"));
  });

  it("refuses an id that is none", () => {
    expect(() => clause("HD05/I.99" as ClauseId)).toThrow(RangeError);
  });
});
