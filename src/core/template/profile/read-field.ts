import { PERSONAL_TITLES } from "../../standards/phrases";
import { lookUpForm, personalName, runningName, upperCase } from "../../standards/names";
import { accept, refuse, type Read } from "./profile-problem";
import { romanValue } from "../roman";

/** Longest text of one field or line, in characters. */
const MAX_LENGTH = 500;
/** Longest paragraph, in characters. */
const LONGEST_PARAGRAPH = 2000;
/** Longest mark that stands on one line of the page, in characters. */
const LONGEST_MARK = 50;
/** Most lines of a list. */
const MAX_LINES = 30;

// Control characters, lone surrogates and non-characters cannot stand in an XML document.
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

const APPENDIX_LABEL = /^(?:phụ lục(?: số)?(?: \d{1,2}| [ivx]{1,5})?(?:\s*[:.–—-]\s*|$))+/iu;

/** A refused value as a sentence can show it. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return typeof value === "function" || typeof value === "symbol" ? typeof value : String(value);
}

/** One line of text: NFC, trimmed, single spaces. Null and undefined are blank. */
export function readText(value: unknown, longest = MAX_LENGTH): Read<string> {
  if (value === null || value === undefined) return accept("");
  if (typeof value !== "string") return refuse("not-text", { value: shown(value) });
  const text = value
    .normalize("NFC")
    .replace(/[\p{Zs}\t]+/gu, " ")
    .trim();
  if (FORBIDDEN.test(text)) return refuse("forbidden-character", { value: text });
  if ([...text].length > longest) return refuse("too-long", { limit: String(longest) });
  return accept(text);
}

function refine<T, U>(read: Read<T>, next: (value: T) => Read<U>): Read<U> {
  return read.ok ? next(read.value) : read;
}

/** Text that may be blank; what is not blank goes through `next`. */
function filled(value: unknown, next: (text: string) => Read<string>): Read<string> {
  return refine(readText(value), (text) => (text === "" ? accept(text) : next(text)));
}

/** One of the choices, in any letter case and either style of tone marks; blank gives the fallback. */
export function readChoice<T extends string, F extends string>(
  choices: readonly T[],
  fallback: F,
): (value: unknown) => Read<T | F> {
  return (value) =>
    refine<string, T | F>(readText(value), (text) => {
      if (text === "") return accept(fallback);
      const choice = choices.find((one) => lookUpForm(one) === lookUpForm(text));
      return choice === undefined
        ? refuse("not-a-choice", { value: text, choices: choices.join("; ") })
        : accept(choice);
    });
}

/** A whole number from 1 to the limit; null when blank. */
export function readCount(limit: number): (value: unknown) => Read<number | null> {
  return (value) => {
    if (value === null || value === undefined || value === "") return accept(null);
    if (typeof value !== "number" || !Number.isInteger(value)) {
      return refuse("not-a-whole-number", { value: shown(value) });
    }
    return value >= 1 && value <= limit
      ? accept(value)
      : refuse("out-of-range", { value: String(value), limit: String(limit) });
  };
}

/** A whole number from 1 to the limit, also as a Roman numeral ("IX"); null when blank. */
export function readOrdinal(limit: number): (value: unknown) => Read<number | null> {
  const count = readCount(limit);
  return (value) => {
    const roman = typeof value === "string" ? romanValue(value.trim().toUpperCase()) : null;
    return count(roman ?? value);
  };
}

/** Yes or no; blank is no. A form may give the word for it. */
export function readFlag(value: unknown): Read<boolean> {
  if (value === null || value === undefined || value === "") return accept(false);
  if (typeof value === "boolean") return accept(value);
  if (value === "true" || value === "false") return accept(value === "true");
  return refuse("not-yes-or-no", { value: shown(value) });
}

/** Lines as a list, or as one text with separators; blank lines are left out. */
export function readLines(
  readLine: (line: unknown) => Read<string>,
  separator: RegExp,
): (value: unknown) => Read<readonly string[]> {
  return (value) => {
    if (value === null || value === undefined) return accept([]);
    const given: unknown = typeof value === "string" ? value.split(separator) : value;
    if (!Array.isArray(given)) return refuse("not-a-list", { value: shown(value) });
    if (given.length > MAX_LINES) return refuse("too-many", { limit: String(MAX_LINES) });
    const lines: string[] = [];
    for (const item of given as readonly unknown[]) {
      const read = readLine(item);
      if (!read.ok) return read;
      if (read.value !== "") lines.push(read.value);
    }
    return accept(lines);
  };
}

const startsWithWord = (text: string, word: string) =>
  upperCase(text) === word || upperCase(text).startsWith(`${word} `);

/** The Party organisation above: a cell names the đảng bộ, not its committee (HD05, Phần II, I.2.1.2đ). */
export function readSuperiorBody(value: unknown): Read<string> {
  return filled(value, (name) => {
    if (startsWithWord(name, "ĐẢNG UỶ") || startsWithWord(name, "ĐẢNG ỦY")) {
      return refuse("committee-instead-of-organisation", { value: name });
    }
    return upperCase(name).startsWith("ĐẢNG BỘ ")
      ? accept(name)
      : refuse("not-a-party-organisation", { value: name });
  });
}

/** The cell's own name, never the unit's (HD05, Phần II, I.2.1.2đ). */
export function readCellName(value: unknown): Read<string> {
  return filled(value, (name) =>
    upperCase(name).startsWith("CHI BỘ ") ? accept(name) : refuse("not-a-cell", { value: name }),
  );
}

/** A place name, without the comma that follows it in the document. */
export function readPlace(value: unknown): Read<string> {
  return filled(value, (place) => accept(runningName(place.replace(/[\s,;.:]+$/u, ""))));
}

/** The signer's full name without titles (HD05, Phần II, I.7.1.3). */
export function readSignerName(value: unknown): Read<string> {
  return filled(value, (name) => {
    const title = titleBefore(name);
    return title ? refuse("title-before-name", { value: name, title }) : accept(personalName(name));
  });
}

const MOST_TITLE_WORDS = Math.max(...PERSONAL_TITLES.map((title) => title.split(" ").length));

/** The title that a name begins with, without full stops; undefined when there is none. */
function titleBefore(name: string): string | undefined {
  const words = name.split(/[\s.,]+/u).slice(0, MOST_TITLE_WORDS);
  const starts = words.map((_, index) => words.slice(0, index + 1).join(" "));
  return starts.findLast((start) => PERSONAL_TITLES.includes(start.toLocaleLowerCase("vi")));
}

/** One recipient without its hyphen and closing mark; "Như trên" belongs to letters only (HD05, Phần II, I.9.2.5). */
export function readRecipient(value: unknown): Read<string> {
  return filled(value, (line) => {
    const name = bareLine(line);
    if (startsWithWord(name, "NHƯ TRÊN")) return refuse("like-above", { value: name });
    return accept(upperCase(name.slice(0, 1)) + name.slice(1));
  });
}

/** One legal basis without its hyphen and closing mark. */
export function readLegalBasis(value: unknown): Read<string> {
  return filled(value, (line) => accept(bareLine(line)));
}

/** The text with the mark at its end instead of whatever closes it; blank stays blank. */
function endedBy(mark: string, text: string): string {
  const words = text.replace(/[\s.:;,/]+$/u, "");
  return words === "" ? "" : words + mark;
}

/** The sentence that leads to the sections, ended by a colon (model programme, section Trình tự). */
export function readLeadIn(value: unknown): Read<string> {
  return refine(readText(value), (text) => accept(endedBy(":", text)));
}

/** The closing paragraph, ended by a full stop, not by "./." (HD05, Phần II, I.6.2.2). */
export function readClosing(value: unknown): Read<string> {
  return refine(readText(value, LONGEST_PARAGRAPH), (text) => accept(endedBy(".", text)));
}

/** A mark of how far the document may circulate: one line in capitals (HD05, Phần II, II.4.1). */
export function readCirculation(value: unknown): Read<string> {
  return refine(readText(value, LONGEST_MARK), (text) => accept(upperCase(text)));
}

/** The title of an appendix, without the word "Phụ lục", its number and closing marks. */
export function readAppendix(value: unknown): Read<string> {
  return filled(value, (line) => accept(bareLine(line).replace(APPENDIX_LABEL, "")));
}

function bareLine(line: string): string {
  return line.replace(/^[-–—+*•\s]+/u, "").replace(/[\s;.,]+$/u, "");
}
