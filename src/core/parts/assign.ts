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

/**
 * What a line without a label costs in each stretch: only body text and what follows the document stand without one for free.
 * Bases stand together, so a strange line among them most likely ends them.
 */
const UNLABELLED_COSTS: Readonly<Record<Zone, number>> = {
  header: 0.6,
  title: 0.6,
  bases: 2.5,
  body: 0,
  ending: 0.4,
  after: 0,
};
const UNLABELLED_COST: readonly number[] = ZONES.map((zone) => UNLABELLED_COSTS[zone]);
/** Nothing must follow the ending, so going past it without an appendix heading needs a reason. */
const ENTER_AFTER_COST = 4;

const ONCE_BIT = new Map<Label, number>();
for (const label of LABELS) {
  if (LABEL_ROWS[label].once) ONCE_BIT.set(label, 1 << ONCE_BIT.size);
}

interface Step {
  readonly previous: Step | null;
  readonly line: number;
  readonly candidate: Candidate;
}

interface State {
  readonly zone: number;
  /** Labels that stand once and have been given, as bits. */
  readonly given: number;
  readonly score: number;
  readonly steps: Step | null;
  /** Line and cost at which each later stretch was entered, to tell the zone of unlabelled lines. */
  readonly entered: readonly number[];
}

/**
 * The best consistent labelling: of all ways to give each line one of its candidates or none, with stretches in order and single
 * parts given once, the one with the greatest total weight (a Viterbi search; exact, since a state holds all that the rest depends on).
 * Time grows with the number of lines that have candidates.
 */
export function assignLabels(
  lines: readonly Line[],
  candidatesOf: readonly (readonly Candidate[])[],
): readonly Assigned[] {
  let states: State[] = [{ zone: 0, given: 0, score: 0, steps: null, entered: [0] }];
  let passed = 0;
  for (const [index, candidates] of candidatesOf.entries()) {
    if (candidates.length === 0) continue;
    states = advance(states, index - passed, passed);
    states = choose(states, candidates, index);
    passed = index + 1;
  }
  states = advance(states, lines.length - passed, passed);
  return readBack(lines, best(states));
}

/** Goes over `count` lines without candidates, of which `from` is the first. */
function advance(states: readonly State[], count: number, from: number): State[] {
  if (count === 0) return [...states];
  const next = new Map<number, State>();
  for (const state of states) {
    keep(next, { ...state, score: state.score - count * (UNLABELLED_COST[state.zone] ?? 0) });
    // Body text begins at the first of them; what follows the ending, too.
    if (state.zone < BODY) keep(next, enter(state, BODY, from));
    else if (state.zone === BODY + 1) keep(next, enter(state, state.zone + 1, from));
  }
  return [...next.values()];
}

function choose(states: readonly State[], candidates: readonly Candidate[], line: number): State[] {
  const next = new Map<number, State>();
  for (const state of advance(states, 1, line)) keep(next, state);
  for (const state of states) {
    for (const candidate of candidates) {
      const zone = ZONE_INDEX[LABEL_ROWS[candidate.label].zone];
      if (zone < state.zone) continue;
      const bit = ONCE_BIT.get(candidate.label) ?? 0;
      const isGiven = (state.given & bit) !== 0;
      if (bit !== 0 && isGiven !== candidate.continues) continue;
      const entered = zone > state.zone ? enter(state, zone, line) : state;
      keep(next, {
        ...entered,
        given: entered.given | bit,
        score: entered.score + candidate.weight,
        steps: { previous: state.steps, line, candidate },
      });
    }
  }
  return [...next.values()];
}

function enter(state: State, zone: number, line: number): State {
  const entered = [...state.entered];
  for (let index = state.zone + 1; index <= zone; index += 1) entered[index] = line;
  const appendixCost = zone === ZONE_INDEX.after ? ENTER_AFTER_COST : 0;
  // What was given in stretches that are over cannot be given again: forgetting it lets states meet.
  const given = zone >= BODY ? 0 : state.given;
  return { ...state, zone, entered, given, score: state.score - appendixCost };
}

function keep(states: Map<number, State>, state: State): void {
  const key = state.given * ZONES.length + state.zone;
  const known = states.get(key);
  if (!known || state.score > known.score) states.set(key, state);
}

function best(states: readonly State[]): State | undefined {
  return states.reduce<State | undefined>(
    (winner, state) => (winner === undefined || state.score > winner.score ? state : winner),
    undefined,
  );
}

function readBack(lines: readonly Line[], state: State | undefined): readonly Assigned[] {
  const chosen = new Map<number, Candidate>();
  for (let step = state?.steps ?? null; step; step = step.previous) {
    chosen.set(step.line, step.candidate);
  }
  const entered = state?.entered ?? [0];
  let zone = 0;
  return lines.map((line) => {
    while ((entered[zone + 1] ?? Infinity) <= line.index) zone += 1;
    const candidate = chosen.get(line.index) ?? null;
    return { line, zone: ZONES[zone] ?? "after", candidate };
  });
}
