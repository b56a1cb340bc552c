import type { DocumentFacts, Term } from "./facts";
import { compareNames } from "./vietnamese-order";

/** What the numbers of documents are looked at by. */
export type NumberedDocument = Pick<DocumentFacts, "number" | "series" | "date" | "term">;

/** A number that several documents of one count have. */
export interface RepeatedNumber {
  readonly series: string;
  /** null where nothing tells the term; the documents are then of one year. */
  readonly term: Term | null;
  readonly number: number;
  /** Indexes of the documents, in order. */
  readonly documents: readonly number[];
}

/** Numbers of one count that no document has, though later ones have been given. */
export interface NumberGap {
  readonly series: string;
  readonly term: Term;
  /** In order. */
  readonly missing: readonly number[];
  /** The highest number that a document has. */
  readonly last: number;
}

export interface NumberingFaults {
  readonly repeated: readonly RepeatedNumber[];
  readonly gaps: readonly NumberGap[];
}

/** A higher number is more likely a slip (a year, say) than the count of a cell. */
const HIGHEST = 2000;

/**
 * Looks through the numbers of one cell's documents: they run from 01 for each type through one term (HD05, Phần II, I.3.1.1b). A
 * document whose subject names no term belongs to the one of the cell's other documents that its year lies in; where that is none, or
 * two, its number is held against others of its year only, and it may be the one that a gap waits for.
 */
export function numberingFaults(documents: readonly (NumberedDocument | null)[]): NumberingFaults {
  const terms = termsOf(documents);
  const counts = new Map<string, Count>();
  const loose = new Map<string, Set<number>>();
  documents.forEach((document, index) => {
    if (!document || document.series === "") return;
    const { number, series } = document;
    if (number === null || number < 1 || number > HIGHEST) return;
    const term = document.term ?? termAt(document.date, terms);
    const year = document.date?.slice(0, 4) ?? "";
    if (term === null) loose.set(series, (loose.get(series) ?? new Set()).add(number));
    // Without a term and without a day nothing tells what it stands beside.
    if (term === null && year === "") return;
    const key = [series, term === null ? year : `${term.from}-${term.to}`].join("\n");
    const count = counts.get(key) ?? { series, term, numbers: new Map() };
    counts.set(key, count);
    count.numbers.set(number, [...(count.numbers.get(number) ?? []), index]);
  });
  const inOrder = [...counts.values()].sort(
    (one, other) =>
      compareNames(one.series, other.series) || (one.term?.from ?? 0) - (other.term?.from ?? 0),
  );
  return {
    repeated: inOrder.flatMap(repeatedIn),
    gaps: inOrder.flatMap((count) => gapIn(count, loose.get(count.series) ?? new Set())),
  };
}

/** The numbers given in one type and term (or, where the term is not known, in one year). */
interface Count {
  readonly series: string;
  readonly term: Term | null;
  /** By number, the documents that have it. */
  readonly numbers: Map<number, number[]>;
}

function repeatedIn({ series, term, numbers }: Count): readonly RepeatedNumber[] {
  return [...numbers]
    .filter(([, having]) => having.length > 1)
    .sort(([one], [other]) => one - other)
    .map(([number, having]) => ({ series, term, number, documents: having }));
}

function gapIn({ series, term, numbers }: Count, elsewhere: ReadonlySet<number>): NumberGap[] {
  if (term === null) return [];
  const last = Math.max(...numbers.keys());
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number) && !elsewhere.has(number),
  );
  return missing.length > 0 ? [{ series, term, missing, last }] : [];
}

function termsOf(documents: readonly (NumberedDocument | null)[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const document of documents) {
    if (document?.term) terms.set(`${document.term.from}-${document.term.to}`, document.term);
  }
  return [...terms.values()];
}

/** The one term that a day lies in; in the year in which one ends and the next begins there may be two. */
function termAt(date: string | null, terms: readonly Term[]): Term | null {
  if (date === null) return null;
  const year = Number(date.slice(0, 4));
  const around = terms.filter(({ from, to }) => from <= year && year <= to);
  return around.length === 1 ? (around[0] ?? null) : null;
}
