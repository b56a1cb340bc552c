import { placeOf, type Line } from "../parts/line";
import type { Programme } from "../parts/programme";
import type { Paragraph } from "../snapshot/model";
import { twipsToMm, twipsToPoints } from "../ooxml/units";
import { BODY_PARAGRAPH, LOOKS } from "../standards/typography";
import { FINE, oneProblem, type Rule, type RuleContext, type Outcome } from "./rule";

/** Shorter lines may be headings or captions, which are set apart on purpose. */
const RUNNING_TEXT = 60;

/** Running paragraphs of bases, lead-in, sections and closing: no headings, tables, appendices. */
function runningLines({ body, bases, leadIn, headings }: Programme): readonly Line[] {
  const headingLines = new Set(headings.map((heading) => heading.line));
  const lines = [
    ...bases.map((basis) => basis.line),
    ...(leadIn ? [leadIn] : []),
    ...body.map((one) => one.line),
  ];
  return lines.filter(
    (line) =>
      line.paragraph.cell === null &&
      line.start === 0 &&
      !headingLines.has(line) &&
      line.normal.text.length >= RUNNING_TEXT,
  );
}

const onRunning =
  (isWrong: (paragraph: Paragraph, line: Line) => boolean): Rule["check"] =>
  ({ programme }: RuleContext): Outcome => {
    if (!programme.snapshot.formattingKnown) return null;
    return oneProblem(runningLines(programme).filter((line) => isWrong(line.paragraph, line)));
  };

const { firstLineIndent, gap, lineSpacing } = BODY_PARAGRAPH;
const { min: minSize, max: maxSize } = LOOKS.body.size;

/** Space below a paragraph and above the next, the larger counting once as Word does; contextual spacing takes it away. */
function isTooTight(line: Line, next: Line | undefined): boolean {
  if (!next || next.paragraph.index !== line.paragraph.index + 1) return false;
  const [one, other] = [line.paragraph, next.paragraph];
  const sameStyle = one.styleId === other.styleId;
  const below = sameStyle && one.format.contextualSpacing ? 0 : one.format.spaceAfter;
  const above = sameStyle && other.format.contextualSpacing ? 0 : other.format.spaceBefore;
  return (below + above) / 20 < gap.min;
}

function lastBodyLine({ body }: Programme): Line | undefined {
  return body.filter(({ line }) => line.paragraph.cell === null).at(-1)?.line;
}

export const bodyRules: readonly Rule[] = [
  {
    id: "body/font-size",
    part: "body",
    severity: "warning",
    clauses: ["HD05/I.6"],
    example: {
      wrong: "{13}Chi bộ lãnh đạo nhà trường …",
      right: "{14}Chi bộ lãnh đạo nhà trường …",
    },
    check: ({ programme }) => {
      if (!programme.snapshot.formattingKnown) return null;
      const lines = runningLines(programme);
      const sizes = (line: Line) =>
        line.paragraph.runs
          .filter((run) => line.paragraph.text.slice(run.start, run.end).trim() !== "")
          .map((run) => run.format.size);
      const wrong = lines.filter((line) =>
        sizes(line).some((size) => size < minSize || size > maxSize),
      );
      const found = [...new Set(wrong.flatMap(sizes).filter((s) => s < minSize || s > maxSize))];
      if (wrong.length > 0) {
        return oneProblem(wrong, {
          data: { found: found.map(String), min: minSize, max: maxSize },
        });
      }
      const all = [...new Set(lines.flatMap(sizes))].sort((one, other) => one - other);
      if (all.length < 2) return FINE;
      const usual = mostUsed(lines.flatMap(sizes));
      const others = lines.filter((line) => sizes(line).some((size) => size !== usual));
      return oneProblem(others, { messageId: "mixed", data: { found: all.map(String), usual } });
    },
  },
  {
    id: "body/alignment",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{left}Chi bộ lãnh đạo nhà trường …", right: "Chi bộ lãnh đạo nhà trường …" },
    check: onRunning(({ format }) => format.alignment !== "both" && format.alignment !== "other"),
  },
  {
    id: "body/indent",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{indent 0}Chi bộ lãnh đạo …", right: "{indent 10}Chi bộ lãnh đạo …" },
    check: onRunning((paragraph) => {
      const { format, label, text } = paragraph;
      // Automatic numbering hangs its labels; a tab or spaces at the beginning make an indent by hand.
      if (label || /^[\t\u00a0 ]{1,}/u.test(text)) return false;
      const firstLine = twipsToMm(format.indentFirstLine);
      const start = twipsToMm(format.indentLeft) + firstLine;
      const isNear = (mm: number) => Math.abs(mm - firstLineIndent.mm) <= firstLineIndent.tolerance;
      return !isNear(firstLine) && !isNear(start);
    }),
  },
  {
    id: "body/paragraph-spacing",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{space 0}Chi bộ lãnh đạo …", right: "{space 6}Chi bộ lãnh đạo …" },
    check: ({ programme }) => {
      if (!programme.snapshot.formattingKnown) return null;
      const lines = runningLines(programme);
      return oneProblem(
        lines.filter((line, index) => isTooTight(line, lines[index + 1])),
        { data: { min: gap.min } },
      );
    },
  },
  {
    id: "body/line-spacing",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{line 1.5}Chi bộ lãnh đạo …", right: "{line 18pt}Chi bộ lãnh đạo …" },
    check: onRunning(({ format: { line, lineRule } }) => {
      const height = twipsToPoints(line as Parameters<typeof twipsToPoints>[0]);
      return lineRule !== "exact" || height < lineSpacing.min || height > lineSpacing.max;
    }),
  },
  {
    id: "body/end-mark",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "… thực hiện Chương trình này./.", right: "… thực hiện Chương trình này." },
    check: ({ programme }) => {
      const last = lastBodyLine(programme);
      const text = last?.normal.text ?? "";
      if (!last || /[^/.]\.["')\]]?$/u.test(text) || text.endsWith("]")) return FINE;
      if (programme.headings.some((heading) => heading.line === last)) return FINE;
      const place = placeOf(last, Math.max(0, text.length - 30));
      return [{ messageId: /\.\/\.?$/u.test(text) ? "slash" : "default", places: [place] }];
    },
  },
];

function mostUsed(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
