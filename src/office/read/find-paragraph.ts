import type { RevealTarget } from "../../core/host";

/** At least this share of the words must still be there for a paragraph in its old place to be the same one. */
const SAME_ENOUGH = 0.6;
/** A quotation shorter than this is found in too many paragraphs to say anything about which one was meant. */
const TELLING_LETTERS = 8;

/**
 * Which of the document's paragraphs the check meant: the one in its place if it still has its text, else the nearest
 * with that text, else the one in its place if little changed in it, else the nearest that has the quoted words. Null when none is left.
 */
export function findParagraph(texts: readonly string[], target: RevealTarget): number | null {
  const wanted = plain(target.text);
  const quote = plain(target.quote ?? "");
  const plainTexts = texts.map(plain);
  const inPlace = plainTexts[target.paragraph];
  if (inPlace === wanted) return target.paragraph;
  if (wanted !== "") {
    const moved = nearest(plainTexts, target.paragraph, (text) => text === wanted);
    if (moved !== null) return moved;
    if (inPlace !== undefined && sharedWords(wanted, inPlace) >= SAME_ENOUGH) {
      return target.paragraph;
    }
  }
  if (quote.length < TELLING_LETTERS) return null;
  return nearest(plainTexts, target.paragraph, (text) => text.includes(quote));
}

/** Word and the file differ in how they write breaks, tabs and soft hyphens; none of that tells paragraphs apart. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function nearest(
  texts: readonly string[],
  from: number,
  matches: (text: string) => boolean,
): number | null {
  let best: number | null = null;
  texts.forEach((text, index) => {
    if (!matches(text)) return;
    if (best === null || Math.abs(index - from) < Math.abs(best - from)) best = index;
  });
  return best;
}

function sharedWords(wanted: string, candidate: string): number {
  const there = new Set(candidate.split(" "));
  const words = wanted.split(" ");
  return words.filter((word) => there.has(word)).length / words.length;
}
