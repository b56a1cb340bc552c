import { HostError, type DeclinedFix, type FixRequest, type FixResult } from "../../core/host";
import { applyFixes } from "../../core/snapshot/apply/apply-edits";
import { withChanges } from "../../core/snapshot/apply/changed-package";
import { reachOfEdit, type Fix } from "../../core/snapshot/edits";
import { snapshotOf } from "../../core/snapshot/read";
import { queueSteps } from "./carry-out";
import { findWords } from "../read/find-words";
import { askForParagraphs, type Live } from "../read/live";
import { queueTidying } from "./tidy";
import { differences } from "../read/differences";
import { toHostError } from "../host-errors";
import { locator, type Locate } from "../read/locate";
import { planSteps, type StepPlan } from "./plan-steps";
import { readingOf, type Reading } from "../read/reading";
import { canSetPages, canTellTracking } from "../requirement-sets";
import { isSameList, restoreAltered } from "./restore-altered";
import { stepsBack, type Change } from "./undo";
import { write } from "./write-steps";
import type { Step } from "./steps";
import { textInWord } from "../read/word-letters";

/**
 * Carries fixes out in Word. Round trips: one to see the paragraphs as they stand; then, for the fixes and for those that follow from
 * them, one to find the words, one to write, and one to take away what Word adds to inserted OOXML.
 */
export async function applyInWord(request: FixRequest): Promise<FixResult> {
  const reading = readingOf(request.source);
  if (!reading) return nothingDone(request.fixes, "unsupported");
  return Word.run(async (context) => {
    const ask = askForParagraphs(context);
    const { document } = context;
    if (canTellTracking()) document.load("changeTrackingMode");
    await context.sync();
    const tracked = canTellTracking() && document.changeTrackingMode !== "Off";
    const first = await carryRound(context, reading, ask(), request, tracked);
    const rounds = [first];
    // Where changes are tracked nobody can tell by the text what is there: the rest waits for another check.
    const next = tracked ? null : (request.following?.(first.applied) ?? null);
    const then = next && readingOf(next.source);
    if (next && then && next.fixes.length > 0 && first.applied.length > 0) {
      rounds.push(await carryRound(context, then, first.live, next, tracked));
    }
    if (rounds.some(({ isQueued }) => isQueued)) await context.sync();
    const changes = rounds.flatMap(({ change }) => (change ? [change] : []));
    return {
      applied: rounds.flatMap(({ applied }) => applied),
      declined: rounds.flatMap(({ declined }) => declined),
      tracked,
      undo: tracked ? null : undoOf(changes),
    };
  });
}

interface Round {
  readonly applied: readonly Fix[];
  readonly declined: readonly DeclinedFix[];
  /** null when nothing was done. */
  readonly change: Change | null;
  /** The document as the round left it. */
  readonly live: Live;
  /** Something is still to be sent: it goes with the next round trip. */
  readonly isQueued: boolean;
}

async function carryRound(
  context: Word.RequestContext,
  reading: Reading,
  live: Live,
  request: FixRequest,
  tracked: boolean,
): Promise<Round> {
  const { fixes, library } = request;
  const place = locator(reading.texts, live.texts);
  const declined: DeclinedFix[] = [];
  const there = fixes.filter((fix) => {
    const isThere = placesOf(fix).every((index) => place(index) !== null);
    if (!isThere) declined.push({ fix, reason: "moved" });
    return isThere;
  });
  const plan = await searched(context, live, place, reading, there, library);
  declined.push(...plan.declined);
  if (plan.kept.length === 0) return { applied: [], declined, change: null, live, isQueued: false };
  const trim = queueSteps(context, live, place, plan.steps, plan.found, plan.styles);
  const settled = askForParagraphs(context);
  const readAs = backwards(reading, live, place);
  const steps = plan.steps.map((step) => placed(step, place));
  try {
    await context.sync();
  } catch (error) {
    await rollBack({ reading, readAs, before: live.texts, steps });
    throw error;
  }
  if (tracked || !bringsOoxml(plan)) {
    const after = settled();
    const change = { reading, readAs, before: live.texts, after: after.texts, steps };
    return { applied: plan.kept, declined, change, live: after, isQueued: false };
  }
  const wanted = textsAfter(reading, live.texts, place, plan.kept, library);
  const { live: after, isQueued } = queueTidying(settled(), wanted, trim);
  const change = { reading, readAs, before: live.texts, after: after.texts, steps };
  const altered = isSameList(after.texts, wanted) ? [] : fixesOfCells(reading, plan);
  if (altered.length > 0) {
    const restored = await restoreAltered(context, change, { live: after, wanted });
    for (const fix of altered) declined.push({ fix, reason: "altered" });
    const others = plan.kept.filter((fix) => !altered.includes(fix));
    const rest = { source: request.source, fixes: others, library };
    const round = await carryRound(context, reading, restored, rest, tracked);
    return { ...round, declined: [...declined, ...round.declined] };
  }
  return { applied: plan.kept, declined, change, live: after, isQueued };
}

/**
 * Fixes that put OOXML into cells: there Word may lose words that stand before a control (office-js #6752), so that the texts are
 * compared with what they should be.
 */
function fixesOfCells({ snapshot }: Reading, { steps, kept }: StepPlan): readonly Fix[] {
  const cells = new Set(
    steps.flatMap((step) => {
      if (!("ooxml" in step)) return [];
      const isCell = snapshot.paragraphs[step.paragraph]?.cell !== null;
      return isCell || (step.kind === "rewrite" && step.becomes) ? [step.paragraph] : [];
    }),
  );
  return kept.filter((fix) => placesOf(fix).some((index) => cells.has(index)));
}

/** The last change goes first; null where one of them cannot be undone. */
function undoOf(changes: readonly Change[]): FixResult["undo"] {
  const ways = changes.map((change) => ({ change, back: stepsBack(change) })).reverse();
  if (ways.length === 0 || ways.some(({ back }) => back === null)) return null;
  return async () => {
    for (const { change, back } of ways) {
      if (!back || !(await undoNow(change, back))) return false;
    }
    return true;
  };
}

function nothingDone(fixes: readonly Fix[], reason: DeclinedFix["reason"]): FixResult {
  const declined = fixes.map((fix) => ({ fix, reason }));
  return { applied: [], declined, tracked: false, undo: null };
}

/** The paragraphs of the reading that a fix speaks of. */
function placesOf({ edits }: Fix): number[] {
  return edits.flatMap((edit) => {
    const [first, last] = reachOfEdit(edit) ?? [0, -1];
    const reach = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return edit.kind === "move" ? [...reach, edit.to.paragraph] : reach;
  });
}

/** Plans the steps and finds their words; paragraphs in which Word's search fails are planned anew without it. */
async function searched(
  context: Word.RequestContext,
  live: Live,
  place: Locate,
  reading: Reading,
  fixes: readonly Fix[],
  library: FixRequest["library"],
) {
  const plan = (unsearchable: ReadonlySet<number>): StepPlan =>
    planSteps(reading, fixes, { library, canSetPages: canSetPages(), unsearchable });
  const first = plan(new Set());
  const found = await findWords(context, live, place, first.steps);
  if (found.missed.size === 0) return { ...first, found };
  const second = plan(found.missed);
  const known = new Map([...found.ranges].map(([step, range]) => [JSON.stringify(step), range]));
  const ranges = new Map(
    second.steps.flatMap((step) => {
      const range = known.get(JSON.stringify(step));
      return range ? [[step, range] as const] : [];
    }),
  );
  return { ...second, found: { ranges, missed: found.missed } };
}

function backwards({ texts }: Reading, live: Live, place: Locate): Locate {
  const byLive = new Map<number, number>();
  texts.forEach((_text, index) => {
    const at = place(index);
    if (at !== null) byLive.set(at, index);
  });
  return (index) => (index < live.texts.length ? (byLive.get(index) ?? null) : null);
}

function placed<S extends Step>(step: S, place: Locate): S {
  if (!("paragraph" in step)) return step;
  const paragraph = place(step.paragraph) ?? step.paragraph;
  if (!("last" in step) || step.last === undefined) return { ...step, paragraph };
  return { ...step, paragraph, last: place(step.last) ?? step.last };
}

/** How the document's paragraphs should read afterwards: the same fixes on the package, and what the user did meanwhile. */
function textsAfter(
  { docx, snapshot, texts }: Reading,
  live: readonly string[],
  place: Locate,
  fixes: readonly Fix[],
  library: FixRequest["library"],
): readonly string[] {
  const options = { library, author: { name: "", date: "2000-01-01" } };
  const changed = withChanges(docx, applyFixes(docx, snapshot, fixes, options).changes);
  const xml = changed.text(changed.mainPath) ?? "";
  const after = snapshotOf(changed).paragraphs.map((paragraph) => textInWord(paragraph, xml));
  const out: string[] = [];
  let at = 0;
  const become = (from: number, to: number, words: readonly string[]) => {
    const first = from < to ? (place(from) ?? at) : (place(from - 1) ?? at - 1) + 1;
    out.push(...live.slice(at, first), ...words);
    at = from < to ? (place(to - 1) ?? first) + 1 : first;
  };
  for (const { from, to, start, end } of differences(texts, after)) {
    if (to - from !== end - start) become(from, to, after.slice(start, end));
    else {
      // One by one: the user may have put something between them.
      for (let step = 0; step < to - from; step += 1) {
        become(from + step, from + step + 1, after.slice(start + step, start + step + 1));
      }
    }
  }
  return [...out, ...live.slice(at)];
}

/** Word adds empty paragraphs of its own to OOXML alone. */
function bringsOoxml({ steps, styles }: StepPlan): boolean {
  return styles.length > 0 || steps.some((step) => "ooxml" in step || step.kind === "pageNumber");
}

/** Word stops in the middle of a batch that fails: what went before is undone. */
async function rollBack(change: Omit<Change, "after">): Promise<void> {
  await Word.run(async (context) => {
    const ask = askForParagraphs(context);
    await context.sync();
    const after = ask().texts;
    const isUntouched = isSameList(after, change.before);
    const back = stepsBack({ ...change, after, steps: isUntouched ? [] : change.steps });
    if (!back) throw new HostError("failed", "rollback");
    await write(context, ask(), (index) => index, back, change.before);
  }).catch((error: unknown) => {
    const { detail } = toHostError(error, "write");
    throw new HostError("half-done", detail);
  });
}

async function undoNow(change: Change, back: readonly Step[]): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const ask = askForParagraphs(context);
      await context.sync();
      const live = ask();
      const place = locator(change.after, live.texts);
      const isThere = back.every(
        (step) => !("paragraph" in step) || place(step.paragraph) !== null,
      );
      if (!isThere) return false;
      const wanted = live.texts.length === change.after.length ? change.before : null;
      return write(context, live, place, back, wanted);
    });
  } catch (error) {
    throw toHostError(error, "write");
  }
}
