import { furtherHeadings } from "./sections";
import { isSlot, isTrailingOff } from "../parts/blank";
import type { Line } from "../parts/line";
import { placeOf } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { Run } from "../snapshot/model";
import type { Place } from "../snapshot/place";
import type { PartId } from "../standards/part-id";
import { FONT_CLAUSE, FONT_FAMILY, TEXT_COLOUR } from "../standards/typography";
import { findSlips } from "./set-phrase-slips";
import { perhaps, safely } from "./fixes/fix";
import { composed, spacedRight, withFormat, withWord } from "./fixes/text-fixes";
import { inToneStyle, tonedWords } from "./tone-style";
import { FINE, oneProblem, type Problem, type Rule } from "./rule";

/** Runs with visible words whose format is wrong, as places; neighbours join. */
function placesOfRuns(document: PartyDocument, isWrong: (run: Run) => boolean): readonly Place[] {
  const places: Place[] = [];
  for (const { index, text, runs } of document.snapshot.paragraphs) {
    let open: { paragraph: number; start: number; end: number } | null = null;
    for (const run of runs) {
      const wrong = isWrong(run);
      // Most runs are right, and none before them is wrong.
      if (!wrong && !open) continue;
      if (text.slice(run.start, run.end).trim() === "") continue;
      if (!wrong) open = null;
      else if (open) open.end = run.end;
      else places.push((open = { paragraph: index, start: run.start, end: run.end }));
    }
  }
  return places;
}

/** Fonts whose letters are pictures. */
const PICTURES = /symbol|wingdings|webdings|dingbats/iu;
const BLACK = new Set(["auto", TEXT_COLOUR.toLowerCase(), "windowtext"]);

/** Parts whose blanks their own rule reports. */
const OWN_RULE: readonly PartId[] = ["numberSymbol", "placeDate", "signerName", "recipients"];
const NAMED_PARTS: readonly PartId[] = [
  "superiorBody",
  "issuingBody",
  "subject",
  "signingAuthority",
  "signerPosition",
];

/** The part that a line belongs to, for grouping; `sections` for the body. */
function partOf(line: Line, document: PartyDocument): PartId {
  for (const [id, part] of document.parts) if (part.lines.includes(line)) return id;
  if (document.bases.some((basis) => basis.line === line)) return "legalBases";
  if (line === document.leadIn) return "legalBases";
  if (line === document.closing) return "closing";
  return "text";
}

function placeholderProblems(document: PartyDocument): readonly Problem[] {
  const groups = new Map<string, { part: PartId; places: Place[] }>();
  const inSections = new Set([
    ...[...document.sections.values()].flatMap(({ lines }) => lines),
    ...furtherHeadings(document).flatMap(({ content }) => content),
  ]);
  const { asterisk, hyphens, typedRule } = document.marks;
  for (const line of document.lines) {
    // A row of marks in the place of a line is what it is, no blank.
    if (line === asterisk || line === hyphens || line === typedRule) continue;
    const blanks = line.blanks.filter((blank) => !isTrailingOff(line, blank));
    if (blanks.length === 0) continue;
    const part = partOf(line, document);
    if (OWN_RULE.includes(part)) continue;
    // sections/unfilled speaks of slots.
    const open = blanks.filter((blank) => !inSections.has(line) || !isSlot(line, blank));
    const group = NAMED_PARTS.includes(part) || part === "legalBases" ? part : "text";
    for (const { kind, place, text } of open) {
      // A part's own blanks are one matter; elsewhere each dummy name is one, and all dots together.
      const key = kind === "dummy" ? `${group}/${text}` : `${group}/${kind}`;
      const known = groups.get(key) ?? { part: group, places: [] };
      known.places.push(place);
      groups.set(key, known);
    }
  }
  return [...groups.values()].map(({ part, places }) => ({
    part,
    places,
    data: { count: places.length },
  }));
}

/** Spaces in a row inside running text, or before a closing mark; rows that make columns or blanks are no slip. */
const SPACING =
  /(?<=[\p{L}\d,;.:]) {2,3}(?=[\p{L}\d(])|(?<=\p{L}) +(?=[,;:!?](?:\s|$))|(?<=\p{L}{2}) +(?=\.(?:\s|$))/gu;
/** A cheap look before the careful one. */
const MAY_BE_SPACED = / {2}| [,;:!?.]/;
const RUNNING_TEXT = 50;

const DECOMPOSED = /[\u0300-\u036f]/u;

export const textRules: readonly Rule[] = [
  {
    id: "text/font",
    part: "text",
    severity: "warning",
    clauses: [FONT_CLAUSE],
    example: { wrong: "Arial", right: FONT_FAMILY },
    check: ({ document }) => {
      if (!document.snapshot.formattingKnown) return null;
      const isForeign = ({ format: { font, encoding } }: Run) =>
        font !== FONT_FAMILY && encoding === null;
      const places = placesOfRuns(document, isForeign);
      if (places.length === 0) return FINE;
      const runs = document.snapshot.paragraphs.flatMap((paragraph) => paragraph.runs);
      const fonts = [...new Set(runs.filter(isForeign).map((run) => run.format.font))];
      const named = fonts.filter((font) => font !== "");
      const messageId = named.length > 0 ? "default" : "unnamed";
      const edits = withFormat(places, { font: FONT_FAMILY });
      // Signs out of a font of pictures would become letters.
      const fix = fonts.some((font) => PICTURES.test(font)) ? perhaps(edits) : safely(edits);
      return [{ messageId, places, data: { fonts: named, wanted: FONT_FAMILY }, fix }];
    },
  },
  {
    id: "text/legacy-encoding",
    part: "text",
    severity: "error",
    clauses: [FONT_CLAUSE],
    example: { wrong: "{.VnTime}CHI Bé", right: "CHI BỘ" },
    check: ({ document }) => {
      if (!document.snapshot.formattingKnown) return null;
      const isLegacy = (run: Run) => run.format.encoding !== null;
      const places = placesOfRuns(document, isLegacy);
      if (places.length === 0) return FINE;
      const runs = document.snapshot.paragraphs.flatMap((paragraph) => paragraph.runs);
      const fonts = [...new Set(runs.filter(isLegacy).map((run) => run.format.font))];
      const fix = safely(withFormat(places, { font: FONT_FAMILY }));
      return [{ places, data: { fonts }, fix }];
    },
  },
  {
    id: "text/decomposed",
    part: "text",
    severity: "warning",
    clauses: [FONT_CLAUSE],
    example: { wrong: "Chi bộ".normalize("NFD"), right: "Chi bộ" },
    check: ({ document }) => {
      const lines = document.lines.filter((line) => {
        const raw = line.paragraph.text.slice(line.start, line.end);
        return DECOMPOSED.test(raw) && raw !== raw.normalize("NFC");
      });
      return oneProblem(lines, { fix: safely(...lines.map(composed)) });
    },
  },
  {
    id: "text/colour",
    part: "text",
    severity: "warning",
    clauses: [FONT_CLAUSE],
    example: { wrong: "{FF0000}CHI BỘ", right: "CHI BỘ" },
    check: ({ document }) => {
      if (!document.snapshot.formattingKnown) return null;
      const { paragraphs } = document.snapshot;
      // A placeholder is grey until it is filled in.
      const places = placesOfRuns(document, (run) => !BLACK.has(run.format.colour)).filter(
        (place) =>
          !paragraphs[place.paragraph]?.controls.some(
            ({ showsPlaceholder, start, end }) =>
              showsPlaceholder && start < place.end && end > place.start,
          ),
      );
      if (places.length === 0) return FINE;
      return [{ places, fix: safely(withFormat(places, { colour: TEXT_COLOUR })) }];
    },
  },
  {
    id: "text/placeholder",
    part: "text",
    severity: "todo",
    clauses: ["custom/blanks"],
    example: { wrong: "CHI BỘ TRƯỜNG MẦM NON XYZ", right: "CHI BỘ TRƯỜNG MẦM NON MỸ HƯNG" },
    check: ({ document }) => placeholderProblems(document),
  },
  {
    id: "text/tone-style",
    part: "text",
    severity: "hint",
    clauses: ["custom/facts"],
    example: { wrong: "toàn khóa, toàn khoá", right: "toàn khoá, toàn khoá" },
    check: ({ document }) => {
      const { old, modern } = tonedWords(document);
      if (old.length === 0 || modern.length === 0) return FINE;
      const places = old.length <= modern.length ? old : modern;
      const fix = safely(inToneStyle(document, places, places === old ? "modern" : "old"));
      return [{ places, data: { old: old.length, modern: modern.length }, fix }];
    },
  },
  {
    id: "text/spacing",
    part: "text",
    severity: "hint",
    clauses: ["custom/facts"],
    example: {
      wrong: "Chi bộ  lãnh đạo nhà trường , tổ chuyên môn …",
      right: "Chi bộ lãnh đạo nhà trường, tổ chuyên môn …",
    },
    check: ({ document }) => {
      const places = document.lines
        .filter((line) => line.normal.text.length >= RUNNING_TEXT)
        .flatMap((line) => {
          const raw = line.paragraph.text.slice(line.start, line.end);
          if (!MAY_BE_SPACED.test(raw)) return [];
          return [...raw.matchAll(SPACING)].map((match) => ({
            paragraph: line.paragraph.index,
            start: line.start + match.index,
            end: line.start + match.index + match[0].length,
          }));
        });
      if (places.length === 0) return FINE;
      const fix = safely(spacedRight(document, places));
      return [{ places, quote: quoteAround(document, places[0]), fix }];
    },
  },
  {
    id: "text/set-phrase",
    part: "text",
    severity: "hint",
    clauses: ["custom/facts"],
    example: {
      wrong: "tư tưởng, đạo dục, phong cách Hồ Chí Minh",
      right: "tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    },
    check: ({ document }) =>
      [...document.bases, ...document.body].flatMap(({ line }) =>
        findSlips(line.normal.text).map(({ from, to, wanted }) => ({
          places: [placeOf(line, from, to)],
          data: { wanted },
          fix: safely(withWord(line, placeOf(line, from, to), wanted)),
        })),
      ),
  },
];

const AROUND = 20;

/** A space says nothing by itself: the words on both sides are quoted. */
function quoteAround(document: PartyDocument, place: Place | undefined): string {
  if (!place) return "";
  const text = document.snapshot.paragraphs[place.paragraph]?.text ?? "";
  return text.slice(Math.max(0, place.start - AROUND), place.end + AROUND);
}
