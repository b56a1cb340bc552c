import { isInCapitals } from "../parts/letters";
import { formatsIn, type Line } from "../parts/line";
import { blanksOf } from "../parts/blank";
import type { RunFormat } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import type { Look } from "../standards/typography";
import type { Outcome, RuleContext } from "./rule";
import { FINE } from "./rule";

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

/** A look whose underline or letters, when null, are another rule's concern. */
export type JudgedLook = Omit<Look, "underline" | "letters"> & {
  readonly underline: boolean | null;
  readonly letters: Look["letters"] | null;
};

/** Compares stretches of text with a look; problems over all of them are one finding. */
export function checkLook(
  stretches: readonly Stretch[],
  look: JudgedLook,
  { programme }: RuleContext,
): Outcome {
  if (!programme.snapshot.formattingKnown) return null;
  const deviations = new Set<Deviation>();
  const places: Place[] = [];
  for (const { line, place } of stretches) {
    const found = deviationsOf(line, place, look);
    if (found.length === 0) continue;
    found.forEach((one) => deviations.add(one));
    places.push(place);
  }
  if (places.length === 0) return FINE;
  return [{ places, data: { deviations: [...deviations] }, clause: look.clause }];
}

function deviationsOf(line: Line, place: Place, look: JudgedLook): readonly Deviation[] {
  const { paragraph } = line;
  const formats = formatsIn(paragraph, place.start, place.end);
  const deviations: Deviation[] = [];
  if (look.letters === "capitals" && !isTypedInCapitals(line, place)) deviations.push("capitals");
  if (look.letters === "title" && line.isCapitals && /\p{L}{2}/u.test(line.text))
    deviations.push("not-capitals");
  if (look.letters === "sentence" && line.isCapitals && NEIGHBOURS.test(line.text)) {
    deviations.push("small-letters");
  }
  if (formats.some((format) => format.bold !== look.bold)) {
    deviations.push(look.bold ? "bold" : "not-bold");
  }
  if (formats.some((format) => format.italic !== look.italic)) {
    deviations.push(look.italic ? "italic" : "not-italic");
  }
  const { underline } = look;
  if (underline !== null && formats.some((format) => isUnderlined(format) !== underline)) {
    deviations.push(underline ? "underline" : "not-underlined");
  }
  const size = formats.find(({ size }) => size < look.size.min || size > look.size.max)?.size;
  if (size !== undefined) {
    deviations.push(`size:${String(size)}:${String(look.size.min)}:${String(look.size.max)}`);
  }
  const alignment = wrongAlignment(line, look);
  if (alignment) deviations.push(`alignment:${alignment}:${look.alignment}`);
  return deviations;
}

/** Two words side by side: signs such as `CTr/CB` are capitals by right. */
const NEIGHBOURS = /\p{L}{3,} \p{L}{2,}/u;

const isUnderlined = (format: RunFormat) => format.underline !== "none";

/** Placeholders are in small letters until somebody fills them in. */
function isTypedInCapitals(line: Line, place: Place): boolean {
  if (blanksOf(line).length > 0) return true;
  const whole = place.start <= line.start && place.end >= line.end;
  if (whole) return line.isCapitals;
  return isInCapitals(line.paragraph.text.slice(place.start, place.end));
}

/** Left indents beyond this put a text into the right half by hand; where it then stands cannot be told. */
const PLACED_BY_INDENT = 2000;
/** A tab or a row of spaces before the first word does the same. */
const PLACED_BY_HAND = /^(?:\t|[ \u00a0]{3})/;

function wrongAlignment(line: Line, look: JudgedLook): string | null {
  const { alignment, indentLeft } = line.paragraph.format;
  const isPiece = line.start > 0 || line.end < line.paragraph.text.length;
  if (look.alignment !== "center" || alignment === "center" || alignment === "other") return null;
  // Columns made by tabs, spaces or indents: only a page would tell.
  const isPlacedByHand = PLACED_BY_HAND.test(line.paragraph.text);
  if (isPiece || indentLeft > PLACED_BY_INDENT || isPlacedByHand) return null;
  return alignment;
}
