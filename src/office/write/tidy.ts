import type { Trim } from "./carry-out";
import { anchors } from "../read/differences";
import { askForParagraphs, type Live } from "../read/live";

/** What is there once the queued calls are sent. */
export interface Tidied {
  readonly live: Live;
  readonly isQueued: boolean;
}

/**
 * Queues the empty paragraphs that Word left behind what was put in to be taken away. Which are left is known before: what comes next can
 * be asked for in the same round trip.
 */
export function queueTidying(live: Live, wanted: readonly string[], trim: Trim): Tidied {
  const extra = extraParagraphs(live.texts, wanted);
  const isTrimmed = trim();
  for (const index of [...extra].sort((one, other) => other - one))
    live.paragraphs[index]?.delete();
  const isLeft = (_: unknown, index: number) => !extra.has(index);
  const left = { paragraphs: live.paragraphs.filter(isLeft), texts: live.texts.filter(isLeft) };
  return { live: left, isQueued: extra.size > 0 || isTrimmed };
}

/** Takes away the empty paragraphs that Word left behind what was put in. Returns what is there in the end. */
export async function tidy(
  context: Word.RequestContext,
  live: Live,
  wanted: readonly string[],
  trim: Trim,
): Promise<Live> {
  if (!queueTidying(live, wanted, trim).isQueued) return live;
  const settled = askForParagraphs(context);
  await context.sync();
  return settled();
}

/** Empty paragraphs that are there beyond those wanted. Where anything else differs nobody can tell, and all stay. */
export function extraParagraphs(
  texts: readonly string[],
  wanted: readonly string[],
): ReadonlySet<number> {
  const extra = new Set<number>();
  let [from, start] = [0, 0];
  for (const [to, end] of [...anchors(wanted, texts), [wanted.length, texts.length] as const]) {
    for (const index of extraBetween(texts.slice(start, end), wanted.slice(from, to))) {
      extra.add(start + index);
    }
    [from, start] = [to, end];
  }
  return extra;
}

function extraBetween(texts: readonly string[], wanted: readonly string[]): readonly number[] {
  const extra: number[] = [];
  let next = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const found = lengthOfBlanks(texts, index);
    const meant = lengthOfBlanks(wanted, next);
    if (found < meant) return [];
    // What Word adds stands right behind what was put in, so before what was there.
    for (let blank = 0; blank < found - meant; blank += 1) extra.push(index + blank);
    index += found;
    next += meant;
    if (index === texts.length) break;
    if (texts[index] !== wanted[next]) return [];
    next += 1;
  }
  return next === wanted.length ? extra : [];
}

function lengthOfBlanks(texts: readonly string[], from: number): number {
  let at = from;
  while (texts[at] === "") at += 1;
  return at - from;
}
