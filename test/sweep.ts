/**
 * Sweeps over many documents and states, in three extents: `npm test` takes a few of each, `npm run test:ci` more, `npm run test:sweeps`
 * all. What is not worth its time in `npm test` is in a file `*.slow.test.ts`, which the latter two run, and what has no sample at all in
 * a file `*.sweep.test.ts`, which only the last runs.
 */

const EXTENTS = ["few", "more", "all"] as const;
type Extent = (typeof EXTENTS)[number];

/** Set by `jest.ci.config.js` and `jest.sweeps.config.js`. */
const extent: Extent = EXTENTS.find((one) => one === process.env["CHIBO_EXTENT"]) ?? "few";

/** In `npm test`. */
export const isSample = extent === "few";
export const isWhole = extent === "all";

/** One case of so many is in a sample. */
const STEPS: Record<Extent, number> = { few: 9, more: 3, all: 1 };
const STEP = STEPS[extent];

/**
 * Some of the cases, from the first on or from another of the first three, so that samples of the same cases can differ; all of
 * them in the whole sweep.
 */
export function sampled<Case>(cases: readonly Case[], first: 0 | 1 | 2 = 0): readonly Case[] {
  return isWhole ? cases : cases.filter((_, index) => index % STEP === first);
}

/** All of the cases, but in `npm test` some: of what is too dear there for every case, and is not worth leaving out elsewhere. */
export function fewer<Case>(cases: readonly Case[]): readonly Case[] {
  return isSample ? cases.filter((_, index) => index % STEPS.more === 0) : cases;
}

/** How often a property is tried: a share of the times of the whole sweep. */
export function runs(whole: number): number {
  return Math.ceil(whole / STEP);
}
