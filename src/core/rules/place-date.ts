import { isoDateOf, readPlaceDate, type PlaceDate } from "../parts/fields";
import { placeOf, type Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Fix, TextEdit } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { readableText } from "../parts/normal-form";
import { BLANKS } from "../standards/phrases";
import { placeOfOrganisation } from "../standards/place-names";
import { LOOKS } from "../standards/typography";
import { recased } from "./fixes/look-fix";
import { partLook } from "./part-look";
import { inBrackets, perhaps, prefix, retype, safely } from "./fixes/fix";
import { atBlanks, FINE, ifFound, missingHeaderRule, type Problem, type Rule } from "./rule";

function onDate(
  check: (date: PlaceDate, line: Line, document: PartyDocument) => Problem | null,
): Rule["check"] {
  return ifFound("placeDate", (found, { document }) => {
    const line = found.lines[0];
    const date = line ? readPlaceDate(line) : null;
    const problem = line && date ? check(date, line, document) : null;
    return problem ? [{ places: found.places, ...problem }] : FINE;
  });
}

/** Days below 10 and months 1 and 2 have a leading zero, months 3 to 12 have none (HD05, Phần II, I.4.2.2). */
function printedDay(day: string): string {
  if (day === "") return "…";
  return String(Number(day)).padStart(2, "0");
}
function printedMonth(month: string): string {
  if (month === "") return "…";
  return Number(month) <= 2 ? String(Number(month)).padStart(2, "0") : String(Number(month));
}

/** A year of two figures is one of this century. */
function withCentury(date: PlaceDate): PlaceDate {
  return date.year.length === 2 ? { ...date, year: `20${date.year}` } : date;
}

function wanted(date: PlaceDate): string {
  const { place, day, month, year } = withCentury(date);
  return `${place || "…"}, ngày ${printedDay(day)} tháng ${printedMonth(month)} năm ${year || "…"}`;
}

/** Which slip of the wording it is; null when there is none. */
function wordingFault(date: PlaceDate, line: Line): string | null {
  if (date.place === "") return "no-place";
  if (!date.inWords) {
    // A month without its day waits for it: placeDate/unfilled says so.
    return date.day === "" && date.month !== "" ? null : "default";
  }
  if (!date.hasComma) return "no-comma";
  const { place, day, month, year } = date;
  const asTyped = `${place}, ngày ${day} tháng ${month} năm ${year}`;
  return isComplete(date) && evenCommas(line.text) !== evenCommas(asTyped) ? "marks" : null;
}

/** Letter case and spaces around commas are no matter of wording. */
const evenCommas = (text: string) =>
  readableText(text)
    .toLowerCase()
    .replace(/\s*,\s*/g, ", ");

/** Figures may be short of the century; that is a matter of wording. */
const isComplete = ({ day, month, year, inWords }: PlaceDate) =>
  day !== "" && month !== "" && year.length >= (inWords ? 4 : 2);

/** The line in its right form; of one that waits for its day or month only the comma can be put in. */
function rewritten(date: PlaceDate, line: Line): Fix | undefined {
  if (date.place === "") return undefined;
  if (isComplete(date)) return safely(retype(line, wanted(date)));
  const { paragraph, start, end } = placeOf(line);
  const words = line.paragraph.text.slice(start, end);
  const gap = /\s+(?=ngày)/iu.exec(words);
  if (date.hasComma || !gap) return undefined;
  const at = start + gap.index;
  return safely([{ kind: "text", paragraph, start: at, end: at, text: "," }]);
}

/** The place that the organisation above has its name from, where it has one; else a blank to be filled in. */
function placed(date: PlaceDate, line: Line, { parts }: PartyDocument): Fix | undefined {
  const above = parts.get("superiorBody")?.lines.map(({ text }) => text.replace(/\s+/gu, " "));
  const place = placeOfOrganisation(above?.join(" ") ?? "") || inBrackets(BLANKS.place);
  if (isComplete(date)) return perhaps(retype(line, wanted({ ...date, place })));
  return perhaps(prefix(line, `${place}, `));
}

/** Every word of a place's name has a capital; the words of the date have none. */
function inSmallLetters(line: Line, place: Place): readonly TextEdit[] {
  return recased(line, place, (words) =>
    words
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(/(?<!\p{L})(?:Ngày|Tháng|Năm)(?!\p{L})/gu, (word) => word.toLowerCase()),
  );
}

export const placeDateRules: readonly Rule[] = [
  missingHeaderRule("placeDate", "HD05/I.4", "Tam Hưng, ngày 05 tháng 02 năm 2026"),
  {
    id: "placeDate/unfilled",
    part: "placeDate",
    severity: "todo",
    clauses: ["HD05/I.4.1.2"],
    example: {
      wrong: "Tam Hưng, ngày      tháng      năm 2026",
      right: "Tam Hưng, ngày 05 tháng 02 năm 2026",
    },
    check: ifFound("placeDate", ({ lines }) => {
      const date = lines[0] ? readPlaceDate(lines[0]) : null;
      const isBlank = lines.some((line) => line.blanks.length > 0);
      return isBlank || (date && !isComplete(date)) ? atBlanks(lines) : FINE;
    }),
  },
  {
    id: "placeDate/impossible-date",
    part: "placeDate",
    severity: "error",
    clauses: ["HD05/I.4.1.2"],
    example: {
      wrong: "Tam Hưng, ngày 31 tháng 02 năm 2026",
      right: "Tam Hưng, ngày 28 tháng 02 năm 2026",
    },
    check: onDate((date) =>
      isComplete(date) && isoDateOf(withCentury(date)) === null
        ? { data: { day: date.day, month: date.month, year: date.year } }
        : null,
    ),
  },
  {
    id: "placeDate/leading-zero",
    part: "placeDate",
    severity: "warning",
    clauses: ["HD05/I.4.2.2"],
    example: {
      wrong: "Tam Hưng, ngày 5 tháng 2 năm 2026",
      right: "Tam Hưng, ngày 05 tháng 02 năm 2026",
    },
    check: onDate((date, line) => {
      if (!isComplete(date) || isoDateOf(date) === null || !date.inWords) return null;
      const right = date.day === printedDay(date.day) && date.month === printedMonth(date.month);
      return right ? null : { data: { wanted: wanted(date) }, fix: rewritten(date, line) };
    }),
  },
  {
    id: "placeDate/wording",
    part: "placeDate",
    severity: "warning",
    clauses: ["HD05/I.4.2.2"],
    example: {
      wrong: "Tam Hưng ngày 05/02/2026",
      right: "Tam Hưng, ngày 05 tháng 02 năm 2026",
    },
    check: onDate((date, line, document) => {
      const fault = wordingFault(date, line);
      if (!fault) return null;
      const fix = date.place === "" ? placed(date, line, document) : rewritten(date, line);
      return { messageId: fault, data: { wanted: wanted(date) }, fix };
    }),
  },
  partLook(
    "placeDate",
    LOOKS.placeDate,
    {
      wrong: "Tam Hưng, ngày 05 tháng 02 năm 2026",
      right: "_Tam Hưng, ngày 05 tháng 02 năm 2026_",
    },
    undefined,
    inSmallLetters,
  ),
];
