import { RULES } from "../../core/rules";
import type { Rule } from "../../core/rules/rule";
import type { PartId } from "../../core/standards/part-id";
import { searchWords } from "../search-words";
import { coreTexts, type Language } from "../../core/texts";

/** The rules of one part, as they stand in the help. */
export interface RuleGroup {
  readonly part: PartId;
  readonly rules: readonly Rule[];
}

/** Every rule in the order of the parts; one that finds nothing of its own, such as a part's missing theme, has its part's group. */
export function rulesByPart(rules: readonly Rule[]): readonly RuleGroup[] {
  const groups = new Map<PartId, Rule[]>();
  for (const rule of rules) {
    const group = groups.get(rule.part);
    if (group) group.push(rule);
    else groups.set(rule.part, [rule]);
  }
  return [...groups].map(([part, ofPart]) => ({ part, rules: ofPart }));
}

/** Rules in whose id, part, sentence, clause or example the query, or else every word of it, stands. */
export function searchRules(
  query: string,
  language: Language,
  rules: readonly Rule[] = RULES,
): readonly Rule[] {
  return searchWords(query, rules, (rule) => textOf(rule, language));
}

function textOf({ id, part, clauses, example }: Rule, language: Language): string {
  const core = coreTexts(language);
  const cited = clauses.map((clause) => core.clause(clause));
  return [id, core.part(part), core.rule(id, part), ...cited, example.wrong, example.right].join(
    "\n",
  );
}
