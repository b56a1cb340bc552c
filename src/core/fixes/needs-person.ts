import type { RuleId } from "../check/report";

/**
 * Why only a person can put something right:
 * `facts` – what is true is known to the cell alone (its number, a day, a name, who signs);
 * `meaning` – something stands there of which a machine cannot tell what was meant;
 * `thought` – goals, measures and assignments have to be thought of;
 * `order` – whole parts stand where they do not belong, and what stands around them has to be read.
 */
export type PersonReason = "facts" | "meaning" | "thought" | "order";

/**
 * Rules of which some findings, or all, have neither a fix nor a suggestion: the one table of them. Every other rule's findings come
 * with a proposal, and where that is only a suggestion a person chooses.
 */
export const NEEDS_PERSON: Readonly<Partial<Record<RuleId, PersonReason>>> = {
  "document/empty": "thought",
  "document/not-judged": "meaning",
  "document/other-kind": "meaning",
  "documentType/not-for-cell": "meaning",
  "subject/period": "facts",
  "subject/carried-out": "facts",
  "subject/place": "order",
  "addressees/missing": "facts",
  "addressees/form": "meaning",
  "tasks/missing": "thought",
  "purpose/missing": "thought",
  "content/missing": "thought",
  "assessment/missing": "thought",
  "results/missing": "thought",
  "shortcomings/missing": "thought",
  "nextSteps/missing": "thought",
  "implementation/missing": "thought",
  "articles/missing": "thought",
  // The template has pieces for its own sections alone; what belongs under another heading has to be thought of.
  "sections/empty": "thought",
  // Chapters count in words, too, and one may have been left out.
  "sections/numbering": "meaning",
  // Which number a Roman one stands for beside others, a person has to see.
  "articles/form": "meaning",
  "effect/missing": "thought",
  "timePlace/missing": "facts",
  "attendance/missing": "facts",
  "proceedings/missing": "thought",
  "ending/missing": "facts",
  "recorder/missing": "facts",
  // On what a decision rests only the cell knows.
  "legalBases/missing": "facts",
  // A slip in the name's first words is put right; another body's name is not.
  "superiorBody/form": "meaning",
  "numberSymbol/unfilled": "facts",
  // Where something else stands between the lines, or in a table that was made otherwise.
  "partyTitle/position": "order",
  // Beside another part on one line no line can be drawn under the title alone.
  "partyTitle/rule-line": "order",
  "placeDate/unfilled": "facts",
  "placeDate/impossible-date": "facts",
  // In a date that waits for some of its figures only little can be put right.
  "placeDate/wording": "facts",
  "subject/term": "facts",
  // Names in capitals: which letters stay large only a person knows.
  "subject/letter-case": "meaning",
  // Without a type's name not even blanks can be proposed; nor beside half a sign.
  "legalBases/dangling": "meaning",
  "legalBases/citation": "facts",
  // A sentence of the body may begin like a basis.
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
  "signerName/unfilled": "facts",
  "signature/position": "order",
  "recipients/position": "order",
  "recipients/unfilled": "facts",
  "recipients/like-above": "facts",
  "recipients/format": "meaning",
  "text/placeholder": "facts",
  // Below an organisation that is none of a commune nobody knows which body took over.
  "facts/district-level": "facts",
  // In a list of provinces, and for a town, nobody knows which name is meant; an office's work went to several.
  "facts/former-unit": "facts",
  "facts/former-body": "facts",
  "facts/term-length": "facts",
  // Another number of words on other lines finds no place there.
  "facts/cell-mismatch": "facts",
  "facts/date-outside-term": "facts",
};
