import { UNREADABLE_REASONS } from "../../src/core/ooxml/unreadable";
import { LIMIT_MS, originals, runCase } from "./fuzz-case";

/** A few of the damages; `npm run fuzz` has them all. */
const CASES = 300;

test("damaged documents end in a verdict, in a sound report, and soon", () => {
  const documents = originals();
  const outcomes = Array.from({ length: CASES }, (_, number) => runCase(number, documents));
  expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(outcomes.filter(({ milliseconds }) => milliseconds > LIMIT_MS)).toEqual([]);
  // Both kinds of end must come up, or the damages are too light or too heavy to tell anything.
  const reasons: readonly string[] = UNREADABLE_REASONS;
  const unread = outcomes.filter(({ end }) => reasons.includes(end));
  expect(unread.length).toBeGreaterThan(CASES / 10);
  expect(unread.length).toBeLessThan((CASES * 9) / 10);
});
