import type { UnitKind } from "./outline";

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
