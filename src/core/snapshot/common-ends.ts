/** How many items two lists, or letters two texts, have in common at their beginning and, behind that, at their end. */
export function commonEnds(
  one: ArrayLike<string>,
  other: ArrayLike<string>,
): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) {
    tail += 1;
  }
  return { head, tail };
}
