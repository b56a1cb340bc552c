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

/**
 * The report as the pane shows it: mandatory parts in the standard's order, then the rest in order of appearance. A finding
 * about the text at large stands with the part in whose paragraphs it lies, for that is where the user will mend it.
 */
export function groupFindings(report: Report): {
  readonly parts: readonly PartGroup[];
  readonly others: readonly OtherGroup[];
} {
  const homeOf = homes(report.parts);
  const byPart = new Map<PartId, Finding[]>();
  for (const finding of report.findings) {
    const home = homeOf(finding);
    const group = byPart.get(home);
    if (group) group.push(finding);
    else byPart.set(home, [finding]);
  }
  const parts = report.parts.map((part) => ({ part, findings: byPart.get(part.id) ?? [] }));
  const mandatory = new Set<PartId>(report.parts.map((part) => part.id));
  const others = [...byPart]
    .filter(([part]) => !mandatory.has(part))
    .map(([part, findings]) => ({ part, findings }));
  return { parts, others };
}

function homes(parts: readonly PartReport[]): (finding: Finding) => PartId {
  const owners = new Map<number, PartId>();
  for (const part of parts) {
    for (const { paragraph } of part.places) {
      if (!owners.has(paragraph)) owners.set(paragraph, part.id);
    }
  }
  const mandatory = new Set<PartId>(parts.map((part) => part.id));
  return ({ part, places }) => {
    if (mandatory.has(part)) return part;
    const around = new Set(places.map(({ paragraph }) => owners.get(paragraph)));
    const [only] = around;
    return around.size === 1 && only !== undefined ? only : part;
  };
}
