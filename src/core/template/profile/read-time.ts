import type { IsoDate } from "../../standards/sources";
import { dayExists, parseIsoDay } from "../days";
import { accept, refuse, type Read } from "./profile-problem";
import { readText } from "./read-field";

const TERM = /^(\d{4})\s*[-\u2010-\u2015]\s*(\d{4})$/;

/** First and last year of a term written "2025 - 2030". */
export function termYears(term: string): readonly [number, number] {
  const match = TERM.exec(term);
  return [Number(match?.[1]), Number(match?.[2])];
}

/** A term of years, in the one form "2025 - 2030". */
export function readTerm(value: unknown): Read<string> {
  const read = readText(value);
  if (!read.ok || read.value === "") return read;
  const match = TERM.exec(read.value);
  if (!match) return refuse("not-a-term", { value: read.value });
  const [, first = "", last = ""] = match;
  if (first >= last) return refuse("term-backwards", { value: read.value });
  return accept(`${first} - ${last}`);
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function readDate(value: unknown): Read<IsoDate> {
  const read = readText(value);
  if (!read.ok || read.value === "") return read;
  const day = parseIsoDay(read.value);
  if (!day) return refuse("not-a-day", { value: read.value });
  return dayExists(day) ? read : refuse("no-such-day", { value: read.value });
}
