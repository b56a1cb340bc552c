import { candidate, type Candidate, type Signs } from "../labels";
import type { Line } from "../line";
import { bareLetters } from "../normal-form";
import { everyRun, firstOf, isCentred, sign, startsLike, tagged } from "./signs";
import { formOf, isForm, typeBefore, typeOn } from "./types";

/** The title stands within so many lines from the top. */
const TITLE_LINES = 60;
const MAX_TITLE_LINE = 260;
/** A type before its subject on one line that is no heading in capitals. */
const MAX_SMALL_TITLE = 140;

const DRAFT = /^\(?(?:bản )?dự thảo\)? /u;

/** What subjects are about that say when or what for: the words of most of them. */
const SUBJECT_WORDS =
  /(?:công tác )?toàn (?:khoá|khóa|nhiệm kỳ)|(?:^| )nhiệm kỳ(?: |$)|^(?:về )?(?:việc )?(?:công tác|kết quả|lãnh đạo|kiểm tra|giám sát|tổng kết|sơ kết|hành động) /u;
const SUBJECT_START =
  /^(?:công tác|hành động|thực hiện|về |toàn khoá|nhiệm kỳ|của chi bộ|lãnh đạo|kết quả|sinh hoạt|tổng kết|kiểm tra)/u;
const NOT_A_TITLE =
  /^(?:căn cứ|kính (?:gửi|trình)|[-+•]|[ivx\d]+[.)\-:/]|[a-zđ][.)]\s|điều \d|(?:phần|chương|mục) (?:[ivx]+|\d+|thứ [\p{L}]+)(?: |[.:]|$))|[;:]$/u;
/** A subject takes so many lines at most. */
const MAX_SUBJECT_LINES = 4;

const ADDRESSING = ["kinh gui", "kinh trinh"] as const;
const MAX_ADDRESSEES = 8;
/** Hyphens and stars are no title. */
const NO_WORDS = /^[^\p{L}\d]*$/u;
/** A letter's subject, wherever it stands. */
const LETTER_SUBJECT = /^(?:v\s?\/\s?v|về việc) /u;
const MAX_ADDRESSEE = 130;

/** What a line may be in the title. */
export function titleCandidates(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  if (line.index >= TITLE_LINES || text.length > MAX_TITLE_LINE || NO_WORDS.test(text)) return [];
  const isProse = NOT_A_TITLE.test(text);
  const look = (): Signs => [
    [isCentred(line), "centred", 1],
    [everyRun(line, "bold"), "bold", 0.5],
    [isProse || line.paragraph.label !== null, "prose", -4],
    [line.column !== null, "in-column", -1.5],
  ];
  return [...types(line, look), ...subjects(line, look), ...addressees(line)];
}

function types(line: Line, look: () => Signs): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const named = typeOn(line);
  const form = line.isCapitals ? formOf(line) : null;
  const before = named || isForm(line) ? null : typeBefore(line);
  const isHeading = line.isCapitals || /^\p{Lu}{4}/u.test(line.text);
  const isSmallTitle = text.length < MAX_SMALL_TITLE && isCentred(line) && everyRun(line, "bold");
  const leads = before !== null && (isHeading || isSmallTitle) && !isUnderChapter(line);
  const isDraft = DRAFT.test(text) && line.isCapitals && text.length < 40;
  return [
    candidate(
      "documentType",
      firstOf(
        tagged(line, "documentType"),
        sign(named !== null, "wording", 3 + 3 * (named?.nearness ?? 0)),
        sign(form !== null && before === null && !isUnderChapter(line), "form", 3.5),
        sign(isDraft, "draft", 3.5),
      ),
      () => [...look(), [line.isCapitals, "capitals", 1.5]],
    ),
    candidate("typeAndSubject", sign(leads, "wording", 3.5), () => [
      ...look(),
      [isHeading, "capitals", 1.5],
      [SUBJECT_WORDS.test(text), "subject", 1.5],
      [text.endsWith("."), "full-stop", -3],
      [line.above !== null && typeOn(line.above) !== null, "under-type", -3],
    ]),
  ];
}

/** What stands under the number of a chapter is its name (`QUY ĐỊNH CHUNG`), no type. */
function isUnderChapter({ above }: Line): boolean {
  return above !== null && /^(?:phần|chương|mục) /u.test(above.normal.text);
}

function subjects(line: Line, look: () => Signs): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const above = line.above;
  const underType = above !== null && isType(above);
  const underAuthor = above !== null && isAuthor(above) && above.above !== null;
  const isShort = text.length < 200;
  const continuesSubject =
    above !== null && !isType(above) && isShort && isSubjectLike(above) && !line.text.endsWith(".");
  return [
    candidate(
      "author",
      sign(isAuthor(line) && line.isCapitals && underType, "author-line", 4),
      look,
    ),
    candidate(
      "subject",
      firstOf(
        tagged(line, "subject"),
        sign(
          isShort && SUBJECT_WORDS.test(text) && (underType || underAuthor),
          "wording-under-type",
          5,
        ),
        sign(isShort && WHOLE_TERM.test(text) && !line.text.endsWith("."), "wording", 2),
        sign(isShort && (underType || underAuthor), "under-type", 2.5),
        sign(isShort && isCentred(line) && LETTER_SUBJECT.test(text), "matter", 2),
        sign(isShort && opensTitle(line), "opens-the-title", 1.5),
      ),
      () => [
        ...look(),
        [SUBJECT_START.test(text), "start", 1],
        [text.endsWith("."), "full-stop", -2],
      ],
    ),
    candidate(
      "subject",
      sign(continuesSubject && typeBefore(line) === null, "continues", 1.5),
      () => [
        [isCentred(line), "centred", 1],
        [WHOLE_TERM.test(text), "wording", 1.5],
        [NOT_A_TITLE.test(text), "prose", -4],
        [everyRun(line, "bold"), "bold", 0.5],
        [text.length > 120, "long", -2],
        [above !== null && isCentred(above) && !isCentred(line), "other-look", -2],
      ],
      true,
    ),
  ];
}

/** Right below a header in columns, in the look of a subject: the type's own line is not there. */
function opensTitle(line: Line): boolean {
  const { above, column, isCapitals, normal } = line;
  const isFirst = column === null && (above === null || above.column !== null);
  const hasLook = isCentred(line) && everyRun(line, "bold") && !isCapitals;
  return isFirst && hasLook && line.index > 0 && !/[.:;]$/u.test(normal.text);
}

/** A subject of the programmes that a term is planned by, wherever it stands. */
const WHOLE_TERM = /(?:công tác )?toàn (?:khoá|khóa|nhiệm kỳ)|(?:^| )nhiệm kỳ(?: |$)/u;

/** Those whom a letter or a submission is sent to: the words, and the names below them. */
function addressees(line: Line): readonly (Candidate | null)[] {
  const isAddressing = isAddressingLine(line);
  return [
    candidate("addressing", sign(isAddressing, "wording", 5)),
    candidate(
      "addressee",
      sign(!isAddressing && followsAddressing(line), "under-addressing", 3),
      () => [
        [line.normal.text.length > MAX_ADDRESSEE, "long", -4],
        [/:$/u.test(line.normal.text), "sentence-end", -3],
      ],
    ),
  ];
}

/** A sentence that asks for something at the end of the text begins with the same words. */
const ASKS = /^kính (?:gửi|trình)(?! ?:).*(?:xem xét|phê duyệt|cho ý kiến|quyết định|giải quyết)/u;

function isAddressingLine(line: Line): boolean {
  const { text } = line.normal;
  return (
    text.length <= MAX_ADDRESSEE &&
    /^k[iíì]nh (?:g|tr)/u.test(text) &&
    !ASKS.test(text) &&
    ADDRESSING.some((words) => startsLike(line, words))
  );
}

const LISTED = /^[-+•*]/u;

/** Names in a list under the words: with dashes, or each closed by a semicolon. */
function followsAddressing(line: Line): boolean {
  const { text } = line.normal;
  let { above } = line;
  if (!LISTED.test(text) && line.paragraph.label?.isBullet !== true && !/[;.]$/u.test(text)) {
    return false;
  }
  for (let step = 0; above && step < MAX_ADDRESSEES; step += 1, above = above.above) {
    if (isAddressingLine(above)) {
      // A whole sentence right below one addressee is the text.
      return step > 0 || LISTED.test(text) || /[:;]$/u.test(above.normal.text);
    }
    const isListed = LISTED.test(text) && LISTED.test(above.normal.text);
    if (!isListed && !/;$/u.test(above.normal.text)) return false;
  }
  return false;
}

/** Letters of the type that a line begins with; null when it begins with none. */
export function typeLengthOn(line: Line): number | null {
  return typeBefore(line)?.length ?? null;
}

function isType(line: Line): boolean {
  return typeOn(line) !== null || isForm(line);
}

const AUTHOR = /^của (?:(?:ban )?chi (?:bộ|uỷ)|đại hội|đảng uỷ|ban (?:chấp hành|thường vụ))/u;

function isAuthor(line: Line): boolean {
  return AUTHOR.test(line.normal.text) && bareLetters(line.normal.text).length < MAX_SMALL_TITLE;
}

/** A line of a subject: under the type, or under another line of it. */
function isSubjectLike(line: Line): boolean {
  let at: Line | null = line;
  for (let step = 0; at && step < MAX_SUBJECT_LINES; step += 1, at = at.above) {
    if (WHOLE_TERM.test(at.normal.text) || (typeBefore(at) !== null && at.isCapitals)) return true;
    if (at.above !== null && isType(at.above)) return true;
    if (/[.;:]$/u.test(at.normal.text) || at.normal.text.length > 200) return false;
    if (NO_WORDS.test(at.normal.text)) return false;
  }
  return false;
}
