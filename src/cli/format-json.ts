import type { Finding, PartReport } from "../core/check/report";
import type { Place } from "../core/snapshot/place";
import type { Outcome } from "./check-file";
import { outcomeError, type Language, type Texts } from "./texts";
import { coreTexts } from "../core/texts";

/** Indexes of `w:p` in the main part, each once, in order. */
function paragraphs(places: readonly Place[]): number[] {
  return [...new Set(places.map((place) => place.paragraph))].sort((a, b) => a - b);
}

/** One file's object of the JSON contract. */
export function jsonOf(outcome: Outcome, language: Language, texts: Texts): object {
  const { report } = outcome;
  const words = coreTexts(language);
  const part = ({ id, status, places }: PartReport) => ({
    id,
    label: words.part(id),
    status,
    paragraphs: paragraphs(places),
  });
  const finding = (found: Finding) => ({
    rule: found.rule,
    part: found.part,
    severity: found.severity,
    message: words.finding(found),
    clause: words.clause(found.clause),
    quote: found.quote,
    paragraphs: paragraphs(found.places),
    fixable: found.fixable,
  });
  return {
    file: outcome.file,
    standard: report.standard,
    verdict: report.verdict,
    mandatory: report.mandatory,
    parts: report.parts.map(part),
    findings: report.findings.map(finding),
    counts: report.counts,
    error: outcomeError(outcome, language, texts),
  };
}
