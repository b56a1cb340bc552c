import { editDistance, normalForm } from "../parts/normal-form";
import { SET_PHRASES } from "../standards/set-phrases";

/** A set phrase that the text has but for one word; offsets into the text's normal form. */
export interface Slip {
  readonly from: number;
  readonly to: number;
  /** The phrase as it should be. */
  readonly wanted: string;
}

/** Shorter phrases are near too many right ones. */
const MIN_WORDS = 5;
/** So many letters may be off in the one word that is. */
const MAX_LETTERS_OFF = 2;

interface Phrase {
  readonly wanted: string;
  readonly words: readonly string[];
}

const WORD = /[\p{L}\d]+/gu;
const wordsOf = (text: string) => text.match(WORD) ?? [];

const PHRASES: readonly Phrase[] = SET_PHRASES.map((wanted) => ({
  wanted,
  words: wordsOf(normalForm(wanted).text),
})).filter(({ words }) => words.length >= MIN_WORDS);

/** Phrases by their first and by their second word: one of the two is right where one word is wrong. */
const BY_WORD = new Map<string, { phrase: Phrase; position: 0 | 1 }[]>();
for (const phrase of PHRASES) {
  for (const position of [0, 1] as const) {
    const word = phrase.words[position] ?? "";
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), { phrase, position }]);
  }
}
const ANCHORS = new Set(BY_WORD.keys());

/** Finds set phrases with a slip in one word. `text` is in normal form. */
export function findSlips(text: string): readonly Slip[] {
  const words = [...text.matchAll(WORD)];
  const slips: Slip[] = [];
  for (const [index, match] of words.entries()) {
    if (!ANCHORS.has(match[0])) continue;
    for (const { phrase, position } of BY_WORD.get(match[0]) ?? []) {
      const first = index - position;
      const window = words.slice(Math.max(first, 0), first + phrase.words.length);
      if (first < 0 || window.length < phrase.words.length) continue;
      if (
        !hasOneSlip(
          window.map((one) => one[0]),
          phrase.words,
        )
      )
        continue;
      const [start, end] = [window[0], window.at(-1)];
      if (!start || !end) continue;
      const slip = { from: start.index, to: end.index + end[0].length, wanted: phrase.wanted };
      if (!slips.some((one) => one.from < slip.to && one.to > slip.from)) slips.push(slip);
    }
  }
  return slips;
}

function hasOneSlip(found: readonly string[], wanted: readonly string[]): boolean {
  let off = -1;
  for (const [index, word] of wanted.entries()) {
    if (found[index] === word) continue;
    if (off >= 0) return false;
    off = index;
  }
  if (off < 0) return false;
  const [one = "", other = ""] = [found[off], wanted[off]];
  const limit = Math.min(MAX_LETTERS_OFF, other.length - 1);
  return limit > 0 && editDistance(one, other, limit) <= limit;
}
