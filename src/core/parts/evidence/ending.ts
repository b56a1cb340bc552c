import { ISSUERS } from "../../standards/issuers";
import { PHRASES, SIGNER_POSITIONS } from "../../standards/phrases";
import { candidate, type Candidate, type Signs } from "../labels";
import type { Line } from "../line";
import { normalForm } from "../normal-form";
import {
  attestation,
  isNote,
  isSigningLine,
  minutesSigners,
  NAME,
  NAME_BLANK,
  NAME_IN_CAPITALS,
} from "./signers";
import { everyRun, firstOf, isCentred, nearness, sign, tagged, wantedPhrase } from "./signs";

/** Lines of the ending are short. */
const MAX_ENDING_LINE = 130;

const FOR_THE_BODY =
  /^(?:t\s?[/.\\|]?\s?m\.?|tm|thay mặt|đại diện)[\s.:/]*(?:ban )?(?:chi|cb$|đảng|bch|chấp hành|thường vụ|cấp|đại hội|đoàn|uỷ|hội đồng|ubnd|tập thể|\[)/u;
const ACTING_FOR = /^(?:k\s?[/.]\s?t\.?|kt\.|t\s?[/.]\s?l\.?|tl\.|t\s?[/.]\s?u\.?q?\.?)\s*\p{L}/u;
const CELL_NAME = /^(?:ban )?chi (?:bộ|uỷ)(?: |$)/u;
const POSITIONS = SIGNER_POSITIONS.map((position) => normalForm(position).text);
const POSITION =
  /^(?:q\.? ?|quyền )?(?:phó )?bí thư(?: (?:chi bộ|chi uỷ|đảng uỷ|chi đoàn|đảng bộ).*)?$|^(?:chi uỷ viên|uỷ viên|phó hiệu trưởng|hiệu trưởng|thủ trưởng|giám đốc|trưởng (?:thôn|phòng|trạm|ban)|chủ tịch)[^.;:]{0,40}$/u;
/** Whatever stands behind a secretary's title in capitals. */
const SECRETARY = /^(?:q\.? ?|quyền )?(?:phó )?bí thư(?![\p{L}])/u;
const RECIPIENTS = wantedPhrase(PHRASES.recipientsLabel);
/** A sentence may begin with these words, too: the label does not go on with others. */
const RECIPIENTS_START = /^nơi (?:nhận|nhân|gửi)(?=\s*(?:[^\p{L}\s]|$))/u;
const RECIPIENT_ITEM = /^[-+•*–]/u;
/** A dash, a colon or an office tells filing from a person called Lưu. */
const FILING = /^(?:[-+•*]\s*lưu(?:[ :.,]|$)|lưu(?:\s?:| (?:chi|vt|vp|văn|hồ|đảng)))/u;
/** A line of the list that can be nothing else. */
const FILED_WHERE = /^[-+•*]?\s*lưu\s?(?::|chi bộ|vt|vp|cb|văn phòng)[^;]{0,30}$/u;
const MAX_RECIPIENTS = 14;
const MAX_RECIPIENT = 90;
const APPENDIX = /^(?:phụ lục|phụ biểu|danh mục kèm theo)(?:[ :.]|$)/u;

const MAX_POSITION = 60;

/** Nothing of the ending is looked for before the line of this index. */
const FIRST_ENDING_LINE = 3;
/** So many lines below one that only an ending has are looked at for its other parts, two columns of them included. */
const REACH = 60;

/** Gives for each line what it may be in the ending. */
export function endingEvidence(
  lines: readonly Line[],
): (line: Line) => readonly (Candidate | null)[] {
  const near = new Set<Line>();
  const starts = new Set<Line>();
  const aboveFiling = new Set<Line>();
  const crowded = crowdedRows(lines);
  let last = -Infinity;
  let lastLabel = -Infinity;
  for (const [at, line] of lines.entries()) {
    const { text } = line.normal;
    if (text.length > MAX_ENDING_LINE || crowded.has(rowOf(line))) continue;
    if (isEndingStart(text)) starts.add(line);
    if (isOfEnding(line)) {
      last = at;
      starts.add(line);
      if (isRecipientsLabel(line)) lastLabel = at;
      for (const item of itemsAboveFiling(line)) aboveFiling.add(item);
    }
    if (at < FIRST_ENDING_LINE || at - last > REACH) continue;
    // A line without any sign of its own takes its part from the two above it or from the list that it stands in.
    const { above } = line;
    const isNear =
      starts.has(line) ||
      (above !== null && (starts.has(above) || (above.above !== null && starts.has(above.above))));
    if (isNear || at - lastLabel <= REACH) near.add(line);
  }
  return (line) => {
    const isAboveFiling = aboveFiling.has(line);
    return near.has(line) || isAboveFiling ? endingCandidates(line, isAboveFiling) : NONE;
  };
}

const NONE: readonly Candidate[] = [];

/** More cells of a row with words than an ending has columns: a list of people, say. */
const MAX_COLUMNS = 3;

const rowOf = ({ paragraph: { cell } }: Line): string => (cell ? `${cell.table}/${cell.row}` : "");

function crowdedRows(lines: readonly Line[]): ReadonlySet<string> {
  const columns = new Map<string, Set<number>>();
  const counted = new Set<string>();
  for (const line of lines) {
    const { cell } = line.paragraph;
    if (!cell) continue;
    const row = rowOf(line);
    const known = columns.get(row);
    if (!known && /^\d+\.?$/u.test(line.normal.text)) counted.add(row);
    columns.set(row, (known ?? new Set()).add(cell.column));
  }
  const isCrowded = (row: string, { size }: ReadonlySet<number>) =>
    size > MAX_COLUMNS || (size === MAX_COLUMNS && counted.has(row));
  return new Set([...columns].flatMap(([row, cells]) => (isCrowded(row, cells) ? [row] : [])));
}

/** A cheap look before the careful ones: how the lines begin that only an ending has. */
const MAY_BE_ENDING = /^[tkđbcqpuhgnldx(*+•–-]/;
const ENDING_TAGS = ["signingAuthority", "signerPosition", "signerName", "recipients"] as const;

/** True for a line that may be one of an ending whatever stands around it. */
function isOfEnding(line: Line): boolean {
  const { text } = line.normal;
  if (!MAY_BE_ENDING.test(text)) {
    return tagged(line, ...ENDING_TAGS) !== null || nearness(line, RECIPIENTS) > 0;
  }
  return (
    tagged(line, ...ENDING_TAGS) !== null ||
    (isEndingStart(text) && (line.isCapitals || text.length < MAX_POSITION)) ||
    isPosition(line) ||
    isNote(text) ||
    isSigningLine(text) ||
    FILING.test(text) ||
    FILED_WHERE.test(text) ||
    APPENDIX.test(text) ||
    isRecipientsLabel(line)
  );
}

function isRecipientsLabel(line: Line): boolean {
  return RECIPIENTS_START.test(line.normal.text) || nearness(line, RECIPIENTS) > 0;
}

function endingCandidates(line: Line, isAboveFiling: boolean): readonly (Candidate | null)[] {
  // Who attests signatures signs below them, and not for the document.
  const attested = attestation(line);
  return [
    ...(attested ? [attested] : [...signing(line), ...signer(line), ...minutesSigners(line)]),
    ...recipients(line, isAboveFiling),
    appendix(line),
  ];
}

/** Whom documents are signed for, as the line would be, and without the mark before it. */
const AUTHORITIES = Object.values(ISSUERS).flatMap(({ authorities }) =>
  authorities.map((words) => ({
    wanted: wantedPhrase(words),
    bare: normalForm(words).text.replace(/^t\/m /u, ""),
  })),
);

const isNearAuthority = (line: Line) =>
  line.isCapitals && AUTHORITIES.some(({ wanted }) => nearness(line, wanted) > 0);
const isBareAuthority = (line: Line) =>
  line.isCapitals && AUTHORITIES.some(({ bare }) => bare === line.normal.text);

/** Short items right above the line that says where the document is filed: recipients even without a label. */
function itemsAboveFiling(line: Line): readonly Line[] {
  const found: Line[] = [];
  if (!FILED_WHERE.test(line.normal.text)) return found;
  let { above } = line;
  for (let step = 0; above && step < MAX_RECIPIENTS; step += 1, above = above.above) {
    const text = above.normal.text;
    const isItem = RECIPIENT_ITEM.test(text) || above.paragraph.label?.isBullet === true;
    if (!isItem || text.length > MAX_RECIPIENT || above.column !== line.column) break;
    found.push(above);
  }
  return found;
}

function signing(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const above = line.above?.normal.text ?? "";
  const look = (): Signs => [
    [line.isCapitals, "capitals", 1.5],
    [line.column === "right", "right-column", 1],
    [isCentred(line), "centred", 0.3],
    [/[;:,]$/u.test(text), "list", -3],
  ];
  return [
    candidate(
      "signingAuthority",
      firstOf(
        tagged(line, "signingAuthority"),
        sign(FOR_THE_BODY.test(text), "wording", 5),
        sign(ACTING_FOR.test(text) && line.isCapitals, "acting-for", 4),
        sign(isNearAuthority(line), "near-wording", 4),
        sign(CELL_NAME.test(text) && line.isCapitals, "cell-name", 2),
        sign(isBareAuthority(line), "authority-without-mark", 2),
      ),
      look,
    ),
    // "In place of the secretary" below "on behalf of the cell".
    candidate(
      "signingAuthority",
      sign(ACTING_FOR.test(text) && line.isCapitals && isEndingStart(above), "acting-for", 4),
      look,
      true,
    ),
    candidate(
      "signerPosition",
      firstOf(
        tagged(line, "signerPosition"),
        sign(POSITIONS.includes(text), "wording", 5),
        sign(isPosition(line), "position", 3.5),
        sign(
          line.isCapitals && FOR_THE_BODY.test(above) && text.length < 40,
          "under-authority",
          1.5,
        ),
      ),
      () => [...look(), [isEndingStart(above), "under-authority", 1.5]],
    ),
  ];
}

function signer(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const above = line.above?.normal.text ?? "";
  const position = isNote(above) ? line.above?.above : line.above;
  const underPosition =
    position !== null &&
    position !== undefined &&
    (isPosition(position) || tagged(position, "signerPosition") !== null);
  const isNoted = isNote(text);
  return [
    candidate("signatureNote", sign(isNoted, "wording", 3), () => [
      [underPosition, "under-position", 1],
    ]),
    candidate(
      "signerName",
      firstOf(
        tagged(line, "signerName"),
        sign(NAME_BLANK.test(text) && underPosition, "blank", 3),
        sign(NAME.test(line.text) && !line.isCapitals && underPosition, "name-under-position", 3.5),
        sign(
          NAME.test(line.text) && !line.isCapitals && isEndingStart(above) && !isPosition(line),
          "name-under-authority",
          2.5,
        ),
        sign(NAME_IN_CAPITALS.test(line.text) && underPosition, "capitals-under-position", 3),
        sign(
          underPosition && !isNoted && text.length < 50 && !/[;:.]$/u.test(text),
          "under-position",
          1.5,
        ),
      ),
      () => [
        [everyRun(line, "bold"), "bold", 0.5],
        [line.column === "left", "left-column", -2],
        [RECIPIENTS_START.test(text) || RECIPIENT_ITEM.test(text) || FILING.test(text), "list", -4],
        [FOR_THE_BODY.test(text) || isPosition(line), "other-part", -4],
      ],
    ),
  ];
}

function recipients(line: Line, isAboveFiling: boolean): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const near = nearness(line, RECIPIENTS);
  const inList = followsRecipients(line);
  const isItem = RECIPIENT_ITEM.test(text) || line.paragraph.label?.isBullet === true;
  return [
    candidate(
      "recipientsLabel",
      firstOf(
        sign(near > 0, "wording", 3 + 3 * near),
        sign(RECIPIENTS_START.test(text) && text.length < 60, "start", 4),
      ),
    ),
    candidate(
      "recipient",
      firstOf(
        tagged(line, "recipients"),
        sign(isItem && inList, "item-under-label", 3),
        sign(FILING.test(text) && inList, "filing-under-label", 3),
        sign(isItem && FILING.test(text), "filing", 1.5),
        sign(inList && /[;.]$/u.test(text) && text.length < MAX_RECIPIENT, "line-under-label", 1),
        sign(inList && line.column === "left", "left-column-under-label", 1),
        sign(isAboveFiling, "item-above-filing", 1),
      ),
      () => [[line.isCapitals, "capitals", -2]],
    ),
  ];
}

function followsRecipients(line: Line): boolean {
  let { above } = line;
  for (let step = 0; above && step < MAX_RECIPIENTS; step += 1, above = above.above) {
    const text = above.normal.text;
    if (isRecipientsLabel(above)) return true;
    const isOther = above.isCapitals && !RECIPIENT_ITEM.test(text);
    if (isOther || text.length > MAX_ENDING_LINE) return false;
  }
  return false;
}

function appendix(line: Line): Candidate | null {
  const text = line.normal.text;
  return candidate(
    "appendix",
    sign(APPENDIX.test(text) && text.length < 100, "wording", 4.5),
    () => [
      [isCentred(line), "centred", 1],
      [line.isCapitals, "capitals", 0.5],
      [/[;:,]$/u.test(text), "list", -3],
    ],
  );
}

function isPosition(line: Line): boolean {
  const { text } = line.normal;
  if (text.length >= MAX_POSITION) return false;
  return POSITION.test(text) || (SECRETARY.test(text) && line.isCapitals);
}

function isEndingStart(text: string): boolean {
  return FOR_THE_BODY.test(text) || CELL_NAME.test(text) || ACTING_FOR.test(text);
}
