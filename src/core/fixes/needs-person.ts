import type { RuleId } from "../check/report";

/**
 * Why only a person can put something right:
 * `facts` – what is true is known to the cell alone (its number, a day, a name, who signs);
 * `meaning` – something stands there of which a machine cannot tell what was meant;
 * `thought` – goals, measures and assignments have to be thought of;
 * `order` – whole parts stand where they do not belong, and what stands around them has to be read.
 */
export type PersonReason = "facts" | "meaning" | "thought" | "order";

/** Rules of which some findings, or all, need a person: the one table of them. Every other rule's findings can all be fixed. */
export const NEEDS_PERSON: Readonly<Partial<Record<RuleId, PersonReason>>> = {
  "document/empty": "thought",
  "document/not-programme": "meaning",
  // A slip in the name's first words is put right; another body's name is not.
  "superiorBody/form": "meaning",
  "issuingBody/not-a-cell": "meaning",
  "numberSymbol/unfilled": "facts",
  // A plan's sign under a plan's name, or words behind the number, may be meant so.
  "numberSymbol/type-sign": "meaning",
  "numberSymbol/separators": "meaning",
  "partyTitle/position": "order",
  // Beside another part on one line no line can be drawn under the title alone.
  "partyTitle/rule-line": "order",
  "placeDate/unfilled": "facts",
  "placeDate/impossible-date": "facts",
  // Without a place only the cell knows it.
  "placeDate/wording": "facts",
  "documentType/wrong-type": "meaning",
  "subject/term": "facts",
  // Names in capitals: which letters stay large only a person knows.
  "subject/letter-case": "meaning",
  "legalBases/dangling": "meaning",
  "legalBases/citation": "facts",
  "legalBases/superseded": "meaning",
  "legalBases/position": "order",
  "objectives/missing": "thought",
  "measures/missing": "thought",
  "assignment/missing": "thought",
  // In the logical plan a theme is a point among others.
  "keyTasks/missing": "thought",
  "cadres/missing": "thought",
  "quality/missing": "thought",
  "facilities/missing": "thought",
  "coordination/missing": "thought",
  "sections/unfilled": "thought",
  "signingAuthority/form": "meaning",
  "signingAuthority/acting-for": "facts",
  "signerPosition/form": "facts",
  "signerName/unfilled": "facts",
  "recipients/unfilled": "facts",
  "recipients/like-above": "facts",
  "recipients/format": "meaning",
  "text/font": "meaning",
  "text/placeholder": "facts",
  "facts/district-level": "facts",
  "facts/term-length": "facts",
  "facts/term-mismatch": "facts",
  "facts/cell-mismatch": "facts",
  "facts/date-outside-term": "facts",
  "body/end-mark": "meaning",
};
