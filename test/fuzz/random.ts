/** Random numbers that are the same for the same seed, on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** At least 0 and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A small number, most often 1. */
  few(most: number): number {
    return 1 + Math.floor(this.next() ** 3 * most);
  }

  pick<T>(all: readonly T[]): T {
    const picked = all[this.below(all.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }

  /** A stretch `[from, to)` of something so long, seldom a long one. */
  stretch(length: number): readonly [number, number] {
    const from = this.below(length + 1);
    return [from, Math.min(length, from + Math.floor(this.next() ** 4 * length) + 1)];
  }
}
