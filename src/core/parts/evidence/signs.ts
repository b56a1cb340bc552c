import type { Line } from "../line";
import { controlsOf } from "../line";
import type { Evidence } from "../labels";
import { bareLetters, editDistance, lettersOnly, normalForm } from "../normal-form";

/** Evidence of that weight where `holds`, else none. */
export function sign(holds: boolean, name: string, weight: number): Evidence | null {
  return holds ? { sign: name, weight } : null;
}

/** The first of several pieces of evidence that there is. */
export function firstOf(...all: readonly (Evidence | null)[]): Evidence | null {
  return all.find((one) => one !== null) ?? null;
}

/** True when every run of the line has the property. */
export function everyRun(line: Line, property: "bold" | "italic"): boolean {
  let any = false;
  for (const { start, end, format } of line.paragraph.runs) {
    if (start >= line.end || end <= line.start) continue;
    if (!format[property]) return false;
    any = true;
  }
  return any;
}

export function isCentred(line: Line): boolean {
  return line.paragraph.format.alignment === "center";
}

const TAG_WEIGHT = 9;
const TAG_PREFIX = "chibo:";

/** The template's own tag for that part on the line: the strongest sign, never a needed one. */
export function tagged(line: Line, ...parts: readonly string[]): Evidence | null {
  if (line.paragraph.controls.length === 0) return null;
  const holds = controlsOf(line).some(
    (control) =>
      control.tag.startsWith(TAG_PREFIX) &&
      parts.includes(control.tag.slice(TAG_PREFIX.length).split(".")[0] ?? ""),
  );
  return sign(holds, "tag", TAG_WEIGHT);
}

/** A line in the template's own style for that part. */
export function styled(line: Line, style: string): Evidence | null {
  return sign(line.paragraph.styleId === style, "style", 1);
}

interface Wanted {
  readonly bare: string;
  readonly normal: string;
}

/** A phrase in the forms that `nearness` compares with. */
export function wantedPhrase(phrase: string): Wanted {
  const normal = normalForm(phrase).text;
  return { normal, bare: lettersOnly(bareLetters(normal)) };
}

/** One slip in so many letters still lets a phrase be known. */
const LETTERS_PER_SLIP = 5;

/** How near the whole line comes to a phrase: 1 the same, 0 something else; marks and spaces count less than letters. */
export function nearness(line: Line, wanted: Wanted): number {
  const text = line.normal.text;
  if (text === wanted.normal) return 1;
  // Letters may be set apart by spaces, so a line may be twice as long.
  if (text.length > 2 * wanted.normal.length || text.length < wanted.normal.length / 2) return 0;
  const limit = Math.max(1, Math.floor(wanted.bare.length / LETTERS_PER_SLIP));
  const distance = editDistance(line.letters, wanted.bare, limit);
  if (distance > limit) return 0;
  return 0.9 - (0.4 * distance) / limit;
}

/** True when the line begins with these words (letters without marks), give or take one slip. */
export function startsLike(line: Line, words: string): boolean {
  const { bare } = line;
  // One slip leaves one of the first two letters in or beside its place.
  const [first, second] = [bare[0], bare[1]];
  if (first !== words[0] && second !== words[1] && first !== words[1] && second !== words[0]) {
    return false;
  }
  // A slip may make the beginning one letter longer or shorter.
  for (let length = words.length - 1; length <= words.length + 1; length += 1) {
    const isWhole = bare.length <= length || bare[length] === " ";
    if (isWhole && editDistance(bare.slice(0, length), words, 1) <= 1) return true;
  }
  return false;
}
