import {
  mm,
  mmToTwips,
  points,
  pointsToTwips,
  twipsToPoints,
  type Points,
  type Twips,
} from "../ooxml/units";
import { TEXT_WIDTH_MM } from "../standards/page";
import { BLANKS, BODY_NAME_STARTS, OPTIONAL_PHRASES, PHRASES } from "../standards/phrases";
import { LOOKS } from "../standards/typography";
import { balanced, shownText } from "./balance-paragraph";
import { blank, orBlank, paragraph, type Paragraph, type Table } from "./blocks";
import { dayOf, formatMonth, withLeadingZero } from "./days";
import { textWidth, type FontFace } from "./font-metrics";
import { nameWords, upperCase } from "../standards/names";
import { FIRST_FRAME, type FrameWords } from "./frame-words";
import type { Profile } from "./profile/profile-type";

const TEXT_WIDTH = mmToTwips(mm(TEXT_WIDTH_MM));
const CELL_MARGIN = mmToTwips(mm(1));
/** The right column takes what the title and the date need, within these bounds; beside names of many lines only what the title needs. */
const RIGHT_COLUMN = {
  least: mmToTwips(mm(86)),
  most: mmToTwips(mm(98)),
  /** A date whose blanks say what belongs there is longer than any that is written. */
  mostUndated: mmToTwips(mm(104)),
  besideLongNames: mmToTwips(mm(79)),
};
/** A name of more lines is long. */
const MOST_LINES = 3;
const ROOM = mmToTwips(mm(4));
/** The bodies' and the date's letters have one size. */
const HEADER_SIZE = points(LOOKS.issuingBody.size.usual);
const DATE_FACE: FontFace = "italic";
const NAME_FACES = { superiorBody: "regular", issuingBody: "bold" } as const;

/** Width of the Party's title in its letters, which is also the length of the rule under it (HD05, Phần II, I.1.2). */
export const PARTY_TITLE_WIDTH = textWidth(
  PHRASES.partyTitle,
  "bold",
  points(LOOKS.partyTitle.size.usual),
);

/** The table at the top: bodies, number and what stands under it on the left, the Party's title and the date on the right, level with each other. */
export function headerTable(
  profile: Profile,
  words: FrameWords = FIRST_FRAME,
  underNumber: readonly Paragraph[] = [],
): Table {
  const date = placeDate(profile);
  const right = rightColumn(profile, date);
  const left = (TEXT_WIDTH - right) as Twips;
  const bodies = [superiorBody(profile, left), issuingBody(profile, left), asterisk()];
  return {
    kind: "table",
    columns: [left, right],
    cellMargin: CELL_MARGIN,
    rows: [
      [bodies, [partyTitle()]],
      [
        [numberSymbol(profile, words), ...underNumber, ...urgencyAndDraft(profile)],
        [balanced(date, DATE_FACE, dateWords(profile), innerWidth(right))],
      ],
    ],
    description: "Phần đầu văn bản: cơ quan ban hành, số và ký hiệu; tiêu đề, địa danh và ngày",
  };
}

/** The Party's title with its rule. */
export function partyTitle(): Paragraph {
  return { ...paragraph("partyTitle", PHRASES.partyTitle), ruleLength: PARTY_TITLE_WIDTH };
}

/** Urgency and draft stand under the number (HD05, Phần II, II.3 and II.4.2). */
function urgencyAndDraft({ urgency, draftNumber }: Profile): Paragraph[] {
  return [
    ...(urgency === "" ? [] : [paragraph("urgency", urgency)]),
    ...(draftNumber === null
      ? []
      : [paragraph("draft", `${OPTIONAL_PHRASES.draft} ${draftNumber}`)]),
  ];
}

/** In a column of that width its lines are evened out. */
export function superiorBody({ superiorBody: name }: Profile, column?: Twips): Paragraph {
  if (name !== "") return balancedName("superiorBody", upperCase(name), column);
  return paragraph(
    "superiorBody",
    `${BODY_NAME_STARTS.superiorBody} `,
    blank("chibo:superiorBody.name", "Tên đảng bộ cấp trên trực tiếp", "CẤP TRÊN"),
  );
}

/** In a column of that width its lines are evened out. */
export function issuingBody({ cellName }: Profile, column?: Twips): Paragraph {
  if (cellName !== "") return balancedName("issuingBody", upperCase(cellName), column);
  return paragraph(
    "issuingBody",
    `${BODY_NAME_STARTS.issuingBody} `,
    blank("chibo:issuingBody.name", "Tên đơn vị của chi bộ", "TÊN ĐƠN VỊ"),
  );
}

function balancedName(
  style: "superiorBody" | "issuingBody",
  name: string,
  column?: Twips,
): Paragraph {
  if (column === undefined) return paragraph(style, name);
  const words = nameWords(name).map((word) => word.syllables.join(" "));
  return balanced(paragraph(style, name), NAME_FACES[style], words, innerWidth(column));
}

export function asterisk(): Paragraph {
  return paragraph("asterisk", PHRASES.asterisk);
}

export function numberSymbol({ number }: Profile, words: FrameWords = FIRST_FRAME): Paragraph {
  return paragraph(
    "numberSymbol",
    `${PHRASES.numberWord} `,
    orBlank(
      number === null ? "" : withLeadingZero(number),
      blank("chibo:numberSymbol.number", "Số văn bản", "số"),
    ),
    `-${words.typeSign}/${words.bodySign}`,
  );
}

export function placeDate({ place, date }: Profile): Paragraph {
  const day = date === "" ? null : dayOf(date);
  return paragraph(
    "placeDate",
    orBlank(place, blank("chibo:placeDate.place", "Địa danh", BLANKS.place)),
    ", ngày ",
    day ? withLeadingZero(day.day) : blank("chibo:placeDate.day", "Ngày ban hành", "ngày"),
    " tháng ",
    day ? formatMonth(day.month) : blank("chibo:placeDate.month", "Tháng ban hành", "tháng"),
    " năm ",
    day ? String(day.year) : blank("chibo:placeDate.year", "Năm ban hành", "năm"),
  );
}

/** The date's words for breaking its line after the place first; none while something is blank. */
function dateWords({ place, date }: Profile): string[] {
  if (place === "" || date === "") return [];
  const { day, month, year } = dayOf(date);
  return [
    `${place},`,
    `ngày ${withLeadingZero(day)} tháng ${formatMonth(month)} năm ${String(year)}`,
  ];
}

/** As wide as the title and the date need on one line, within the bounds. */
function rightColumn(profile: Profile, { content }: Paragraph): Twips {
  const { superiorBody, cellName } = profile;
  const most = profile.date === "" ? RIGHT_COLUMN.mostUndated : RIGHT_COLUMN.most;
  const date = textWidth(shownText(content), DATE_FACE, HEADER_SIZE);
  const needed = pointsToTwips(points(Math.max(PARTY_TITLE_WIDTH, date))) + ROOM;
  const right = Math.min(Math.max(needed, RIGHT_COLUMN.least), most) as Twips;
  const longest = Math.max(
    ...[superiorBody, cellName].map((name) => textWidth(upperCase(name), "bold", HEADER_SIZE)),
  );
  return longest > MOST_LINES * innerWidth((TEXT_WIDTH - right) as Twips)
    ? RIGHT_COLUMN.besideLongNames
    : right;
}

/** Room for text between the margins of a cell. */
function innerWidth(column: Twips): Points {
  return twipsToPoints((column - 2 * CELL_MARGIN) as Twips);
}
