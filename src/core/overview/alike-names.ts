import { isShorterForm, UNIT_WORDS } from "../parts/cell-name";
import { bareLetters, editDistance } from "../parts/normal-form";

/** A cell's name as it is looked up among others. */
export interface IndexedName {
  /** In normal form. */
  readonly key: string;
  /** Its words, shortened ones written out. */
  readonly words: readonly string[];
  /** Its words without marks: what slips are looked for in. */
  readonly bare: readonly string[];
}

/** True when the first says with fewer letters what the second says. */
export const isShortFor = (one: IndexedName, other: IndexedName): boolean =>
  one.key.length < other.key.length && isShorterForm(one.words, other.words);

/** So many letters of a word may be wrong, left out or swapped. */
const MOST_SLIPS = 1;
const UNIT_WORDS_BARE = new Set([...UNIT_WORDS].map(bareLetters));

/**
 * The same letters but for their marks, or one word that a unit's word was meant by (`mần non` for `mầm non`). Own names that are close
 * to each other (`Minh Phong`, `Minh Phương`) are two villages, not a slip.
 */
export function isSlip({ bare: words }: IndexedName, { bare: others }: IndexedName): boolean {
  if (words.length !== others.length) return false;
  const unlike = words.flatMap((word, index) => (word === others[index] ? [] : [index]));
  const [at] = unlike;
  return at === undefined || (unlike.length === 1 && isSlipOf(words[at] ?? "", others[at] ?? ""));
}

function isSlipOf(word: string, other: string): boolean {
  const isUnits = UNIT_WORDS_BARE.has(word) !== UNIT_WORDS_BARE.has(other);
  return isUnits && !/\d/.test(word + other) && editDistance(word, other, MOST_SLIPS) <= MOST_SLIPS;
}

/** The names under one organisation, so that those alike are found without holding each against all: a province has thousands. */
export class NameIndex {
  /** By a word, the names that have it, in order. */
  readonly #having = new Map<string, number[]>();

  constructor(private readonly names: readonly IndexedName[]) {
    names.forEach(({ words }, index) => {
      for (const word of new Set(words)) listed(this.#having, word).push(index);
    });
  }

  /** The names that one is short for, in order. */
  longerForms(one: number): readonly number[] {
    const name = this.names[one];
    if (!name) return [];
    const lists = name.words.map((word) => this.#having.get(word) ?? []);
    // The rarest word leaves the fewest names to be looked at.
    const fewest = lists.reduce<readonly number[] | null>(
      (best, list) => (best && best.length <= list.length ? best : list),
      null,
    );
    const candidates = fewest ?? this.names.keys();
    return [...candidates].filter((other) => isShortFor(name, this.names[other] as IndexedName));
  }

  /** Pairs of names of which one is a slip for the other. */
  *slips(): Iterable<readonly [number, number]> {
    // Names that differ in one word are the same once it is left out.
    const alike = new Map<string, number[]>();
    this.names.forEach(({ bare }, index) => {
      bare.forEach((_word, at) => listed(alike, withoutWord(bare, at)).push(index));
    });
    for (const [pattern, indexes] of alike) {
      const at = Number(pattern.slice(0, pattern.indexOf(" ")));
      const byWord = new Map<string, number[]>();
      for (const index of indexes) listed(byWord, this.names[index]?.bare[at] ?? "").push(index);
      yield* slipsAmong(byWord);
    }
  }
}

/** Pairs among names that are the same but for one word, given by that word. */
function* slipsAmong(
  byWord: ReadonlyMap<string, readonly number[]>,
): Iterable<readonly [number, number]> {
  for (const [word, [first, ...same]] of byWord) {
    if (first === undefined) continue;
    for (const other of same) yield [first, other];
    if (!UNIT_WORDS_BARE.has(word)) continue;
    for (const [wrong, [other]] of byWord)
      if (other !== undefined && isSlipOf(word, wrong)) yield [first, other];
  }
}

const withoutWord = (words: readonly string[], at: number) =>
  `${at} ${words.map((word, index) => (index === at ? "*" : word)).join(" ")}`;

function listed(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
