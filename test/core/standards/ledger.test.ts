import { RULES } from "../../../src/core/rules";
import { CLAUSE_IDS } from "../../../src/core/standards/clauses";
import { LEDGER } from "../../../src/core/standards/ledger";

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

  const clausesByRule = new Map<string, string[]>();
  for (const [id, entry] of Object.entries(LEDGER)) {
    for (const rule of "rules" in entry ? entry.rules : []) {
      clausesByRule.set(rule, [...(clausesByRule.get(rule) ?? []), id]);
    }
  }

  it.each(RULES.map(({ id, clauses }) => [id, clauses] as const))(
    "books %s under the clauses that the rule cites",
    (id, clauses) => {
      expect([...(clausesByRule.get(id) ?? [])].sort()).toEqual([...clauses].sort());
    },
  );

  it("names no rule that is none", () => {
    const known = RULES.map(({ id }): string => id);
    expect([...clausesByRule.keys()].filter((rule) => !known.includes(rule))).toEqual([]);
  });
});
