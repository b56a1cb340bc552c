import fc from "fast-check";
import { assignLabels, ENTER_AFTER_COST, UNLABELLED_COSTS } from "../../../src/core/parts/assign";
import {
  LABEL_ROWS,
  LABELS,
  ZONES,
  type Candidate,
  type Label,
  type Zone,
} from "../../../src/core/parts/labels";
import { linesOfText } from "./lines-of";

/** A line with the stretch that it is put in and the candidate that it is given, or none. */
interface Choice {
  readonly zone: Zone;
  readonly candidate: Candidate | null;
}

const labelsOf = (zone: Zone) => LABELS.filter((label) => LABEL_ROWS[label].zone === zone);

const rank = (zone: Zone) => ZONES.indexOf(zone);

/** What a choice adds after the ones before it; null where the document's order forbids it. */
function gain(before: readonly Choice[], { zone, candidate }: Choice): number | null {
  const last = before.at(-1)?.zone ?? "header";
  if (rank(zone) < rank(last)) return null;
  const entersAfter = zone === "after" && last !== "after" ? ENTER_AFTER_COST : 0;
  if (candidate === null) {
    const goesOn = zone === last;
    const beginsBody = zone === "body" && rank(last) < rank("body");
    const leavesEnding = zone === "after" && last === "ending";
    if (goesOn) return -UNLABELLED_COSTS[zone];
    return beginsBody || leavesEnding ? -entersAfter : null;
  }
  if (LABEL_ROWS[candidate.label].zone !== zone) return null;
  const isThere = before.some(
    (one) => one.zone === zone && one.candidate?.label === candidate.label,
  );
  if (LABEL_ROWS[candidate.label].once && isThere !== candidate.continues) return null;
  return candidate.weight - entersAfter;
}

function total(choices: readonly Choice[]): number | null {
  let sum = 0;
  for (const [index, choice] of choices.entries()) {
    const added = gain(choices.slice(0, index), choice);
    if (added === null) return null;
    sum += added;
  }
  return sum;
}

/** The most that any labelling reaches, by going through all of them. */
function most(candidatesOf: readonly (readonly Candidate[])[], before: readonly Choice[]): number {
  const candidates = candidatesOf[before.length];
  if (!candidates) return 0;
  const choices: readonly Choice[] = [
    ...ZONES.map((zone) => ({ zone, candidate: null })),
    ...candidates.map((candidate) => ({ zone: LABEL_ROWS[candidate.label].zone, candidate })),
  ];
  return Math.max(
    ...choices.map((choice) => {
      const added = gain(before, choice);
      return added === null ? -Infinity : added + most(candidatesOf, [...before, choice]);
    }),
  );
}

const candidate = (labels: readonly Label[]): fc.Arbitrary<Candidate> =>
  fc.record({
    label: fc.constantFrom(...labels),
    weight: fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10),
    evidence: fc.constant([]),
    continues: fc.boolean(),
  });

/** Candidates of up to seven lines, any labels or those of one stretch, where each choice bears on all that follow. */
const anyCandidates = fc
  .oneof(
    fc.subarray([...LABELS], { minLength: 2, maxLength: 7 }),
    fc.constantFrom(...ZONES.filter((zone) => zone !== "body")).map(labelsOf),
  )
  .chain((labels) =>
    fc.array(fc.array(candidate(labels), { maxLength: 3 }), { minLength: 1, maxLength: 7 }),
  );

describe("the labelling of a document's lines", () => {
  it("is the best of all that keep the order of a document", () => {
    fc.assert(
      fc.property(anyCandidates, (candidatesOf) => {
        const lines = linesOfText(...candidatesOf.map((_, index) => `Dòng ${String(index)}`));
        const assigned = assignLabels(lines, candidatesOf);
        expect(total(assigned)).toBeCloseTo(most(candidatesOf, []), 6);
      }),
      { numRuns: 400 },
    );
  });

  it("goes past a header of many parts with all that was found in it", () => {
    const header = labelsOf("header");
    const found = header.map((label, index): readonly Candidate[] => [
      { label, weight: 2 + index / 10, evidence: [], continues: false },
    ]);
    const bases = Array.from({ length: 30 }, (): readonly Candidate[] => [
      { label: "basis", weight: 4, evidence: [], continues: false },
    ]);
    const candidatesOf = [...found, ...bases];
    const lines = linesOfText(...candidatesOf.map((_, index) => `Dòng ${String(index)}`));
    expect(assignLabels(lines, candidatesOf).map((one) => one.candidate?.label)).toEqual([
      ...header,
      ...bases.map(() => "basis"),
    ]);
  });
});
