import { placeOf, type Line } from "../parts/line";
import type { PartyDocument } from "../parts/party-document";
import type { ParagraphAspect } from "../snapshot/edits";
import type { Paragraph } from "../snapshot/model";
import { twipsToMm, twipsToPoints } from "../ooxml/units";
import { BODY_PARAGRAPH, LOOKS } from "../standards/typography";
import { bodySizes, bodyStyles, headingLetters } from "./fixes/body-fix";
import { closeWith, perhaps, safely } from "./fixes/fix";
import { FINE, oneProblem, type Rule, type RuleContext, type Outcome } from "./rule";

/** Shorter lines may be headings or captions, which are set apart on purpose. */
const RUNNING_TEXT = 60;

const known = new WeakMap<PartyDocument, readonly Line[]>();

/** Running paragraphs of bases, lead-in, sections and closing: no headings, tables, appendices. Looked for once, since many rules ask. */
function runningLines(document: PartyDocument): readonly Line[] {
  let lines = known.get(document);
  if (!lines) known.set(document, (lines = findRunningLines(document)));
  return lines;
}

function findRunningLines({ body, bases, leadIn, headings }: PartyDocument): readonly Line[] {
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
  (isWrong: (paragraph: Paragraph) => boolean): Rule["check"] =>
  ({ document }: RuleContext): Outcome => {
    if (!document.snapshot.formattingKnown) return null;
    const wrong = runningLines(document).filter((line) => isWrong(line.paragraph));
    return oneProblem(wrong, { fix: wrong.length > 0 ? styled(document) : undefined });
  };

/** Every paragraph of the body put right in all that the rules below look at: they ask for the same edits. */
const styled = (document: PartyDocument) =>
  safely(bodyStyles(document, faultsOf), headingLetters(document, faultsOf));

function faultsOf(paragraph: Paragraph, next: Paragraph | undefined): readonly ParagraphAspect[] {
  return [
    ...(isMisaligned(paragraph) ? (["alignment"] as const) : []),
    ...(isMisindented(paragraph) ? (["indent"] as const) : []),
    ...(next && isTooTight(paragraph, next) ? (["gap"] as const) : []),
    ...(isMisspaced(paragraph) ? (["lineSpacing"] as const) : []),
  ];
}

const { firstLineIndent, gap, lineSpacing } = BODY_PARAGRAPH;
const { min: minSize, max: maxSize } = LOOKS.body.size;

/** Space below a paragraph and above the next, the larger counting once as Word does; contextual spacing takes it away. */
function isTooTight(one: Paragraph, other: Paragraph): boolean {
  if (other.index !== one.index + 1) return false;
  const sameStyle = one.styleId === other.styleId;
  const below = sameStyle && one.format.contextualSpacing ? 0 : one.format.spaceAfter;
  const above = sameStyle && other.format.contextualSpacing ? 0 : other.format.spaceBefore;
  return (below + above) / 20 < gap.min;
}

const isMisaligned = ({ format: { alignment } }: Paragraph) =>
  alignment !== "both" && alignment !== "other";

function isMisindented({ format, label, text }: Paragraph): boolean {
  // Automatic numbering hangs its labels; a tab or spaces at the beginning make an indent by hand.
  if (label || /^[\t\u00a0 ]{1,}/u.test(text)) return false;
  const firstLine = twipsToMm(format.indentFirstLine);
  const start = twipsToMm(format.indentLeft) + firstLine;
  const isNear = (mm: number) => Math.abs(mm - firstLineIndent.mm) <= firstLineIndent.tolerance;
  return !isNear(firstLine) && !isNear(start);
}

function isMisspaced({ format: { line, lineRule } }: Paragraph): boolean {
  const height = twipsToPoints(line as Parameters<typeof twipsToPoints>[0]);
  return lineRule !== "exact" || height < lineSpacing.min || height > lineSpacing.max;
}

function lastBodyLine({ body }: PartyDocument): Line | undefined {
  return body.filter(({ line }) => line.paragraph.cell === null).at(-1)?.line;
}

export const bodyRules: readonly Rule[] = [
  {
    id: "body/font-size",
    part: "body",
    severity: "warning",
    clauses: [LOOKS.body.clause],
    example: {
      wrong: "{13}Chi bộ lãnh đạo nhà trường …",
      right: "{14}Chi bộ lãnh đạo nhà trường …",
    },
    check: ({ document }) => {
      if (!document.snapshot.formattingKnown) return null;
      const lines = runningLines(document);
      const counts = new Map<number, number>();
      const sized = lines.map((line) => ({ line, sizes: sizesIn(line) }));
      for (const { sizes } of sized)
        for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
      const isWrong = (size: number) => size < minSize || size > maxSize;
      const found = [...counts.keys()].filter(isWrong);
      if (found.length > 0) {
        const wrong = sized.filter(({ sizes }) => sizes.some(isWrong)).map(({ line }) => line);
        const right = new Map([...counts].filter(([size]) => !isWrong(size)));
        const wanted = right.size > 0 ? mostUsed(right) : LOOKS.body.size.usual;
        return oneProblem(wrong, {
          data: { found: found.map(String), min: minSize, max: maxSize },
          fix: safely(bodySizes(document, isWrong, wanted)),
        });
      }
      if (counts.size < 2) return FINE;
      const all = [...counts.keys()].sort((one, other) => one - other);
      const usual = mostUsed(counts);
      const others = sized
        .filter(({ sizes }) => sizes.some((size) => size !== usual))
        .map(({ line }) => line);
      const isOther = (size: number) => size !== usual && counts.has(size);
      return oneProblem(others, {
        messageId: "mixed",
        data: { found: all.map(String), usual },
        fix: safely(bodySizes(document, isOther, usual)),
      });
    },
  },
  {
    id: "body/alignment",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{left}Chi bộ lãnh đạo nhà trường …", right: "Chi bộ lãnh đạo nhà trường …" },
    check: onRunning(isMisaligned),
  },
  {
    id: "body/indent",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{indent 0}Chi bộ lãnh đạo …", right: "{indent 10}Chi bộ lãnh đạo …" },
    check: onRunning(isMisindented),
  },
  {
    id: "body/paragraph-spacing",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{space 0}Chi bộ lãnh đạo …", right: "{space 6}Chi bộ lãnh đạo …" },
    check: ({ document }) => {
      if (!document.snapshot.formattingKnown) return null;
      const lines = runningLines(document);
      const wrong = lines.filter(({ paragraph }, index) => {
        const next = lines[index + 1];
        return next !== undefined && isTooTight(paragraph, next.paragraph);
      });
      const fix = wrong.length > 0 ? styled(document) : undefined;
      return oneProblem(wrong, { data: { min: gap.min }, fix });
    },
  },
  {
    id: "body/line-spacing",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "{line 1.5}Chi bộ lãnh đạo …", right: "{line 18pt}Chi bộ lãnh đạo …" },
    check: onRunning(isMisspaced),
  },
  {
    id: "body/end-mark",
    part: "body",
    severity: "warning",
    clauses: [BODY_PARAGRAPH.clause],
    example: { wrong: "… thực hiện Chương trình này./.", right: "… thực hiện Chương trình này." },
    check: ({ document }) => {
      const last = lastBodyLine(document);
      const text = last?.normal.text ?? "";
      if (!last || /[^/.]\.["')\]]?$/u.test(text) || text.endsWith("]")) return FINE;
      if (document.headings.some((heading) => heading.line === last)) return FINE;
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
