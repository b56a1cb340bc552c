import fc from "fast-check";
import { editDistance } from "../../../src/core/parts/normal-form";

/** The same by its definition, without any of the shortcuts: the fewest steps over all ways. */
function naive(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  const steps = [
    naive(a, other) + 1,
    naive(one, b) + 1,
    naive(a, b) + (one[0] === other[0] ? 0 : 1),
  ];
  if (one.length > 1 && one[0] === other[1] && one[1] === other[0]) {
    steps.push(naive(one.slice(2), other.slice(2)) + 1);
  }
  return Math.min(...steps);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
const longWord = fc.string({ unit: fc.constantFrom(..."abcđ "), maxLength: 40 });

describe("editDistance", () => {
  it("is what the definition says, up to its limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (one, other, limit) => {
        const wanted = naive(one, other);
        const found = editDistance(one, other, limit);
        if (wanted <= limit) expect(found).toBe(wanted);
        else expect(found).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });

  it("is the same both ways, and nothing only for the same word", () => {
    fc.assert(
      fc.property(longWord, longWord, (one, other) => {
        expect(editDistance(one, other, 50)).toBe(editDistance(other, one, 50));
        expect(editDistance(one, other, 50) === 0).toBe(one === other);
      }),
    );
  });

  it.each([
    ["việt nam", "việt nan", 1],
    ["đạo đức", "đạo dục", 2],
    ["chương trình", "chưong trìnhh", 2],
    ["căn cứ", "căn ức", 1],
    ["", "abc", 3],
  ])("from %s to %s: %i", (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance);
  });
});
