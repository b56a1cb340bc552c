import { CLAUSE_IDS } from "../../../src/core/standards/clauses";
import { LEDGER } from "../../../src/core/standards/ledger";
import { PART_IDS } from "../../../src/core/standards/part-id";

describe("the coverage ledger", () => {
  it.each(CLAUSE_IDS)("says for %s which rules rest on it, or why none does", (id) => {
    const entry = LEDGER[id];
    if ("rules" in entry) {
      expect(entry.rules.length).toBeGreaterThan(0);
      expect(new Set(entry.rules).size).toBe(entry.rules.length);
    } else {
      expect(entry.none).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  it("knows no clause that is none", () => {
    expect(new Set(Object.keys(LEDGER))).toEqual(new Set(CLAUSE_IDS));
  });

  it("names rules of parts that exist", () => {
    const rules = Object.values(LEDGER).flatMap((entry) => ("rules" in entry ? entry.rules : []));
    for (const rule of rules) {
      const [part, aspect] = rule.split("/");
      expect([...PART_IDS, "assignment"]).toContain(part);
      expect(aspect).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });
});
