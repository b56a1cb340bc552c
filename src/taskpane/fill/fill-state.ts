import type { FillField } from "../../core/fixes/fill-fields";
import type { ProfileProblem } from "../../core/template/profile/profile";

/** What was done last, as the user is told. */
export type FillNotice =
  | {
      readonly kind: "filled";
      /** In how many places. */
      readonly count: number;
      /** The words; null where those differ from place to place. */
      readonly text: string | null;
      readonly tracked: boolean;
      /** It can be undone from here. */
      readonly canUndo: boolean;
    }
  /** A place is gone, or somebody has written there meanwhile: nothing was written, and what was typed is still in its field. */
  | { readonly kind: "missed" }
  | { readonly kind: "took-back" | "changed-since" };

export interface FillState {
  /** Everything that the document lets one fill in, in its order; null before it was read. */
  readonly fields: readonly FillField[] | null;
  /** The one that is being filled in; null while the form is closed. */
  readonly at: string | null;
  /** Counts how often the user has gone to a field. */
  readonly turn: number;
  /** What was typed and is not written yet, by field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What is wrong with what was typed last. */
  readonly problem: ProfileProblem | null;
  /** How many places the profile would fill, or change where it filled them before. */
  readonly offered: number;
  readonly job: "filling" | "undoing" | null;
  readonly notice: FillNotice | null;
}

export const NOTHING_TO_FILL: FillState = {
  fields: null,
  at: null,
  turn: 0,
  drafts: {},
  problem: null,
  offered: 0,
  job: null,
  notice: null,
};

/** Any part of the state that has become another. */
export function reduceFill(state: FillState, event: Partial<FillState>): FillState {
  return { ...state, ...event };
}

export const isBlankField = ({ spots }: FillField): boolean => spots.some(({ isBlank }) => isBlank);

/** Places that are still blank. */
export function blankSpots(fields: readonly FillField[]): number {
  return fields.reduce((sum, { spots }) => sum + spots.filter(({ isBlank }) => isBlank).length, 0);
}

/** The first blank field behind one, and from the beginning where there is none; null when nothing is blank. */
export function nextBlank(fields: readonly FillField[], after: number): FillField | null {
  const behind = [...fields.slice(after + 1), ...fields.slice(0, after + 1)];
  return behind.find(isBlankField) ?? null;
}
