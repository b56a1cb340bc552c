import { cellNames, areSameCell } from "../parts/cell-name";
import { placeOf, type Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Fix } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { LEVELS_CLAUSE, UNITS_ENDED } from "../standards/former-names";
import { termLength } from "../standards/sources";
import { oneName } from "./fixes/cell-name-fix";
import { communeInstead } from "./fixes/district-fix";
import { perhaps } from "./fixes/fix";
import { formerNameRules } from "./former-names";
import { isOfThePast } from "./past";
import { FINE, type Rule } from "./rule";
import { smallestEdits } from "./fixes/smallest-edits";

/** A term as a document speaks of it. */
export interface Term {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
  readonly text: string;
}

const TERM = /nhiệm k[ỳì](?: [ivxl]+,?)?\s*:?\s*\(?(\d{4})\s?(?:-|\/|đến)\s?(\d{4})/gu;

function termsIn(lines: readonly Line[]): readonly Term[] {
  return lines.flatMap((line) =>
    [...line.normal.text.matchAll(TERM)].map((match) => ({
      first: Number(match[1]),
      last: Number(match[2]),
      place: placeOf(line, match.index, match.index + match[0].length),
      text: `${match[1] ?? ""} - ${match[2] ?? ""}`,
    })),
  );
}

/** A slip of one year, told once. */
const isBackwards = ({ first, last }: Term) => last <= first;

/** Lines that speak of this cell's own term: title, bases on its congress, lead-in, closing. */
export function ownTerms(document: PartyDocument): readonly Term[] {
  const { parts, bases, leadIn, closing, marks } = document;
  const congress = bases
    .map((basis) => basis.line)
    .filter((line) => /chi bộ/u.test(line.normal.text) && !/đảng bộ/u.test(line.normal.text));
  const title = [...(parts.get("subject")?.lines ?? []), ...(marks.author ? [marks.author] : [])];
  const rest = [leadIn, closing].filter((line): line is Line => line !== null);
  return termsIn([...new Set([...title, ...congress, ...rest])]);
}

/** The term that is given most often, or else the first, in place of every other: only its years are typed anew. */
function oneTerm({ snapshot }: PartyDocument, terms: readonly Term[]): Fix | undefined {
  const countOf = ({ text }: Term) => terms.filter((term) => term.text === text).length;
  const [wanted] = [...terms].sort((one, other) => countOf(other) - countOf(one));
  if (!wanted) return undefined;
  const years = [String(wanted.first), String(wanted.last)];
  return perhaps(
    ...terms.map(({ place: { paragraph, start, end } }) => {
      const words = snapshot.paragraphs[paragraph]?.text.slice(start, end) ?? "";
      return [...words.matchAll(/\d{4}/gu)].flatMap(({ 0: year, index }, which) => {
        const at = start + index;
        return smallestEdits({ paragraph, start: at, end: at + 4 }, year, years[which] ?? year);
      });
    }),
  );
}

/** District bodies as a present authority. Of a room at school (`phòng y tế`) only the district's own name tells the office. */
const DISTRICT = new RegExp(
  [
    "(?:huyện|quận|thị) uỷ",
    "huyện đoàn",
    "cấp huyện",
    "phòng (?:giáo dục và đào tạo|gd ?& ?đt|gd-đt|gdđt)(?: (?:huyện|quận|thị xã))?",
    "đảng bộ (?:huyện|quận)(?!\\p{L})",
    "(?:ubnd|uỷ ban nhân dân|hđnd|hội đồng nhân dân|mặt trận tổ quốc(?: việt nam)?|liên đoàn lao động|công an|" +
      "(?<!\\p{L}|đại |xã )(?:phòng|hội|trung tâm) [\\p{L} -]{2,30}?) (?:huyện|quận|thị xã)(?!\\p{L})",
  ].join("|"),
  "gu",
);
/** A cheap look before the careful one. */
const MAY_BE_DISTRICT = /huyện|quận|thị (?:uỷ|xã)|phòng (?:giáo|gd)/;

/** Where the document speaks of a body of the district as a present one. */
function districtBodies({ lines }: PartyDocument): readonly Place[] {
  return lines
    .filter(({ normal: { text } }) => MAY_BE_DISTRICT.test(text))
    .flatMap((line) => {
      const { text } = line.normal;
      return [...text.matchAll(DISTRICT)]
        .map(({ index, 0: words }) => [index, index + words.trimEnd().length] as const)
        .filter(([start, end]) => !isOfThePast(text, start, end, UNITS_ENDED))
        .map(([start, end]) => placeOf(line, start, end));
    });
}

export const factsRules: readonly Rule[] = [
  {
    id: "facts/district-level",
    part: "facts",
    severity: "warning",
    clauses: [LEVELS_CLAUSE],
    example: {
      wrong: "Phối hợp với UBND huyện Thanh Oai.",
      right: "Phối hợp với UBND xã Tam Hưng.",
    },
    check: ({ document, issueDate, today }) => {
      if ((issueDate ?? today) < UNITS_ENDED) return FINE;
      const places = districtBodies(document);
      return places.length === 0 ? FINE : [{ places, fix: communeInstead(document, places) }];
    },
  },
  ...formerNameRules(districtBodies),
  {
    id: "facts/term-length",
    part: "facts",
    severity: "hint",
    clauses: ["QD294", "DL24", "custom/facts"],
    example: { wrong: "nhiệm kỳ 2025 - 2029", right: "nhiệm kỳ 2025 - 2030" },
    check: ({ document }) => {
      const [term] = ownTerms(document);
      if (!term) return FINE;
      if (isBackwards(term))
        return [
          {
            messageId: "backwards",
            places: [term.place],
            clause: "custom/facts",
            data: { term: term.text },
          },
        ];
      const { years, clause } = termLength(term.first);
      const length = term.last - term.first;
      if (years.includes(length)) return FINE;
      const messageId = clause === "DL24" ? "before" : years.length > 1 ? "turn" : "default";
      return [{ messageId, places: [term.place], clause, data: { term: term.text, length } }];
    },
  },
  {
    id: "facts/term-mismatch",
    part: "facts",
    severity: "warning",
    clauses: ["custom/facts"],
    example: {
      wrong: "nhiệm kỳ 2025 - 2030 … nhiệm kỳ 2022 - 2025",
      right: "nhiệm kỳ 2025 - 2030 … nhiệm kỳ 2025 - 2030",
    },
    check: ({ document }) => {
      const terms = ownTerms(document).filter((term) => !isBackwards(term));
      const first = terms[0]?.text;
      const other = terms.find((term) => term.text !== first);
      if (!first || !other) return FINE;
      const fix = oneTerm(document, terms);
      return [{ places: [other.place], data: { first, other: other.text }, fix }];
    },
  },
  {
    id: "facts/cell-mismatch",
    part: "facts",
    severity: "warning",
    clauses: ["custom/facts"],
    example: {
      wrong: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG … Chi bộ Trường Mầm non Tam Hưng",
      right: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG … Chi bộ Trường Mầm non Mỹ Hưng",
    },
    check: ({ document }) => {
      const names = cellNames(document);
      const [first] = names;
      const other = first && names.find((name) => !areSameCell(first.key, name.key));
      if (!first || !other) return FINE;
      return [
        {
          places: [other.place, first.place],
          data: { first: first.text, other: other.text },
          fix: oneName(document, names),
        },
      ];
    },
  },
  {
    id: "facts/date-outside-term",
    part: "facts",
    severity: "warning",
    clauses: ["custom/facts"],
    example: {
      wrong: "ngày 05 tháng 02 năm 2021 … nhiệm kỳ 2025 - 2030",
      right: "ngày 05 tháng 02 năm 2026 … nhiệm kỳ 2025 - 2030",
    },
    check: ({ document, issueDate }) => {
      const [term] = ownTerms(document);
      const place = document.parts.get("placeDate")?.places ?? [];
      if (!term || !issueDate || isBackwards(term)) return FINE;
      const year = Number(issueDate.slice(0, 4));
      if (year >= term.first && year <= term.last) return FINE;
      return [{ places: place, data: { year: String(year), term: term.text } }];
    },
  },
];
