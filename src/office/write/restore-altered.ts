import { HostError } from "../../core/host";
import { commonEnds } from "../../core/snapshot/common-ends";
import { askForParagraphs, type Live } from "../read/live";
import type { TextStep } from "./steps";
import { stepsBack, type Change } from "./undo";
import { write } from "./write-steps";

/** The document after a change, and the texts that it should then have had. */
interface Altered {
  readonly live: Live;
  readonly wanted: readonly string[];
}

/**
 * Brings back what was there before a change of which Word made other words. What does so may lose the same words again: they are then
 * written in by themselves. Returns the document as it then is. Rejects with HostError `half-done` where that does not succeed.
 */
export async function restoreAltered(
  context: Word.RequestContext,
  change: Change,
  { live, wanted }: Altered,
): Promise<Live> {
  const changed = await withoutExtra(context, live, wanted);
  const back = changed && stepsBack({ ...change, after: changed.texts });
  if (!back) throw new HostError("half-done", "altered");
  await write(context, changed, asItIs, back, change.before);
  const former = await withoutExtra(context, await paragraphsNow(context), change.before);
  if (!former) throw new HostError("half-done", "altered");
  await write(context, former, asItIs, lostWords(former.texts, change.before), null);
  const restored = await paragraphsNow(context);
  if (!isSameList(restored.texts, change.before)) throw new HostError("half-done", "altered");
  return restored;
}

const asItIs = (index: number) => index;

async function paragraphsNow(context: Word.RequestContext): Promise<Live> {
  const ask = askForParagraphs(context);
  await context.sync();
  return ask();
}

/** Takes empty paragraphs away that are there beyond those wanted, although other texts differ; null where more than that is amiss. */
async function withoutExtra(
  context: Word.RequestContext,
  live: Live,
  wanted: readonly string[],
): Promise<Live | null> {
  const extra = new Set<number>();
  let next = 0;
  live.texts.forEach((text, index) => {
    const isMeant = next < wanted.length && (text !== "" || wanted[next] === "");
    if (isMeant) next += 1;
    else extra.add(index);
  });
  if (next < wanted.length || [...extra].some((index) => live.texts[index] !== "")) return null;
  for (const index of [...extra].reverse()) live.paragraphs[index]?.delete();
  return paragraphsNow(context);
}

/** What puts the letters back in which each paragraph differs from what it was. */
function lostWords(texts: readonly string[], before: readonly string[]): readonly TextStep[] {
  return before.flatMap((wanted, paragraph) => {
    const text = texts[paragraph] ?? "";
    if (text === wanted) return [];
    const { head, tail } = commonEnds(text, wanted);
    const place = { start: head, end: text.length - tail };
    const joins = head === 0 ? "behind" : "before";
    const words = wanted.slice(head, wanted.length - tail);
    return [{ kind: "text", paragraph, ...place, text: words, joins }];
  });
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
