import { CAPITAL, CASELESS, kindOf, LETTER, SMALL, UNSEEN } from "../parts/letters";
import type { PartyDocument } from "../parts/party-document";
import type { TextEdit } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { smallestEdits } from "./fixes/smallest-edits";

/** Syllables whose tone mark stands on the older or on HD05's place, open ones and others. */
const TONED = /([òóỏõọ][ae]|[ùúủũụ]y)|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;

/** Where tone marks stand in open syllables: on the first vowel, or on the last as HD05 has it. */
export type ToneStyle = "old" | "modern";
type TonedWords = Readonly<Record<ToneStyle, readonly Place[]>>;

const known = new WeakMap<PartyDocument, TonedWords>();

/** Words with such a syllable, by the place of their mark. */
export function tonedWords(document: PartyDocument): TonedWords {
  let words = known.get(document);
  if (!words) known.set(document, (words = findTonedWords(document)));
  return words;
}

/** The style that most such words of a document are in; HD05's where they are as many. */
export function toneStyleOf(document: PartyDocument): ToneStyle {
  const { old, modern } = tonedWords(document);
  return old.length > modern.length ? "old" : "modern";
}

function findTonedWords({ snapshot }: PartyDocument): TonedWords {
  const places = { old: [] as Place[], modern: [] as Place[] };
  for (const { index, text, controls } of snapshot.paragraphs) {
    TONED.lastIndex = 0;
    for (let match = TONED.exec(text); match; match = TONED.exec(text)) {
      if (!isOpen(text, match.index, TONED.lastIndex)) continue;
      const word = wordAround(index, text, match.index);
      // A name is written as its owner writes it.
      if (kindOf(text.charCodeAt(word.start)) === CAPITAL) continue;
      // A placeholder's words go when somebody types.
      if (controls.some((one) => one.showsPlaceholder && isInside(word, one))) continue;
      places[match[1] === undefined ? "modern" : "old"].push(word);
    }
  }
  return places;
}

const Q = "q".charCodeAt(0);

/** True for a syllable that nothing closes; `q` before `u` belongs to the consonant. */
function isOpen(text: string, start: number, end: number): boolean {
  const next = kindOf(text.charCodeAt(end));
  return (next & (SMALL | CASELESS)) === 0 && text.charCodeAt(start - 1) !== Q;
}

const isInside = (place: Place, { start, end }: { start: number; end: number }) =>
  start <= place.start && place.end <= end;

/** The whole word that a letter stands in. */
function wordAround(paragraph: number, text: string, at: number): Place {
  let [start, end] = [at, at];
  while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
  return { paragraph, start, end };
}

const isOfWord = (codeUnit: number) => (kindOf(codeUnit) & (LETTER | UNSEEN)) !== 0;

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

/** A text with its tone marks where that style sets them; words with a capital are names and stay. */
export function retoned(text: string, style: ToneStyle): string {
  const pairs = style === "modern" ? TO_MODERN : TO_OLD;
  return text.replace(SMALL_WORD, (word) =>
    word.replace(OPEN_END, (pair) => pairs.get(pair) ?? pair),
  );
}
const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

/** Sets the tone marks of words where that style sets them. */
export function inToneStyle(
  { snapshot }: PartyDocument,
  places: readonly Place[],
  style: ToneStyle,
): readonly TextEdit[] {
  return places.flatMap((place) => {
    const found = snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? "";
    return smallestEdits(place, found, retoned(found, style));
  });
}
