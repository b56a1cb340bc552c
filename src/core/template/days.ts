import type { IsoDate } from "../standards/sources";

/** A calendar day in its parts; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the calendar has that day. */
export function dayExists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Parts of `YYYY-MM-DD`; null when the text has another form. The day need not exist: ask `dayExists`. */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** The parts of a day that is known to be one. Throws RangeError when it is none. */
export function dayOf(date: IsoDate): Day {
  const day = parseIsoDay(date);
  if (!day || !dayExists(day)) throw new RangeError(`Not a day: ${date}`);
  return day;
}

/** Two digits below 10, as numbers of documents and days have them (HD05, Phần II, I.3.2.2 and I.4.2.2). */
export function withLeadingZero(value: number): string {
  return String(value).padStart(2, "0");
}

/** Months 1 and 2 take a leading 0, the others none (HD05, Phần II, I.4.2.2). */
export function formatMonth(month: number): string {
  return month <= 2 ? withLeadingZero(month) : String(month);
}

/** Day, month and year in figures, "05/9/2026". Throws RangeError for what is no day. */
export function dayInFigures(date: IsoDate): string {
  const { day, month, year } = dayOf(date);
  return `${withLeadingZero(day)}/${formatMonth(month)}/${String(year)}`;
}
