import type { Line } from "../parts/line";
import type { Place } from "../snapshot/place";
import type { Look } from "../standards/typography";

/**
 * How a text's look departs from the standard's, as codes that `core/texts` puts into words:
 * `capitals`, `not-capitals`, `small-letters`, `bold`, `not-bold`, `italic`, `not-italic`, `underline`, `not-underlined`, `size:<found>:<min>:<max>`, `alignment:<found>:<wanted>`.
 */
export type Deviation = string;

/** A stretch of a line to be judged. */
export interface Stretch {
  readonly line: Line;
  readonly place: Place;
}

/** A look, and the template's style that has it. A look whose underline or letters, when null, are another rule's concern. */
export type JudgedLook = Omit<Look, "underline" | "letters"> & {
  readonly underline: boolean | null;
  readonly letters: Look["letters"] | null;
  /** The template's style that looks so. */
  readonly style: string;
};
