import { DOCUMENT_TYPES } from "../../standards/document-types";
import { PHRASES } from "../../standards/phrases";
import { candidate, type Candidate, type Signs } from "../labels";
import type { Line } from "../line";
import { normalForm } from "../normal-form";
import { everyRun, firstOf, isCentred, nearness, sign, tagged, wantedPhrase } from "./signs";

/** The title stands within so many lines from the top. */
const TITLE_LINES = 60;
const MAX_TITLE_LINE = 260;

const PROGRAMME = wantedPhrase(PHRASES.documentType);
const PROGRAMME_WORDS = normalForm(PHRASES.documentType).text;
const OTHER_TYPES: readonly string[] = Object.values(DOCUMENT_TYPES)
  .map((type): string => type.name)
  .filter((name) => name !== PROGRAMME_WORDS);

const DRAFT = new RegExp(`^\\(?(?:bản )?dự thảo\\)? ${PROGRAMME_WORDS}$`, "u");

/** What a whole-term document is about: the words of its subject. */
const SUBJECT_WORDS = /(?:công tác )?toàn (?:khoá|khóa|nhiệm kỳ)|(?:^| )nhiệm kỳ(?: |$)/u;
const SUBJECT_START =
  /^(?:công tác|hành động|thực hiện|về |toàn khoá|nhiệm kỳ|của chi bộ|lãnh đạo)/u;
const NOT_A_TITLE = /^(?:căn cứ|[-+•]|[ivx\d]+[.)\-:/]|[a-zđ][.)]\s)|[;:]$/u;

/** What a line may be in the title. */
export function titleCandidates(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  if (line.index >= TITLE_LINES || text.length > MAX_TITLE_LINE) return [];
  const isProse = NOT_A_TITLE.test(text);
  const look = (): Signs => [
    [isCentred(line), "centred", 1],
    [everyRun(line, "bold"), "bold", 0.5],
    [isProse, "prose", -4],
    [line.column !== null, "in-column", -1.5],
  ];
  return [...types(line, look), ...subjects(line, look)];
}

function types(line: Line, look: () => Signs): readonly (Candidate | null)[] {
  const text = line.normal.text;
  const near = nearness(line, PROGRAMME);
  const otherType = OTHER_TYPES.some((name) => text === name);
  const leads = startsWithType(line);
  const isDraft = DRAFT.test(text);
  return [
    candidate(
      "documentType",
      firstOf(
        tagged(line, "documentType"),
        sign(near > 0, "wording", 3 + 3 * near),
        sign(otherType && line.isCapitals, "other-type", 3.5),
        sign(isDraft && line.isCapitals, "draft", 3.5),
      ),
      () => [...look(), [line.isCapitals, "capitals", 1.5]],
    ),
    candidate("typeAndSubject", sign(leads !== null && near === 0, "wording", 3), () => [
      ...look(),
      [leads === PROGRAMME_WORDS, "programme", 1],
      [line.isCapitals || /^\p{Lu}{4}/u.test(line.text), "capitals", 1.5],
      [SUBJECT_WORDS.test(text), "subject", 1.5],
      [text.endsWith("."), "full-stop", -3],
      [line.above !== null && nearness(line.above, PROGRAMME) > 0, "under-type", -3],
    ]),
  ];
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
        sign(isShort && SUBJECT_WORDS.test(text) && !line.text.endsWith("."), "wording", 2),
        sign(isShort && (underType || underAuthor), "under-type", 2.5),
      ),
      () => [
        ...look(),
        [SUBJECT_START.test(text), "start", 1],
        [text.endsWith("."), "full-stop", -2],
      ],
    ),
    candidate(
      "subject",
      sign(continuesSubject && startsWithType(line) === null, "continues", 1.5),
      () => [
        [isCentred(line), "centred", 1],
        [SUBJECT_WORDS.test(text), "wording", 1.5],
        [NOT_A_TITLE.test(text), "prose", -4],
        [everyRun(line, "bold"), "bold", 0.5],
        [text.length > 120, "long", -2],
      ],
      true,
    ),
  ];
}

/** The document type that a line begins with, in its usual words; null when none. */
export function startsWithType(line: Line): string | null {
  const text = line.normal.text;
  if (text.startsWith(PROGRAMME_WORDS)) return PROGRAMME_WORDS;
  if (line.bare.startsWith("chuong trinh")) return PROGRAMME_WORDS;
  return OTHER_TYPES.find((name) => text.startsWith(`${name} `) && line.isCapitals) ?? null;
}

function isType(line: Line): boolean {
  return nearness(line, PROGRAMME) > 0 || OTHER_TYPES.includes(line.normal.text);
}

function isAuthor(line: Line): boolean {
  return /^của (?:ban )?chi (?:bộ|uỷ)/u.test(line.normal.text);
}

function isSubjectLike(line: Line): boolean {
  const { above } = line;
  return (
    SUBJECT_WORDS.test(line.normal.text) ||
    startsWithType(line) !== null ||
    (above !== null && isType(above))
  );
}
