/**
 * Sweeps over many documents and states: `npm test` takes a sample of each, `npm run test:sweeps` all. What has no sample is in a
 * file `*.sweep.test.ts`, which only the latter runs.
 */

/** Set by `jest.sweeps.config.js`. */
export const isWhole = process.env["CHIBO_SWEEPS"] === "whole";

/** One case of so many is in a sample. */
const STEP = 3;

/**
 * Every third of the cases, from the first on or from another of the first three, so that samples of the same cases can differ;
 * all of them in the whole sweep.
 */
export function sampled<Case>(cases: readonly Case[], first: 0 | 1 | 2 = 0): readonly Case[] {
  return isWhole ? cases : cases.filter((_, index) => index % STEP === first);
}

/** How often a property is tried: a third of the times of the whole sweep. */
export function runs(whole: number): number {
  return isWhole ? whole : Math.ceil(whole / STEP);
}
