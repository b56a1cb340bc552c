import { commonEnds } from "../../core/snapshot/common-ends";
import { isSameCell } from "../../core/snapshot/surroundings";
import { differences, type Difference } from "../read/differences";
import { excerptOf } from "./ooxml-fragment";
import { blocksOf, stretchWithTables, type Reading } from "../read/reading";
import type { PageStep, PutStep, Step, TextStep } from "./steps";

/** A change of the document that can be undone as long as its paragraphs still read as they were left. */
export interface Change {
  /** The document as the check read it: what was there before. */
  readonly reading: Reading;
  /** For a paragraph as it stood before the change: which of the reading's it was. */
  readonly readAs: (index: number) => number | null;
  /** Texts of all paragraphs before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What was done, in the count of `before`. */
  readonly steps: readonly Step[];
}

/** Steps that bring back what was there, in the count of `after`; null where calls cannot. */
export function stepsBack(change: Change): readonly Step[] | null {
  const { after, steps } = change;
  const tables = tablesMade(change);
  if (!tables) return null;
  const found = differencesAround(toldApart(change), after, tables);
  const back: Step[] = [];
  for (const difference of found) {
    const isTable = tables.includes(difference);
    const own = isTable ? outOfTable(change, difference) : backFrom(change, difference);
    if (!own) return null;
    back.push(...own);
  }
  const again = new Set(back.flatMap((step) => ("paragraph" in step ? [step.paragraph] : [])));
  for (const [was, now, count] of relookedStretches(change, found, again)) {
    const rewrite = rewriteWith(change, now, now + count - 1, was, was + count - 1);
    if (!rewrite) return null;
    back.push(rewrite);
  }
  for (const step of steps) {
    if (step.kind === "pageNumber") {
      if (!step.back) return null;
      back.push(step.back);
    }
    if (step.kind === "page") back.push(formerPage(change.reading, step));
  }
  return back;
}

/** No text of a document begins so. */
const WENT = "\u0000";

/** The texts before, where what went to another cell is like nothing there: it must not be taken for what stayed. */
function toldApart({ before, steps }: Change): readonly string[] {
  const went = new Set<number>();
  for (const step of steps) {
    if (step.kind !== "remove" || !step.betweenCells) continue;
    const last = step.last ?? step.paragraph;
    for (let index = step.paragraph; index <= last; index += 1) went.add(index);
  }
  return before.map((text, index) => (went.has(index) ? WENT + text : text));
}

/** The stretches that became tables, in order; null where one is no longer found as it was left. */
function tablesMade({ steps, after }: Change): readonly Difference[] | null {
  const made: Difference[] = [];
  for (const step of steps) {
    if (step.kind !== "rewrite" || !step.becomes) continue;
    const { paragraph: from, last, becomes } = step;
    const starts = after
      .map((_, index) => index)
      .filter((start) => becomes.every((text, offset) => after[start + offset] === text));
    const [start] = starts;
    if (start === undefined || starts.length > 1) return null;
    made.push({ from, to: last + 1, start, end: start + becomes.length });
  }
  return made.sort((one, other) => one.from - other.from);
}

/** Where two states differ, with the tables between as differences of their own. */
function differencesAround(
  before: readonly string[],
  after: readonly string[],
  tables: readonly Difference[],
): readonly Difference[] {
  const found: Difference[] = [];
  let [from, start] = [0, 0];
  const upTo = (to: number, end: number) => {
    for (const one of differences(before.slice(from, to), after.slice(start, end))) {
      found.push({
        from: one.from + from,
        to: one.to + from,
        start: one.start + start,
        end: one.end + start,
      });
    }
  };
  for (const table of tables) {
    upTo(table.from, table.start);
    found.push(table);
    [from, start] = [table.to, table.end];
  }
  upTo(before.length, after.length);
  return found;
}

/** The former paragraphs before what stands behind the table, which then goes. */
function outOfTable(change: Change, { from, to, start, end }: Difference): Step[] | null {
  const ooxml = formerOoxml(change, from, to - 1);
  // An empty paragraph that came behind the table goes with it.
  const isLast = end >= change.after.length;
  if (ooxml === null) return null;
  return [
    isLast
      ? { kind: "put", paragraph: end - 1, side: "before", ooxml }
      : { kind: "put", paragraph: end, side: "before", ooxml },
    { kind: "remove", paragraph: start, last: isLast ? end - 2 : end - 1 },
  ];
}

/** Neighbours whose words stayed and whose look did not: where they stood, where they stand, and how many. */
function relookedStretches(
  { steps, reading, readAs }: Change,
  found: readonly Difference[],
  done: ReadonlySet<number>,
): (readonly [number, number, number])[] {
  const relooked = new Set<number>();
  for (const step of steps) {
    if (step.kind !== "style" && step.kind !== "font" && step.kind !== "rewrite") continue;
    const last = step.kind === "rewrite" ? step.last : step.paragraph;
    for (let index = step.paragraph; index <= last; index += 1) relooked.add(index);
  }
  const stretches: [number, number, number][] = [];
  for (const was of [...relooked].sort((one, other) => one - other)) {
    const now = nowAt(found, was);
    if (now === null || done.has(now)) continue;
    const last = stretches.at(-1);
    const [from, to] = [readAs(was - 1), readAs(was)];
    const isNext =
      last !== undefined &&
      last[0] === was - last[2] &&
      last[1] === now - last[2] &&
      from !== null &&
      to === from + 1 &&
      blocksOf(reading, from, to) !== null;
    if (last && isNext) last[2] += 1;
    else stretches.push([was, now, 1]);
  }
  return stretches;
}

/** Where an unchanged paragraph stands afterwards; null for one that changed. */
function nowAt(found: readonly Difference[], index: number): number | null {
  let moved = 0;
  for (const { from, to, start, end } of found) {
    if (index < from) break;
    if (index < to) return null;
    moved += end - start - (to - from);
  }
  return index + moved;
}

function backFrom(change: Change, { from, to, start, end }: Difference): Step[] | null {
  const steps: Step[] = [];
  if (from === to) return [{ kind: "remove", paragraph: start, last: end - 1 }];
  if (start === end) {
    const ooxml = formerOoxml(change, from, to - 1);
    const beside = besideFormer(change, from, to, start);
    return ooxml !== null && beside ? [{ kind: "put", ooxml, ...beside }] : null;
  }
  if (to - from !== end - start) {
    const isInCell = change.reading.snapshot.paragraphs
      .slice(change.readAs(from) ?? 0, (change.readAs(to - 1) ?? 0) + 1)
      .some(({ cell }) => cell !== null);
    const whole = isInCell ? null : rewriteWith(change, start, end - 1, from, to - 1);
    return whole && [whole];
  }
  for (let offset = 0; offset < to - from; offset += 1) {
    const step = backInParagraph(change, from + offset, start + offset);
    if (!step) return null;
    steps.push(...step);
  }
  return steps;
}

/** What the check had not read is taken for a paragraph outside tables. */
const NO_CELL = { cell: null };

/** Where paragraphs that are gone stood: beside a neighbour of their own cell; null where all of these are gone, too. */
function besideFormer(
  { readAs, reading: { snapshot }, after }: Change,
  from: number,
  to: number,
  start: number,
): Pick<PutStep, "paragraph" | "side"> | null {
  const formerly = (index: number) => snapshot.paragraphs[readAs(index) ?? -1] ?? NO_CELL;
  const isNeighbour = (index: number, own: number) => isSameCell(formerly(index), formerly(own));
  if (start > 0 && isNeighbour(from - 1, from)) return { paragraph: start - 1, side: "after" };
  if (start < after.length && isNeighbour(to, to - 1)) return { paragraph: start, side: "before" };
  return null;
}

/** A step back for each that was made, so that letters between them keep their looks; null where more than these has changed. */
function wordsBack(
  made: readonly TextStep[],
  now: number,
  before: string,
  after: string,
): readonly TextStep[] | null {
  const back: TextStep[] = [];
  let text = "";
  let at = 0;
  for (const { start, end, text: words } of [...made].sort((a, b) => a.start - b.start)) {
    if (start < at) return null;
    text += before.slice(at, start);
    const place = { start: text.length, end: text.length + words.length };
    const joins = place.start === 0 ? "behind" : "before";
    back.push({ kind: "text", paragraph: now, ...place, text: before.slice(start, end), joins });
    text += words;
    at = end;
  }
  return text + before.slice(at) === after ? back : null;
}

function backInParagraph(change: Change, was: number, now: number): readonly Step[] | null {
  const [before, after] = [change.before[was] ?? "", change.after[now] ?? ""];
  if (before === after) return [];
  const own = change.steps.filter(
    (step) =>
      "paragraph" in step &&
      step.paragraph <= was &&
      was <= (step.kind === "rewrite" ? step.last : step.paragraph),
  );
  if (!own.every(({ kind }) => kind === "text")) {
    const step = rewriteWith(change, now, now, was, was);
    return step && [step];
  }
  const each = wordsBack(
    own.filter((step) => step.kind === "text"),
    now,
    before,
    after,
  );
  if (each) return each;
  const { head, tail } = commonEnds(before, after);
  return [
    {
      kind: "text",
      paragraph: now,
      start: head,
      end: after.length - tail,
      text: before.slice(head, before.length - tail),
      joins: head === 0 ? "behind" : "before",
    },
  ];
}

function rewriteWith(
  change: Change,
  now: number,
  lastNow: number,
  was: number,
  lastWas: number,
): Step | null {
  const ooxml = formerOoxml(change, was, lastWas);
  return ooxml === null ? null : { kind: "rewrite", paragraph: now, last: lastNow, ooxml };
}

function formerOoxml({ reading, readAs }: Change, first: number, last: number): string | null {
  const [from, to] = [readAs(first), readAs(last)];
  if (from === null || to === null) return null;
  const place = blocksOf(reading, from, to) ?? stretchWithTables(reading, from, to);
  if (!place) return null;
  const blocks = reading.xml.slice(place.start, place.end);
  return blocks.includes("<w:sectPr") ? null : excerptOf(reading.docx, blocks);
}

const TWIPS_A_POINT = 20;

function formerPage({ snapshot }: Reading, { section }: PageStep): PageStep {
  const { pageWidth, pageHeight, margins } = snapshot.sections[section] ?? {};
  const points = (twips: number | null | undefined) => (twips ?? 0) / TWIPS_A_POINT;
  return {
    kind: "page",
    section,
    size: { width: points(pageWidth), height: points(pageHeight) },
    margins: {
      top: points(margins?.top),
      bottom: points(margins?.bottom),
      left: points(margins?.left),
      right: points(margins?.right),
    },
  };
}
