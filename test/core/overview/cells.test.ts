import fc from "fast-check";
import { groupByCell, type CellFacts } from "../../../src/core/overview/cells";

const of = (key: string, superiorKey = "xã tam hưng"): CellFacts => ({
  cell: `CHI BỘ ${key.toUpperCase()}`,
  cellKey: key,
  superiorKey,
});
const sizes = (...facts: readonly (CellFacts | null)[]) =>
  groupByCell(facts).map(({ documents }) => documents);

test.each([
  ["a shorter form", "trường mầm non mỹ hưng", "mầm non mỹ hưng"],
  ["an abbreviation", "trường mầm non mỹ hưng", "trường mn mỹ hưng"],
  ["marks that slipped", "trường mầm non mỹ hưng", "trường mầm non my hưng"],
  ["a slip in a unit's word", "trường mầm non mỹ hưng", "trường mần non mỹ hưng"],
])("%s is the same cell, and told as another way to write it", (_what, one, other) => {
  const [cell, ...more] = groupByCell([of(one), of(other), of(one)]);
  expect(more).toEqual([]);
  expect(cell?.name).toBe(of(one).cell);
  expect(cell?.names.map(({ documents }) => documents)).toEqual([[0, 2], [1]]);
});

test.each([
  ["figures", "thôn 1 hoà an", "thôn 2 hoà an"],
  ["own names close to each other", "thôn minh phong", "thôn minh phương"],
  ["other units of one place", "trường tiểu học mỹ hưng", "trường mầm non mỹ hưng"],
])("%s tell two cells apart", (_what, one, other) => {
  expect(sizes(of(one), of(other))).toHaveLength(2);
});

test("the same name under two organisations is two cells", () => {
  expect(sizes(of("thôn đông hoà"), of("thôn đông hoà", "xã bình minh"))).toHaveLength(2);
});

test("where the organisation is not named, the name tells if it is one cell's only", () => {
  expect(sizes(of("thôn đông hoà"), of("thôn đông hoà", ""))).toEqual([[0, 1]]);
  const two = [of("thôn đông hoà"), of("thôn đông hoà", "xã bình minh"), of("thôn đông hoà", "")];
  expect(sizes(...two)).toHaveLength(3);
});

test("a name that could be short for several cells' stays by itself", () => {
  const names = ["trường mầm non", "trường mầm non mỹ hưng", "trường mầm non hoa sen"];
  expect(sizes(...names.map((name) => of(name)))).toHaveLength(3);
});

test("every document that names a cell is in one group, once", () => {
  const words = fc.constantFrom("trường", "mầm", "non", "thôn", "mỹ", "hưng", "1", "2", "hoà");
  const facts = fc.record({
    key: fc.array(words, { maxLength: 5 }).map((all) => all.join(" ")),
    superior: fc.constantFrom("", "xã a", "xã b"),
  });
  fc.assert(
    fc.property(fc.array(fc.option(facts), { maxLength: 25 }), (all) => {
      const given = all.map((one) => one && of(one.key, one.superior));
      const groups = groupByCell(given);
      const placed = groups.flatMap(({ documents }) => documents).sort((a, b) => a - b);
      expect(placed).toEqual(given.flatMap((one, index) => (one?.cellKey ? [index] : [])));
      for (const { names, documents } of groups)
        expect(names.flatMap((name) => name.documents).sort((a, b) => a - b)).toEqual(documents);
    }),
  );
});
