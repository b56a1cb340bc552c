import { mm, mmToTwips, points, pointsToTwips, twipsToPoints, type Twips } from "../ooxml/units";
import { TEXT_WIDTH_MM } from "../standards/page";
import { BODY_SIGNS, DOCUMENT_TYPES } from "../standards/document-types";
import { BODY_NAME_STARTS, PHRASES } from "../standards/phrases";
import { LOOKS } from "../standards/typography";
import { blank, orBlank, paragraph, type Inline, type Paragraph, type Table } from "./blocks";
import { dayOf, formatMonth, withLeadingZero } from "./days";
import { textWidth, type FontFace } from "./font-metrics";
import { balancedWidth } from "./line-balance";
import { upperCase } from "./names";
import type { Profile } from "./profile-type";

const TEXT_WIDTH = mmToTwips(mm(TEXT_WIDTH_MM));
const CELL_MARGIN = mmToTwips(mm(1));
/** The right column takes what the title and the date need, within these bounds. */
const RIGHT_COLUMN = { least: mmToTwips(mm(86)), most: mmToTwips(mm(98)) };
const ROOM = mmToTwips(mm(4));

/** Width of the Party's title in its letters, which is also the length of the rule under it (HD05, Phần II, I.1.2). */
export const PARTY_TITLE_WIDTH = textWidth(
  PHRASES.partyTitle,
  "bold",
  points(LOOKS.partyTitle.size.usual),
);

/** The table at the top: bodies and number on the left, the Party's title and the date on the right, level with each other. */
export function headerTable(profile: Profile): Table {
  const placeDate = placeDateLine(profile);
  const right = rightColumn(placeDate);
  const left = (TEXT_WIDTH - right) as Twips;
  const title: Paragraph = {
    ...paragraph("partyTitle", PHRASES.partyTitle),
    ruleLength: PARTY_TITLE_WIDTH,
  };
  return {
    kind: "table",
    columns: [left, right],
    cellMargin: CELL_MARGIN,
    rows: [
      [
        [
          superiorBody(profile, left),
          issuingBody(profile, left),
          paragraph("asterisk", PHRASES.asterisk),
        ],
        [title],
      ],
      [[numberSymbol(profile)], [paragraph("placeDate", ...placeDate)]],
    ],
  };
}

function superiorBody({ superiorBody: name }: Profile, column: Twips): Paragraph {
  if (name !== "") return balanced("superiorBody", upperCase(name), column);
  return paragraph(
    "superiorBody",
    `${BODY_NAME_STARTS.superiorBody} `,
    blank("chibo:superiorBody.name", "Tên đảng bộ cấp trên trực tiếp", "CẤP TRÊN TRỰC TIẾP"),
  );
}

function issuingBody({ cellName }: Profile, column: Twips): Paragraph {
  if (cellName !== "") return balanced("issuingBody", upperCase(cellName), column);
  return paragraph(
    "issuingBody",
    `${BODY_NAME_STARTS.issuingBody} `,
    blank("chibo:issuingBody.name", "Tên đơn vị của chi bộ", "TÊN ĐƠN VỊ"),
  );
}

/** A name set so narrow that its lines break evenly between words; bold widths serve both, being the greater. */
function balanced(style: "superiorBody" | "issuingBody", name: string, column: Twips): Paragraph {
  const inner = twipsToPoints((column - 2 * CELL_MARGIN) as Twips);
  const size = points(LOOKS[style].size.usual);
  const width = balancedWidth(name, "bold", size, inner);
  const one = paragraph(style, name);
  return width < inner ? { ...one, sideIndent: pointsToTwips(points((inner - width) / 2)) } : one;
}

function numberSymbol({ number }: Profile): Paragraph {
  return paragraph(
    "numberSymbol",
    `${PHRASES.numberWord} `,
    orBlank(
      number === null ? "" : withLeadingZero(number),
      blank("chibo:numberSymbol.number", "Số văn bản", "số"),
    ),
    `-${DOCUMENT_TYPES.programme.sign}/${BODY_SIGNS.cell}`,
  );
}

function placeDateLine({ place, date }: Profile): Inline[] {
  const day = date === "" ? null : dayOf(date);
  return [
    orBlank(place, blank("chibo:placeDate.place", "Địa danh", "địa danh")),
    ", ngày ",
    day ? withLeadingZero(day.day) : blank("chibo:placeDate.day", "Ngày ban hành", "ngày"),
    " tháng ",
    day ? formatMonth(day.month) : blank("chibo:placeDate.month", "Tháng ban hành", "tháng"),
    " năm ",
    day ? String(day.year) : blank("chibo:placeDate.year", "Năm ban hành", "năm"),
  ];
}

function rightColumn(placeDate: readonly Inline[]): Twips {
  const size = points(LOOKS.placeDate.size.usual);
  const date = placeDate.reduce(
    (sum, inline) => sum + textWidth(shownText(inline), PLACE_DATE_FACE, size),
    0,
  );
  const needed = pointsToTwips(points(Math.max(PARTY_TITLE_WIDTH, date))) + ROOM;
  return Math.min(Math.max(needed, RIGHT_COLUMN.least), RIGHT_COLUMN.most) as Twips;
}

const PLACE_DATE_FACE: FontFace = "italic";

function shownText(inline: Inline): string {
  return typeof inline === "string" ? inline : `[${inline.placeholder}]`;
}
