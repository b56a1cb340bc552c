import { commonEnds } from "../../core/snapshot/common-ends";

/** Finds, for a paragraph of the document as it was read, where it stands now; null when it is gone or has changed. */
export type Locate = (index: number) => number | null;

/**
 * Compares two states of a document by their paragraphs' texts. A paragraph is only found where its text is exactly what it was:
 * whoever asks is going to write there.
 */
export function locator(before: readonly string[], now: readonly string[]): Locate {
  const { head, tail } = commonEnds(before, now);
  const moved = now.length - before.length;
  return (index) => {
    if (index < head) return index;
    if (index >= before.length - tail) return index + moved;
    return bestMatch(before, now, index, head, now.length - tail);
  };
}

/** Of the paragraphs with that text the one whose neighbours are the same, else the nearest. */
function bestMatch(
  before: readonly string[],
  now: readonly string[],
  index: number,
  from: number,
  to: number,
): number | null {
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = from; at < to; at += 1) {
    if (now[at] !== before[index]) continue;
    const neighbours =
      Number(now[at - 1] === before[index - 1]) + Number(now[at + 1] === before[index + 1]);
    const score = neighbours - Math.abs(at - index) / (before.length + now.length);
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}
