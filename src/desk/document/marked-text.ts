import type { Finding, Severity } from "../../core/check/report";
import { SEVERITIES } from "../../core/check/report";

/** A stretch of a paragraph's text in one look. */
export interface MarkedPiece {
  readonly start: number;
  readonly end: number;
  /** Indexes of the findings that speak of it, the gravest first; none where nothing does. */
  readonly findings: readonly number[];
  /** The gravest of theirs. */
  readonly severity: Severity | null;
}

/** Where findings speak of a paragraph: a place in it, and whose. */
export interface MarkedPlace {
  readonly start: number;
  readonly end: number;
  readonly finding: number;
  readonly severity: Severity;
}

/** The places that findings name, by paragraph. */
export function placesByParagraph(
  findings: readonly Finding[],
): ReadonlyMap<number, readonly MarkedPlace[]> {
  const found = new Map<number, MarkedPlace[]>();
  findings.forEach(({ places, severity }, finding) => {
    for (const { paragraph, start, end } of places) {
      const place = { start, end, finding, severity };
      const known = found.get(paragraph);
      if (known) known.push(place);
      else found.set(paragraph, [place]);
    }
  });
  return found;
}

const gravity = ({ severity }: MarkedPlace) => SEVERITIES.indexOf(severity);

/**
 * Cuts `[0, length)` wherever a place begins or ends, or at `also`, so that every piece has one look. Together the pieces are the whole,
 * in order, none empty.
 */
export function markedPieces(
  length: number,
  places: readonly MarkedPlace[],
  also: readonly number[] = [],
): readonly MarkedPiece[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), length);
  const cuts = new Set([0, length, ...also.map(inside)]);
  for (const { start, end } of places) cuts.add(inside(start)).add(inside(end));
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const over = places
      .filter((place) => place.start < end && place.end > start)
      .sort((one, other) => gravity(one) - gravity(other));
    return {
      start,
      end,
      findings: [...new Set(over.map(({ finding }) => finding))],
      severity: over[0]?.severity ?? null,
    };
  });
}
