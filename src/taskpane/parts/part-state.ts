import type { SinglePart } from "../../core/fixes/single-part";
import type { DeclineReason } from "../../core/host";
import type { Failure } from "../state/pane-state";

/** Where a part went: beside words of the document, where the cursor was, or onto every page. */
export type PartPlace =
  | { readonly at: "below" | "above"; readonly words: string }
  | { readonly at: "cursor" | "page" };

/** What was done last, as the user is told. */
export type PartNotice =
  | {
      readonly kind: "put";
      readonly part: SinglePart;
      readonly place: PartPlace;
      readonly tracked: boolean;
      /** It can be undone from here. */
      readonly canUndo: boolean;
    }
  | { readonly kind: "declined"; readonly part: SinglePart; readonly reason: DeclineReason }
  | ({ readonly kind: "failed" } & Pick<Failure, "reason" | "detail">)
  /** The table of tasks stands behind the document. */
  | { readonly kind: "tasks"; readonly count: number }
  | { readonly kind: "no-tasks" | "took-back" | "changed-since" };

export interface PartState {
  /** The part that is being put in, or that something is being undone. */
  readonly job: SinglePart | "tasks" | "undoing" | null;
  /** What the document has, as it was read last; null before. */
  readonly there: ReadonlySet<SinglePart> | null;
  /** The document has this one already: the user is asked. */
  readonly asking: SinglePart | null;
  readonly notice: PartNotice | null;
}

export const NO_PARTS: PartState = { job: null, there: null, asking: null, notice: null };

/** Any part of the state that has become another. */
export function reduceParts(state: PartState, event: Partial<PartState>): PartState {
  return { ...state, ...event };
}
