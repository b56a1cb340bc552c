import { sayOnce } from "../../core/check/say-once";
import { SEVERITIES, type Finding, type Report, type Severity } from "../../core/check/report";
import type { PartId } from "../../core/standards/part-id";
import type { FindingFilter } from "../state/pane-state";

/** A finding and the part under which the user will look for it. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly part: PartId;
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly findings: readonly PlacedFinding[];
}

/**
 * A report's findings in its order, each with its part. One about the text at large stands with the part in whose paragraphs
 * it lies, for that is where the user will mend it.
 */
export function placeFindings({ parts, findings }: Report): readonly PlacedFinding[] {
  const owners = new Map<number, PartId>();
  for (const part of parts) {
    for (const { paragraph } of part.places) {
      if (!owners.has(paragraph)) owners.set(paragraph, part.id);
    }
  }
  const mandatory = new Set<PartId>(parts.map((part) => part.id));
  const home = ({ part, places }: Finding): PartId => {
    if (mandatory.has(part)) return part;
    const around = new Set(places.map(({ paragraph }) => owners.get(paragraph)));
    const [only] = around;
    return around.size === 1 && only !== undefined ? only : part;
  };
  return findings.map((finding) => ({ finding, part: home(finding) }));
}

/** Those that the filter lets through. */
export function filterFindings(
  findings: readonly PlacedFinding[],
  { severity, part }: FindingFilter,
): readonly PlacedFinding[] {
  return findings.filter(
    (one) =>
      (severity === null || one.finding.severity === severity) &&
      (part === null || one.part === part),
  );
}

/** The gravest first; a severity without findings is left out. */
export function groupBySeverity(findings: readonly PlacedFinding[]): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter(({ finding }) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

/** Findings of one severity as they are shown: those on looks alone in one card where there are many; see `sayOnce`. */
export function tellLooksTogether(placed: readonly PlacedFinding[]): {
  readonly looks: readonly PlacedFinding[];
  readonly others: readonly PlacedFinding[];
} {
  const looks = new Set(sayOnce(placed.map(({ finding }) => finding)).looks);
  return {
    looks: placed.filter(({ finding }) => looks.has(finding)),
    others: placed.filter(({ finding }) => !looks.has(finding)),
  };
}

/** How many findings each part has, in the order in which the parts first appear. */
export function countByPart(findings: readonly PlacedFinding[]): ReadonlyMap<PartId, number> {
  const counts = new Map<PartId, number>();
  for (const { part } of findings) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
