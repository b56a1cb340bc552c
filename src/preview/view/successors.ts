import type { IdentifiedText } from "../truth/document-text";
import { canCarryFormat } from "./format-changes";
import type { ViewBlock, ViewParagraph } from "./view-document";

/** The document's id of every paragraph that has stayed in its place, by the editor's id. */
export type Matching = ReadonlyMap<string, string>;

/**
 * Matches paragraphs by id, as long as they keep their order. The editor sometimes gives a paragraph a new id (Enter and Backspace
 * at its beginning do); one that stands where an old one is gone, in the same kind of place, succeeds it, so that drawings,
 * bookmarks and controls of the old one stay.
 */
export function matchParagraphs(
  truth: IdentifiedText,
  before: readonly ViewBlock[],
  after: readonly ViewBlock[],
): Matching {
  const indexes = new Map(truth.ids.map((id, index) => [id, index]));
  const now = placed(after);
  const known = now.flatMap(({ paragraph }) => indexes.get(paragraph.id) ?? []);
  const ids = new Set(longestRising(known).map((index) => truth.ids[index] ?? ""));
  const staying = new Map([...ids].map((id) => [id, id]));
  const old = placed(before).filter(({ paragraph }) => indexes.has(paragraph.id));
  for (const [gone, arrived] of gaps(old, now, ids)) {
    const news = arrived.filter(({ paragraph }) => !indexes.has(paragraph.id));
    for (const [heir, predecessor] of succeed(gone, news)) staying.set(heir, predecessor);
  }
  return staying;
}

interface Placed {
  readonly paragraph: ViewParagraph;
  /** Kinds of the containers around it. */
  readonly place: string;
}

function placed(blocks: readonly ViewBlock[], place = ""): Placed[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [{ paragraph: block, place }]
      : placed(block.blocks, `${place}/${block.kind}`),
  );
}

/** What stands between neighbouring paragraphs that stayed: before and now. */
function gaps(
  before: readonly Placed[],
  now: readonly Placed[],
  staying: ReadonlySet<string>,
): [Placed[], Placed[]][] {
  const split = (list: readonly Placed[]) => {
    const pieces: Placed[][] = [[]];
    for (const one of list) {
      if (staying.has(one.paragraph.id)) pieces.push([]);
      else pieces.at(-1)?.push(one);
    }
    return pieces;
  };
  const pieces = split(now);
  return split(before).map((gone, index) => [gone, pieces[index] ?? []]);
}

/** Pairs of a new paragraph's id and the id of the one that it succeeds, in order. */
function succeed(gone: readonly Placed[], news: readonly Placed[]): [string, string][] {
  const pairs: [string, string][] = [];
  let next = 0;
  for (const { paragraph, place } of news) {
    const fits = (one: Placed | undefined) =>
      one?.place === place && canCarryFormat(one.paragraph.node, paragraph.node);
    const sameText = gone.findIndex(
      (one, index) =>
        index >= next && fits(one) && one.paragraph.node.textContent === paragraph.node.textContent,
    );
    const heirOf =
      sameText >= 0 ? sameText : gone.findIndex((one, index) => index >= next && fits(one));
    const predecessor = gone[heirOf];
    if (!predecessor) continue;
    pairs.push([paragraph.id, predecessor.paragraph.id]);
    next = heirOf + 1;
  }
  return pairs;
}

/** The blocks with the document's ids in the place of the editor's. */
export function withTruthIds(blocks: readonly ViewBlock[], staying: Matching): ViewBlock[] {
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? { ...block, id: staying.get(block.id) ?? block.id }
      : { ...block, blocks: withTruthIds(block.blocks, staying) },
  );
}

/** The longest subsequence of `numbers` that rises. */
function longestRising(numbers: readonly number[]): number[] {
  const previous = new Int32Array(numbers.length).fill(-1);
  /** Index of the smallest end of a rising sequence, by its length - 1. */
  const ends: number[] = [];
  const value = (index: number | undefined) => numbers[index ?? -1] ?? Infinity;
  numbers.forEach((number, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value(ends[middle]) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const rising: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    rising.unshift(value(index));
  }
  return rising;
}
