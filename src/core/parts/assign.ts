import type { Line } from "./line";
import { LABEL_ROWS, LABELS, ZONES, type Candidate, type Label, type Zone } from "./labels";

/** The label that a line was given, or none, and the stretch of the document that it lies in. */
export interface Assigned {
  readonly line: Line;
  readonly zone: Zone;
  readonly candidate: Candidate | null;
}

const ZONE_INDEX = Object.fromEntries(ZONES.map((zone, index) => [zone, index])) as Record<
  Zone,
  number
>;
const BODY = ZONE_INDEX.body;
const ENDING = ZONE_INDEX.ending;
const AFTER = ZONE_INDEX.after;

/**
 * What a line without a label costs in each stretch: only body text and what follows the document stand without one for free.
 * Bases stand together, so a strange line among them most likely ends them.
 */
export const UNLABELLED_COSTS: Readonly<Record<Zone, number>> = {
  header: 0.6,
  title: 0.6,
  bases: 2.5,
  body: 0,
  ending: 0.4,
  after: 0,
};
const UNLABELLED_COST: readonly number[] = ZONES.map((zone) => UNLABELLED_COSTS[zone]);
/** Nothing must follow the ending, so going past it without an appendix heading needs a reason. */
export const ENTER_AFTER_COST = 4;

/** Labels that stand once, as bits, counted anew in each stretch: only those of the present one need remembering. */
const ONCE_BIT = new Map<Label, number>();
for (const zone of ZONES) {
  const once = LABELS.filter((label) => LABEL_ROWS[label].once && LABEL_ROWS[label].zone === zone);
  once.forEach((label, index) => ONCE_BIT.set(label, 1 << index));
}

/** What was chosen so far, backwards: a labelled line, or the beginning of a stretch. */
interface Step {
  readonly previous: Step | null;
  readonly line: number;
  /** null where a stretch begins without a label. */
  readonly candidate: Candidate | null;
  readonly zone: number;
}

interface State {
  readonly zone: number;
  /** Labels of this stretch that stand once and have been given, as bits. */
  readonly given: number;
  readonly score: number;
  readonly steps: Step | null;
}

type States = Map<number, State>;

/**
 * The best consistent labelling: of all ways to give each line one of its candidates or none, with stretches in order and single
 * parts given once, the one with the greatest total weight (a Viterbi search; exact, since a state holds all that the rest depends on).
 * Time grows with the number of lines that have candidates.
 */
export function assignLabels(
  lines: readonly Line[],
  candidatesOf: readonly (readonly Candidate[])[],
): readonly Assigned[] {
  let states: States = new Map();
  keep(states, 0, 0, 0, null);
  const atStake = new Float64Array(ZONES.length);
  for (const candidates of candidatesOf) addStakes(atStake, candidates, 1);
  let passed = 0;
  for (const [index, candidates] of candidatesOf.entries()) {
    if (candidates.length === 0) continue;
    states = advance(states, index - passed, passed);
    states = choose(states, candidates, index);
    addStakes(atStake, candidates, -1);
    states = withoutHopeless(states, atStake);
    passed = index + 1;
  }
  states = advance(states, lines.length - passed, passed);
  return readBack(lines, best(states));
}

/** Goes over `count` lines without labels, of which `from` is the first. */
function advance(states: States, count: number, from: number): States {
  if (count === 0) return states;
  const next: States = new Map();
  for (const { zone, given, score, steps } of states.values()) {
    keep(next, zone, given, score - count * (UNLABELLED_COST[zone] ?? 0), steps);
    // Body text begins at the first of them; what follows the ending, too.
    if (zone < BODY) keep(next, BODY, 0, score, begin(BODY, from, steps));
    else if (zone === ENDING) {
      keep(next, AFTER, 0, score - ENTER_AFTER_COST, begin(AFTER, from, steps));
    }
  }
  return next;
}

const begin = (zone: number, line: number, previous: Step | null): Step => ({
  previous,
  line,
  candidate: null,
  zone,
});

function choose(states: States, candidates: readonly Candidate[], line: number): States {
  const next = advance(states, 1, line);
  for (const state of states.values()) {
    for (const candidate of candidates) {
      const zone = ZONE_INDEX[LABEL_ROWS[candidate.label].zone];
      if (zone < state.zone) continue;
      const bit = ONCE_BIT.get(candidate.label) ?? 0;
      const given = zone === state.zone ? state.given : 0;
      const isGiven = (given & bit) !== 0;
      if (bit !== 0 && isGiven !== candidate.continues) continue;
      const cost = zone === AFTER && state.zone < AFTER ? ENTER_AFTER_COST : 0;
      const score = state.score + candidate.weight - cost;
      const key = keyOf(zone, given | bit);
      // Most ways to get there are worse than a known one: they need no step.
      if (score <= (next.get(key)?.score ?? -Infinity)) continue;
      const steps = { previous: state.steps, line, candidate, zone };
      next.set(key, { zone, given: given | bit, score, steps });
    }
  }
  return next;
}

/**
 * Adds to what is at stake in each stretch: how much, at most, one state of a stretch can win back from another of the same, since a
 * label that one of them has given is still open, or can go on, in the other.
 */
function addStakes(stakes: Float64Array, candidates: readonly Candidate[], sign: 1 | -1): void {
  for (const { label, weight } of candidates) {
    if (!ONCE_BIT.has(label)) continue;
    const zone = ZONE_INDEX[LABEL_ROWS[label].zone];
    stakes[zone] = (stakes[zone] ?? 0) + sign * (weight + (UNLABELLED_COST[zone] ?? 0));
  }
}

/** Fewer states are not worth looking through. */
const FEW_STATES = 8;
const ROUNDING = 1e-6;

/** Leaves out states that, whatever follows, end below another one: the search stays exact. */
function withoutHopeless(states: States, stakes: Float64Array): States {
  if (states.size <= FEW_STATES) return states;
  const best = new Float64Array(ZONES.length).fill(-Infinity);
  for (const { zone, score } of states.values()) {
    if (score > (best[zone] ?? 0)) best[zone] = score;
  }
  for (const [key, { zone, score }] of states) {
    if (score + (stakes[zone] ?? 0) + ROUNDING < (best[zone] ?? 0)) states.delete(key);
  }
  return states;
}

const keyOf = (zone: number, given: number) => given * ZONES.length + zone;

function keep(
  states: States,
  zone: number,
  given: number,
  score: number,
  steps: Step | null,
): void {
  const key = keyOf(zone, given);
  const known = states.get(key);
  if (!known || score > known.score) states.set(key, { zone, given, score, steps });
}

function best(states: States): State | undefined {
  let winner: State | undefined;
  for (const state of states.values()) {
    if (winner === undefined || state.score > winner.score) winner = state;
  }
  return winner;
}

function readBack(lines: readonly Line[], state: State | undefined): readonly Assigned[] {
  const chosen = new Map<number, Candidate>();
  const begins = new Map<number, number>();
  for (let step = state?.steps ?? null; step; step = step.previous) {
    if (step.candidate) chosen.set(step.line, step.candidate);
    begins.set(step.line, step.zone);
  }
  let zone = 0;
  return lines.map((line) => {
    zone = begins.get(line.index) ?? zone;
    return { line, zone: ZONES[zone] ?? "after", candidate: chosen.get(line.index) ?? null };
  });
}
