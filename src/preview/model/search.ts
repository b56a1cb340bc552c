import { HostFailure, notModelled } from "../host/host-failure";
import { ModelObject } from "../host/model-object";
import type { Members } from "../host/model-object";
import type { TextRange, WordSession } from "./word-session";
import { textOf } from "../truth/text-edits";

/** The most letters that Word's search takes. */
const MAX_LETTERS = 255;
const MODELLED = ["MatchCase", "MatchWholeWord", "IgnoreSpace", "IgnorePunct"] as const;
const REFUSED = ["MatchPrefix", "MatchSuffix", "MatchWildcards"] as const;

/** `Word.SearchOptions`, which travels as an object of its own. */
export class SearchOptionsModel extends ModelObject {
  readonly typeName = "SearchOptions";
  private readonly values = new Map<string, boolean>();
  protected readonly members: Members = {
    get: Object.fromEntries([...MODELLED, ...REFUSED].map((name) => [name, () => this.is(name)])),
    set: Object.fromEntries(
      [...MODELLED, ...REFUSED].map((name) => [
        name,
        (value: unknown) => {
          if (typeof value !== "boolean") throw new HostFailure("InvalidArgument");
          this.values.set(name, value);
        },
      ]),
    ),
  };

  is(name: (typeof MODELLED | typeof REFUSED)[number]): boolean {
    return this.values.get(name) ?? false;
  }
}

/** Where words occur in some paragraphs, in order. Throws as Word does for words that it cannot look for. */
export function search(
  session: WordSession,
  paragraphs: readonly string[],
  words: unknown,
  options: unknown,
): TextRange[] {
  if (typeof words !== "string" || words === "" || words.length > MAX_LETTERS) {
    throw new HostFailure("SearchStringInvalidOrTooLong", undefined, "search");
  }
  const plain = readCodes(words);
  const how = options instanceof SearchOptionsModel ? options : new SearchOptionsModel();
  for (const name of REFUSED) if (how.is(name)) throw notModelled(`SearchOptions.${name}`);
  const pattern = new RegExp(source(plain, how), how.is("MatchCase") ? "gu" : "giu");
  return paragraphs.flatMap((id) =>
    [...textOf(session.text, id).matchAll(pattern)].map((match) => ({
      first: id,
      last: id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Letters that Word's search writes as codes. */
const CODES: Readonly<Record<string, string>> = {
  "^^": "^",
  "^t": "\t",
  "^l": "\v",
  "^s": "\u00a0",
  "^~": "\u2011",
  "^-": "\u00ad",
};

function readCodes(words: string): string {
  return words.replace(/\^[\s\S]?/g, (code) => {
    const letter = CODES[code];
    if (letter === undefined) throw notModelled(`search(${code})`);
    return letter;
  });
}

function source(words: string, how: SearchOptionsModel): string {
  const filler = [how.is("IgnoreSpace") ? "\\s*" : "", how.is("IgnorePunct") ? "\\p{P}*" : ""].join(
    "",
  );
  const letters = [...words].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const body = letters.join(filler);
  if (!how.is("MatchWholeWord")) return body;
  return `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`;
}
