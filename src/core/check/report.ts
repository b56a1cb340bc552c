import type { ClauseId } from "../standards/clauses";
import type { MandatoryPartId, PartId, PlanId } from "../standards/part-id";
import type { UnreadableReason } from "../ooxml/unreadable";
import type { Fix } from "../snapshot/edits";
import type { Place } from "../snapshot/place";

export type { Place };

/** `error` a mandatory part is missing or invalid, `todo` not filled in, `warning` against the standard, `hint` advice. */
export const SEVERITIES = ["error", "todo", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

export type PartStatus = "ok" | "unfilled" | "wrong" | "missing";
export type Verdict = "complete" | "incomplete" | "not-programme" | "unreadable";

/** A public rule id, `<part>/<aspect>`. */
export type RuleId = `${PartId}/${string}`;

/** Values that a message's template needs; never ready sentences. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

export interface Finding {
  readonly rule: RuleId;
  readonly part: PartId;
  readonly severity: Severity;
  /** Which sentence of the rule; `data` fills it. The words stand in `core/texts`. */
  readonly messageId: string;
  readonly data: MessageData;
  readonly clause: ClauseId;
  /** The document's own words that it is about; empty when something is missing. */
  readonly quote: string;
  /** Where; empty when there is no place to show. The first is the one to go to. */
  readonly places: readonly Place[];
  /** The document is older than the standard that it is judged by; its findings say so and are milder. */
  readonly beforeStandard: boolean;
  /** What would put it right; null where only a person can tell. An unsafe one is a suggestion. */
  readonly fix: Fix | null;
  /** A safe fix is there. */
  readonly fixable: boolean;
}

export interface PartReport {
  readonly id: MandatoryPartId;
  readonly status: PartStatus;
  readonly places: readonly Place[];
}

/** What one check of one document says. */
export interface Report {
  readonly standard: "HD05";
  readonly verdict: Verdict;
  /** null when the document is no document or cannot be read. */
  readonly plan: PlanId | null;
  readonly mandatory: {
    readonly present: number;
    readonly total: number;
    readonly missing: readonly MandatoryPartId[];
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
