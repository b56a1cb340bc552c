import { PERSONAL_TITLES } from "../standards/phrases";
import { personalName, runningName, upperCase } from "./names";
import { accept, refuse, type Read } from "./profile-problem";

/** Longest text of one field or line, in characters. */
const MAX_LENGTH = 500;
/** Most lines of a list. */
const MAX_LINES = 30;

// Control characters, lone surrogates and non-characters cannot stand in an XML document.
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** A refused value as a sentence can show it. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return typeof value === "function" || typeof value === "symbol" ? typeof value : String(value);
}

/** One line of text: NFC, trimmed, single spaces. Null and undefined are blank. */
export function readText(value: unknown): Read<string> {
  if (value === null || value === undefined) return accept("");
  if (typeof value !== "string") return refuse("not-text", { value: shown(value) });
  const text = value
    .normalize("NFC")
    .replace(/[\p{Zs}\t]+/gu, " ")
    .trim();
  if (FORBIDDEN.test(text)) return refuse("forbidden-character", { value: text });
  if ([...text].length > MAX_LENGTH) return refuse("too-long", { limit: String(MAX_LENGTH) });
  return accept(text);
}

function refine<T, U>(read: Read<T>, next: (value: T) => Read<U>): Read<U> {
  return read.ok ? next(read.value) : read;
}

/** Text that may be blank; what is not blank goes through `next`. */
function filled(value: unknown, next: (text: string) => Read<string>): Read<string> {
  return refine(readText(value), (text) => (text === "" ? accept(text) : next(text)));
}

/** One of the choices, in any letter case; blank gives the fallback. */
export function readChoice<T extends string, F extends string>(
  choices: readonly T[],
  fallback: F,
): (value: unknown) => Read<T | F> {
  return (value) =>
    refine<string, T | F>(readText(value), (text) => {
      if (text === "") return accept(fallback);
      const choice = choices.find((one) => upperCase(one) === upperCase(text));
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

function bareLine(line: string): string {
  return line.replace(/^[-–—+*•\s]+/u, "").replace(/[\s;.,]+$/u, "");
}
