import { isOnlyBlank, isSlot } from "../parts/blank";
import { readsLikeClosing } from "../parts/closing";
import { placeOf, type Line } from "../parts/line";
import type { MarkerKind } from "../parts/marker";
import type { Heading } from "../parts/outline";
import type { PartyDocument, Section } from "../parts/party-document";
import type { Edit, Fix } from "../snapshot/edits";
import { KINDS } from "../kinds";
import { contentOf, type ContentPart, type Kind } from "../kinds/kind";
import { SECTION_IDS, type SectionId } from "../kinds/programme/plans";
import type { PartId } from "../standards/part-id";
import { numberingRules } from "./section-numbering";
import { comesAfter, FIRST, followers } from "./counting";
import { isWholeParagraph, moveAll, putIn, safely } from "./fixes/fix";
import { renumber, type Counted } from "./fixes/renumber";
import { atBlanks, deciding, FINE, type Problem, type Rule } from "./rule";

/** Parts of any kind's content that are missed where they are not there; closings have a rule of their own. */
const ALL_PARTS = KINDS.flatMap(contentOf);
const TOPICS = [...new Set(ALL_PARTS.map(({ id }) => id))].filter((id) => id !== "closing");

/** What the document's own kind says of a part of its content; undefined when it has none such. */
const ownPart = ({ layout }: PartyDocument, topic: PartId): ContentPart | undefined =>
  layout.parts.find(({ id }) => id === topic);

const hasPart = (kind: Kind, topic: PartId): boolean =>
  contentOf(kind).some(({ id }) => id === topic);

/** A part of the content that the kind has and the document has not; how bad that is, the kind's data say. */
function missingTopic(topic: PartId): Rule {
  const own = ALL_PARTS.filter(({ id }) => id === topic);
  const [shown] = own;
  const clauses = [...new Set(own.map(({ clause }) => clause))];
  return {
    id: `${topic}/missing`,
    part: topic,
    severity: shown?.need ?? "warning",
    clauses: [clauses[0] ?? "custom/content", ...clauses.slice(1)],
    example: { wrong: "", right: shown?.example ?? "" },
    concerns: (kind) => hasPart(kind, topic),
    check: ({ document }) => {
      const own = ownPart(document, topic);
      if (!own || document.sections.has(topic) || isSaidAnywhere(own, document)) return FINE;
      const { need: severity, clause } = own;
      const messageId = own.isSection === false ? "default" : (document.plan ?? "default");
      return [{ messageId, severity, clause, fix: fixOf(topic, document) }];
    },
  };
}

/** Words that show a part, outside headings and the closing; where there is no text at all that is another matter. */
function isSaidAnywhere(
  { anywhere, isSection }: ContentPart,
  { body, headings, closing }: PartyDocument,
): boolean {
  if (!anywhere) return false;
  if (isSection === false) {
    return body.length === 0 || body.some(({ line }) => anywhere.test(line.normal.text));
  }
  const elsewhere = new Set([...headings.map((heading) => heading.line), closing]);
  return body.some(({ line }) => !elsewhere.has(line) && anywhere.test(line.normal.text));
}

/** Only sections are pieces of the template: goals and measures have to be thought of. */
function fixOf(topic: PartId, document: PartyDocument): Fix | undefined {
  const { plan, kind } = document;
  if (plan === null || !isPiece(topic) || !kind.sections.includes(topic)) return undefined;
  // In the other plan the themes are points of sections that are there.
  if (plan === "logical" && topic !== "implementation") return undefined;
  return safely(numberedIn(topic, document));
}

const isPiece = (topic: PartId): topic is SectionId =>
  (SECTION_IDS as readonly string[]).includes(topic);

/** Puts a section in with the next number of this document's count, and counts on behind it where that number would come again. */
function numberedIn(
  topic: SectionId,
  { headings, sections, plan }: PartyDocument,
): readonly Edit[] {
  const before = SECTION_IDS.slice(0, SECTION_IDS.indexOf(topic));
  const above = before.flatMap((id) => sections.get(id)?.heading ?? []).at(-1);
  const top = headings.flatMap(({ level, line, marker }) =>
    level === 0 && marker && !marker.automatic ? [{ line, marker, stays: false }] : [],
  );
  const isBehind = ({ line }: Counted) =>
    plan === "thematic" && line.index > (above?.line.index ?? -1);
  const behind = top.filter(isBehind);
  const last = top.findLast((one) => !isBehind(one))?.marker;
  const like = last ?? behind[0]?.marker;
  const value = like && (last ? followers(last) : FIRST[like.kind])?.[0];
  if (!like || value === undefined) return putIn(topic);
  const own = { ...like, value };
  const label = `${value}${like.closing}`;
  const next = behind[0]?.marker;
  const isTaken = next !== undefined && next.kind === own.kind && !comesAfter(own, next);
  const shifted = isTaken ? renumber(behind, own, like.closing) : undefined;
  return [{ kind: "insert", piece: topic, label, at: null }, ...(shifted ?? [])];
}

/** Sections by heading, each heading once and none inside another section, in document order. */
function headedSections({ sections }: PartyDocument): readonly Section[] {
  const all = [...sections.values()];
  const seen = new Set<Line>();
  return all
    .filter(({ heading }) => {
      if (!heading || seen.has(heading.line)) return false;
      seen.add(heading.line);
      return !all.some(({ lines }) => lines.includes(heading.line));
    })
    .sort((one, other) => (one.heading?.line.index ?? 0) - (other.heading?.line.index ?? 0));
}

const MARKS_ONLY = /^[^\p{L}\d]*$/u;
const hasWords = (line: Line) => !MARKS_ONLY.test(line.normal.text);

/** Kinds laid out by themes are judged by their own sections, others by every further heading of the uppermost level that has a number. */
export function furtherHeadings(document: PartyDocument): readonly Heading[] {
  const { kind, headings } = document;
  if (kind.themes.length > 0) return [];
  const own = new Set(headedSections(document).map(({ heading }) => heading));
  return headings.filter(
    (heading) =>
      heading.level === 0 &&
      heading.marker !== null &&
      SECTION_KINDS.has(heading.marker.kind) &&
      !own.has(heading),
  );
}

const SECTION_KINDS: ReadonlySet<MarkerKind> = new Set(["roman", "letter", "decimal"]);

/** The template's slots, to be filled in, under a heading that has nothing. */
function slotsUnder({ id, heading, lines }: Section): Fix | undefined {
  const last = lines.at(-1) ?? heading?.line;
  if (!last || !isPiece(id)) return undefined;
  return safely(putIn(`${id}Slots`, { paragraph: last.paragraph.index, side: "after" }));
}

function unfilled(lines: readonly Line[], part: PartId): readonly Problem[] {
  const slots = lines.filter((line) => line.blanks.some((blank) => isSlot(line, blank)));
  const data = { count: slots.length, whole: slots.every(isOnlyBlank) ? 1 : 0 };
  return atBlanks(slots, { part, data });
}

const sectionPart = ({ id }: Section): PartId => id;

/** So many lines behind the ending are looked at for a closing that was put there. */
const BEHIND_ENDING = 3;

/** A closing that stands behind the signature comes before it: so recipients and signature stand under the text again. */
function missingClosing({ lines, parts, body }: PartyDocument): Problem {
  const ending = ENDING_PARTS.flatMap((id) => parts.get(id)?.lines ?? []);
  const last = Math.max(-1, ...ending.map(({ index }) => index));
  const end = body.filter(({ line }) => line.paragraph.cell === null).at(-1)?.line.paragraph;
  const stray = lines
    .slice(last + 1, last + 1 + BEHIND_ENDING)
    .find((line) => readsLikeClosing(line) && line.paragraph.section === end?.section);
  if (last < 0 || !stray || !end || !isWholeParagraph(stray)) {
    return { places: [], fix: safely(putIn("closing")) };
  }
  const fix = safely(moveAll([stray], { paragraph: end.index, side: "after" }));
  return { messageId: "behind", places: [placeOf(stray)], fix };
}

const ENDING_PARTS: readonly PartId[] = [
  "recipients",
  "signingAuthority",
  "signerPosition",
  "signerName",
];

/** What custom of whole-term programmes asks for; elsewhere it rests on custom at large, and is never an error. */
const byCustom = (rule: Rule): Rule => ({
  ...deciding(rule, ({ kind }) => {
    if (kind.themes.length > 0) return {};
    const severity = rule.severity === "error" ? "warning" : rule.severity;
    return { clause: "custom/content", severity };
  }),
  clauses: [...rule.clauses, "custom/content"],
});

export const sectionsRules: readonly Rule[] = [
  ...TOPICS.map(missingTopic),
  byCustom({
    id: "sections/empty",
    part: "sections",
    severity: "error",
    clauses: ["programme/sections"],
    example: { wrong: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT", right: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT\n1. …" },
    check: ({ document }) => [
      ...headedSections(document)
        .filter(({ lines }) => !lines.some(hasWords))
        .flatMap((section): Problem[] =>
          section.heading
            ? [
                {
                  part: sectionPart(section),
                  places: [placeOf(section.heading.line)],
                  fix: slotsUnder(section),
                },
              ]
            : [],
        ),
      ...furtherHeadings(document)
        .filter(({ content }) => !content.some(hasWords))
        .map(({ line }) => ({ places: [placeOf(line)] })),
    ],
  }),
  byCustom({
    id: "sections/unfilled",
    part: "sections",
    severity: "todo",
    clauses: ["programme/slots"],
    example: { wrong: "[Nêu mục tiêu, chỉ tiêu]", right: "Mỗi năm kết nạp một đảng viên." },
    check: ({ document }) => [
      ...headedSections(document).flatMap((section) =>
        unfilled(section.lines, sectionPart(section)),
      ),
      ...furtherHeadings(document).flatMap(({ content }) => unfilled(content, "sections")),
    ],
  }),
  ...numberingRules,
  {
    id: "closing/missing",
    part: "closing",
    severity: "warning",
    clauses: ["programme/closing"],
    example: {
      wrong: "",
      right: "Chi bộ yêu cầu mỗi đảng viên nghiêm túc thực hiện Chương trình này.",
    },
    concerns: (kind) => hasPart(kind, "closing"),
    check: ({ document }) =>
      ownPart(document, "closing") && document.body.length > 0 && !document.closing
        ? [missingClosing(document)]
        : FINE,
  },
];
