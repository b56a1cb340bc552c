import type { Line } from "../parts/line";
import { normalForm } from "../parts/normal-form";
import type { Programme } from "../parts/programme";
import type { CharacterFormat, Edit, TextEdit } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { smallestEdits } from "./smallest-edits";

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

const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
/** Open syllables by the older place of their tone mark and by HD05's. */
const TONE_PAIRS = ["oa", "oe", "uy"].flatMap(([first = "", second = ""]) =>
  TONES.map((tone): [old: string, modern: string] => [
    (first + tone).normalize("NFC") + second,
    first + (second + tone).normalize("NFC"),
  ]),
);
const TO_MODERN = new Map(TONE_PAIRS);
const TO_OLD = new Map(TONE_PAIRS.map(([old, modern]) => [modern, old]));
/** The syllable's open end. */
const OPEN_END = /(?<!q)[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ](?!\p{L})/gu;

/** Sets the tone marks of words where that style sets them. */
export function inToneStyle(
  { snapshot }: Programme,
  places: readonly Place[],
  style: "old" | "modern",
): readonly TextEdit[] {
  const pairs = style === "modern" ? TO_MODERN : TO_OLD;
  return places.flatMap((place) => {
    const found = wordsAt(snapshot, place);
    const wanted = found.replace(OPEN_END, (pair) => pairs.get(pair) ?? pair);
    return smallestEdits(place, found, wanted);
  });
}

/** Leaves one space between words and none before a mark. */
export function spacedRight(
  { snapshot }: Programme,
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
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function wordsAt({ paragraphs }: Programme["snapshot"], { paragraph, start, end }: Place): string {
  return paragraphs[paragraph]?.text.slice(start, end) ?? "";
}
