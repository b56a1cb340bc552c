import type { Io } from "./io";

const WIDTH = 24;

/** A bar on standard error for people who wait; nothing when that is no terminal or there is one file only. */
export class Progress {
  readonly #shown: boolean;
  #done = 0;

  constructor(
    private readonly io: Io,
    private readonly total: number,
  ) {
    this.#shown = io.errColumns !== null && total > 1;
  }

  step(): void {
    this.#done += 1;
    if (!this.#shown) return;
    const full = Number.isFinite(this.total) ? Math.round((this.#done / this.total) * WIDTH) : 0;
    const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    this.io.err(
      Number.isFinite(this.total) ? `\r${bar} ${this.#done}/${this.total}` : `\r${this.#done}`,
    );
  }

  /** Takes the bar away, so that results start on an empty line. */
  clear(): void {
    if (this.#shown) this.io.err("\r\u001b[K");
  }
}
