import {
  SEVERITIES,
  type Finding,
  type Report,
  type RuleId,
  type Severity,
} from "../../core/check/report";

/** By this a finding is known again in another check of the same document, wherever it stands by then. */
export function keyOf({ rule, messageId, quote }: Finding): string {
  return `${rule}#${messageId}#${quote}`;
}

export interface Hidden {
  /** Keys of findings that the user ignores in this document. */
  readonly ignored: ReadonlySet<string>;
  /** Rules that the user has turned off. */
  readonly rulesOff: ReadonlySet<RuleId>;
}

export const isHidden = (finding: Finding, { ignored, rulesOff }: Hidden): boolean =>
  rulesOff.has(finding.rule) || ignored.has(keyOf(finding));

/** The report without what the user does not want to see. What the document lacks stays lacking: the verdict is the same. */
export function shownReport(report: Report, hidden: Hidden): Report {
  const findings = report.findings.filter((finding) => !isHidden(finding, hidden));
  if (findings.length === report.findings.length) return report;
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, count(severity)]),
  ) as Record<Severity, number>;
  return { ...report, findings, counts };
}

/** What differs between two checks, by what the findings say. */
export interface CheckChanges {
  readonly gone: number;
  readonly fresh: ReadonlySet<Finding>;
}

/**
 * Findings are the same by what they say of which words; where those words have changed meanwhile (a mark at their end, letters beside the
 * fault), one of the same rule on the same part is still the old one.
 */
export function changesBetween(before: Report, after: Report): CheckChanges {
  const byWords = matched(before.findings, after.findings, keyOf);
  const byRule = matched(byWords.gone, byWords.fresh, ({ rule, messageId, part }) =>
    [rule, messageId, part].join("#"),
  );
  return { gone: byRule.gone.length, fresh: new Set(byRule.fresh) };
}

/** What is left of both where each finding takes away one with the same key. */
function matched(
  before: readonly Finding[],
  after: readonly Finding[],
  keyOf: (finding: Finding) => string,
): { readonly gone: readonly Finding[]; readonly fresh: readonly Finding[] } {
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding);
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const fresh = after.filter((finding) => left.get(keyOf(finding))?.shift() === undefined);
  return { gone: [...left.values()].flat(), fresh };
}
