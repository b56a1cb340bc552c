import type { Line } from "./line";
import { readableText } from "./normal-form";

/** The pieces of a number and symbol as they stand; an absent piece is an empty string. */
export interface NumberSymbol {
  /** What stands between the word `Số` and the number, such as `:`. */
  readonly afterWord: string;
  /** The word `Số` is there, rightly spelt. */
  readonly hasWord: boolean;
  /** Digits; empty when it waits to be filled in. */
  readonly number: string;
  readonly afterNumber: string;
  readonly typeSign: string;
  readonly betweenSigns: string;
  readonly bodySign: string;
  /** What stands behind it all. */
  readonly rest: string;
}

/** Several full stops are a blank, one is a mark; a year between number and sign goes with what separates them. */
const NUMBER_SYMBOL =
  /^(s[ốôồóo](?=[\s:.\d…_[\-/]|$))?\s*(:|\.(?!\s?[.…_])|)\s*(\d+|\[[^\]]*\]|[.…_\s]*)\s*([-/.]?(?:\s*20\d\d\s*[-/])?)\s*([\p{L}\d]*)\s*([-/.]?)\s*([\p{L}\d]*)\s*(.*)$/iu;

/** The type's sign before the number (`QC-01/CB`), with whatever letters behind the body's sign. */
const SIGN_FIRST =
  /^(s[ốôồóo](?=[\s:.]))?\s*(:|\.|)\s*((?!s[ốôồóo][\s:.\d])\p{L}{1,5})\s*[-.\s]\s*(\d+)\s*([-/.])\s*([\p{L}\d]*(?:-[\p{L}\d]+)*)\s*(.*)$/iu;

/** Reads a number and symbol, however it was typed. */
export function readNumberSymbol(line: Line): NumberSymbol {
  const text = readableText(line.text);
  return signFirst(text) ?? numberFirst(text);
}

function signFirst(text: string): NumberSymbol | null {
  const match = SIGN_FIRST.exec(text);
  if (!match) return null;
  const [, word = "", afterWord = "", typeSign = "", number = ""] = match;
  const [betweenSigns = "", bodySign = "", rest = ""] = match.slice(5);
  const hasWord = word.toLowerCase() === "số";
  return { hasWord, afterWord, number, afterNumber: "", typeSign, betweenSigns, bodySign, rest };
}

function numberFirst(text: string): NumberSymbol {
  const match = NUMBER_SYMBOL.exec(text) ?? [];
  const [, word = "", afterWord = "", number = "", afterNumber = ""] = match;
  const [typeSign = "", betweenSigns = "", bodySign = "", rest = ""] = match.slice(5);
  return {
    hasWord: word.toLowerCase() === "số",
    afterWord,
    number: /^\d+$/.test(number) ? number : "",
    afterNumber,
    typeSign,
    betweenSigns,
    bodySign,
    rest,
  };
}

/** A place and date as it stands; figures are digits as typed, empty when absent. */
export interface PlaceDate {
  readonly place: string;
  readonly hasComma: boolean;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Written with the words ngày, tháng, năm rather than in figures. */
  readonly inWords: boolean;
}

const IN_WORDS =
  /^(.*?)(,?)\s*(ngày)?\s*([^\p{L}[]*|\[[^\]]*\])\s*tháng\s*([^\p{L}[]*|\[[^\]]*\])\s*năm\s*([^\p{L}[]*|\[[^\]]*\])/iu;
const IN_FIGURES = /^(.*?)(,?)\s*(ngày)?\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2,4})/iu;
/** Slashes with blanks between them, which only the word makes a date. */
const IN_BLANK_FIGURES = /^(.*?)(,?)\s*(ngày)([\d\s.…_]*)\/([\d\s.…_]*)\/([\d\s.…_]*)/iu;

/** Reads a place and date, however it was typed; null when there is no date in it at all. */
export function readPlaceDate(line: Line): PlaceDate | null {
  const text = readableText(line.text);
  const words = IN_WORDS.exec(text);
  const match = words ?? IN_FIGURES.exec(text) ?? IN_BLANK_FIGURES.exec(text);
  if (!match) return null;
  const [, place = "", comma = "", dayWord, day = "", month = "", year = ""] = match;
  return {
    place: place.replace(/[\s;:.-]+$/, ""),
    hasComma: comma !== "",
    day: digits(day),
    month: digits(month),
    year: digits(year),
    inWords: words !== null && dayWord !== undefined,
  };
}

const digits = (text: string) => /\d+/.exec(text)?.[0] ?? "";

const twoDigits = (number: string) => number.slice(-2).padStart(2, "0");

/** The date as `YYYY-MM-DD`; null when it is not complete or no day of the calendar. */
export function isoDateOf(date: PlaceDate | null): string | null {
  if (!date?.day || !date.month || date.year.length !== 4) return null;
  const [year, month, day] = [Number(date.year), Number(date.month), Number(date.day)];
  const real = new Date(Date.UTC(year, month - 1, day));
  const isReal = real.getUTCMonth() === month - 1 && real.getUTCDate() === day && day > 0;
  return isReal ? [date.year, twoDigits(date.month), twoDigits(date.day)].join("-") : null;
}
