import { isInCapitals } from "../parts/letters";
import { placeOf, type Line } from "../parts/line";
import { normalForm } from "../parts/normal-form";
import type { PartyDocument } from "../parts/party-document";
import type { Edit, Fix } from "../snapshot/edits";
import type { Place } from "../snapshot/place";
import { LOOKS, type LookId } from "../standards/typography";
import { KINDS } from "../kinds";
import { PHRASES } from "../standards/phrases";
import { partLook } from "./part-look";
import { ownTerms } from "./facts";
import { isWholeParagraph, moveAll, putIn, retype, safely } from "./fixes/fix";
import { recased } from "./fixes/look-fix";
import { retoned, toneStyleOf } from "./tone-style";
import { FINE, ifFound, missingRule, oneProblem, type Rule } from "./rule";

const EXAMPLE = "công tác toàn khoá nhiệm kỳ 2025 - 2030";

/** Words that are no name: a subject of these alone is certain to be written in small letters. */
const COMMON = new Set(
  (
    "công tác toàn khoá khóa nhiệm kỳ kì của chi bộ năm giai đoạn các và trọng tâm thực hiện nghị quyết đại hội lần thứ " +
    "xây dựng lãnh đạo chi uỷ ủy đến về trường mầm non tiểu học trung cơ sở phổ thông thôn xã phường cơ quan"
  ).split(" "),
);
const WORDS = /\p{L}+/gu;
const NUMERAL = /^[ivxl]+$/u;

function inSmallLetters(
  document: PartyDocument,
  lines: readonly Line[],
  places: readonly Place[],
): Fix | undefined {
  const style = toneStyleOf(document);
  const edits: Edit[] = [];
  for (const [index, line] of lines.entries()) {
    const place = places[index];
    if (!place) continue;
    const typed = line.paragraph.text.slice(place.start, place.end);
    const words = normalForm(typed).text.match(WORDS) ?? [];
    if (!words.every((word) => COMMON.has(word) || NUMERAL.test(word))) return undefined;
    edits.push(...recased(line, place, (words) => retoned(lowered(words), style)));
    const isByAttribute = line.paragraph.runs.some(({ format }) => format.capitals);
    if (isByAttribute) edits.push({ kind: "characters", ...place, format: { capitals: false } });
  }
  return safely(edits);
}

const lowered = (text: string) =>
  text.replace(WORDS, (word) => (NUMERAL.test(word.toLowerCase()) ? word : word.toLowerCase()));

/** The term that the rest of the document speaks of, where it speaks of one only. */
function withTerm(
  document: PartyDocument,
  lines: readonly Line[],
  places: readonly Place[],
): Fix | undefined {
  const terms = ownTerms(document).filter(({ first, last }) => first < last);
  const [term] = terms;
  const [line, place] = [lines.at(-1), places.at(-1)];
  if (!term || !line || !place || terms.some(({ text }) => text !== term.text)) return undefined;
  const { paragraph, end } = place;
  const words = ` nhiệm kỳ ${term.text}`;
  const text = line.isCapitals ? words.toUpperCase() : words;
  return safely([{ kind: "text", paragraph, start: end, end, text }]);
}

/** Hyphens over the subject go under it; nothing where they stand there. */
function backUnderSubject(hyphens: Line, { parts }: PartyDocument): Fix | undefined {
  const last = parts.get("subject")?.lines.at(-1);
  const isOver = last && hyphens.index < last.index;
  if (!isOver || !isWholeParagraph(hyphens) || !isWholeParagraph(last)) return undefined;
  return safely(moveAll([hyphens], { paragraph: last.paragraph.index, side: "after" }));
}

/** A subject under the number looks otherwise than one under the type (HD05, Phần II, I.5.2.3). */
const lookRule = (id: LookId): Rule =>
  partLook(
    "subject",
    // Capitals are the concern of subject/letter-case.
    { ...LOOKS[id], letters: null },
    { wrong: EXAMPLE, right: `**${EXAMPLE}**` },
    // A subject on the type's own line looks like the type: documentType/own-line says so.
    (line, { parts }) => !parts.get("documentType")?.lines.includes(line),
  );

const LOOK_RULES = new Map(
  KINDS.map(({ frame: { subjectLook } }) => [subjectLook, lookRule(subjectLook)]),
);

const ASPECTS = [
  ...new Map(
    KINDS.flatMap(({ subject }) =>
      subject.needs.map((need) => [need.aspect, { need, right: subject.example }] as const),
    ),
  ),
];

/** What the subject of a kind has to say: one rule for each such thing, out of the kinds' data. */
const needRules: readonly Rule[] = ASPECTS.map(([aspect, { need, right }]) => ({
  id: `subject/${aspect}`,
  part: "subject",
  severity: "warning",
  clauses: [need.clause],
  example: { wrong: need.lacking, right },
  concerns: ({ subject }) => subject.needs.some((one) => one.aspect === aspect),
  check: ifFound("subject", ({ lines, places }, { document }) => {
    const own = document.kind.subject.needs.find((one) => one.aspect === aspect);
    if (!own) return FINE;
    const isBlank = lines.some((line) => line.blanks.length > 0);
    const named = lines.some((line) => own.words.test(line.normal.text));
    if (named || isBlank) return FINE;
    const data = { example: document.kind.subject.example };
    const fix = own.isTerm && withTerm(document, lines, places);
    return [{ places, data, fix }];
  }),
}));

export const subjectRules: readonly Rule[] = [
  missingRule("subject", "HD05/I.5.1.1", EXAMPLE, undefined, ({ parts, marks, kind }) => {
    if (kind.frame.subjectUnder === "number") return ["subject"];
    if (!parts.has("documentType")) return ["title"];
    return marks.hyphens ? ["subject"] : ["subject", "hyphens"];
  }),
  ...needRules,
  {
    id: "subject/place",
    part: "subject",
    severity: "warning",
    clauses: ["HD05/I.5.2.3"],
    example: {
      wrong: "Về việc đăng ký lớp bồi dưỡng",
      right: "Số 05-CV/CB\nvề việc đăng ký lớp bồi dưỡng",
    },
    concerns: ({ frame }) => frame.subjectUnder === "number",
    check: ifFound("subject", ({ lines, places }, { document: { parts } }) => {
      const number = parts.get("numberSymbol")?.lines.at(-1);
      const [first] = lines;
      const isUnder = number !== undefined && first?.above === number;
      return isUnder || !number ? FINE : [{ places }];
    }),
  },
  {
    id: "subject/letter-case",
    part: "subject",
    severity: "hint",
    clauses: ["HD05/appendix-2.5"],
    example: { wrong: "CÔNG TÁC TOÀN KHOÁ NHIỆM KỲ 2025 - 2030", right: EXAMPLE },
    check: ifFound("subject", ({ lines, places }, { document }) => {
      const words = lines
        .map((line, index) => {
          const place = places[index];
          return place ? line.paragraph.text.slice(place.start, place.end) : "";
        })
        .join(" ");
      const isShouted = isInCapitals(words) || lines.every((line) => line.isCapitals);
      return isShouted ? [{ places, fix: inSmallLetters(document, lines, places) }] : FINE;
    }),
  },
  {
    id: "subject/hyphens",
    part: "subject",
    severity: "warning",
    clauses: ["HD05/I.5.2.1"],
    example: { wrong: "", right: PHRASES.hyphens },
    concerns: ({ frame }) => frame.subjectUnder === "type",
    check: ifFound("subject", ({ places }, { document }) => {
      const { hyphens } = document.marks;
      if (!hyphens) {
        const data = { wanted: PHRASES.hyphens };
        return [{ places: places.slice(-1), data, fix: safely(putIn("hyphens")) }];
      }
      if (hyphens.normal.text === PHRASES.hyphens) {
        const fix = backUnderSubject(hyphens, document);
        return fix ? [{ messageId: "place", places: [placeOf(hyphens)], fix }] : FINE;
      }
      return oneProblem([hyphens], {
        messageId: "other",
        data: { wanted: PHRASES.hyphens },
        fix: safely(retype(hyphens, PHRASES.hyphens)),
      });
    }),
  },
  {
    ...lookRule("subject"),
    check(context) {
      const rule = LOOK_RULES.get(context.document.kind.frame.subjectLook);
      return rule ? rule.check(context) : FINE;
    },
  },
];
