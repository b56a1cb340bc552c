import type { Line } from "./line";
import { markerOf, settleAmbiguous, wordsAfter, type Marker } from "./marker";
import type { TopicIndex, TopicScore } from "./topics";

/** A heading of the body with all that stands under it. */
export interface Heading {
  readonly line: Line;
  readonly marker: Marker | null;
  /** 0 for the top. */
  readonly level: number;
  /** Its words in normal form, without the marker; a title on the next line included. */
  readonly words: string;
  readonly topics: readonly TopicScore[];
  /** Everything under it up to the next heading of its level or above, deeper headings included. */
  readonly content: readonly Line[];
}

/** A line of the body with its marker, ambiguous letters settled. */
export interface MarkedLine {
  readonly line: Line;
  readonly marker: Marker | null;
}

interface OpenHeading {
  readonly at: number;
  /** Lines that the heading itself takes: 2 where its title stands on the next line. */
  readonly takes: number;
  readonly marker: Marker | null;
  readonly kind: string;
  readonly words: string;
  readonly topics: readonly TopicScore[];
}

const MAX_HEADING = 220;
const HEADING_SCORE = 3;
/** A topic so strong that a line which begins with it is likely to be its heading. */
const CLEAR_TOPIC = 3;
/** What naming one adds to a line's look. */
const TOPIC_SCORE = 1;

/** Reads the markers of the body's lines. */
export function markLines(body: readonly Line[]): readonly MarkedLine[] {
  let previous: Marker | null = null;
  return body.map((line) => {
    const read = markerOf(line);
    const marker = read && settleAmbiguous(read, previous);
    if (marker?.kind === "letter" || marker?.kind === "roman") previous = marker;
    return { line, marker };
  });
}

/** Finds the headings of the body and nests them by the order in which their kinds of marker first appear. */
export function outlineOf(body: readonly MarkedLine[], index: TopicIndex): readonly Heading[] {
  const found: OpenHeading[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const heading = readHeading(body, at, index);
    if (!heading) continue;
    found.push(heading);
    at += heading.takes - 1;
  }
  const levels = nest(found, (heading) => body[heading.at]?.line as Line);
  return found.map((heading, index) => {
    const level = levels[index] ?? 0;
    let end = body.length;
    for (let next = index + 1; next < found.length; next += 1) {
      if ((levels[next] ?? 0) <= level) {
        end = found[next]?.at ?? end;
        break;
      }
    }
    const { marker, words, topics } = heading;
    const content = body.slice(heading.at + heading.takes, end).map((one) => one.line);
    const line = body[heading.at]?.line as Line;
    return { line, marker, level, words, topics, content };
  });
}

function readHeading(
  body: readonly MarkedLine[],
  at: number,
  index: TopicIndex,
): OpenHeading | null {
  const { line, marker } = body[at] as MarkedLine;
  const text = line.normal.text;
  if (text.length > MAX_HEADING || marker?.kind === "point" || marker?.kind === "article")
    return null;
  // A dash begins a point, unless the whole line shouts.
  if (marker?.kind === "bullet" && !line.isCapitals) return null;
  const ownWords = wordsAfter(line, marker);
  const look = lookScore(line, marker);
  if (look + TOPIC_SCORE < HEADING_SCORE) return null;
  if (look < HEADING_SCORE && !namesTopic(ownWords, index)) return null;
  const next = body[at + 1];
  const goesOn = next !== undefined && titleGoesOn(line, marker, ownWords, next);
  const words = goesOn ? `${ownWords} ${next.line.normal.text}`.trim() : ownWords;
  const topics = index.topicsOfInexact(words);
  return { at, takes: goesOn ? 2 : 1, marker, kind: kindOf(line, marker), words, topics };
}

/** How much a line looks like a heading, whatever it says. */
function lookScore(line: Line, marker: Marker | null): number {
  const text = line.normal.text;
  let score = 0;
  switch (marker?.kind) {
    case "part":
    case "chapter":
      score += 4;
      break;
    case "roman":
    case "letter":
      score += 2.5;
      break;
    case "decimal":
      score += 1;
      break;
  }
  if (line.isCapitals) score += 2;
  const { runs } = line.paragraph;
  if (runs.length > 0 && runs.every((run) => run.format.bold)) score += 1.5;
  if (/^(?:heading|tiêu đề|đề mục|mục)/iu.test(line.paragraph.styleName)) score += 2;
  if (text.length < 80) score += 0.5;
  if (/[.;,]$/u.test(text)) score -= marker?.kind === "decimal" || !marker ? 2 : 0.5;
  if (text.length > 140) score -= 1;
  if (line.paragraph.cell && !marker) score -= 2;
  return score;
}

/** True when words begin with a topic that is beyond doubt. */
function namesTopic(words: string, index: TopicIndex): boolean {
  const [topic] = index.topicsOf(words);
  if (!topic || topic.score < CLEAR_TOPIC) return false;
  return topic.phrases.some((phrase) => {
    const at = words.indexOf(phrase);
    return at >= 0 && at <= 16;
  });
}

/** The title of a part stands on the line below it; a heading broken by a line break goes on after it. */
function titleGoesOn(line: Line, marker: Marker | null, words: string, next: MarkedLine): boolean {
  if (next.marker || next.line.normal.text.length > MAX_HEADING) return false;
  const isNumberOnly = words === "" && marker !== null;
  const isBroken = next.line.paragraph === line.paragraph && next.line.isCapitals;
  return (isNumberOnly && /[^.;:]$/u.test(next.line.normal.text)) || isBroken;
}

function kindOf(line: Line, marker: Marker | null): string {
  if (!marker) return line.isCapitals ? "capitals" : "plain";
  return marker.kind === "decimal" ? `decimal${String(marker.depth)}` : marker.kind;
}

/** Kinds in the order in which they may contain each other where the document leaves it open. */
const DEPTH: Readonly<Record<string, number>> = { part: 0, chapter: 1 };

function nest(
  found: readonly OpenHeading[],
  lineOf: (heading: OpenHeading) => Line,
): readonly number[] {
  const open: { kind: string; isCapitals: boolean }[] = [];
  return found.map((heading) => {
    const { kind, marker } = heading;
    const { isCapitals } = lineOf(heading);
    let level = open.findIndex((one) => one.kind === kind);
    // A new kind that does not begin its count goes on with a count of another kind that looks the same.
    if (level < 0 && marker && !BEGINS.has(marker.value.toLowerCase())) {
      level = open.findIndex((one) => one.isCapitals === isCapitals && isCapitals);
    }
    if (level >= 0) open.length = level + 1;
    else {
      const fixed = DEPTH[kind];
      if (fixed !== undefined) open.length = Math.min(open.length, fixed);
      open.push({ kind, isCapitals });
    }
    return open.length - 1;
  });
}

/** Values that a count begins with. */
const BEGINS = new Set(["1", "1.1", "1.1.1", "i", "a", "nhất", "thứ nhất", "một"]);
