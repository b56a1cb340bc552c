import fc from "fast-check";
import { numberingFaults, type NumberedDocument } from "../../../src/core/overview/numbering";

const TERM = { from: 2025, to: 2030 };
const given = (number: number | null, more: Partial<NumberedDocument> = {}): NumberedDocument => ({
  number,
  series: "NQ",
  date: "2026-03-05",
  term: TERM,
  ...more,
});

test("a number given twice in one type and term is told, with the documents", () => {
  const { repeated } = numberingFaults([given(1), given(2), given(2), given(3)]);
  expect(repeated).toEqual([{ series: "NQ", term: TERM, number: 2, documents: [1, 2] }]);
});

test("each type, and each term, has a count of its own", () => {
  const documents = [
    given(1),
    given(1, { series: "KH" }),
    given(1, { term: { from: 2020, to: 2025 } }),
  ];
  expect(numberingFaults(documents)).toEqual({ repeated: [], gaps: [] });
});

test("numbers that were left out below the last are told", () => {
  const { gaps } = numberingFaults([given(2), given(5)]);
  expect(gaps).toEqual([{ series: "NQ", term: TERM, missing: [1, 3, 4], last: 5 }]);
});

test("a monthly resolution belongs to the term that its day lies in", () => {
  const monthly = given(2, { term: null, date: "2027-01-05" });
  expect(numberingFaults([given(1), monthly, given(2)]).repeated).toHaveLength(1);
});

test("in the year in which two terms meet nothing is told for certain, and a gap may be filled from there", () => {
  const before = { from: 2020, to: 2025 };
  const between = given(1, { term: null, date: "2025-06-05" });
  const documents = [given(2), given(7, { term: before }), between];
  const { repeated, gaps } = numberingFaults(documents);
  expect(repeated).toEqual([]);
  expect(gaps.map(({ missing }) => missing)).toEqual([[2, 3, 4, 5, 6]]);
});

test("where no term is known only documents of one year are held against each other", () => {
  const loose = (date: string) => given(4, { term: null, date });
  expect(numberingFaults([loose("2026-01-05"), loose("2027-01-05")]).repeated).toEqual([]);
  expect(numberingFaults([loose("2026-01-05"), loose("2026-11-05")]).repeated).toEqual([
    { series: "NQ", term: null, number: 4, documents: [0, 1] },
  ]);
});

test("what has no number, no sign or a year for a number stays out of it", () => {
  const documents = [null, given(null), given(3, { series: "" }), given(2026)];
  expect(numberingFaults(documents)).toEqual({ repeated: [], gaps: [] });
});

const series = fc.constantFrom("NQ", "KH", "CTr");
const documents = fc.array(
  fc.record({
    number: fc.option(fc.integer({ min: 0, max: 40 })),
    series,
    date: fc.option(fc.constantFrom("2024-02-05", "2025-06-05", "2026-10-05", "2031-01-05")),
    term: fc.option(fc.constantFrom(TERM, { from: 2020, to: 2025 })),
  }),
  { maxLength: 30 },
);

test("no number is both given and missing, and every repeat has documents with that number", () => {
  fc.assert(
    fc.property(documents, (all) => {
      const { repeated, gaps } = numberingFaults(all);
      for (const { series: type, number, documents: having } of repeated) {
        expect(having.length).toBeGreaterThan(1);
        for (const index of having) expect(all[index]).toMatchObject({ series: type, number });
      }
      for (const { series: type, term, missing, last } of gaps) {
        const named = all.filter(
          (one) => one.series === type && one.term?.from === term.from && one.number !== null,
        );
        for (const number of missing) {
          expect(number).toBeGreaterThan(0);
          expect(number).toBeLessThan(last);
          expect(named.map((one) => one.number)).not.toContain(number);
        }
      }
    }),
  );
});

test("the order of the documents does not change what is told", () => {
  const told = (all: readonly NumberedDocument[]) => {
    const { repeated, gaps } = numberingFaults(all);
    const counts = repeated.map(({ documents: having, ...one }) => ({
      ...one,
      count: having.length,
    }));
    return { counts, gaps };
  };
  const sortable = (all: readonly NumberedDocument[]) => {
    const { counts, gaps } = told(all);
    return [...counts, ...gaps].map((one) => JSON.stringify(one)).sort();
  };
  fc.assert(
    fc.property(documents, (all) => {
      expect(sortable([...all].reverse())).toEqual(sortable(all));
    }),
  );
});

test("numbers from 01 in a row, each once, have no fault in any order", () => {
  const whole = fc.integer({ min: 1, max: 30 }).chain((count) =>
    fc.shuffledSubarray(
      Array.from({ length: count }, (_, index) => given(index + 1)),
      { minLength: count },
    ),
  );
  fc.assert(
    fc.property(whole, (all) => {
      expect(numberingFaults(all)).toEqual({ repeated: [], gaps: [] });
    }),
  );
});
