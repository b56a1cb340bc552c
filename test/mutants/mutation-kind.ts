import type { RuleId } from "../../src/core/check/report";
import type { PartId } from "../../src/core/standards/part-id";
import type { Random } from "../fuzz/random";
import type { Edits, MutantDocument } from "./mutant-document";

/** One way to spoil a right document, and what the check must say then. */
export interface MutationKind {
  readonly part: PartId;
  readonly how: "removed" | "misspelt" | "reformatted" | "moved";
  /** What is done, in a few words. */
  readonly about: string;
  /** One of these must speak; none: nothing may be said at all. */
  readonly expected: readonly RuleId[];
  /** Rules of other parts that are right to speak as well: the same deed breaks two things. */
  readonly also?: readonly RuleId[];
  /** How many mutants chance makes of one document; 1 where nothing is left to chance. */
  readonly tries: number;
  /** Null where the document has nothing to do it to. */
  make(document: MutantDocument, random: Random): Edits | null;
}
