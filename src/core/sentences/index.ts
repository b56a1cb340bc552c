import type { KindId } from "../kinds/kind-id";
import type { UnitKind } from "../kinds/programme/outline";

/** A sentence to begin with; what differs from cell to cell is blank, in square brackets. */
export interface Sentence {
  readonly text: string;
}

/**
 * The sentences for one place of a document, which is its blank's tag without `chibo:`, such as `keyTasks.objectives`; none where
 * there are none.
 */
export function sentencesFor(
  _kind: KindId,
  _unitKind: UnitKind,
  _place: string,
): readonly Sentence[] {
  return [];
}
