/** Tables larger than this are not worth their time: the middle then counts as replaced. */
const MAX_CELLS = 4_000_000;

/**
 * For every word of `after` the index of the same word in `before`, or -1 for a new one. The pairs rise on both sides, and as many
 * words as possible keep their partner.
 */
export function align(before: readonly string[], after: readonly string[]): Int32Array {
  const partner = new Int32Array(after.length).fill(-1);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    partner[head] = head;
    head += 1;
  }
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > head && afterEnd > head && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd -= 1;
    afterEnd -= 1;
    partner[afterEnd] = beforeEnd;
  }
  const height = beforeEnd - head;
  const width = afterEnd - head;
  if (height > 0 && width > 0 && height * width <= MAX_CELLS) {
    alignMiddle(before, after, { head, height, width }, partner);
  }
  return partner;
}

function alignMiddle(
  before: readonly string[],
  after: readonly string[],
  { head, height, width }: { head: number; height: number; width: number },
  partner: Int32Array,
): void {
  // Longest common subsequence, from the ends towards the start.
  const row = width + 1;
  const lengths = new Uint16Array((height + 1) * row);
  const at = (index: number) => lengths[index] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const here = i * row + j;
      lengths[here] =
        before[head + i] === after[head + j]
          ? at(here + row + 1) + 1
          : Math.max(at(here + row), at(here + 1));
    }
  }
  for (let i = 0, j = 0; i < height && j < width;) {
    const here = i * row + j;
    if (before[head + i] === after[head + j]) {
      partner[head + j] = head + i;
      i += 1;
      j += 1;
    } else if (at(here + row) >= at(here + 1)) i += 1;
    else j += 1;
  }
}
