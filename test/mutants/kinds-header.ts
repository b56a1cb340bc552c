import { removeAll, replaceIn, retypeLine, stacked, swap, typedText, xmlBetween } from "./edits";
import { allOf, firstOf, gone, movedAway, retyped, slipped, some, typed } from "./kind-makers";
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

const removed: readonly MutationKind[] = [
  ...HEADER_PARTS.map((part) => gone(part, "its lines", allOf(part), [`${part}/missing`])),
  gone(
    "issuingBody",
    "the asterisk",
    ({ programme: { marks } }) => (marks.asterisk ? [marks.asterisk] : []),
    ["issuingBody/asterisk"],
  ),
  gone(
    "subject",
    "the hyphens",
    ({ programme: { marks } }) => (marks.hyphens ? [marks.hyphens] : []),
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
      const drawn = document.programme.snapshot.paragraphs
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
  typed("issuingBody", "the committee instead", issuing, /CHI BỘ|Chi bộ/u, "CHI UỶ", [
    "issuingBody/not-a-cell",
  ]),
  slipped("issuingBody", "CHI BỘ", issuing, /^\s*(?:CHI BỘ|Chi bộ)/u, ["issuingBody/not-a-cell"]),
  slipped("issuingBody", "the cell's name", issuing, /(?<=(?:CHI BỘ|Chi bộ) .*)\p{L}{3,}\s*$/u, [
    "facts/cell-mismatch",
  ]),
  ...["-----", "***"].map((marks) =>
    retyped(
      "issuingBody",
      `${marks} for the asterisk`,
      ({ programme }) => programme.marks.asterisk,
      marks,
      ["issuingBody/asterisk"],
    ),
  ),
];

const numbers: readonly MutationKind[] = [
  typed("numberSymbol", "a colon", number, /Số/u, "Số:", ["numberSymbol/colon"]),
  typed("numberSymbol", "no word", number, /Số\s*/u, "", ["numberSymbol/colon"]),
  ...["CTCT", "KH", "CTR", "CT"].map((sign) =>
    typed("numberSymbol", `${sign} for CTr`, number, /CTr/u, sign, ["numberSymbol/type-sign"]),
  ),
  ...["/CBMN", "/ĐU", ""].map((sign) =>
    typed("numberSymbol", `"${sign}" for /CB`, number, /\/CB(?!\p{L})/u, sign, [
      "numberSymbol/body-sign",
    ]),
  ),
  typed("numberSymbol", "no leading zero", number, /Số\s*0/u, "Số ", ["numberSymbol/leading-zero"]),
  typed("numberSymbol", "state bodies' order", number, /[-\u2011–]CTr\/CB/u, "/CTr-CB", [
    "numberSymbol/separators",
  ]),
  typed("numberSymbol", "a year", number, /[-\u2011–]CTr/u, "/2026-CTr", [
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
  typed("placeDate", "a year before the term", date, /năm \d+/u, "năm 2019", [
    "facts/date-outside-term",
  ]),
];

const titles: readonly MutationKind[] = [
  typed("documentType", "a plan", type, /.+/su, "KẾ HOẠCH", ["documentType/wrong-type"]),
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
      if (!first || rest.length === 0 || document.programme.marks.author) return null;
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
      ({ programme }) => programme.marks.hyphens,
      marks,
      ["subject/hyphens"],
    ),
  ),
];

const moved: readonly MutationKind[] = [
  ...HEADER_PARTS.map((part) => movedAway(part, "to the end", [`${part}/missing`])),
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
