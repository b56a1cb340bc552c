import type { RuleId } from "../../src/core/check/report";
import type { Line } from "../../src/core/parts/line";
import type { PartId } from "../../src/core/standards/part-id";
import { insert, paragraphLike } from "./edits";
import { anyOf, gone, typed, type FindLine } from "./kind-makers";
import type { MutantDocument } from "./mutant-document";
import type { MutationKind } from "./mutation-kind";

const leadIn: FindLine = ({ recognised }) => recognised.leadIn;

const lastLine = ({ recognised }: MutantDocument): Line | undefined =>
  recognised.body.filter(({ line }) => line.paragraph.cell === null).at(-1)?.line;

/** Running paragraphs of the body, the last left alone. */
function running(document: MutantDocument): readonly Line[] {
  return document.recognised.body
    .map(({ line }) => line)
    .filter(
      (line) =>
        line.text.length > 90 && line !== lastLine(document) && line.paragraph.cell === null,
    );
}

/** Old names may stand where an older document or time is spoken of. */
function ofToday(document: MutantDocument): readonly Line[] {
  const date = document.recognised.parts.get("placeDate")?.lines[0]?.text ?? "";
  if (!/năm 202[6-9]/u.test(date)) return [];
  return running(document).filter((line) => !/\d|trước đây|nguyên|cũ/u.test(line.text));
}

/** Words put at the end of a running paragraph. */
function added(
  part: PartId,
  about: string,
  words: string,
  rule: RuleId,
  find: (document: MutantDocument) => readonly Line[] = running,
): MutationKind {
  return typed(part, about, anyOf(find), /([.;:,])\s*$/u, ` ${words}$1`, [rule], { tries: 6 });
}

const closing: readonly MutationKind[] = [
  gone(
    "closing",
    "its paragraph",
    ({ recognised }) => (recognised.closing ? [recognised.closing] : []),
    ["closing/missing"],
    { also: ["body/end-mark"] },
  ),
  ...["./.", "", ";", "/."].map((mark) =>
    typed("body", `"${mark}" at its end`, lastLine, /\.\s*$/u, mark, ["body/end-mark"]),
  ),
];

const CELL_IN_TEXT =
  /(?<=Chi bộ )(?:Trường|Thôn|thôn|Bản|bản|Hạt|Trung tâm|Công ty|Xí nghiệp|Trạm)[^,]*?(?=\s(?:xây dựng|ban hành|đề ra|lập))/u;

const DISTRICT: RuleId = "facts/district-level";

const facts: readonly MutationKind[] = [
  added("facts", "a district that is no more", "do Huyện uỷ giao", DISTRICT, ofToday),
  added("facts", "the old office", "theo Phòng Giáo dục và Đào tạo huyện", DISTRICT, ofToday),
  typed(
    "facts",
    "another term in the lead-in",
    leadIn,
    /20\d\d(\s*[-–\u2011]\s*)20\d\d/u,
    "2015$12020",
    ["facts/term-mismatch"],
  ),
  typed(
    "facts",
    "another cell in the lead-in",
    leadIn,
    CELL_IN_TEXT,
    "Trường Tiểu học Vĩnh Phong",
    ["facts/cell-mismatch"],
  ),
  added("text", "a name left open", "với Trường XYZ", "text/placeholder"),
  added("text", "dots left", "trong tháng ……… tới", "text/placeholder"),
  added("text", "two spaces", "cùng  các đoàn thể", "text/spacing"),
  added(
    "text",
    "a slip in a set phrase",
    "theo tư tưởng, đạo dục, phong cách Hồ Chí Minh",
    "text/set-phrase",
  ),
];

/** Sentences that begin like a part of the header or the ending, and are none. */
const HARMLESS = [
  "Bí thư chi bộ phụ trách chung, Phó Bí thư phụ trách công tác kiểm tra.",
  "Nơi nhận trẻ được sửa lại trong năm đầu nhiệm kỳ.",
  "Số 05 hộ nghèo còn lại được chi bộ phân công đảng viên giúp đỡ.",
  "Căn cứ tình hình thực tế, chi bộ điều chỉnh kế hoạch hằng năm cho phù hợp.",
  "Đảng bộ xã giao chi bộ làm điểm về chuyển đổi số trong sinh hoạt chi bộ.",
  "Phụ lục về phân công nhiệm vụ được gửi kèm để đảng viên theo dõi.",
];

const harmless = HARMLESS.map((sentence): MutationKind => ({
  part: "body",
  how: "moved",
  about: `a harmless sentence, ${sentence.split(" ").slice(0, 4).join(" ")} …`,
  expected: [],
  tries: 4,
  make(document, random) {
    const own = running(document).filter(
      (line) => !line.paragraph.label && /^\p{L}/u.test(line.text),
    );
    if (own.length === 0) return null;
    const { paragraph } = random.pick(own);
    return insert(paragraph, "after", paragraphLike(document, paragraph, sentence));
  },
}));

export const textKinds: readonly MutationKind[] = [...closing, ...facts, ...harmless];
