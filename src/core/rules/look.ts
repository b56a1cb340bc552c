import { isInCapitals } from "../parts/letters";
import { formatsIn, type Line } from "../parts/line";
import type { Edit } from "../snapshot/edits";
import type { RunFormat } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import type { Outcome, RuleContext } from "./rule";
import { safely } from "./fixes/fix";
import type { Deviation, JudgedLook, Stretch } from "./judged-look";
import { lookEdits, type SmallLetters } from "./fixes/look-fix";
import { FINE } from "./rule";

/**
 * Compares stretches of text with a look; problems over all of them are one finding. Words that shout where they should not can only be
 * put right where `inSmallLetters` knows how they are written.
 */
export function checkLook(
  stretches: readonly Stretch[],
  look: JudgedLook,
  { document }: RuleContext,
  inSmallLetters?: SmallLetters,
): Outcome {
  if (!document.snapshot.formattingKnown) return null;
  const deviations = new Set<Deviation>();
  const places: Place[] = [];
  const remedies: (readonly Edit[] | undefined)[] = [];
  for (const stretch of stretches) {
    const { line, place } = stretch;
    const found = deviationsOf(line, place, look);
    if (found.length === 0) continue;
    found.forEach((one) => deviations.add(one));
    places.push(place);
    remedies.push(lookEdits(stretch, found, look, inSmallLetters));
  }
  if (places.length === 0) return FINE;
  const isWhole = remedies.every((one) => one !== undefined);
  const fix = isWhole ? safely(...remedies) : undefined;
  const isPlaceOnly = [...deviations].every((one) => one.startsWith("alignment:"));
  const clause = (isPlaceOnly ? look.placeClause : undefined) ?? look.clause;
  return [{ places, data: { deviations: [...deviations] }, clause, fix }];
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
  if (line.blanks.length > 0) return true;
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
