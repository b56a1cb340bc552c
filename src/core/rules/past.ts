import type { IsoDate } from "../standards/sources";

const WORD = "(?<!\\p{L})";
const END = "(?!\\p{L})";
/** Words by which a sentence looks back, or tells of the change itself. */
const LOOKS_BACK = new RegExp(
  [
    `${WORD}trước đây${END}`,
    `${WORD}trước (?:khi |thời điểm )?(?:sáp nhập|hợp nhất|sắp xếp|ngày 0?1/0?7/2025|0?1/0?7/2025)`,
    `${WORD}(?:sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|chấm dứt hoạt động)${END}`,
    `${WORD}nay (?:là|thuộc)${END}`,
    `${WORD}(?:lịch sử|truyền thống|kháng chiến|thời kỳ|tiền thân|ngày thành lập|từng|đã nghỉ hưu)${END}`,
    `${WORD}nguyên (?:là|bí thư|phó|chủ tịch|giám đốc|trưởng|uỷ viên|cán bộ|hiệu trưởng|đảng viên|lãnh đạo|tỉnh|huyện|quận|thị)${END}`,
  ].join("|"),
  "u",
);
/** Right behind the name: "… huyện Thanh Oai (cũ)". */
const FORMERLY = new RegExp(`^[^;.,)]{0,30}?[ (,](?:cũ|trước đây)${END}`, "u");
const ORDINARY_DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;
const PAST_YEARS = /(?<![\d/.-])(?:19\d\d|20[01]\d|202[0-4])(?![\d/]|-\p{L})/u;
const TERM_START = /(?:19\d\d|20[01]\d|202[0-4])\s?[-/]\s?20\d\d/u;
const CITED = /số:? ?\d+ ?[-/]/gu;

/**
 * True when the sentence around `[start, end)` of a line's normal form speaks of the time before that day: it cites a document of that time, or of
 * none that it tells; it names a year of that time; it looks back. There a body has the name that it had.
 */
export function isOfThePast(text: string, start: number, end: number, ended: IsoDate): boolean {
  const sentence = sentenceAround(text, start, end);
  if (FORMERLY.test(text.slice(end)) || LOOKS_BACK.test(sentence)) return true;
  const dates = [...sentence.matchAll(ORDINARY_DATE)].map(({ index, ...groups }) => ({
    index,
    day: isoDay(groups),
  }));
  if (dates.some(({ day }) => day < ended)) return true;
  if (TERM_START.test(sentence) || PAST_YEARS.test(withoutDates(sentence))) return true;
  const cited = [...sentence.matchAll(CITED)].map(({ index }) => index);
  return cited.some((at, position) => {
    const next = cited[position + 1] ?? sentence.length;
    return !dates.some(({ index }) => index > at && index < next);
  });
}

/** Numbers of laws carry a year that is not the sentence's. */
const withoutDates = (sentence: string) => sentence.replace(ORDINARY_DATE, " ");

function isoDay(groups: object): IsoDate {
  const [, d1, m1, y1, d2, m2, y2] = Object.values(groups) as (string | undefined)[];
  const [day = "", month = "", year = ""] = [d1 ?? d2, m1 ?? m2, y1 ?? y2];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const BREAK = /[;.!?] /gu;

function sentenceAround(text: string, start: number, end: number): string {
  const breaks = [...text.matchAll(BREAK)].map(({ index }) => index + 1);
  const from = breaks.findLast((at) => at <= start) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  return text.slice(from, to);
}
