/** The time that a document plans: a term, a year or a month. */
export type Period =
  | { readonly kind: "term"; readonly from: number; readonly to: number }
  | { readonly kind: "year"; readonly from: number; readonly to: number }
  | { readonly kind: "month"; readonly month: number; readonly from: number; readonly to: number };

/** Where words name a period in a text. */
export interface PeriodPlace {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

const TERM = /(?<!\d)((?:19|20)\d{2})\s*[-–\u2011]\s*((?:19|20)\d{2})(?!\d)/gu;
const MONTH =
  /(?<!\d|ngày \d{1,2} )tháng\s+(\d{1,2})(?:\s+năm\s+|\s*\/\s*)((?:19|20)\d{2})(?!\d)/giu;
const YEAR = /(?<!tháng\s+\d{1,2}\s+)năm\s+((?:19|20)\d{2})(?!\d|\s*[-–\u2011]\s*\d)/giu;

const LONGEST_TERM = 10;

/** Every period that a text names, in order. */
export function periodsIn(text: string): readonly PeriodPlace[] {
  const found: PeriodPlace[] = [];
  for (const match of text.matchAll(TERM)) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (to <= from || to - from > LONGEST_TERM) continue;
    found.push({ ...placeOf(match), period: { kind: "term", from, to } });
  }
  for (const match of text.matchAll(MONTH)) {
    const [month, year] = [Number(match[1]), Number(match[2])];
    found.push({ ...placeOf(match), period: { kind: "month", month, from: year, to: year } });
  }
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1]);
    found.push({ ...placeOf(match), period: { kind: "year", from: year, to: year } });
  }
  return found.sort((one, other) => one.start - other.start);
}

const placeOf = ({ index, 0: words }: RegExpExecArray) => ({
  start: index,
  end: index + words.length,
});

/** Reads a period as it is asked for: `2030-2035`, `2031` or `05/2031`; null for anything else. */
export function parsePeriod(asked: string): Period | null {
  const [, first, second] = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/u.exec(asked) ?? [];
  const [from, to] = [Number(first), Number(second)];
  if (to > from && to - from <= LONGEST_TERM) return { kind: "term", from, to };
  const [, alone] = /^\s*((?:19|20)\d{2})\s*$/u.exec(asked) ?? [];
  if (alone !== undefined) return { kind: "year", from: Number(alone), to: Number(alone) };
  const [, month, year] = /^\s*(\d{1,2})\s*\/\s*((?:19|20)\d{2})\s*$/u.exec(asked) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return { kind: "month", month: Number(month), from: Number(year), to: Number(year) };
}

export function samePeriod(one: Period, other: Period): boolean {
  return (
    one.kind === other.kind &&
    one.from === other.from &&
    one.to === other.to &&
    (one.kind !== "month" || other.kind !== "month" || one.month === other.month)
  );
}

/** The same words with another period of that kind in them, its signs kept. */
export function withPeriod(words: string, period: Period): string {
  if (period.kind === "term") {
    let next = period.from;
    return words.replace(/\d{4}/g, () => {
      const year = String(next);
      next = period.to;
      return year;
    });
  }
  const years = words.replace(/\d{4}(?!.*\d{4})/su, String(period.from));
  return period.kind === "month"
    ? years.replace(/\d{1,2}/, String(period.month).padStart(2, "0"))
    : years;
}
