import type { Heading } from "../parts/outline";
import type { PartyDocument } from "../parts/party-document";
import type { Edit, Fix, PiecePlace } from "../snapshot/edits";
import { FIRST, followers, valueOf } from "./counting";
import { isWholeParagraph, perhaps } from "./fixes/fix";

/**
 * Sections whose numbers count on from one another, and name their topics in custom's order, but stand in another one: somebody moved
 * them. They are proposed to go where their numbers have them. undefined where the numbers themselves are the slip.
 */
export function backInOrder(
  siblings: readonly Heading[],
  document: PartyDocument,
): Fix | undefined {
  const sorted = byNumber(siblings);
  if (!sorted || !siblings.every(({ line }) => isWholeParagraph(line))) return undefined;
  const topic = topicOrder(document);
  const known = (headings: readonly Heading[]) =>
    headings.flatMap((heading) => topic.get(heading) ?? []);
  if (!isRising(known(sorted)) || isRising(known(siblings))) return undefined;
  return perhaps(movesInto(sorted, siblings, document));
}

/** The headings as their numbers count; null where one is missing, twice or no number. */
function byNumber(siblings: readonly Heading[]): readonly Heading[] | null {
  const left = new Set(siblings);
  const sorted: Heading[] = [];
  for (;;) {
    const previous = sorted.at(-1)?.marker;
    const isNext = ({ marker }: Heading, value: string) =>
      marker !== null &&
      !marker.automatic &&
      (!previous || previous.kind === marker.kind) &&
      valueOf(marker) === value;
    const first = siblings[0]?.marker;
    const wanted = previous ? followers(previous) : first && FIRST[first.kind];
    // After `D` come both `Đ` and `E`: the nearest that is there.
    const next = wanted
      ?.map((value) => [...left].filter((heading) => isNext(heading, value)))
      .find((found) => found.length > 0);
    const [only, ...others] = next ?? [];
    if (!only || others.length > 0) return left.size === 0 ? sorted : null;
    left.delete(only);
    sorted.push(only);
  }
}

/** Where custom has the topic of each heading that is known to speak of one. */
function topicOrder({ layout, sections }: PartyDocument): ReadonlyMap<Heading, number> {
  return new Map(
    layout.parts.flatMap(({ id }, place) => {
      const heading = sections.get(id)?.heading;
      return heading ? [[heading, place] as const] : [];
    }),
  );
}

const isRising = (places: readonly number[]) =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));

/** As few sections as can be go; each behind the one before it. */
function movesInto(
  sorted: readonly Heading[],
  siblings: readonly Heading[],
  document: PartyDocument,
): readonly Edit[] {
  const stays = new Set(longestRising(siblings.map((heading) => sorted.indexOf(heading))));
  const first = siblings[0];
  let to: PiecePlace | null = first
    ? { paragraph: first.line.paragraph.index, side: "before" }
    : null;
  return sorted.flatMap((heading, place): readonly Edit[] => {
    const [from, last] = extentOf(heading, siblings, document);
    if (stays.has(place)) {
      to = { paragraph: last, side: "after" };
      return [];
    }
    return to ? [{ kind: "move", first: from, last, to }] : [];
  });
}

/** The first and last paragraph of a section, up to the next heading of its level or the closing. */
function extentOf(
  heading: Heading,
  siblings: readonly Heading[],
  { closing }: PartyDocument,
): readonly [number, number] {
  const first = heading.line.paragraph.index;
  const next = siblings[siblings.indexOf(heading) + 1];
  if (next) return [first, next.line.paragraph.index - 1];
  const own = heading.content.filter((line) => line !== closing).map(({ paragraph }) => paragraph);
  return [first, Math.max(first, ...own.map(({ index }) => index))];
}

/** The members of the longest run in which each is greater than the one before. */
function longestRising(places: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? 0) < place);
    const longest = before.reduce((best, run) => (run.length > best.length ? run : best), NO_RUN);
    runs.push([...longest, place]);
  }
  return runs.reduce((best, run) => (run.length > best.length ? run : best), NO_RUN);
}
const NO_RUN: readonly number[] = [];
