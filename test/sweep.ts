/** Sweeps over many documents: `npm test` takes a sample of each, `npm run test:sweeps` all. */

/** Set by `jest.sweeps.config.js`. */
const isWhole = process.env["CHIBO_SWEEPS"] === "whole";

/** How many documents a sample passes over between two. */
const STEP = 3;

/** Every third of the cases; all of them in the whole sweep. */
export function sampled<Case>(cases: readonly Case[]): readonly Case[] {
  return isWhole ? cases : cases.filter((_, index) => index % STEP === 0);
}

/** How often a property is tried: a third of the times of the whole sweep. */
export function runs(whole: number): number {
  return isWhole ? whole : Math.ceil(whole / STEP);
}
