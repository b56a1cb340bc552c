import { withLeadingZero as two } from "../../core/template/days";

/** `02, 05-09`, as people write them. */
export function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found
    .flatMap(([from, to]) =>
      to - from > 1
        ? [`${two(from)}-${two(to)}`]
        : from === to
          ? [two(from)]
          : [two(from), two(to)],
    )
    .join(", ");
}
