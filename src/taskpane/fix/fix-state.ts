import type { Finding, RuleId } from "../../core/check/report";
import type { DeclineReason } from "../../core/host";
import type { CheckChanges } from "./finding-key";
import type { FixSession } from "./fix-work";

/** What is being done just now. */
export type FixJob = "fixing" | "undoing" | "writing-comments" | "removing-comments";

/** A finding that was to be fixed and was not. */
export interface LeftFinding {
  readonly finding: Finding;
  readonly reason: DeclineReason;
}

/** What was done last, as the user is told. */
export type FixNotice =
  | {
      readonly kind: "fixed";
      readonly count: number;
      readonly left: readonly LeftFinding[];
      readonly tracked: boolean;
      /** It can be undone from here. */
      readonly canUndo: boolean;
    }
  | { readonly kind: "took-back" | "changed-since" }
  | { readonly kind: "comments-written"; readonly count: number; readonly missing: number }
  | { readonly kind: "comments-removed"; readonly count: number };

export interface FixState {
  readonly job: FixJob | null;
  /** The finding that is being fixed, the first of those that are told together; null for all. */
  readonly finding: Finding | null;
  /** For the report in view; null until it is worked out. */
  readonly session: FixSession | null;
  readonly notice: FixNotice | null;
  /** Why findings were declined, by their key: they are not offered again until the next check that the user asks for. */
  readonly declined: ReadonlyMap<string, DeclineReason>;
  /** Findings ignored in this document: what they said, by key. */
  readonly ignored: ReadonlyMap<string, IgnoredFinding>;
  readonly rulesOff: ReadonlySet<RuleId>;
  /** Against the check before; null at the first. */
  readonly changes: CheckChanges | null;
  /** How many comments of ours the document has. */
  readonly comments: number;
}

/** Enough of a finding to be listed without a check. */
export interface IgnoredFinding {
  readonly key: string;
  readonly rule: RuleId;
  readonly quote: string;
}

export const NO_FIXES: FixState = {
  job: null,
  finding: null,
  session: null,
  notice: null,
  declined: new Map(),
  ignored: new Map(),
  rulesOff: new Set(),
  changes: null,
  comments: 0,
};

/** Any part of the state that has become another. */
export type FixEvent = Partial<FixState>;

export function reduceFixes(state: FixState, event: FixEvent): FixState {
  return { ...state, ...event };
}
