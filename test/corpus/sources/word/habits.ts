import type { ListId } from "../model";

/** How the person and the copy of Word that made the document work; decides the XML, never the words. */
export interface WordHabits {
  /** Looks by paragraph styles, or all by hand on runs and paragraphs. */
  readonly formatBy: "runs" | "styles";
  /** The font of the Normal style. */
  readonly normalFont: string;
  /** Fonts by the theme's names instead of their own. */
  readonly themeFonts: boolean;
  /** What years of editing leave behind: revision ids, runs in splinters, spelling marks, bookmarks. */
  readonly splinters: boolean;
  /** Keeps U+00AD as a letter, as old encodings need it. */
  readonly rawCharacters: boolean;
}

export const PLAIN_HABITS: WordHabits = {
  formatBy: "runs",
  normalFont: "Times New Roman",
  themeFonts: false,
  splinters: false,
  rawCharacters: false,
};

export const LIST_NUMBERS: Readonly<Record<ListId, number>> = { headings: 1, hyphens: 2 };

/** A repeatable source of small numbers. */
export class Dice {
  private state: number;

  constructor(seed: string) {
    this.state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 17);
  }

  /** From 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * sides);
  }

  /** Eight hexadecimal digits as Word writes a revision id. */
  revision(): string {
    return `00${(this.roll(0xffffff) | 0x100000).toString(16).toUpperCase().padStart(6, "0")}`;
  }
}
