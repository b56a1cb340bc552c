import type { Live } from "./live";
import type { Locate } from "./locate";
import type { Step } from "../write/steps";
import { asRead, needleFor, type Needle } from "./word-letters";

/** Where the steps' words stand. */
export interface Found {
  readonly ranges: ReadonlyMap<Step, Word.Range>;
  /** Paragraphs, in the steps' count, in which Word does not find them. */
  readonly missed: ReadonlySet<number>;
}

type WordsAt =
  | { readonly kind: "whole" }
  | { readonly kind: "found"; readonly first: Needle; readonly last: Needle | null };

/** So many letters beside a place tell it from others. */
const ANCHOR_LETTERS = 16;

/** Looks the steps' words up; one round trip, or none when there is nothing to look for. */
export async function findWords(
  context: Word.RequestContext,
  live: Live,
  place: Locate,
  steps: readonly Step[],
): Promise<Found> {
  const ranges = new Map<Step, Word.Range>();
  const missed = new Set<number>();
  const searches = new Map<string, Word.RangeCollection>();
  const search = (index: number, { search: words }: Needle) => {
    const key = `${index}:${words}`;
    const known = searches.get(key);
    if (known) return known;
    const found = live.paragraphs[index]?.search(words, { matchCase: true });
    if (found) searches.set(key, found.load("items/text"));
    return found;
  };
  const waiting: (() => void)[] = [];
  for (const step of steps) {
    if (step.kind !== "text" && step.kind !== "font" && step.kind !== "break") continue;
    const index = place(step.paragraph);
    const text = index === null ? undefined : live.texts[index];
    if (index === null || text === undefined || text === "") continue;
    const at = wordsAt(text, step);
    if (at?.kind === "whole") {
      const whole = live.paragraphs[index]?.getRange("Content");
      if (whole) ranges.set(step, whole);
    } else if (!at) missed.add(step.paragraph);
    else {
      const first = search(index, at.first);
      const last = at.last && search(index, at.last);
      waiting.push(() => {
        const from = first && chosen(first, at.first);
        const to = last && at.last ? chosen(last, at.last) : from;
        if (!from || !to) missed.add(step.paragraph);
        else ranges.set(step, from === to ? from : from.expandTo(to));
      });
    }
  }
  if (searches.size > 0) await context.sync();
  for (const resolve of waiting) resolve();
  return { ranges, missed };
}

/** Word's search takes some letters for one another (quotation marks, spaces): only the very words count. */
function chosen(found: Word.RangeCollection, { words, nth, count }: Needle): Word.Range | null {
  const exact = found.items.filter((range) => asRead(range.text) === words);
  return exact.length === count ? (exact[nth] ?? null) : null;
}

function wordsAt(
  text: string,
  step: Extract<Step, { kind: "text" | "font" | "break" }>,
): WordsAt | null {
  const [start, end] = reachOf(text, step);
  if (start === 0 && end === text.length) return { kind: "whole" };
  const needle = needleFor(text, start, end);
  if (needle) return { kind: "found", first: needle, last: null };
  // Too long to look for: from its first words to its last.
  const middle = Math.min(start + ANCHOR_LETTERS, end);
  const first = needleFor(text, start, middle);
  const last = needleFor(text, Math.max(middle, end - ANCHOR_LETTERS), end);
  return first && last ? { kind: "found", first, last } : null;
}

/** The letters that a step is about, or that stand beside its place. */
function reachOf(
  text: string,
  step: Extract<Step, { kind: "text" | "font" | "break" }>,
): readonly [number, number] {
  if (step.kind === "break") return [Math.max(0, step.at - ANCHOR_LETTERS), step.at];
  if (step.kind === "font" || step.start < step.end) return [step.start, step.end];
  return step.joins === "behind"
    ? [step.start, Math.min(text.length, step.start + ANCHOR_LETTERS)]
    : [Math.max(0, step.start - ANCHOR_LETTERS), step.start];
}
