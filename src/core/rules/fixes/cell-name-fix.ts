import { areSameCell, isFilledIn, type CellName } from "../../parts/cell-name";
import { placeOf, type Line } from "../../parts/line";
import { editDistance, normalForm } from "../../parts/normal-form";
import type { PartyDocument } from "../../parts/party-document";
import type { Fix, TextEdit } from "../../snapshot/edits";
import type { Place } from "../../snapshot/place";
import { runningName, upperCase } from "../../standards/names";
import { perhaps } from "./fix";
import { smallestEdits } from "./smallest-edits";

/**
 * The name that most of the document gives its cell, in place of every other; the first, which is the header's, where none is said more
 * often. Only a suggestion: two cells may be meant.
 */
export function oneName(document: PartyDocument, names: readonly CellName[]): Fix | undefined {
  const all = [...new Set(names.filter(isFilledIn).map(({ key }) => key))];
  const keys = all.filter((key) => !all.some((other) => isShorter(key, other)));
  const counts = keys.map((key) => countOf(key, document, names));
  const wanted = keys[counts.indexOf(Math.max(...counts))];
  if (wanted === undefined) return undefined;
  const model = modelOf(wanted, document.lines, names);
  const edits: TextEdit[] = [];
  for (const name of names) {
    if (areSameCell(name.key, wanted)) continue;
    const renamed = withSyllables(name, model);
    if (!renamed) return undefined;
    edits.push(...renamed);
  }
  return perhaps(edits);
}

/** A shorter form of a name, or one that was cut short where its line ends, is said along with it. */
const isShorter = (key: string, other: string) =>
  key.length < other.length && areSameCell(key, other);

/** How often the document says a name: where it names its cell, and wherever else it names the unit. */
function countOf(key: string, { lines }: PartyDocument, names: readonly CellName[]): number {
  const own = names.filter((name) => areSameCell(name.key, key));
  const taken = new Set(names.flatMap((name) => name.lines));
  const others = lines.filter((line) => !taken.has(line) && indexOfName(line, key) >= 0);
  return own.length + others.length;
}

/** Where a line has a name as whole words; -1 when it does not. */
function indexOfName({ normal: { text } }: Line, key: string): number {
  const at = text.indexOf(key);
  const isWhole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + key.length));
  return isWhole ? at : -1;
}

const LETTER = /\p{L}/u;

/** A name's words as running text writes them. */
function modelOf(
  key: string,
  lines: readonly Line[],
  names: readonly CellName[],
): readonly string[] {
  for (const line of lines) {
    const at = line.isCapitals ? -1 : indexOfName(line, key);
    if (at < 0) continue;
    const place = placeOf(line, at, at + key.length);
    return line.paragraph.text.slice(place.start, place.end).split(/\s+/u);
  }
  const words = syllablesOf(names.find((name) => name.key === key)).map(({ text }) => text);
  return runningName(words.join(" ")).split(" ");
}

interface Syllable {
  readonly text: string;
  readonly place: Place;
}

/** The words of a name as they stand. */
function syllablesOf(name: CellName | undefined): readonly Syllable[] {
  if (!name) return [];
  const { lines, from, key } = name;
  const words: Syllable[] = [];
  let start = 0;
  for (const line of lines) {
    for (const { 0: word, index } of line.normal.text.matchAll(/\S+/gu)) {
      const at = start + index;
      if (at < from || at >= from + key.length) continue;
      const place = placeOf(line, index, index + Math.min(word.length, from + key.length - at));
      words.push({ text: line.paragraph.text.slice(place.start, place.end), place });
    }
    start += line.normal.text.length + 1;
  }
  return words;
}

const isSame = (one: string, other: string) => normalForm(one).text === normalForm(other).text;
/** So many letters off are a slip; a word that is further off is another one. */
const SLIP = 2;

/** Other words for a name, in its own letter case; those that are the same stay. Null where they cannot go on the lines that it takes. */
function withSyllables(name: CellName, model: readonly string[]): readonly TextEdit[] | null {
  const found = syllablesOf(name);
  const isCapitals = found.every(({ text }) => text === upperCase(text));
  const wanted = isCapitals ? model.map(upperCase) : model;
  let head = 0;
  const shorter = Math.min(found.length, wanted.length);
  while (head < shorter && isSame(found[head]?.text ?? "", wanted[head] ?? "")) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isSame(found.at(-1 - tail)?.text ?? "", wanted.at(-1 - tail) ?? "")
  ) {
    tail += 1;
  }
  const others = found.slice(head, found.length - tail);
  const fresh = wanted.slice(head, wanted.length - tail);
  if (others.length === fresh.length) {
    return others.flatMap((word, index) => retyped(word, fresh[index] ?? ""));
  }
  return inOne(others, fresh, found[head - 1] ?? null);
}

function retyped({ text, place }: Syllable, wanted: string): readonly TextEdit[] {
  if (isSame(text, wanted)) return [];
  const isSlip = editDistance(text, wanted, SLIP) <= SLIP;
  return isSlip ? smallestEdits(place, text, wanted) : [{ kind: "text", ...place, text: wanted }];
}

/** A stretch of words in place of another that has more or fewer; `before` stands in front of it. */
function inOne(
  others: readonly Syllable[],
  fresh: readonly string[],
  before: Syllable | null,
): readonly TextEdit[] | null {
  const first = others[0]?.place;
  const last = others.at(-1)?.place;
  const text = fresh.join(" ");
  if (first && last) {
    if (first.paragraph !== last.paragraph || text === "") return null;
    return [{ kind: "text", ...first, end: last.end, text }];
  }
  if (!before) return null;
  const { paragraph, end } = before.place;
  return [{ kind: "text", paragraph, start: end, end, text: ` ${text}` }];
}
