import { readXml } from "../../core/ooxml/xml";
import type { Paragraph } from "../../core/snapshot/model";

/** Control characters that Word writes into a paragraph's text, and what the snapshot has there. */
const AS_READ: Readonly<Record<string, string>> = {
  "\v": "\n",
  "\r": "\n",
  "\u001e": "\u2011",
  "\u001f": "\u00ad",
};

/** A text of Word's letter by letter as the snapshot writes it, so that offsets into one are offsets into the other. */
export function asRead(text: string): string {
  return text.replace(/\p{Cc}/gu, (letter) => AS_READ[letter] ?? letter);
}

/** What Word takes for a paragraph's text: older encodings are not decoded there. `xml` is the main part's. */
export function textInWord({ text, runs }: Paragraph, xml: string): string {
  if (!runs.some(({ format }) => format.encoding !== null)) return text;
  return runs
    .map(({ start, end, format, source }) =>
      format.encoding && source
        ? typedLetters(xml.slice(source.start, source.end))
        : text.slice(start, end),
    )
    .join("");
}

const ELEMENTS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

function typedLetters(run: string): string {
  let letters = "";
  let inText = false;
  readXml(run, {
    open(name) {
      inText = name === "w:t";
      letters += ELEMENTS[name] ?? "";
    },
    text(text) {
      if (inText) letters += text;
    },
    close() {
      inText = false;
    },
  });
  return letters;
}

/** The most letters that Word's search takes, codes counted as they are written. */
const MOST_LETTERS = 255;

/** Codes of Word's search for letters that cannot be typed there. */
const CODES: Readonly<Record<string, string>> = {
  "^": "^^",
  "\t": "^t",
  "\n": "^l",
  "\u00a0": "^s",
  "\u2011": "^~",
  "\u00ad": "^-",
};

/** Words to look for, and which of the places where they are found is meant. */
export interface Needle {
  /** As Word's search wants them. */
  readonly search: string;
  /** As the snapshot writes them. */
  readonly words: string;
  /** From 0, among the places where just these letters stand. */
  readonly nth: number;
  /** How many such places there are. */
  readonly count: number;
}

/** How Word's search finds the letters from `start` to `end` of a paragraph's text again; null where it cannot. */
export function needleFor(text: string, start: number, end: number): Needle | null {
  const words = text.slice(start, end);
  const search = words.replace(/[\^\t\n\u00a0\u2011\u00ad]/g, (letter) => CODES[letter] ?? "");
  if (words === "" || search.length > MOST_LETTERS || /\p{Cc}/u.test(search)) return null;
  const places: number[] = [];
  // Search goes on behind what it found, so that places never overlap.
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    places.push(at);
  }
  const nth = places.indexOf(start);
  return nth < 0 ? null : { search, words, nth, count: places.length };
}
