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

/** The words of a text by hash and place: comparing numbers spares cutting every word out. Only the first `count` of each row. */
interface Words {
  text: string;
  count: number;
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

const noWords = (most: number): Words => ({
  text: "",
  count: 0,
  hashes: new Int32Array(most),
  starts: new Int32Array(most),
  ends: new Int32Array(most),
});

const SPACE = 0x20;
const LETTER_OR_DIGIT = LETTER | DIGIT;

/** Reads the words of a text into rows that are as long as there may be words. */
function readWords(text: string, into: Words): Words {
  const { hashes, starts, ends } = into;
  const { length } = text;
  let count = 0;
  let hash = 0;
  let start = -1;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== SPACE && (kindOf(unit) & LETTER_OR_DIGIT) !== 0) {
      if (start < 0) start = at;
      hash = (Math.imul(hash, 31) + unit) | 0;
    } else if (start >= 0) {
      hashes[count] = hash;
      starts[count] = start;
      ends[count] = at;
      count += 1;
      hash = 0;
      start = -1;
    }
  }
  if (start >= 0) {
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = length;
    count += 1;
  }
  into.text = text;
  into.count = count;
  return into;
}

const wordsOf = (text: string): Words => readWords(text, noWords(mostWords(text)));

/** No text has more words than every second letter. */
const mostWords = (text: string) => Math.ceil(text.length / 2) + 1;

/** Rows used again for one text after the other. */
let reused = noWords(1024);

function wordsForNow(text: string): Words {
  const most = mostWords(text);
  if (most > reused.hashes.length) reused = noWords(2 * most);
  return readWords(text, reused);
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
})).filter(({ words }) => words.count >= MIN_WORDS);

const pairHash = (one: number, other: number) => (Math.imul(one, 17) + other) | 0;

/** Phrases by their first and by their last two words: where one word is wrong, one of the two pairs is right. */
const BY_PAIR = new Map<number, { phrase: Phrase; position: number }[]>();
for (const phrase of PHRASES) {
  const { hashes, count } = phrase.words;
  for (const position of [0, count - 2]) {
    const pair = pairHash(hashes[position] ?? 0, hashes[position + 1] ?? 0);
    BY_PAIR.set(pair, [...(BY_PAIR.get(pair) ?? []), { phrase, position }]);
  }
}

/** Most pairs begin nothing: their hash's last bits tell that at once. */
const MAY_BE_PAIR = new Uint8Array(0x10000);
for (const pair of BY_PAIR.keys()) MAY_BE_PAIR[pair & 0xffff] = 1;

/** Finds set phrases with a slip in one word. `text` is in normal form. */
export function findSlips(text: string): readonly Slip[] {
  const words = wordsForNow(text);
  const { hashes, count } = words;
  let slips: Slip[] | null = null;
  for (let index = 1; index < count; index += 1) {
    const pair = pairHash(hashes[index - 1] ?? 0, hashes[index] ?? 0);
    if (MAY_BE_PAIR[pair & 0xffff] === 0) continue;
    for (const { phrase, position } of BY_PAIR.get(pair) ?? NONE) {
      const slip = slipAt(words, index - 1 - position, phrase);
      if (slip && !slips?.some((one) => one.from < slip.to && one.to > slip.from)) {
        (slips ??= []).push(slip);
      }
    }
  }
  return slips ?? NONE;
}

const NONE: readonly never[] = [];

/** The phrase with one slip in it where it would begin with the word `first`; null when that is not so. */
function slipAt(words: Words, first: number, { wanted, words: phrase }: Phrase): Slip | null {
  const last = first + phrase.count - 1;
  if (first < 0 || last >= words.count || !hasOneSlip(words, first, phrase)) return null;
  return { from: words.starts[first] ?? 0, to: words.ends[last] ?? 0, wanted };
}

function hasOneSlip(found: Words, first: number, wanted: Words): boolean {
  let off = -1;
  for (let index = 0; index < wanted.count; index += 1) {
    if (found.hashes[first + index] === wanted.hashes[index]) continue;
    if (off >= 0) return false;
    off = index;
  }
  if (off < 0) return false;
  const [one, other] = [wordAt(found, first + off), wordAt(wanted, off)];
  const limit = Math.min(MAX_LETTERS_OFF, other.length - 1);
  return limit > 0 && editDistance(one, other, limit) <= limit;
}
