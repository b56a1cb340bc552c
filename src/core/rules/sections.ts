import { isOnlyBlank } from "../parts/blank";
import { readsLikeClosing } from "../parts/closing";
import { placeOf, type Line } from "../parts/line";
import type { PartyDocument, Section, SectionTopic } from "../parts/party-document";
import type { Edit, Fix } from "../snapshot/edits";
import { SECTION_IDS, THEME_IDS, type PartId, type SectionId } from "../standards/part-id";
import type { ClauseId } from "../standards/clauses";
import { numberingRules } from "./section-numbering";
import { comesAfter, FIRST, followers } from "./counting";
import { isWholeParagraph, moveAll, putIn, safely } from "./fix";
import { renumber, type Counted } from "./renumber";
import { atBlanks, FINE, type Problem, type Rule } from "./rule";

/** A theme without a section is an error in the thematic plan, a warning in the logical one; for the logical plan's own parts it is the other way round. */
function missingTopic(
  topic: SectionTopic,
  clause: ClauseId,
  example: string,
  severity: { readonly thematic: "error" | "warning"; readonly logical: "error" | "warning" },
  isThere: (document: PartyDocument) => boolean = () => false,
): Rule {
  return {
    id: `${topic}/missing`,
    part: topic,
    severity: severity.thematic,
    clauses: [clause],
    example: { wrong: "", right: example },
    check: ({ document }) =>
      document.sections.has(topic) || isThere(document)
        ? FINE
        : [
            {
              messageId: document.plan,
              severity: severity[document.plan],
              fix: fixOf(topic, document),
            },
          ],
  };
}

/** Only sections are pieces of the template: goals and measures have to be thought of. */
function fixOf(topic: SectionTopic, document: PartyDocument): Fix | undefined {
  const { plan } = document;
  if (topic === "objectives" || topic === "measures") return undefined;
  // In the other plan the themes are points of sections that are there.
  if (plan === "logical" && topic !== "implementation") return undefined;
  return safely(numberedIn(topic, document));
}

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

const THEME_EXAMPLES = {
  keyTasks: "A. CÁC CÔNG TÁC TRỌNG TÂM CỦA CHI BỘ",
  cadres: "B. CÔNG TÁC XÂY DỰNG ĐỘI NGŨ, PHÁT TRIỂN ĐẢNG VIÊN",
  quality: "C. PHÁT TRIỂN VÀ NÂNG CAO CHẤT LƯỢNG GIÁO DỤC",
  facilities: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT",
  coordination: "E. CÔNG TÁC XÃ HỘI VÀ PHỐI HỢP",
} as const;

const OBJECTIVES_WORDS = /mục tiêu|chỉ tiêu|phấn đấu|\d\s?%/u;
const MEASURES_WORDS =
  /giải pháp|biện pháp|phân công|tăng cường|đẩy mạnh|tổ chức|thực hiện|triển khai|xây dựng|phối hợp|chỉ đạo/u;

const anywhere =
  (words: RegExp) =>
  ({ plan, body, headings, closing }: PartyDocument): boolean => {
    const elsewhere = new Set([...headings.map((heading) => heading.line), closing]);
    return (
      plan === "thematic" &&
      body.some(({ line }) => !elsewhere.has(line) && words.test(line.normal.text))
    );
  };

const ASSIGNMENT =
  /đồng chí|đ\/c|bí thư|chi uỷ|ban giám hiệu|hiệu trưởng|tổ trưởng|phụ trách|chủ trì|phân công|hoàn thành (?:trước|trong|vào)|trước (?:ngày|tháng)|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|quý (?:[ivx]+|\d)|tháng \d/u;

/** Sections by heading, each heading once and none inside another section, in document order. */
function headedSections({ sections }: PartyDocument): readonly Section[] {
  const seen = new Set([...sections.values()].flatMap((section) => section.lines));
  return [...sections.values()]
    .filter(({ heading }) => {
      if (!heading || seen.has(heading.line)) return false;
      seen.add(heading.line);
      return true;
    })
    .sort((one, other) => (one.heading?.line.index ?? 0) - (other.heading?.line.index ?? 0));
}

const MARKS_ONLY = /^[^\p{L}\d]*$/u;
const hasWords = (line: Line) => !MARKS_ONLY.test(line.normal.text);

/** A blank of the template's kind, waiting in a section. */
const waits = (line: Line) =>
  line.blanks.some(({ kind }) => kind === "control" || kind === "brackets");

/** The template's slots, to be filled in, under a heading that has nothing. */
function slotsUnder({ id, heading, lines }: Section): Fix | undefined {
  const last = lines.at(-1) ?? heading?.line;
  if (!last || id === "objectives" || id === "measures") return undefined;
  return safely(putIn(`${id}Slots`, { paragraph: last.paragraph.index, side: "after" }));
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

export const sectionsRules: readonly Rule[] = [
  ...THEME_IDS.map((id) =>
    missingTopic(id, "programme/sections", THEME_EXAMPLES[id], {
      thematic: "error",
      logical: "warning",
    }),
  ),
  missingTopic("implementation", "programme/implementation", "G. TỔ CHỨC THỰC HIỆN", {
    thematic: "warning",
    logical: "error",
  }),
  missingTopic(
    "objectives",
    "programme/slots",
    "1. Mục tiêu, chỉ tiêu",
    { thematic: "warning", logical: "error" },
    anywhere(OBJECTIVES_WORDS),
  ),
  missingTopic(
    "measures",
    "programme/slots",
    "3. Giải pháp, phân công, thời hạn",
    { thematic: "warning", logical: "error" },
    anywhere(MEASURES_WORDS),
  ),
  {
    id: "assignment/missing",
    part: "assignment",
    severity: "hint",
    clauses: ["programme/slots"],
    example: {
      wrong: "",
      right: "Đồng chí Phó Bí thư phụ trách, hoàn thành trước ngày 30/6 hằng năm.",
    },
    check: ({ document: { body } }) =>
      body.length === 0 || body.some(({ line }) => ASSIGNMENT.test(line.normal.text)) ? FINE : [{}],
  },
  {
    id: "sections/empty",
    part: "sections",
    severity: "error",
    clauses: ["programme/sections"],
    example: { wrong: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT", right: "D. XÂY DỰNG CƠ SỞ VẬT CHẤT\n1. …" },
    check: ({ document }) =>
      headedSections(document)
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
  },
  {
    id: "sections/unfilled",
    part: "sections",
    severity: "todo",
    clauses: ["programme/slots"],
    example: { wrong: "[Nêu mục tiêu, chỉ tiêu]", right: "Mỗi năm kết nạp một đảng viên." },
    check: ({ document }) =>
      headedSections(document).flatMap((section) => {
        const blank = section.lines.filter(waits);
        const data = { count: blank.length, whole: blank.every(isOnlyBlank) ? 1 : 0 };
        return atBlanks(blank, { part: sectionPart(section), data });
      }),
  },
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
    check: ({ document }) =>
      document.body.length > 0 && !document.closing ? [missingClosing(document)] : FINE,
  },
];
