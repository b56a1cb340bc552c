import { points, type Points } from "../ooxml/units";
import { textWidth, type FontFace } from "./font-metrics";

/** Room that a line must have on either side of the intended break, so that small differences of fonts do not move it. */
const SAFETY = 3;
/** Longer texts are left to break as they will. */
const MOST_LINES = 6;
const MOST_SYLLABLES = 30;
/** A break inside a word costs as much as lines this different in width. */
const BROKEN_WORD = 120;
/** A number belongs to the word before it; a line that begins with one is the worst of breaks. */
const LONE_NUMBER = 400;
/** So does one syllable alone on the last line; better to part a word. */
const LONE_SYLLABLE = 150;
/** One line more than needed costs as much as lines this different in width. */
const EXTRA_LINE = 60;

/** A width to set the text in, and how unlike a clerk's break it is. */
interface Candidate {
  readonly cost: number;
  readonly width: number;
}

const NUMERAL = /^\d/;

interface Syllable {
  readonly width: number;
  /** What a break before it costs: nothing where a word begins. */
  readonly breakCost: number;
}

/**
 * How wide a centred text may be set so that it breaks into even lines between its words ("CHI BỘ TRƯỜNG" /
 * "MẦM NON MỸ HƯNG"), as a clerk would break it; `width` itself when it fits in one line or no better break exists.
 * Words may hold several syllables with spaces between them.
 */
export function balancedWidth(
  words: readonly string[],
  face: FontFace,
  size: Points,
  width: Points,
): Points {
  const space = textWidth(" ", face, size);
  const syllables: Syllable[] = words.flatMap((word) =>
    word.split(" ").map((syllable, index) => ({
      width: textWidth(syllable, face, size),
      breakCost: NUMERAL.test(syllable) ? LONE_NUMBER : index === 0 ? 0 : BROKEN_WORD,
    })),
  );
  const least = greedyLines(syllables, space, width);
  if (least === 1 || syllables.length > MOST_SYLLABLES) return width;
  const most = Math.min(least + 1, MOST_LINES);
  let best: Candidate | undefined;
  for (let count = least; count <= most; count += 1) {
    for (const starts of lineStarts(syllables, count, space, width - SAFETY)) {
      const candidate = judge(syllables, starts, space, width);
      if (!candidate) continue;
      const cost = candidate.cost + (count - least) * EXTRA_LINE;
      if (!best || cost < best.cost) best = { cost, width: candidate.width };
    }
  }
  return best ? points(best.width) : width;
}

function greedyLines(syllables: readonly Syllable[], space: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { width: own } of syllables) {
    const next = used === 0 ? own : used + space + own;
    if (next > width && used > 0) {
      lines += 1;
      used = own;
    } else {
      used = next;
    }
  }
  return lines;
}

/** Width of the syllables from `start` up to `end`, set on one line. */
function lineWidth(syllables: readonly Syllable[], start: number, end: number, space: number) {
  let width = space * (end - start - 1);
  for (let index = start; index < end; index += 1) width += syllables[index]?.width ?? 0;
  return width;
}

/** Every way to begin `count` lines that fit into `width`; the first line begins at `from`. */
function* lineStarts(
  syllables: readonly Syllable[],
  count: number,
  space: number,
  width: number,
  from = 0,
): Generator<readonly number[]> {
  const fits = (end: number) => lineWidth(syllables, from, end, space) <= width;
  if (count === 1) {
    if (fits(syllables.length)) yield [from];
    return;
  }
  const last = syllables.length - count + 1;
  for (let next = from + 1; next <= last && fits(next); next += 1) {
    for (const rest of lineStarts(syllables, count - 1, space, width, next)) yield [from, ...rest];
  }
}

/** The width at which the text breaks just so by itself, and how uneven that is; undefined when no width does it. */
function judge(
  syllables: readonly Syllable[],
  starts: readonly number[],
  space: number,
  width: number,
): Candidate | undefined {
  const lines = starts.map((start, index) =>
    lineWidth(syllables, start, starts[index + 1] ?? syllables.length, space),
  );
  const widest = Math.max(...lines);
  const overflow = Math.min(
    ...starts.slice(1).map((start, index) => {
      return (lines[index] ?? 0) + space + (syllables[start]?.width ?? 0);
    }),
  );
  if (widest + 2 * SAFETY > overflow) return undefined;
  const breaks = starts.slice(1).map((start) => syllables[start]?.breakCost ?? 0);
  // A short last line offends less than a short one among others.
  const slack = lines.map((line, index) => (widest - line) / (index === lines.length - 1 ? 2 : 1));
  const lone = starts.at(-1) === syllables.length - 1 ? LONE_SYLLABLE : 0;
  const cost = Math.max(...slack) + breaks.reduce((sum, one) => sum + one, lone);
  return { cost, width: Math.min(width, (widest + overflow) / 2) };
}
