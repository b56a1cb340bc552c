import type { ClauseId } from "../standards/clauses";
import type { KindId, PlanId } from "../kinds/kind";
import type { IssuerId } from "../standards/issuers";
import { SEVERITIES, type MessageData, type RuleId, type Severity } from "../rules/message";
import type { PartId } from "../standards/part-id";
import type { UnreadableReason } from "../ooxml/unreadable";
import type { Fix } from "../snapshot/edits";
import type { Place } from "../snapshot/place";

// Whoever shows a report needs nothing of the rules beside these.
export { SEVERITIES };
export type { MessageData, Place, RuleId, Severity };

export type PartStatus = "ok" | "unfilled" | "wrong" | "missing";
export type Verdict = "complete" | "incomplete" | "not-judged" | "unreadable";

export interface Finding {
  readonly rule: RuleId;
  readonly part: PartId;
  /** What kind of document it was found in, by whose name sentences call it. */
  readonly kind: KindId;
  readonly severity: Severity;
  /** Which sentence of the rule; `data` fills it. The words stand in `core/texts`. */
  readonly messageId: string;
  readonly data: MessageData;
  readonly clause: ClauseId;
  /** The document's own words that it is about; empty when something is missing. */
  readonly quote: string;
  /** Where; empty when there is no place to show. The first is the one to go to. */
  readonly places: readonly Place[];
  /** What would put it right; null where only a person can tell. An unsafe one is a suggestion. */
  readonly fix: Fix | null;
  /** A safe fix is there. */
  readonly fixable: boolean;
}

export interface PartReport {
  readonly id: PartId;
  readonly status: PartStatus;
  readonly places: readonly Place[];
}

/** What the document is, and why. */
export interface ReportedKind {
  readonly id: KindId | null;
  /** Who issues it; null where that cannot be told, or does not matter. */
  readonly issuer: IssuerId | null;
  /** Somebody said so; otherwise the document did. */
  readonly asked: boolean;
  /** Short names of the signs that spoke for it, such as `type-line`, `sign`, `subject`. */
  readonly evidence: readonly string[];
}

/** What one check of one document says. */
export interface Report {
  readonly standard: "HD05";
  readonly verdict: Verdict;
  /** The document is older than the standard that it is judged by: whoever shows findings says so once, and they are milder. */
  readonly beforeStandard: boolean;
  /** What the document is taken for; null where no kind of Party document could be told. */
  readonly kind: ReportedKind;
  /** Which of two layouts it has; null for kinds with one, and where nothing was judged. */
  readonly plan: PlanId | null;
  readonly mandatory: {
    readonly present: number;
    readonly total: number;
    readonly missing: readonly PartId[];
  };
  /** Mandatory parts, and in the logical plan the themes, in the standard's order; empty for an unreadable document. */
  readonly parts: readonly PartReport[];
  /** By place in the document; findings without a place stand where their part belongs. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that could not judge this document (no formatting known, say): shown as such, never counted as fine. */
  readonly undecided: readonly RuleId[];
  /** Why it could not be read; null otherwise. */
  readonly error: UnreadableReason | null;
}

/** True when parts and rules were looked at: of what is not judged, and of what cannot be read, nothing else can be said. */
export const isJudged = ({ verdict }: Pick<Report, "verdict">): boolean =>
  verdict === "complete" || verdict === "incomplete";

/** True when a document was read that nothing tells to be a document of the Party. */
export const isNothingKnown = ({ verdict, kind }: Pick<Report, "verdict" | "kind">): boolean =>
  verdict === "not-judged" && kind.id === null;

/** What somebody said that the document is; undefined where it decided itself. */
export const askedKindOf = ({ kind }: Pick<Report, "kind">): KindId | undefined =>
  kind.asked && kind.id ? kind.id : undefined;
