import { points, type Points } from "../ooxml/units";
import { textWidth, type FontFace } from "./font-metrics";

/** Room that a line must have on either side of the intended break, so that small differences of fonts do not move it. */
const SAFETY = 3;
/** Above this many lines a text is left to break as it will. */
const MOST_LINES = 6;
/** A break inside a word costs as much as lines this different in width. */
const BROKEN_WORD = 120;
/** One line more than needed costs as much as lines this different in width. */
const EXTRA_LINE = 60;

/** A width to set the text in, and how unlike a clerk's break it is. */
interface Candidate {
  readonly cost: number;
  readonly width: number;
}

/** A number belongs to the word before it: no line begins with it. */
const NUMERAL = /^\d/;

interface Syllable {
  readonly width: number;
  /** True where a word of the name begins: the better place for a break. */
  readonly startsWord: boolean;
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
      startsWord: index === 0 && !NUMERAL.test(syllable),
    })),
  );
  const least = greedyLines(syllables, space, width);
  if (least === 1) return width;
  const most = Math.min(least + 1, MOST_LINES);
  let best: Candidate | undefined;
  for (let count = least; count <= most; count += 1) {
    for (const starts of lineStarts(syllables.length, count)) {
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

/** Every way to begin `count` lines among so many syllables; the first line begins at 0. */
function* lineStarts(syllables: number, count: number, from = 0): Generator<readonly number[]> {
  if (count === 1) {
    yield [from];
    return;
  }
  for (let next = from + 1; next <= syllables - count + 1; next += 1) {
    for (const rest of lineStarts(syllables, count - 1, next)) yield [from, ...rest];
  }
}

/** The width at which the text breaks just so by itself, and how uneven that is; undefined when no width does it. */
function judge(
  syllables: readonly Syllable[],
  starts: readonly number[],
  space: number,
  width: number,
): Candidate | undefined {
  const lines = starts.map((start, index) => {
    const end = starts[index + 1] ?? syllables.length;
    const own = syllables.slice(start, end);
    return own.reduce((sum, one) => sum + one.width, 0) + space * (own.length - 1);
  });
  const widest = Math.max(...lines);
  const overflow = Math.min(
    ...starts.slice(1).map((start, index) => {
      return (lines[index] ?? 0) + space + (syllables[start]?.width ?? 0);
    }),
  );
  if (widest + SAFETY > width || widest + 2 * SAFETY > overflow) return undefined;
  const broken = starts.slice(1).filter((start) => !syllables[start]?.startsWord).length;
  // A short last line offends less than a short one among others.
  const slack = lines.map((line, index) => (widest - line) / (index === lines.length - 1 ? 2 : 1));
  const cost = Math.max(...slack) + broken * BROKEN_WORD;
  return { cost, width: Math.min(width, (widest + overflow) / 2) };
}
