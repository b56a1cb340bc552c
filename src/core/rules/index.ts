import { addresseesRules } from "./addressees";
import { articlesRules } from "./articles";
import { bodyRules } from "./body";
import type { Kind } from "../kinds/kind";
import { DECISIVE_RULES, documentRules } from "./document";
import { documentTypeRules } from "./document-type";
import { factsRules } from "./facts";
import { issuingBodyRules } from "./issuing-body";
import { legalBasesRules } from "./legal-bases";
import { numberSymbolRules } from "./number-symbol";
import { pageRules } from "./page";
import { partyTitleRules } from "./party-title";
import { placeDateRules } from "./place-date";
import { recipientsRules } from "./recipients";
import type { Rule } from "./rule";
import { sectionsRules } from "./sections";
import { signatureRules } from "./signature";
import { subjectRules } from "./subject";
import { superiorBodyRules } from "./superior-body";
import { textRules } from "./text";

/** Every rule, in the order of the parts in a document: the one list. A new rule is added in its part's file. */
export const RULES: readonly Rule[] = [
  ...documentRules,
  ...superiorBodyRules,
  ...issuingBodyRules,
  ...numberSymbolRules,
  ...partyTitleRules,
  ...placeDateRules,
  ...documentTypeRules,
  ...subjectRules,
  ...addresseesRules,
  ...legalBasesRules,
  ...sectionsRules,
  ...articlesRules,
  ...bodyRules,
  ...signatureRules,
  ...recipientsRules,
  ...pageRules,
  ...textRules,
  ...factsRules,
];

const byKind = new WeakMap<Kind, readonly Rule[]>();

/** The rules that can speak on a kind of document; of one that is not judged, those alone that say so. */
export function rulesFor(kind: Kind): readonly Rule[] {
  let rules = byKind.get(kind);
  if (!rules) {
    rules = RULES.filter(({ id, concerns }) =>
      kind.isJudged ? (concerns?.(kind) ?? true) : DECISIVE_RULES.has(id),
    );
    byKind.set(kind, rules);
  }
  return rules;
}
