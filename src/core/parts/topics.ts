import type { Kind } from "../kinds";
import type { Keyword } from "../kinds/keyword";
import { DIGIT, kindOf, LETTER } from "./letters";
import { bareLetters, editDistance } from "./normal-form";

/** What a heading or a point may be about: a part of the kind's content, or what its data tell apart from those. */
export type TopicId = string;

/** How strongly words speak for a topic, and the phrases that did. */
export interface TopicScore {
  readonly topic: TopicId;
  readonly score: number;
  readonly phrases: readonly string[];
}

/** A phrase at the very beginning names the matter rather than mentions it. */
const START_BONUS = 0.75;
/** A phrase found only without its marks, or with a slip in it, is less sure. */
const INEXACT_SHARE = 0.8;
/** Phrases shorter than this are never looked for inexactly: too many words are near them. */
const MIN_INEXACT_LENGTH = 8;
/** And phrases shorter than this only at the beginning, where the matter is named. */
const MIN_INEXACT_WITHIN = 9;
const LETTERS_PER_SLIP = 8;

/** A space and the next word's first letter tell most phrases of one first word apart. */
const MORE = 2;

interface Phrase {
  readonly topic: TopicId;
  readonly text: string;
  readonly bare: string;
  readonly weight: number;
}

/** The phrases of one kind of document, to be looked for in words. */
export class TopicIndex {
  /** Longest first: a phrase inside one that counted already says nothing new. */
  private readonly phrases: readonly Phrase[];
  /** Phrases (by their place in the list) by their first word, and what comes behind it where they go on: most words begin none. */
  private readonly byBeginning = new Map<string, number[]>();
  /** Hashes of the phrases' first two letters: what begins otherwise is gone over at once. */
  private readonly mayBegin = new Uint8Array(0x1000);

  constructor(topics: Readonly<Record<TopicId, readonly Keyword[]>>) {
    this.phrases = Object.entries(topics)
      .flatMap(([topic, keywords]) =>
        keywords.map(({ phrase, weight }) => ({
          topic,
          text: phrase,
          bare: bareLetters(phrase),
          weight,
        })),
      )
      .sort((one, other) => other.text.length - one.text.length);
    for (const [index, { text }] of this.phrases.entries()) {
      const end = wordEnd(text, 0);
      const key = text.slice(0, text.length < end + MORE ? end : end + MORE);
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), index]);
      this.mayBegin[beginning(text, 0)] = 1;
    }
  }

  /** Every topic that the words (in normal form, without their marker) speak for, strongest first. */
  topicsOf(words: string): readonly TopicScore[] {
    const found = new Map<number, number>();
    for (let at = 0; at < words.length;) {
      const end = wordEnd(words, at);
      if (end > at && this.mayBegin[beginning(words, at)] === 1) {
        this.find(words, at, end, found);
        this.find(words, at, end + MORE, found);
      }
      at = end + 1;
    }
    if (found.size === 0) return [];
    const inOrder = [...found];
    if (inOrder.length > 1) inOrder.sort(([one], [other]) => one - other);
    return score(
      inOrder.map(([index, at]) => ({ phrase: this.phrases[index] as Phrase, at })),
      1,
    );
  }

  /** Adds the phrases that stand there, and begin with the words up to `end`. */
  private find(words: string, at: number, end: number, found: Map<number, number>): void {
    const phrases = this.byBeginning.get(words.slice(at, end));
    if (!phrases) return;
    for (const index of phrases) {
      const isThere = words.startsWith(this.phrases[index]?.text ?? "", at);
      if (isThere && !found.has(index)) found.set(index, at);
    }
  }

  /** The same for words that may be typed without marks or with a slip; slower, and a little less sure. */
  topicsOfInexact(words: string): readonly TopicScore[] {
    const exact = this.topicsOf(words);
    if (exact.some((one) => one.score >= 2)) return exact;
    const bare = bareLetters(words);
    const near = this.phrases.map((phrase) => ({ phrase, at: inexactIndex(words, bare, phrase) }));
    const inexact = score(
      near.filter(({ at }) => at >= 0),
      INEXACT_SHARE,
    );
    return inexact.length > 0 ? inexact : exact;
  }
}

const indexes = new WeakMap<Kind, TopicIndex>();

/** The phrases of a kind, made ready once. */
export function topicIndexOf(kind: Kind): TopicIndex {
  let index = indexes.get(kind);
  if (!index) indexes.set(kind, (index = new TopicIndex(kind.topics)));
  return index;
}

function beginning(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xfff;
}

/** Where the word at `from` ends; `from` itself where none begins. */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && (kindOf(text.charCodeAt(end)) & (LETTER | DIGIT)) !== 0) end += 1;
  return end;
}

function inexactIndex(words: string, bare: string, phrase: Phrase): number {
  if (phrase.text.length < MIN_INEXACT_LENGTH) return -1;
  const at = Math.max(nearIndex(bare, phrase.bare), cutShortIndex(words, phrase.text));
  return at > 0 && phrase.text.length < MIN_INEXACT_WITHIN ? -1 : at;
}

interface FoundPhrase {
  readonly phrase: Phrase;
  /** Where it begins. */
  readonly at: number;
}

/** Adds up phrases, given longest first. */
function score(phrases: readonly FoundPhrase[], share: number): readonly TopicScore[] {
  const found = new Map<TopicId, { score: number; phrases: string[] }>();
  for (const { phrase, at } of phrases) {
    const sum = found.get(phrase.topic) ?? { score: 0, phrases: [] };
    found.set(phrase.topic, sum);
    if (sum.phrases.some((known) => known.includes(phrase.text))) continue;
    sum.phrases.push(phrase.text);
    sum.score += (phrase.weight + (at === 0 ? START_BONUS : 0)) * share;
  }
  return [...found]
    .map(([topic, sum]) => ({ topic, ...sum }))
    .sort((one, other) => other.score - one.score);
}

/** Where words end in a phrase that lacks only its last word (`… xây dựng đội` for `xây dựng đội ngũ`); -1 when they do not. */
function cutShortIndex(words: string, phrase: string): number {
  const shorter = phrase.slice(0, phrase.lastIndexOf(" "));
  if (!shorter.includes(" ")) return -1;
  const text = words.replace(/[\s.:;]+$/u, "");
  return text.endsWith(shorter) ? text.length - shorter.length : -1;
}

/** Where a phrase stands in a text, word for word, give or take a slip; -1 when nowhere. */
function nearIndex(text: string, phrase: string): number {
  const exact = text.indexOf(phrase);
  if (exact >= 0) return exact;
  const wanted = phrase.split(" ");
  const words = text.split(" ");
  const limit = Math.floor(phrase.length / LETTERS_PER_SLIP);
  let offset = 0;
  for (let first = 0; first + wanted.length <= words.length; first += 1) {
    const piece = words.slice(first, first + wanted.length).join(" ");
    if (editDistance(piece, phrase, limit) <= limit) return offset;
    offset += (words[first]?.length ?? 0) + 1;
  }
  return -1;
}
