import type { Report } from "../check/report";
import type { KindId } from "../kinds";
import type { PartId } from "../standards/part-id";
import { groupByCell, type CellDocuments } from "./cells";
import type { DocumentFacts } from "./facts";
import { numberingFaults, type NumberingFaults } from "./numbering";
import { countVerdicts, Tally, type Counts } from "./tally";

/** A document of many, as far as the overview looks at it. */
export interface FiledDocument {
  readonly report: Pick<Report, "verdict" | "kind" | "mandatory">;
  readonly facts: DocumentFacts | null;
}

/** In how many documents a mandatory part is missing. */
export interface MissingPart {
  readonly part: PartId;
  readonly count: number;
}

/** What can be counted while documents still come in. */
export interface RunningOverview {
  readonly all: Readonly<Counts>;
  /** The part that is missing most first. */
  readonly missing: readonly MissingPart[];
  readonly byKind: readonly (readonly [KindId | null, Readonly<Counts>])[];
}

/** A cell's documents, how they came out, and what is wrong with their numbers. Indexes are those of the documents given. */
export interface CellOverview extends CellDocuments, NumberingFaults {
  readonly counts: Readonly<Counts>;
}

export interface Overview extends RunningOverview {
  /** By name. */
  readonly byCell: readonly CellOverview[];
}

export function runningOverview(documents: Iterable<FiledDocument>): RunningOverview {
  const tally = new Tally();
  const missing = new Map<PartId, number>();
  for (const { report } of documents) {
    tally.add(report);
    for (const part of report.mandatory.missing) missing.set(part, (missing.get(part) ?? 0) + 1);
  }
  return {
    all: tally.all,
    missing: [...missing]
      .map(([part, count]) => ({ part, count }))
      .sort((one, other) => other.count - one.count),
    byKind: tally.byKind,
  };
}

/** What many documents show that none shows by itself. */
export function overviewOf(documents: readonly FiledDocument[]): Overview {
  const facts = documents.map((one) => one.facts);
  return {
    ...runningOverview(documents),
    byCell: groupByCell(facts).map((cell) => ({
      ...cell,
      counts: countVerdicts(cell.documents.flatMap((index) => documents[index]?.report ?? [])),
      ...numbersOf(cell, facts),
    })),
  };
}

function numbersOf(
  { documents }: CellDocuments,
  facts: readonly (DocumentFacts | null)[],
): NumberingFaults {
  const { repeated, gaps } = numberingFaults(documents.map((index) => facts[index] ?? null));
  return {
    gaps,
    repeated: repeated.map((one) => ({
      ...one,
      documents: one.documents.flatMap((index) => documents[index] ?? []),
    })),
  };
}
