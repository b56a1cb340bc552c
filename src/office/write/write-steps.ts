import { queueSteps } from "./carry-out";
import { findWords } from "../read/find-words";
import { askForParagraphs, type Live } from "../read/live";
import type { Locate } from "../read/locate";
import type { Step } from "./steps";
import { tidy } from "./tidy";

/**
 * Carries steps out that rest on no style. False, and nothing is done, where words are not found. `wanted` are the texts afterwards; null
 * where they are not known, and then nothing that Word adds is taken away.
 */
export async function write(
  context: Word.RequestContext,
  live: Live,
  place: Locate,
  steps: readonly Step[],
  wanted: readonly string[] | null,
): Promise<boolean> {
  if (steps.length === 0) return true;
  const found = await findWords(context, live, place, steps);
  if (found.missed.size > 0) return false;
  const trim = queueSteps(context, live, place, steps, found, []);
  const settled = askForParagraphs(context);
  await context.sync();
  if (wanted) await tidy(context, settled(), wanted, trim);
  return true;
}
