import type { RuleId } from "../../../src/core/check/report";
import type { KindId } from "../../../src/core/kinds";
import { RULES } from "../../../src/core/rules";
import type { Example, Rule } from "../../../src/core/rules/rule";
import { placing } from "./example-placing";
import { checkSketch, TODAY } from "./rule-tester";

/** Rules that speak only where somebody said what the document is meant to be. */
const ASKED: Partial<Readonly<Record<RuleId, KindId>>> = {
  "document/other-kind": "programme",
  "documentType/wrong-type": "programme",
};

/** Whether the rule speaks on the words of its example, put where such words stand. */
function speaks(rule: Rule, side: keyof Example): boolean {
  const { findings } = checkSketch(placing(rule, rule.example[side]), TODAY, ASKED[rule.id]);
  return findings.some((finding) => finding.rule === rule.id);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))("the example of %s", (_, rule) => {
  it("is wrong where it says so", () => {
    expect(speaks(rule, "wrong")).toBe(true);
  });

  it("is right where it says so", () => {
    expect(speaks(rule, "right")).toBe(false);
  });

  it("shows a difference, in composed letters", () => {
    const { wrong, right } = rule.example;
    expect(wrong).not.toBe(right);
    expect(right).toBe(right.normalize("NFC"));
  });
});
