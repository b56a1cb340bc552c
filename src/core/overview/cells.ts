import { wordsOfName } from "../parts/cell-name";
import { bareLetters } from "../parts/normal-form";
import { isShortFor, isSlip, NameIndex, type IndexedName } from "./alike-names";
import type { DocumentFacts } from "./facts";
import { compareNames } from "./vietnamese-order";

/** What tells whose a document is. */
export type CellFacts = Pick<DocumentFacts, "cell" | "cellKey" | "superiorKey">;

/** One way in which documents of a cell write its name. */
export interface NameInUse {
  /** In the words of the first document that writes it so. */
  readonly name: string;
  /** Indexes of the documents, in order. */
  readonly documents: readonly number[];
}

/** The documents of one cell. */
export interface CellDocuments {
  /** Its name as most of its documents write it. */
  readonly name: string;
  /** Every way in which it is written, the commonest first; more than one where documents disagree. */
  readonly names: readonly NameInUse[];
  /** Indexes of the documents, in order. */
  readonly documents: readonly number[];
}

/**
 * Sorts documents by the cell that issues them; those that name none belong to none. Two names are one cell's where one is a shorter form
 * of the other, or differs in a slip of the pen, and the same organisation stands above. A name that could be short for several stays by
 * itself.
 */
export function groupByCell(documents: readonly (CellFacts | null)[]): readonly CellDocuments[] {
  const spellings = spellingsOf(documents);
  const groups = new Groups(spellings.length);
  for (const bucket of bySuperior(spellings)) joinSame(bucket, spellings, groups);
  joinWithoutSuperior(spellings, groups);
  const cells = new Map<number, Spelling[]>();
  spellings.forEach((spelling, index) => {
    const root = groups.rootOf(index);
    cells.set(root, [...(cells.get(root) ?? []), spelling]);
  });
  return [...cells.values()].map(cellOf).sort((one, other) => compareNames(one.name, other.name));
}

/** A name under an organisation, and the documents with both. */
interface Spelling extends IndexedName {
  readonly name: string;
  readonly superior: string;
  readonly documents: number[];
}

function spellingsOf(documents: readonly (CellFacts | null)[]): readonly Spelling[] {
  const found = new Map<string, Spelling>();
  documents.forEach((facts, index) => {
    if (!facts || facts.cellKey === "") return;
    const { cell: name, cellKey: key, superiorKey: superior } = facts;
    const id = `${key}\n${superior}`;
    const known = found.get(id);
    if (known) return void known.documents.push(index);
    const [words, bare] = [wordsOfName(key), bareLetters(key).split(" ")];
    found.set(id, { name, key, superior, words, bare, documents: [index] });
  });
  return [...found.values()];
}

function bySuperior(spellings: readonly Spelling[]): Iterable<readonly number[]> {
  const buckets = new Map<string, number[]>();
  spellings.forEach(({ superior }, index) => {
    const bucket = buckets.get(superior);
    if (bucket) bucket.push(index);
    else buckets.set(superior, [index]);
  });
  return buckets.values();
}

function joinSame(bucket: readonly number[], all: readonly Spelling[], groups: Groups): void {
  const names = bucket.map((index) => all[index] as Spelling);
  const join = (one: number, other: number) =>
    groups.join(bucket[one] as number, bucket[other] as number);
  const index = new NameIndex(names);
  for (const [one, other] of index.slips()) join(one, other);
  names.forEach((_name, one) => {
    const [first, ...others] = index.longerForms(one);
    if (first === undefined) return;
    const related = names[first] as Spelling;
    if (!others.every((other) => areRelated(related, names[other] as Spelling))) return;
    for (const other of [first, ...others]) join(one, other);
  });
}

const areRelated = (one: Spelling, other: Spelling) =>
  one.key === other.key || isSlip(one, other) || isShortFor(one, other) || isShortFor(other, one);

/** Where the organisation above is not named, the name alone tells, if it is one cell's only. */
function joinWithoutSuperior(spellings: readonly Spelling[], groups: Groups): void {
  const byKey = new Map<string, number[]>();
  spellings.forEach(({ key }, index) => byKey.set(key, [...(byKey.get(key) ?? []), index]));
  for (const same of byKey.values()) {
    const alone = same.find((index) => spellings[index]?.superior === "");
    const roots = new Set(
      same.filter((index) => index !== alone).map((index) => groups.rootOf(index)),
    );
    const [only] = roots;
    if (alone !== undefined && only !== undefined && roots.size === 1) groups.join(alone, only);
  }
}

function cellOf(spellings: readonly Spelling[]): CellDocuments {
  const byKey = new Map<string, { name: string; documents: number[] }>();
  for (const { key, name, documents } of spellings) {
    const known = byKey.get(key);
    if (known) known.documents.push(...documents);
    else byKey.set(key, { name, documents: [...documents] });
  }
  const names = [...byKey.values()].map(({ name, documents }) => ({
    name,
    documents: documents.sort((one, other) => one - other),
  }));
  // Of names equally common the longer one says more.
  names.sort(
    (one, other) =>
      other.documents.length - one.documents.length ||
      other.name.length - one.name.length ||
      compareNames(one.name, other.name),
  );
  const documents = names.flatMap((one) => one.documents).sort((one, other) => one - other);
  return { name: names[0]?.name ?? "", names, documents };
}

/** Sets that grow together. */
class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    return root;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }
}
