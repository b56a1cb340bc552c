import { BODY_NAME_STARTS, PHRASES, STATE_LAYOUT } from "../../standards/phrases";
import { candidate, type Candidate, type Signs } from "../labels";
import type { Line } from "../line";
import { bareLetters, normalForm } from "../normal-form";
import {
  everyRun,
  firstOf,
  isCentred,
  nearness,
  sign,
  startsLike,
  tagged,
  wantedPhrase,
} from "./signs";

/** A header has so many lines at most; beyond them only a tag makes a header part. */
export const HEADER_LINES = 40;
/** Header names and numbers are short; running text is not. */
const MAX_HEADER_LINE = 130;

const PARTY_TITLE = wantedPhrase(PHRASES.partyTitle);
const COUNTRY_NAME = wantedPhrase(STATE_LAYOUT.countryName);
const MOTTO = wantedPhrase(STATE_LAYOUT.motto);

const SUPERIOR_START = normalForm(BODY_NAME_STARTS.superiorBody).text;
/** A body below the organisation above does not call itself by the Party's name. */
const PARTY = "đảng ";
const ISSUING_START = normalForm(BODY_NAME_STARTS.issuingBody).text;
const SUPERIOR_LETTERS = bareLetters(SUPERIOR_START);
const ISSUING_LETTERS = bareLetters(ISSUING_START);
/** Committees that stand where the organisation above should be named. */
const COMMITTEE_START =
  /^(?:(?:bch|ban chấp hành) )?(?:đảng bộ|đảng uỷ|đảng bô|huyện uỷ|quận uỷ|thị uỷ|thành uỷ|tỉnh uỷ|đảng đoàn)(?: |$)/u;
const CELL_START =
  /^(?:chi bộ|chi uỷ|ban chi uỷ|đại hội (?:đảng viên |toàn thể đảng viên )?chi bộ|đại hội toàn thể đảng viên|cb)(?: |$)/u;
/** A committee that issues stands under the organisation that it belongs to. */
const ISSUING_COMMITTEE = /^(?:(?:bch|ban chấp hành) )?đảng (?:uỷ|bộ)(?: |$)/u;
/** What units call themselves; a unit's name in the place of the cell's is a known mistake. */
const UNIT_START =
  /^(?:trường|nhà trẻ|trung tâm|trạm|bệnh viện|thôn|bản|ấp|buôn|xóm|làng|khu|tổ|uỷ ban|ubnd|hội đồng|hđnd|công ty|doanh nghiệp|hợp tác xã|phòng|ban|sở|chi cục|hạt|cơ quan|văn phòng|công an|quân sự)(?: |$)/u;

const NUMBER =
  /^s[ốôồóo](?![\p{L}])[^\p{L}]{0,24}(?:\[[^\]]*\][^\p{L}]{0,8})?[\p{L}\d[\]. ]{1,14}?\s?[/\-.\\]\s?[\p{L}\d.[\]…]{1,14}[^;,]{0,16}$/u;
const NUMBER_WORD_ONLY = /^số\s*[:.]?[\s.…_\d]*$/u;
const NUMBER_WITHOUT_WORD = /^[\d.…_]{1,6}\s?[-/]\s?[\p{L}]{2,6}\s?[-/]\s?[\p{L}]{2,8}$/u;

const DATE_WORDS = /ngày[^\p{L}]{0,24}(?:\[[^\]]*\][^\p{L}]{0,4})?tháng/u;
const DATE_PARTLY = /(?:^|[^\p{L}])(?:ngày|tháng)[^\p{L}].{0,30}(?:tháng|năm)(?:[^\p{L}]|$)/u;
const DATE_FIGURES =
  /^[\p{L} .'-]{2,40},?\s*(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{2}|\d{4})\.?$/u;
const DATE_BLANK_FIGURES = /ngày\s*[\d\s.…_]{0,12}\/[\d\s.…_]{0,12}\/[\d\s.…_]{2,8}/u;
const DATES = [DATE_WORDS, DATE_PARTLY, DATE_FIGURES, DATE_BLANK_FIGURES];
const PLACE_BEFORE = /^[\p{L}[][\p{L}\d .'\-[\]…]{1,60},/u;

const URGENCY = /^(?:thượng |hoả )?(?:khẩn|tốc)$/u;
const CIRCULATION =
  /^\(?(?:tài liệu (?:hội nghị|tham khảo|đại hội|phục vụ)|lưu hành nội bộ|xem xong trả lại|không phổ biến|không sao chụp)/u;
const DRAFT = /^\(?(?:bản )?dự thảo/u;

/** Marks in a row, around an `o0o` perhaps, as old books end a chapter. */
const ONLY_MARKS = /^(?=.)[\s*\-_=~.•]*(?:o[0o]o[\s*\-_=~.•]*)?$/u;

const TAGGED = ["superiorBody", "issuingBody", "numberSymbol", "placeDate"] as const;

/** True for a number with a committee's sign: its issuer is called by the words that stand for the organisation above elsewhere. */
export function isCommitteesNumber({ index, normal: { text } }: Line): boolean {
  return index < HEADER_LINES && NUMBER.test(text) && /\/\s?đu(?!\p{L})/u.test(text);
}

/** What a line near the top may be in the header; `isCommittees` where the number bears a committee's sign. */
export function headerCandidates(line: Line, isCommittees: boolean): readonly (Candidate | null)[] {
  const isFarDown = line.index >= HEADER_LINES || line.normal.text.length > MAX_HEADER_LINE;
  if (isFarDown && line.paragraph.controls.length === 0) return [];
  const tags = TAGGED.map((part) => candidate(part, tagged(line, part)));
  if (isFarDown) return tags;
  if (ONLY_MARKS.test(line.normal.text)) return marks(line);
  return [
    ...tags,
    ...titles(line),
    ...bodies(line, isCommittees),
    ...numberAndDate(line),
    ...letterSubject(line),
    optional(line),
  ];
}

function titles(line: Line): readonly (Candidate | null)[] {
  const asPartyTitle = nearness(line, PARTY_TITLE);
  const asState = Math.max(nearness(line, COUNTRY_NAME), nearness(line, MOTTO));
  return [
    candidate("partyTitle", sign(asPartyTitle > 0, "wording", 4 + 4 * asPartyTitle), () => [
      [line.isCapitals, "capitals", 1],
      [line.column === "right", "right-column", 1],
    ]),
    candidate("motto", sign(asState > 0, "wording", 4 + 4 * asState)),
  ];
}

function bodies(line: Line, isCommittees: boolean): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const above = line.above?.normal.text ?? "";
  const isList = /^[-+•\d]|[:;.]$/u.test(text);
  const look = (): Signs => [
    [line.isCapitals, "capitals", 1.5],
    [line.column === "left", "left-column", 1],
    [isList, "list-or-sentence", -3],
    [!line.isCapitals && text.length > 60, "long", -2],
  ];
  const underSuperior = line.above !== null && namesSuperior(line.above);
  const plain = line.isCapitals && !isList && !startsNamed(line);
  return [
    candidate(
      "superiorBody",
      firstOf(
        sign(text.startsWith(`${SUPERIOR_START} `) || text === SUPERIOR_START, "wording", 4),
        sign(COMMITTEE_START.test(text), "committee", 3.5),
        sign(startsLike(line, SUPERIOR_LETTERS), "near-wording", 3),
      ),
      look,
    ),
    candidate(
      "issuingBody",
      firstOf(
        sign(text.startsWith(`${ISSUING_START} `) || text === ISSUING_START, "wording", 4),
        sign(CELL_START.test(text), "cell", 3.5),
        sign(
          ISSUING_COMMITTEE.test(text) && (isCommittees || isUnderOrganisation(line)),
          "committee",
          4,
        ),
        sign(startsLike(line, ISSUING_LETTERS), "near-wording", 3),
        sign(UNIT_START.test(text) && line.isCapitals, "unit", 2),
        sign(plain && underSuperior, "capitals-under-superior-body", 0.5),
      ),
      () => [
        ...look(),
        [underSuperior, "under-superior-body", 1.5],
        [everyRun(line, "bold"), "bold", 0.5],
        [text.startsWith(PARTY) && !isCommittees, "names-the-party", -2],
      ],
    ),
    // A name that goes on in a second line, in the same column and the same capitals.
    candidate(
      "superiorBody",
      sign(plain && continuesBody(line, namesSuperior), "continues", 1.6),
      () => [
        [UNIT_START.test(text) && above !== SUPERIOR_START, "names-a-unit", -1],
        [!looksLikeAbove(line), "other-look", -1],
      ],
      true,
    ),
    candidate(
      "issuingBody",
      firstOf(
        sign(plain && continuesBody(line, namesIssuing), "continues", 1.8),
        sign(isNameInSmallLetters(line), "continues-in-small-letters", 1.2),
      ),
      () => [[!looksLikeAbove(line), "other-look", -1]],
      true,
    ),
  ];
}

/** True right under the name of the Party organisation above, itself the first of its column. */
function isUnderOrganisation({ above }: Line): boolean {
  return above !== null && above.normal.text.startsWith(`${SUPERIOR_START} `);
}

const namesSuperior = (line: Line): boolean =>
  COMMITTEE_START.test(line.normal.text) || startsLike(line, SUPERIOR_LETTERS);
const namesCell = (line: Line): boolean =>
  CELL_START.test(line.normal.text) || startsLike(line, ISSUING_LETTERS);

/** A cell, or a unit that stands where its cell should: under the organisation above. */
const namesIssuing = (line: Line): boolean =>
  namesCell(line) ||
  (ISSUING_COMMITTEE.test(line.normal.text) && isUnderOrganisation(line)) ||
  (UNIT_START.test(line.normal.text) && line.above !== null && namesSuperior(line.above));

/** The lines of one name have the same weight; names of two bodies differ in it. */
function looksLikeAbove(line: Line): boolean {
  return line.above === null || everyRun(line, "bold") === everyRun(line.above, "bold");
}

/** The cell's own name right under the first line of it, in the same bold letters but small. */
function isNameInSmallLetters(line: Line): boolean {
  const { above, isCapitals, normal, column } = line;
  if (isCapitals || above === null || above.column !== column || !namesCell(above)) return false;
  const isBold = everyRun(line, "bold") && everyRun(above, "bold");
  return isBold && normal.text.length <= MAX_SMALL_NAME && /^[\p{L} ]+$/u.test(normal.text);
}

const MAX_SMALL_NAME = 40;

function startsNamed(line: Line): boolean {
  const text = line.normal.text;
  return (
    namesSuperior(line) ||
    namesCell(line) ||
    nearness(line, PARTY_TITLE) > 0 ||
    text.startsWith("chương trình") ||
    ONLY_MARKS.test(text)
  );
}

const MAX_NAME_LINES = 3;

function continuesBody(line: Line, isStart: (line: Line) => boolean): boolean {
  let { above } = line;
  for (let step = 0; above && step < MAX_NAME_LINES; step += 1, above = above.above) {
    if (isStart(above)) return true;
    if (!above.isCapitals || startsNamed(above)) return false;
  }
  return false;
}

function numberAndDate(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const hasDate = DATES.some((date) => date.test(text));
  return [
    candidate(
      "numberSymbol",
      firstOf(
        sign(NUMBER.test(text), "wording", 6),
        sign(NUMBER_WORD_ONLY.test(text), "word", 4),
        sign(NUMBER_WITHOUT_WORD.test(text), "form", 4),
      ),
      () => [[line.column === "left", "left-column", 1]],
    ),
    candidate("placeDate", sign(hasDate, "wording", 4), () => [
      [PLACE_BEFORE.test(text), "place", 2],
      [everyRun(line, "italic"), "italic", 1],
      [line.column === "right", "right-column", 1],
      [/^(?:-|căn cứ|từ |đến |trong |số )/u.test(text), "sentence", -5],
      [/[;:]$/u.test(text), "sentence-end", -3],
    ]),
  ];
}

const LETTER_SUBJECT = /^(?:v\s?\/\s?v|về việc|về )/u;
const MAX_LETTER_SUBJECT_LINES = 3;

/** A letter's subject stands under its number (HD05, Phần II, I.5.2.3). */
function letterSubject(line: Line): readonly (Candidate | null)[] {
  const isUnderNumber =
    line.above !== null &&
    line.column !== "right" &&
    (isNumber(line.above) || (line.column === "left" && isUnderBodies(line.above)));
  return [
    candidate(
      "letterSubject",
      firstOf(
        tagged(line, "subject"),
        sign(isUnderNumber && LETTER_SUBJECT.test(line.normal.text), "wording", 5),
      ),
      () => [[line.normal.text.endsWith(":"), "sentence-end", -4]],
    ),
    candidate("letterSubject", sign(continuesLetterSubject(line), "continues", 2), noSigns, true),
  ];
}

const noSigns = (): Signs => [];

/** The names of the bodies, or the asterisk below them: the number that should follow is not there. */
const isUnderBodies = (line: Line) =>
  line.column === "left" && (namesCell(line) || ONLY_MARKS.test(line.normal.text));

const isNumber = ({ normal: { text } }: Line) =>
  NUMBER.test(text) || NUMBER_WITHOUT_WORD.test(text);

function continuesLetterSubject(line: Line): boolean {
  if (
    line.isCapitals ||
    line.column === "right" ||
    /^kính (?:gửi|trình)|[:;]$/u.test(line.normal.text)
  )
    return false;
  let { above } = line;
  for (let step = 0; above && step < MAX_LETTER_SUBJECT_LINES; step += 1, above = above.above) {
    if (above.column !== line.column) return false;
    if (LETTER_SUBJECT.test(above.normal.text))
      return above.above !== null && (isNumber(above.above) || isUnderBodies(above.above));
  }
  return false;
}

function optional(line: Line): Candidate | null {
  const text = line.normal.text;
  return candidate(
    "optional",
    firstOf(
      sign(URGENCY.test(text) && line.isCapitals, "urgency", 3),
      sign(CIRCULATION.test(text), "circulation", 3),
      sign(DRAFT.test(text) && text.length < 30, "draft", 3),
    ),
  );
}

function marks(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const above = line.above;
  const underTitle =
    above !== null && (nearness(above, PARTY_TITLE) > 0 || nearness(above, MOTTO) > 0);
  const isStar = /^\*(?:\s?\*)*$/u.test(text);
  return [
    candidate("asterisk", sign(!underTitle, "marks-only", isStar ? 2 : 0.7), () => [
      [above !== null && above.isCapitals, "under-name", 1],
      [isCentred(line), "centred", 0.2],
    ]),
    candidate("typedRule", sign(underTitle || line.column === "right", "marks-under-title", 2)),
    candidate("hyphens", sign(!underTitle && line.column === null, "marks-only", 1.5), () => [
      [
        above !== null &&
          (isCentred(above) || /nhiệm kỳ|toàn khoá|chương trình/u.test(above.normal.text)),
        "under-subject",
        2,
      ],
    ]),
  ];
}
