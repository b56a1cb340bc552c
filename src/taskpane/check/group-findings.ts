import type { Finding, PartReport, Report } from "../../core/check/report";
import type { PartId } from "../../core/standards/part-id";

/** A mandatory part with what was found in it. */
export interface PartGroup {
  readonly part: PartReport;
  readonly findings: readonly Finding[];
}

/** Findings of a part that the verdict does not count, such as the page or the text as a whole. */
export interface OtherGroup {
  readonly part: PartId;
  readonly findings: readonly Finding[];
}

/** The report as the pane shows it: mandatory parts in the standard's order, then the rest in order of appearance. */
export function groupFindings(report: Report): {
  readonly parts: readonly PartGroup[];
  readonly others: readonly OtherGroup[];
} {
  const byPart = new Map<PartId, Finding[]>();
  for (const finding of report.findings) {
    const group = byPart.get(finding.part);
    if (group) group.push(finding);
    else byPart.set(finding.part, [finding]);
  }
  const parts = report.parts.map((part) => ({ part, findings: byPart.get(part.id) ?? [] }));
  const mandatory = new Set<PartId>(report.parts.map((part) => part.id));
  const others = [...byPart]
    .filter(([part]) => !mandatory.has(part))
    .map(([part, findings]) => ({ part, findings }));
  return { parts, others };
}
