import type { Line } from "./line";
import type { Heading, MarkedLine } from "./outline";

const COMMITMENT =
  /quyết tâm|trên đây là|cam kết|nghiêm túc (?:tổ chức )?(?:thực hiện|triển khai)|yêu cầu (?:toàn thể|các|mỗi|tất cả|từng)|đề nghị (?:toàn thể|các|mỗi)|phấn đấu (?:thực hiện|hoàn thành)|hứa|giao (?:cho )?(?:các )?(?:đồng chí|chi uỷ)/u;
const NAMES_CELL_OR_PROGRAMME = /chi bộ|chi uỷ|chương trình|đảng viên/u;
/** A closing paragraph says at least so much. */
const MIN_LENGTH = 40;
/** True for a line that says plainly what a closing says, wherever it stands. */
export function readsLikeClosing({ normal: { text }, paragraph }: Line): boolean {
  return (
    paragraph.cell === null &&
    text.length >= MIN_LENGTH &&
    COMMITMENT.test(text) &&
    NAMES_CELL_OR_PROGRAMME.test(text)
  );
}

/** It is the last thing that the body says, give or take a line. */
const FROM_THE_END = 3;

/**
 * The paragraph in which the cell commits itself: an unmarked one near the end of the body, else any that says so plainly.
 * Headings, points and table cells are none.
 */
export function findClosing(
  body: readonly MarkedLine[],
  headings: readonly Heading[],
): Line | null {
  const headingLines = new Set(headings.map((heading) => heading.line));
  const eligible = body.filter(
    ({ line, marker }) =>
      marker === null &&
      line.paragraph.cell === null &&
      !headingLines.has(line) &&
      line.normal.text.length >= MIN_LENGTH &&
      NAMES_CELL_OR_PROGRAMME.test(line.normal.text),
  );
  const last = body.slice(-FROM_THE_END);
  const near = eligible.filter((one) => last.includes(one)).at(-1);
  if (near) return near.line;
  return eligible.filter(({ line }) => COMMITMENT.test(line.normal.text)).at(-1)?.line ?? null;
}
