import fc from "fast-check";
import { SEVERITIES } from "../../src/core/check/report";
import { readSnapshot } from "../../src/core/snapshot/read";
import { blocksOf } from "../../src/desk/document/blocks";
import { markedPieces } from "../../src/desk/document/marked-text";
import { ranges } from "../../src/desk/overview/ranges";
import { corpusFile } from "./corpus-file";

const places = fc.array(
  fc.record({
    start: fc.integer({ min: -2, max: 30 }),
    end: fc.integer({ min: -2, max: 30 }),
    finding: fc.nat({ max: 5 }),
    severity: fc.constantFrom(...SEVERITIES),
  }),
  { maxLength: 6 },
);

test("marked pieces are the whole text, in order, and each knows who speaks of it", () => {
  fc.assert(
    fc.property(fc.nat({ max: 25 }), places, (length, marked) => {
      const pieces = markedPieces(length, marked);
      let at = 0;
      for (const { start, end, findings, severity } of pieces) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        const over = marked.filter((one) => one.start <= start && one.end >= end);
        expect(new Set(findings)).toEqual(new Set(over.map(({ finding }) => finding)));
        const gravest = SEVERITIES.find((one) => over.some((place) => place.severity === one));
        expect(severity).toBe(gravest ?? null);
        at = end;
      }
      expect(at).toBe(length);
    }),
  );
});

test.each(["kindergarten-careful", "plan-task-table", "minutes-attendance-table"])(
  "every paragraph of %s is shown once, in order, tables row by row",
  (name) => {
    const { paragraphs } = readSnapshot({ kind: "package", bytes: corpusFile(name) });
    const blocks = blocksOf(paragraphs);
    const shown = blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [block.paragraph]
        : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)),
    );
    expect(shown.map(({ index }) => index)).toEqual(paragraphs.map(({ index }) => index));
    const tables = new Set(
      paragraphs.flatMap(({ cell }) => (cell?.depth === 1 ? [cell.table] : [])),
    );
    expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(tables.size);
  },
);

test("numbers in a row are written as people write them", () => {
  expect(ranges([1, 3, 4, 7, 8, 9, 10, 12])).toBe("01, 03, 04, 07-10, 12");
  expect(ranges([])).toBe("");
});
