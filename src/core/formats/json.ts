import type { Finding, PartReport } from "../check/report";
import type { Place } from "../snapshot/place";
import type { FixedDocument } from "../fixes/fix-document";
import { coreTexts, type CoreTexts, type Language } from "../texts";
import type { Outcome } from "./outcome";
import { outcomeError } from "./words";

/** Indexes of `w:p` in the main part, each once, in order. */
function paragraphs(places: readonly Place[]): number[] {
  return [...new Set(places.map((place) => place.paragraph))].sort((a, b) => a - b);
}

/** What was fixed, and the fixed document's object of the JSON contract with what is left. */
export function fixedAsJson(
  { fixed, declined }: FixedDocument,
  outcome: Outcome,
  language: Language,
): object {
  const words = coreTexts(language);
  const finding = (found: Finding) => findingJson(found, words);
  return {
    fixed: fixed.map(finding),
    declined: declined.map(finding),
    ...jsonOf(outcome, language),
  };
}

const findingJson = (found: Finding, words: CoreTexts) => ({
  rule: found.rule,
  part: found.part,
  severity: found.severity,
  message: words.finding(found),
  clause: words.clause(found.clause),
  quote: found.quote,
  paragraphs: paragraphs(found.places),
  fixable: found.fixable,
});

/** One file's object of the JSON contract. */
export function jsonOf(outcome: Outcome, language: Language): object {
  const { report } = outcome;
  const words = coreTexts(language);
  const part = ({ id, status, places }: PartReport) => ({
    id,
    label: words.part(id),
    status,
    paragraphs: paragraphs(places),
  });
  return {
    file: outcome.file,
    standard: report.standard,
    beforeStandard: report.beforeStandard,
    kind: { id: report.kind.id, label: words.kind(report.kind.id), asked: report.kind.asked },
    verdict: report.verdict,
    mandatory: report.mandatory,
    parts: report.parts.map(part),
    findings: report.findings.map((found) => findingJson(found, words)),
    counts: report.counts,
    error: outcomeError(outcome, language),
  };
}
