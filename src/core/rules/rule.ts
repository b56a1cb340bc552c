import type { Kind } from "../kinds/kind";
import type { Line } from "../parts/line";
import { placeOf } from "../parts/line";
import type { FoundPart, PartyDocument } from "../parts/party-document";
import type { Fix } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { ISSUERS, type Issuer } from "../standards/issuers";
import type { ClauseId } from "../standards/clauses";
import { HEADER_PARTS, type PartId } from "../standards/part-id";
import type { MessageData, RuleId, Severity } from "./message";

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** What a rule knows besides the document. */
export interface RuleContext {
  readonly document: PartyDocument;
  /** The day of the check. */
  readonly today: IsoDate;
  /** The document's own date; null when it has none that is real. */
  readonly issueDate: IsoDate | null;
}

/** One thing that a rule found. What is left out comes from the rule. */
export interface Problem {
  /** Which of the rule's sentences; `default` when it has only one. */
  readonly messageId?: string;
  readonly data?: MessageData;
  readonly places?: readonly Place[];
  /** The document's own words; those at the first place when left out. */
  readonly quote?: string;
  readonly clause?: ClauseId;
  readonly part?: PartId;
  readonly severity?: Severity;
  /** What would put it right, where that is known. */
  readonly fix?: Fix | undefined;
}

/** Problems found, none when all is well; null when this document gives no way to tell. */
export type Outcome = readonly Problem[] | null;

/** Words as they stand in a document, wrong and right; shown in the help and run as a test. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
}

/**
 * A rule is what it is about, what it rests on, and a check. It never throws and never writes sentences: those stand in `core/texts`,
 * under the rule's id.
 */
export interface Rule {
  readonly id: RuleId;
  readonly part: PartId;
  readonly severity: Severity;
  /** The first is cited unless a problem names another. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly example: Example;
  /** Whether it can speak on a kind of document, where the kind's data decide; of any kind when left out. */
  readonly concerns?: (kind: Kind) => boolean;
  check(context: RuleContext): Outcome;
}

/** All is well. */
export const FINE: readonly Problem[] = [];

/** A rule that says that a part is not there. `piecesOf` names the template's pieces that would bring it; the part's own when left out. */
export function missingRule(
  part: PartId,
  clause: ClauseId,
  example: string,
  isMissing: (document: PartyDocument) => boolean = (document) => !document.parts.has(part),
  piecesOf: (document: PartyDocument) => readonly string[] = () => [part],
): Rule {
  return {
    id: `${part}/missing`,
    part,
    severity: "error",
    clauses: [clause],
    example: { wrong: "", right: example },
    check: ({ document }) => {
      if (!isMissing(document)) return FINE;
      const edits = piecesOf(document).map(
        (piece) => ({ kind: "insert", piece, at: null }) as const,
      );
      return [{ fix: { safe: true, edits } }];
    },
  };
}

/** What a problem may leave to the document: the clause of its issuer, values for its sentence, how bad it is in its kind. */
type Open = Pick<Problem, "clause" | "data" | "severity">;

/** The rule, what its problems leave open decided by the document. */
export function deciding(rule: Rule, decide: (document: PartyDocument) => Open): Rule {
  return {
    ...rule,
    check: (context) => {
      const outcome = rule.check(context);
      if (!outcome || outcome.length === 0) return outcome;
      const open = decide(context.document);
      return outcome.map((problem) => ({ ...open, ...problem }));
    },
  };
}

/** The rule, whose findings are warnings where custom often leaves its part out of such a kind of document. */
export const severityByKind = (rule: Rule): Rule =>
  deciding(rule, ({ kind }) =>
    kind.frame.warnedOnly.includes(rule.part) ? { severity: "warning" } : {},
  );

type IssuersFact = keyof Issuer["clauses"];

/** The rule, citing what is laid down for the body that issues the document. */
export function byIssuer(fact: IssuersFact, rule: Rule): Rule {
  const [first, ...others] = new Set(
    [ISSUERS.cell, ...Object.values(ISSUERS)].map(({ clauses }) => clauses[fact]),
  );
  return {
    ...deciding(rule, ({ issuer }) => ({ clause: issuer.clauses[fact] })),
    clauses: [first ?? ISSUERS.cell.clauses[fact], ...others],
  };
}

/** A part of the header that is missing; where there is nothing of a header at all, the whole of it is. */
export function missingHeaderRule(part: PartId, clause: ClauseId, example: string): Rule {
  return missingRule(part, clause, example, undefined, ({ parts, marks }) => {
    if (!HEADER_PARTS.some((one) => parts.has(one))) return ["header"];
    return part === "issuingBody" && !marks.asterisk ? [part, "asterisk"] : [part];
  });
}

/** A check of one part that keeps still when the part is missing: one fact, one finding. */
export function ifFound(
  part: PartId,
  check: (found: FoundPart, context: RuleContext) => Outcome,
): Rule["check"] {
  return (context) => {
    const found = context.document.parts.get(part);
    return found ? check(found, context) : FINE;
  };
}

/** One problem over all given lines when there are any. */
export function oneProblem(lines: readonly Line[], problem: Problem = {}): readonly Problem[] {
  if (lines.length === 0) return FINE;
  return [{ places: lines.map((line) => placeOf(line)), ...problem }];
}

/**
 * A problem at every blank of these lines, shown by the first of them as a whole: who is taken there types over the blank and nothing
 * else. Where only spaces wait, at the lines themselves.
 */
export function atBlanks(lines: readonly Line[], problem: Problem = {}): readonly Problem[] {
  const blanks = lines.flatMap((line) => line.blanks.map(({ place }) => place));
  const [first] = lines;
  if (!first || blanks.length === 0) return oneProblem(lines, problem);
  return [{ places: blanks, quote: first.text, ...problem }];
}
