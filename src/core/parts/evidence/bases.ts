import { KINDS } from "../../kinds";
import { UNIT_WORDS } from "../cell-name";
import { candidate, type Candidate } from "../labels";
import type { Line } from "../line";
import { firstOf, sign, tagged } from "./signs";

/** Legal bases stand within so many lines from the top. */
export const BASES_LINES = 80;

const HEADING =
  /^(?:(?:[ivx]+|\d+|[a-zđ])\s?[.)\-:/]+\s*)?(?:các |những )?(?:căn cứ(?: (?:pháp lý|xây dựng|ban hành|để|lập)[^.;]*)?|cơ sở (?:pháp lý|xây dựng|ban hành)[^.;]*)\s*:?$/u;
const BASIS_START =
  /^(?:[-+•*]\s*)?(?:căn cứ|thực hiện|trên cơ sở|xét|theo(?! dự toán| kết quả| số liệu)|thi hành)(?: |$)/u;
const BULLET = /^[-+•*]/u;
/** What begins like this is text, whatever words follow. */
const ARTICLE = /^điều (?:\d+|[ivx]+)(?:\s?[.:)-]| )/u;

const LEAD_IN_WORDS =
  /(?:xây dựng|ban hành|đề ra|lập|thông qua|triển khai|báo cáo|quyết nghị|quyết định|thông báo|kết luận|trình|như sau|sau đây)/u;
/** What carries something out and then says what the cell does is no basis: it leads to the text. */
const LEADS_ON =
  /, (?:nay,? |thay mặt |ban )*(?:đảng uỷ|chi (?:bộ|uỷ)).{0,120}(?:báo cáo|xây dựng|ban hành|đề ra|đề nghị|thông báo|kính trình|trình|tổ chức|quyết định|như sau|sau đây)/u;
/** A whole sentence: who acts, and what they do. */
const ACTS = /, (?:chi (?:bộ|uỷ)|đảng uỷ) (\p{L}+)[^;]*\.$/u;
/** `CHI BỘ QUYẾT ĐỊNH:` and its like, centred between the bases and the articles. */
const DECIDES =
  /^(?:(?:đảng uỷ|chi bộ|đại hội|hội nghị|ban)(?: [^:;.]{0,80})? )?(?:quyết (?:định|nghị)|kết luận|nghị quyết)\s*:?$/u;
/** Words of a cited document: kind and sign, a party body, a congress. */
const CITES =
  /(?:điều lệ|nghị quyết|quy chế|quy định|quyết định|hướng dẫn|chỉ thị|kết luận|kế hoạch|chương trình|luật|đại hội|tình hình|đặc điểm|thông báo)/u;

/** What a line may be among the legal bases. */
export function basesCandidates(line: Line): readonly (Candidate | null)[] {
  const text = line.normal.text;
  if (line.index >= BASES_LINES || ARTICLE.test(text) || !/\p{L}/u.test(text)) return [];
  const isBullet = BULLET.test(text) || line.paragraph.label?.isBullet === true;
  const near = neighbourhood(line);
  const isHeading = HEADING.test(text);
  return [
    candidate("basesHeading", sign(isHeading && text.length < 80, "wording", 5)),
    candidate(
      "basis",
      firstOf(
        tagged(line, "legalBases"),
        sign(
          BASIS_START.test(text) &&
            (CITES.test(text) || namesBasis(text)) &&
            !isHeading &&
            !LEADS_ON.test(text),
          "basis-start",
          4,
        ),
        sign(isBullet && near !== "none" && CITES.test(text), "cites-in-list", 3),
        sign(isBullet && near === "close", "list-item", 2),
        sign(
          (near === "close" || (near === "far" && isInList(line))) && !isBullet && namesBasis(text),
          "names-basis",
          1.5,
        ),
      ),
      () => [
        [/;$/u.test(text), "semicolon", 1],
        [line.isCapitals, "capitals", -3],
        [isUnderSectionHeading(line), "under-section-heading", -6],
        [text.length > 600, "long", -2],
        [isSentence(text), "sentence", -6],
      ],
    ),
    candidate(
      "leadIn",
      firstOf(
        tagged(line, "leadIn"),
        sign(DECIDES.test(text), "decides", 5),
        sign(BASIS_START.test(text) && LEADS_ON.test(text) && !isBullet, "leads-on", 5),
        sign(
          text.endsWith(":") && LEAD_IN_WORDS.test(text) && /(?:chi|đảng) (?:bộ|uỷ)/u.test(text),
          "wording",
          4,
        ),
        sign(
          text.endsWith(":") && LEAD_IN_WORDS.test(text) && text.includes("chương trình"),
          "wording",
          3,
        ),
      ),
      () => [
        [isBullet, "list-item", -3],
        [isUnderSectionHeading(line), "under-section-heading", -6],
        [line.isCapitals && !DECIDES.test(text), "capitals", -4],
      ],
    ),
  ];
}

/** True where a cell (or its committee, without its name) does something after what it rests on. */
function isSentence(text: string): boolean {
  const word = ACTS.exec(text)?.[1];
  return word !== undefined && !UNIT_WORDS.has(word);
}

const SECTION_MARKER = /^(?:[ivx]+|[a-hđ]|\d+)\s?[.\-)/:]/u;

/** A numbered line right above that is no heading of bases: the sections have begun. */
function isUnderSectionHeading(line: Line): boolean {
  const above = line.above;
  if (!above || HEADING.test(above.normal.text)) return false;
  const isNumbered = SECTION_MARKER.test(above.normal.text) || above.paragraph.label !== null;
  // A numbered item that ends with a semicolon is one of a list, no heading.
  const isItem = /;$/u.test(above.normal.text) || above.paragraph.label?.isBullet === true;
  return isNumbered && !isItem && !BASIS_START.test(above.normal.text);
}

/** Whether the lines above show that a list of bases is going on. */
function neighbourhood(line: Line): "close" | "far" | "none" {
  const above = line.above?.normal.text;
  if (above === undefined) return "none";
  if (HEADING.test(above) || (BASIS_START.test(above) && !isSentence(above))) return "close";
  if (BULLET.test(above) || line.above?.paragraph.label?.isBullet === true) {
    return line.above && line.above.index < BASES_LINES ? neighbourhood(line.above) : "far";
  }
  return line.index < BASES_LINES / 2 ? "far" : "none";
}

/** One of several things set off by semicolons: below another, or the first of them below the title. */
function isInList({ normal, above }: Line): boolean {
  const textAbove = above?.normal.text ?? "";
  return /;$/u.test(textAbove) || (/;$/u.test(normal.text) && !/[.:]$/u.test(textAbove));
}

/** Bases that some kind of document rests on. */
const WANTED_BASES = KINDS.flatMap(({ legalBases }) => legalBases.wanted);

function namesBasis(text: string): boolean {
  return WANTED_BASES.some((basis) => basis.any.some((words) => text.includes(words)));
}
