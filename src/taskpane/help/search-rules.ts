import { RULES } from "../../core/rules";
import type { Rule } from "../../core/rules/rule";
import type { PartId } from "../../core/standards/part-id";
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

/**
 * Rules in whose id, part, sentence, clause or example the query stands; where it stands in none, those that have all its words.
 * Letters match without their accents, as people type in a hurry; a word typed with its accents matches nothing else.
 */
export function searchRules(
  query: string,
  language: Language,
  rules: readonly Rule[] = RULES,
): readonly Rule[] {
  const words = query.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rules;
  const withAll = (wanted: readonly string[]) =>
    rules.filter((rule) => {
      const text = textOf(rule, language);
      const bare = withoutAccents(text);
      return wanted.every((one) =>
        one === withoutAccents(one) ? bare.includes(one) : text.includes(one),
      );
    });
  const phrase = withAll([words.join(" ")]);
  return phrase.length > 0 ? phrase : withAll(words);
}

function textOf({ id, part, clauses, example }: Rule, language: Language): string {
  const core = coreTexts(language);
  const cited = clauses.map((clause) => core.clause(clause));
  return [id, core.part(part), core.rule(id, part), ...cited, example.wrong, example.right]
    .join("\n")
    .normalize("NFC")
    .toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
