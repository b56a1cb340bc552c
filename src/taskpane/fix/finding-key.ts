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
  /** Keys of findings that the user passes over in this document. */
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

export function changesBetween(before: Report, after: Report): CheckChanges {
  const left = new Map<string, number>();
  for (const finding of before.findings) {
    const key = keyOf(finding);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const fresh = new Set<Finding>();
  for (const finding of after.findings) {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else fresh.add(finding);
  }
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { gone, fresh };
}
