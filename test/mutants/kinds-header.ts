import type { RuleId } from "../../src/core/check/report";
import { kindOf, type Kind } from "../../src/core/kinds";
import { COMMON_FRAME, contentOf } from "../../src/core/kinds/kind";
import { cellNames } from "../../src/core/parts/cell-name";
import { ownTerms } from "../../src/core/rules/facts";
import { removeAll, replaceIn, retypeLine, stacked, swap, typedText, xmlBetween } from "./edits";
import {
  allOf,
  firstOf,
  gone,
  movedAway,
  retyped,
  slipped,
  some,
  typed,
  type FindLines,
} from "./kind-makers";
import { linesOfPart } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";

const HEADER_PARTS = [
  "partyTitle",
  "superiorBody",
  "issuingBody",
  "numberSymbol",
  "placeDate",
  "documentType",
  "subject",
] as const;

const [title, superior, issuing, number, date, type] = HEADER_PARTS.map(firstOf);
if (!title || !superior || !issuing || !number || !date || !type) throw new Error("no parts");

const DRAWING =
  /<mc:AlternateContent>[\s\S]*?<\/mc:AlternateContent>|<w:drawing>[\s\S]*?<\/w:drawing>|<w:pict[\s>][\s\S]*?<\/w:pict>/g;

/** A congress need not name an organisation above. */
const neededOf = (part: (typeof HEADER_PARTS)[number]): FindLines =>
  part === "superiorBody"
    ? (document) => (document.recognised.issuer.superiorNeeded ? allOf(part)(document) : [])
    : allOf(part);

const removed: readonly MutationKind[] = [
  ...HEADER_PARTS.map((part) => gone(part, "its lines", neededOf(part), [`${part}/missing`])),
  gone(
    "issuingBody",
    "the asterisk",
    ({ recognised: { marks } }) => (marks.asterisk ? [marks.asterisk] : []),
    ["issuingBody/asterisk"],
  ),
  gone(
    "subject",
    "the hyphens",
    ({ recognised: { marks } }) => (marks.hyphens ? [marks.hyphens] : []),
    ["subject/hyphens"],
  ),
  {
    part: "partyTitle",
    how: "removed",
    about: "the drawn line",
    expected: ["partyTitle/rule-line"],
    tries: 1,
    make(document) {
      const end = linesOfPart(document, "documentType")[0]?.paragraph.index ?? 0;
      const drawn = document.recognised.snapshot.paragraphs
        .slice(0, end)
        .filter((paragraph) => paragraph.lines.length > 0);
      return some(
        drawn.map((paragraph) => {
          const { start, end: after, xml } = xmlBetween(document, paragraph, paragraph);
          return { start, end: after, text: xml.replace(DRAWING, "") };
        }),
      );
    },
  },
];

const names: readonly MutationKind[] = [
  slipped("partyTitle", "the title", title, /.+/su, ["partyTitle/wording"]),
  typed("superiorBody", "the committee instead", superior, /ĐẢNG BỘ|Đảng bộ/u, "ĐẢNG UỶ", [
    "superiorBody/form",
  ]),
  slipped("superiorBody", "ĐẢNG BỘ", superior, /^\s*(?:ĐẢNG BỘ|Đảng bộ)/u, ["superiorBody/form"]),
  typed("issuingBody", "the unit instead", issuing, /CHI BỘ |Chi bộ /u, "", [
    "issuingBody/not-a-cell",
  ]),
  typed("issuingBody", "the committee instead", issuing, /^\s*(?:CHI BỘ|Chi bộ)/u, "CHI UỶ", [
    "issuingBody/not-a-cell",
  ]),
  slipped("issuingBody", "CHI BỘ", issuing, /^\s*(?:CHI BỘ|Chi bộ)/u, ["issuingBody/not-a-cell"]),
  slipped(
    "issuingBody",
    "the cell's name",
    (document) =>
      cellNames(document.recognised).length > 1 ? linesOfPart(document, "issuingBody")[0] : null,
    /(?<=(?:CHI BỘ|Chi bộ) .*)\p{L}{3,}\s*$/u,
    ["facts/cell-mismatch"],
  ),
  ...["-----", "***"].map((marks) =>
    retyped(
      "issuingBody",
      `${marks} for the asterisk`,
      ({ recognised }) => recognised.marks.asterisk,
      marks,
      ["issuingBody/asterisk"],
    ),
  ),
];

/** The type's sign: what stands between the number and the slash. */
const TYPE_SIGN = /(?<=\d\s*[-\u2011–]\s*)\p{L}+(?=\/)/u;
const BODY_SIGN = /\/\p{L}+/u;

const numbers: readonly MutationKind[] = [
  typed("numberSymbol", "a colon", number, /Số/u, "Số:", ["numberSymbol/colon"]),
  typed("numberSymbol", "no word", number, /Số\s*/u, "", ["numberSymbol/colon"]),
  ...["CTCT", "KH", "CTR", "CT"].map((sign) =>
    typed("numberSymbol", `${sign} for the type`, number, TYPE_SIGN, sign, [
      "numberSymbol/type-sign",
    ]),
  ),
  ...["/CBMN", "/ĐU", ""].map((sign) =>
    typed("numberSymbol", `"${sign}" for the body`, number, BODY_SIGN, sign, [
      "numberSymbol/body-sign",
    ]),
  ),
  typed("numberSymbol", "no leading zero", number, /Số\s*0/u, "Số ", ["numberSymbol/leading-zero"]),
  typed("numberSymbol", "state bodies' order", number, /[-\u2011–](\p{L}+)\/(\p{L}+)/u, "/$1-$2", [
    "numberSymbol/separators",
  ]),
  typed("numberSymbol", "a year", number, /[-\u2011–](?=\p{L}+\/)/u, "/2026-", [
    "numberSymbol/separators",
  ]),
  typed("numberSymbol", "no number", number, /\d+/u, "     ", ["numberSymbol/unfilled"]),
];

const dates: readonly MutationKind[] = [
  typed("placeDate", "no comma", date, /,/u, "", ["placeDate/wording"]),
  typed("placeDate", "no place", date, /^\s*[^,]*,\s*/u, "", ["placeDate/wording"]),
  typed("placeDate", "figures", date, /(\d+) tháng (\d+) năm (\d+)/u, "$1/$2/$3", [
    "placeDate/wording",
  ]),
  typed("placeDate", "no leading zero", date, /ngày 0/u, "ngày ", ["placeDate/leading-zero"]),
  typed("placeDate", "a zero too many", date, /tháng ([3-9])(?!\d)/u, "tháng 0$1", [
    "placeDate/leading-zero",
  ]),
  typed("placeDate", "a day that is none", date, /ngày \d+/u, "ngày 32", [
    "placeDate/impossible-date",
  ]),
  typed("placeDate", "no day", date, /ngày \d+/u, "ngày …", ["placeDate/unfilled"]),
  typed(
    "placeDate",
    "a year before the term",
    (document, random) =>
      ownTerms(document.recognised).length > 0 ? date(document, random) : null,
    /năm \d+/u,
    "năm 2019",
    ["facts/date-outside-term"],
  ),
];

const hasCommonFrame = ({ id, frame }: Kind) => id !== "plan" && frame === COMMON_FRAME;

const titles: readonly MutationKind[] = [
  // The type line decides: it is a plan then, whose number has the wrong sign.
  typed(
    "documentType",
    "a plan",
    (document, random) =>
      hasCommonFrame(document.recognised.kind) ? type(document, random) : null,
    /.+/su,
    "KẾ HOẠCH",
    ["numberSymbol/type-sign"],
    { also: contentOf(kindOf("plan")).map(({ id }): RuleId => `${id}/missing`) },
  ),
  slipped("documentType", "the type", type, /.+/su, ["documentType/wrong-type"]),
  {
    part: "documentType",
    how: "misspelt",
    about: "the subject on its line",
    expected: ["documentType/own-line"],
    tries: 1,
    make(document) {
      const [first] = linesOfPart(document, "documentType");
      const rest = linesOfPart(document, "subject");
      if (!first || rest.length === 0 || document.recognised.marks.author) return null;
      const words = rest.map((line) => typedText(line).trim()).join(" ");
      const joined = `${typedText(first).trim()} ${words.toUpperCase()}`;
      return [...retypeLine(document, first, joined), ...removeAll(document, rest)];
    },
  },
  {
    part: "subject",
    how: "misspelt",
    about: "no term",
    expected: ["subject/term"],
    tries: 1,
    make(document) {
      const term = /\s*,?\s*nhiệm kỳ.*/su;
      const line = linesOfPart(document, "subject").findLast((one) => term.test(typedText(one)));
      return replaceIn(document, line, term, "");
    },
  },
  ...["***", "---"].map((marks) =>
    retyped(
      "subject",
      `${marks} for the hyphens`,
      ({ recognised }) => recognised.marks.hyphens,
      marks,
      ["subject/hyphens"],
    ),
  ),
];

const moved: readonly MutationKind[] = [
  ...HEADER_PARTS.map((part) => movedAway(part, "to the end", [`${part}/missing`], neededOf(part))),
  {
    part: "partyTitle",
    how: "moved",
    about: "under the bodies, in one column",
    expected: ["partyTitle/position"],
    tries: 1,
    make: (document) => stacked(document, linesOfPart(document, "partyTitle")[0]),
  },
  {
    part: "partyTitle",
    how: "moved",
    about: "to the left",
    expected: ["partyTitle/position"],
    tries: 1,
    make(document) {
      const [own] = linesOfPart(document, "partyTitle");
      const [other, ...more] = linesOfPart(document, "superiorBody");
      if (own?.column !== "right" || !other || more.length > 0) return null;
      return swap(document, own, other);
    },
  },
  {
    part: "partyTitle",
    how: "moved",
    about: "below the date",
    expected: ["partyTitle/position"],
    tries: 1,
    make(document) {
      const [own] = linesOfPart(document, "partyTitle");
      const [other] = linesOfPart(document, "placeDate");
      const cell = own?.paragraph.cell;
      if (!own || !other || !cell || cell.row !== other.paragraph.cell?.row) return null;
      return swap(document, own, other);
    },
  },
];

export const headerKinds: readonly MutationKind[] = [
  ...removed,
  ...names,
  ...numbers,
  ...dates,
  ...titles,
  ...moved,
];
