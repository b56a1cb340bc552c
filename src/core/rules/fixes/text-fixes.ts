import type { Line } from "../../parts/line";
import { normalForm } from "../../parts/normal-form";
import type { PartyDocument } from "../../parts/party-document";
import type { CharacterFormat, Edit, TextEdit } from "../../snapshot/edits";
import type { Place } from "../../snapshot/place";
import { smallestEdits } from "./smallest-edits";
import { startingLarge } from "../../standards/letter-case";

/** Gives the letters at all places a look. */
export function withFormat(places: readonly Place[], format: CharacterFormat): readonly Edit[] {
  return places.map((place) => ({ kind: "characters", ...place, format }));
}

/** Stretches of letters that are no more than letters: signs with an element of their own are left alone. */
const PLAIN = /[^\t\n\u2011\u00ad\u2022]+/gu;
const MARK = /[\u0300-\u036f]/u;

/** Composes a line's letters run by run, so that each run keeps its look. */
export function composed({ paragraph, start, end }: Line): readonly TextEdit[] {
  return paragraph.runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const words = paragraph.text.slice(from, Math.min(run.end, end));
    return [...words.matchAll(PLAIN)].flatMap(({ 0: piece, index }): readonly TextEdit[] => {
      const text = piece.normalize("NFC");
      if (!MARK.test(piece) || text === piece) return [];
      const at = from + index;
      const { index: paragraphIndex } = paragraph;
      return [{ kind: "text", paragraph: paragraphIndex, start: at, end: at + piece.length, text }];
    });
  });
}

/** Leaves one space between words and none before a mark. */
export function spacedRight(
  { snapshot }: PartyDocument,
  places: readonly Place[],
): readonly TextEdit[] {
  return places.map(({ paragraph, start, end }) => {
    const next = snapshot.paragraphs[paragraph]?.text.charAt(end) ?? "";
    const kept = /[,;:!?.]/u.test(next) ? 0 : 1;
    return { kind: "text", paragraph, start: start + kept, end, text: "" };
  });
}

const WORD = /[\p{L}\p{M}\d]+/gu;

/** Puts right the one word of a set phrase that is wrong; the others stay as they are written. */
export function withWord({ paragraph }: Line, place: Place, phrase: string): readonly TextEdit[] {
  const wanted = phrase.match(WORD) ?? [];
  const found = [...paragraph.text.slice(place.start, place.end).matchAll(WORD)];
  return found.flatMap(({ 0: word, index }, at) => {
    const right = wanted[at] ?? word;
    if (normalForm(word).text === normalForm(right).text) return [];
    const start = place.start + index;
    const there = { paragraph: place.paragraph, start, end: start + word.length };
    return smallestEdits(there, word, inCaseOf(word, right));
  });
}

function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase();
  return isCapital ? startingLarge(word) : word;
}
