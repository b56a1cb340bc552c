import { placeOf, type Line } from "../parts/line";
import type { Programme } from "../parts/programme";
import type { Paragraph } from "../snapshot/model";
import { twipsToMm, twipsToPoints } from "../ooxml/units";
import { BODY_PARAGRAPH, LOOKS } from "../standards/typography";
import { closeWith, perhaps, safely } from "./fix";
import { FINE, oneProblem, type Rule, type RuleContext, type Outcome } from "./rule";

/** Shorter lines may be headings or captions, which are set apart on purpose. */
const RUNNING_TEXT = 60;

const known = new WeakMap<Programme, readonly Line[]>();

/** Running paragraphs of bases, lead-in, sections and closing: no headings, tables, appendices. Looked for once, since many rules ask. */
function runningLines(programme: Programme): readonly Line[] {
  let lines = known.get(programme);
  if (!lines) known.set(programme, (lines = findRunningLines(programme)));
  return lines;
}

function findRunningLines({ body, bases, leadIn, headings }: Programme): readonly Line[] {
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
      const counts = new Map<number, number>();
      const sized = lines.map((line) => ({ line, sizes: sizesIn(line) }));
      for (const { sizes } of sized)
        for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
      const isWrong = (size: number) => size < minSize || size > maxSize;
      const found = [...counts.keys()].filter(isWrong);
      if (found.length > 0) {
        const wrong = sized.filter(({ sizes }) => sizes.some(isWrong)).map(({ line }) => line);
        return oneProblem(wrong, {
          data: { found: found.map(String), min: minSize, max: maxSize },
        });
      }
      if (counts.size < 2) return FINE;
      const all = [...counts.keys()].sort((one, other) => one - other);
      const usual = mostUsed(counts);
      const others = sized
        .filter(({ sizes }) => sizes.some((size) => size !== usual))
        .map(({ line }) => line);
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
      const messageId = /\.\/\.?$/u.test(text) ? "slash" : "default";
      const edits = closeWith(last, ".");
      // Behind a colon something seems to be missing.
      const fix = /[\p{L}\d%;,/.]$/u.test(text) ? safely(edits) : perhaps(edits);
      return [{ messageId, places: [place], fix }];
    },
  },
];

/** The sizes of the runs with visible words, neighbours of one size once. */
function sizesIn({ paragraph: { text, runs } }: Line): readonly number[] {
  const sizes: number[] = [];
  for (const run of runs) {
    if (run.format.size === sizes.at(-1)) continue;
    if (text.slice(run.start, run.end).trim() !== "") sizes.push(run.format.size);
  }
  return sizes;
}

function mostUsed(counts: ReadonlyMap<number, number>): number {
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
