import { DIGIT, kindOf, LETTER } from "../parts/letters";
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

/** The words of a text by hash and place: comparing numbers spares cutting every word out. */
interface Words {
  readonly text: string;
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function wordsOf(text: string): Words {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let hash = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if ((kindOf(unit) & (LETTER | DIGIT)) !== 0) {
      if (start < 0) start = at;
      hash = (Math.imul(hash, 31) + unit) | 0;
    } else if (start >= 0) {
      hashes.push(hash);
      starts.push(start);
      ends.push(at);
      hash = 0;
      start = -1;
    }
  }
  return { text, hashes, starts, ends };
}

const wordAt = ({ text, starts, ends }: Words, index: number) =>
  text.slice(starts[index], ends[index]);

interface Phrase {
  readonly wanted: string;
  readonly words: Words;
}

const PHRASES: readonly Phrase[] = SET_PHRASES.map((wanted) => ({
  wanted,
  words: wordsOf(normalForm(wanted).text),
})).filter(({ words }) => words.hashes.length >= MIN_WORDS);

const pairHash = (one: number, other: number) => (Math.imul(one, 17) + other) | 0;

/** Phrases by their first and by their last two words: where one word is wrong, one of the two pairs is right. */
const BY_PAIR = new Map<number, { phrase: Phrase; position: number }[]>();
for (const phrase of PHRASES) {
  const { hashes } = phrase.words;
  for (const position of [0, hashes.length - 2]) {
    const pair = pairHash(hashes[position] ?? 0, hashes[position + 1] ?? 0);
    BY_PAIR.set(pair, [...(BY_PAIR.get(pair) ?? []), { phrase, position }]);
  }
}

/** Most pairs begin nothing: their hash's last bits tell that at once. */
const MAY_BE_PAIR = new Uint8Array(0x10000);
for (const pair of BY_PAIR.keys()) MAY_BE_PAIR[pair & 0xffff] = 1;

/** True when two neighbouring words may begin or end a set phrase; a first look that keeps nothing. */
function mayHavePair(text: string): boolean {
  let hash = 0;
  let previous = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if ((kindOf(unit) & (LETTER | DIGIT)) !== 0) hash = (Math.imul(hash, 31) + unit) | 0;
    else if (hash !== 0) {
      if (MAY_BE_PAIR[pairHash(previous, hash) & 0xffff] === 1) return true;
      previous = hash;
      hash = 0;
    }
  }
  return false;
}

/** Finds set phrases with a slip in one word. `text` is in normal form. */
export function findSlips(text: string): readonly Slip[] {
  if (!mayHavePair(text)) return [];
  const words = wordsOf(text);
  const { hashes, starts, ends } = words;
  const slips: Slip[] = [];
  for (let index = 1; index < hashes.length; index += 1) {
    const pair = pairHash(hashes[index - 1] ?? 0, hashes[index] ?? 0);
    for (const { phrase, position } of BY_PAIR.get(pair) ?? []) {
      const first = index - 1 - position;
      const last = first + phrase.words.hashes.length - 1;
      if (first < 0 || last >= hashes.length) continue;
      if (!hasOneSlip(words, first, phrase.words)) continue;
      const slip = { from: starts[first] ?? 0, to: ends[last] ?? 0, wanted: phrase.wanted };
      if (!slips.some((one) => one.from < slip.to && one.to > slip.from)) slips.push(slip);
    }
  }
  return slips;
}

function hasOneSlip(found: Words, first: number, wanted: Words): boolean {
  let off = -1;
  for (const [index, hash] of wanted.hashes.entries()) {
    if (found.hashes[first + index] === hash) continue;
    if (off >= 0) return false;
    off = index;
  }
  if (off < 0) return false;
  const [one, other] = [wordAt(found, first + off), wordAt(wanted, off)];
  const limit = Math.min(MAX_LETTERS_OFF, other.length - 1);
  return limit > 0 && editDistance(one, other, limit) <= limit;
}
