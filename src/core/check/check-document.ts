import { UnreadableError, type UnreadableReason } from "../ooxml/unreadable";
import { isoDateOf, readPlaceDate } from "../parts/fields";
import type { PartyDocument } from "../parts/party-document";
import { recognise } from "../parts/recognise";
import { rulesFor } from "../rules";
import { DECISIVE_RULES } from "../rules/document";
import type { IsoDate, Problem, Rule, RuleContext } from "../rules/rule";
import { readSnapshot } from "../snapshot/read";
import type { DocumentSource } from "../snapshot/source";
import { kindOf, UNSURE, type Kind, type KindId } from "../kinds";
import { PART_IDS } from "../standards/part-id";
import { SOURCES } from "../standards/sources";
import { expectedParts, partReports } from "./part-status";
import {
  SEVERITIES,
  type Finding,
  type Report,
  type ReportedKind,
  type RuleId,
  type Severity,
} from "./report";

export interface CheckOptions {
  /** The day that counts as today, `YYYY-MM-DD`: what an undated document is judged by. */
  readonly today: IsoDate;
  /** What the document is meant to be; the document itself decides when left out. */
  readonly kind?: KindId | undefined;
}

/**
 * Checks a document against the standard. No document makes it throw: what cannot be read gives a report with the verdict
 * `unreadable` and the reason. Anything else that goes wrong is a fault of ours and is not hidden from the host.
 * The same bytes and the same day give the same report.
 */
export function checkDocument(source: DocumentSource, options: CheckOptions): Report {
  try {
    return checkPartyDocument(recognise(readSnapshot(source), askedKind(options)), options);
  } catch (error) {
    if (error instanceof UnreadableError) return unreadableReport(error.reason);
    throw error;
  }
}

/** What the document is meant to be; null when it decides itself. */
export function askedKind({ kind }: Pick<CheckOptions, "kind">): Kind | null {
  return kind === undefined ? null : kindOf(kind);
}

/** Runs every rule over a recognised document. */
export function checkPartyDocument(document: PartyDocument, { today }: CheckOptions): Report {
  const dateLine = document.parts.get("placeDate")?.lines[0];
  const issueDate = dateLine ? isoDateOf(readPlaceDate(dateLine)) : null;
  const context: RuleContext = { document, today, issueDate };
  const isOlder = issueDate !== null && issueDate < (SOURCES.HD05.from ?? "");
  const findings: Finding[] = [];
  const undecided: RuleId[] = [];
  for (const rule of rulesFor(document.kind)) {
    const outcome = rule.check(context);
    if (outcome === null) undecided.push(rule.id);
    else findings.push(...outcome.map((one) => toFinding(rule, one, document, isOlder)));
    if (DECISIVE_RULES.has(rule.id) && findings.length > 0) return notJudged(document, findings);
  }
  findings.sort(byPlace);
  const parts = partReports(document, findings);
  const { mandatory } = expectedParts(document);
  const missing = parts
    .filter(({ id, status }) => status === "missing" && mandatory.includes(id))
    .map((part) => part.id);
  return {
    standard: "HD05",
    beforeStandard: isOlder,
    verdict: missing.length === 0 ? "complete" : "incomplete",
    kind: reportedKind(document),
    plan: document.plan,
    mandatory: { present: mandatory.length - missing.length, total: mandatory.length, missing },
    parts,
    findings,
    counts: countBySeverity(findings),
    undecided,
    error: null,
  };
}

function toFinding(
  rule: Rule,
  problem: Problem,
  document: PartyDocument,
  isOlder: boolean,
): Finding {
  const places = problem.places ?? [];
  const severity = problem.severity ?? rule.severity;
  // A document from before HD05 is judged more mildly: only what is missing stays an error.
  const isMissing = rule.id.endsWith("/missing");
  const isDecisive = DECISIVE_RULES.has(rule.id);
  const softened = isOlder && severity === "error" && !isMissing && !isDecisive;
  return {
    rule: rule.id,
    part: problem.part ?? rule.part,
    kind: document.kind.id,
    severity: softened ? "warning" : severity,
    messageId: problem.messageId ?? "default",
    data: problem.data ?? {},
    clause: problem.clause ?? rule.clauses[0],
    quote: shortened(problem.quote ?? wordsAt(document, places)),
    places,
    fix: problem.fix ?? null,
    fixable: problem.fix?.safe === true,
  };
}

const MAX_QUOTE = 160;

function wordsAt({ snapshot }: PartyDocument, places: Problem["places"]): string {
  const place = places?.[0];
  if (!place) return "";
  return snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? "";
}

function shortened(words: string): string {
  const quote = words.replace(/\s+/g, " ").trim();
  return quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE).trimEnd()}…` : quote;
}

function byPlace(one: Finding, other: Finding): number {
  return position(one) - position(other) || partOrder(one) - partOrder(other);
}

const partOrder = ({ part }: Finding) => PART_IDS.indexOf(part);

/** Findings without a place keep to the end, in the order of their parts. */
function position({ places }: Finding): number {
  const [first] = places;
  return first ? first.paragraph + first.start / 1e6 : Number.MAX_SAFE_INTEGER;
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, todo: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function reportedKind({ kind, recognised, issuer }: PartyDocument): ReportedKind {
  return {
    id: isTold(kind.id) ? kind.id : null,
    issuer: kind.isJudged && recognised.isPartyDocument ? issuer.id : null,
    asked: recognised.isAsked,
    evidence: recognised.evidence.map(({ sign }) => sign),
  };
}

/** What stands in for a kind that nothing decides is none. */
const isTold = (id: KindId) => id !== UNSURE.id;

function notJudged(document: PartyDocument, findings: readonly Finding[]): Report {
  return {
    ...NOTHING_JUDGED,
    verdict: "not-judged",
    kind: reportedKind(document),
    findings,
    counts: countBySeverity(findings),
    error: null,
  };
}

/** What is said of a document that cannot be read. */
export function unreadableReport(error: UnreadableReason): Report {
  return {
    ...NOTHING_JUDGED,
    verdict: "unreadable",
    kind: { id: null, issuer: null, asked: false, evidence: [] },
    findings: [],
    counts: Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<Severity, number>,
    error,
  };
}

const NOTHING_JUDGED = {
  standard: "HD05",
  beforeStandard: false,
  plan: null,
  mandatory: { present: 0, total: 0, missing: [] },
  parts: [],
  undecided: [],
} as const;
