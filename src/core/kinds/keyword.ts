import type { UnitKind } from "./programme/outline";

/** 3 settles the matter, 2 speaks strongly for it, 1 only helps. */
export type Weight = 1 | 2 | 3;

/**
 * A phrase by which a heading or a point is recognised. `phrase` is lower case, NFC, in HD05's tone
 * style (khoá, uỷ, hoà), single spaces: bring the text into that form before looking for it.
 */
export interface Keyword {
  readonly phrase: string;
  readonly weight: Weight;
  /** Set where the phrase belongs to one kind of unit, and so speaks for that kind, too. */
  readonly kind?: UnitKind;
}

export type WeightedPhrases = Readonly<Partial<Record<Weight, readonly string[]>>>;

/** What the section on who carries the document out is called, whatever the kind. */
export const IMPLEMENTATION_WORDS: WeightedPhrases = {
  3: [
    "tổ chức thực hiện",
    "triển khai thực hiện",
    "phân công thực hiện",
    "phân công nhiệm vụ",
    "trách nhiệm thực hiện",
  ],
};

/** Phrases as keywords, heaviest first. */
export function weighted(phrases: WeightedPhrases, kind?: UnitKind): readonly Keyword[] {
  return ([3, 2, 1] as const).flatMap((weight) =>
    (phrases[weight] ?? []).map((phrase) => (kind ? { phrase, weight, kind } : { phrase, weight })),
  );
}

/** The phrases of several topics, by topic. */
export function topics(
  all: Readonly<Record<string, WeightedPhrases>>,
): Readonly<Record<string, readonly Keyword[]>> {
  return Object.fromEntries(Object.entries(all).map(([id, phrases]) => [id, weighted(phrases)]));
}
