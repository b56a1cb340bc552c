/** The longest subsequence of `numbers` that rises. */
export function longestRising(numbers: readonly number[]): number[] {
  const previous = new Int32Array(numbers.length).fill(-1);
  /** Index of the smallest end of a rising sequence, by its length - 1. */
  const ends: number[] = [];
  const value = (index: number | undefined) => numbers[index ?? -1] ?? Infinity;
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value(ends[middle]) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const rising: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    rising.unshift(value(index));
  }
  return rising;
}
