import type { Line } from "../../parts/line";
import type { CharacterFormat, Edit, TextEdit } from "../../snapshot/edits";
import type { Place } from "../../snapshot/place";
import type { Deviation, JudgedLook, Stretch } from "../judged-look";

/** How words in capitals are written in small ones; undefined where only a person knows. */
export type SmallLetters = (line: Line, place: Place) => readonly Edit[] | undefined;

/** The edits that give a stretch its look; undefined where one of its deviations is for a person to put right. */
export function lookEdits(
  { line, place }: Stretch,
  deviations: readonly Deviation[],
  look: JudgedLook,
  inSmallLetters: SmallLetters | undefined,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const format: Record<string, unknown> = {};
  for (const deviation of deviations) {
    switch (deviation.split(":")[0]) {
      case "bold":
      case "not-bold":
        format["bold"] = look.bold;
        break;
      case "italic":
      case "not-italic":
        format["italic"] = look.italic;
        break;
      case "underline":
      case "not-underlined":
        format["underline"] = look.underline === true;
        break;
      case "size":
        format["size"] = look.size.usual;
        break;
      case "alignment":
        edits.push(styled(place, look));
        break;
      case "capitals":
        edits.push(...recased(line, place, (words) => words.toUpperCase()));
        break;
      default: {
        if (isShownInCapitals(line)) format["capitals"] = false;
        else {
          const smaller =
            deviation === "not-capitals" ? titleCased(line, place) : inSmallLetters?.(line, place);
          if (!smaller) return undefined;
          edits.push(...smaller);
        }
      }
    }
  }
  if (Object.keys(format).length > 0) {
    edits.push({ kind: "characters", ...place, format: format as CharacterFormat });
  }
  return edits;
}

/** The style brings the alignment; an indent would push centred words aside. */
const styled = ({ paragraph }: Place, { style }: JudgedLook): Edit => ({
  kind: "style",
  paragraph,
  style,
  mends: ["alignment", "indent"],
});

/** Capitals by attribute over letters that were typed small. */
function isShownInCapitals({ paragraph, start, end, text }: Line): boolean {
  const typed = paragraph.text.slice(start, end).trim();
  return typed !== text && typed !== typed.toUpperCase();
}

/** A person's name: every word with a capital. */
export function titleCased(line: Line, place: Place): readonly TextEdit[] {
  return recased(line, place, (words) =>
    words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
}

/** Letters of one word, so that signs with an element of their own are left alone and every run keeps its look. */
const WORD = /[\p{L}\p{M}]+/gu;

/** Writes the words of a place in another case, each word one edit. */
export function recased(
  { paragraph }: Line,
  place: Place,
  change: (words: string) => string,
): readonly TextEdit[] {
  const words = paragraph.text.slice(place.start, place.end);
  const changed = change(words);
  if (changed.length !== words.length) return [];
  return [...words.matchAll(WORD)].flatMap(({ 0: word, index }): readonly TextEdit[] => {
    const text = changed.slice(index, index + word.length);
    if (text === word) return [];
    const start = place.start + index;
    return [{ kind: "text", paragraph: place.paragraph, start, end: start + word.length, text }];
  });
}
