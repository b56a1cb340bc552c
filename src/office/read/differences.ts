/** Paragraphs `from` to `to` of one state of a document that became `start` to `end` of another; the ends are not in it. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where two states of a document differ, in order. Paragraphs whose text is found once in both hold them together. */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
  const found: Difference[] = [];
  let from = 0;
  let start = 0;
  for (const [to, end] of [...anchors(before, after), [before.length, after.length] as const]) {
    let head = 0;
    while (from + head < to && start + head < end && before[from + head] === after[start + head]) {
      head += 1;
    }
    let tail = 0;
    const most = Math.min(to - from, end - start) - head;
    while (tail < most && before[to - 1 - tail] === after[end - 1 - tail]) tail += 1;
    const one = { from: from + head, to: to - tail, start: start + head, end: end - tail };
    if (one.from < one.to || one.start < one.end) found.push(one);
    [from, start] = [to, end];
  }
  return found;
}

/** Pairs of the same unique text, of which as many are kept as stand in one order: the longest rising run. */
export function anchors(
  before: readonly string[],
  after: readonly string[],
): (readonly [number, number])[] {
  const inAfter = uniquePlaces(after);
  const pairs = [...uniquePlaces(before)].flatMap(([text, place]) => {
    const other = inAfter.get(text);
    return other === undefined ? [] : [[place, other] as const];
  });
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** Texts that stand in one place only, in the order of their places. */
function uniquePlaces(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const often = new Set<string>();
  texts.forEach((text, index) => {
    if (places.has(text)) often.add(text);
    else places.set(text, index);
  });
  for (const text of often) places.delete(text);
  return places;
}
