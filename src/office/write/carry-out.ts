import type { CharacterFormat, StyleDefinition } from "../../core/snapshot/edits";
import type { Found } from "../read/find-words";
import type { Live } from "../read/live";
import type { Locate } from "../read/locate";
import { fragmentOf } from "./ooxml-fragment";
import {
  isAboutParagraph,
  type PageNumberStep,
  type PageStep,
  type ParagraphStep,
  type Step,
  type StyleStep,
} from "./steps";

/** Queues the steps, from the end of the document to its beginning; nothing is sent yet. */
export function queueSteps(
  context: Word.RequestContext,
  live: Live,
  place: Locate,
  steps: readonly Step[],
  found: Found,
  styles: readonly StyleDefinition[],
): Trim {
  const trims: Trim[] = [];
  bringStyles(live, styles);
  const byParagraph = new Map<number, ParagraphStep[]>();
  for (const step of steps) {
    if (!isAboutParagraph(step)) {
      if (step.kind === "page") setPage(context, step);
      else trims.push(...writeStories(context, step));
      continue;
    }
    const own = byParagraph.get(step.paragraph);
    if (own) own.push(step);
    else byParagraph.set(step.paragraph, [step]);
  }
  for (const [index, own] of [...byParagraph].sort(([one], [other]) => other - one)) {
    const at = place(index);
    const paragraph = at === null ? undefined : live.paragraphs[at];
    if (!paragraph) continue;
    for (const step of inOrder(own)) {
      const range = found.ranges.get(step);
      const lastAt = "last" in step && step.last !== undefined ? place(step.last) : null;
      const last = lastAt === null ? undefined : live.paragraphs[lastAt];
      queueStep(step, paragraph, range, last);
    }
  }
  return () => trims.map((trim) => trim()).includes(true);
}

/** Queues, once the steps have been sent, what Word added to headers and footers to be taken away; false when there is nothing. */
export type Trim = () => boolean;

/** In one paragraph: what stands beside it, its look, its words from the end on, and then the paragraph itself. */
const RANK: Readonly<Record<ParagraphStep["kind"], number>> = {
  put: 0,
  style: 1,
  font: 2,
  text: 3,
  break: 3,
  remove: 4,
  rewrite: 5,
};

function inOrder(steps: readonly ParagraphStep[]): ParagraphStep[] {
  const reach = (step: ParagraphStep): readonly [number, number] => {
    if (step.kind === "text") return [step.start, step.end];
    return step.kind === "break" ? [step.at, step.at] : [0, 0];
  };
  // Of pieces behind one paragraph the last goes in first.
  const pieces = steps.filter((step) => step.kind === "put" && step.side === "after").reverse();
  const others = steps.filter((step) => !(step.kind === "put" && step.side === "after"));
  return [...pieces, ...others].sort((one, other) => {
    const [[start, end], [otherStart, otherEnd]] = [reach(one), reach(other)];
    return RANK[one.kind] - RANK[other.kind] || otherStart - start || otherEnd - end;
  });
}

function queueStep(
  step: ParagraphStep,
  paragraph: Word.Paragraph,
  range: Word.Range | undefined,
  last: Word.Paragraph | undefined,
): void {
  switch (step.kind) {
    case "put": {
      const side = step.side === "after" ? "After" : "Before";
      paragraph.getRange("Whole").insertOoxml(step.ooxml, side);
      return;
    }
    case "style":
      return setStyle(paragraph, step);
    case "font":
      if (range) setFont(range.font, step.format);
      return;
    case "text": {
      const text = step.text.replace(/\n/g, "\v");
      if (step.start < step.end) range?.insertText(text, "Replace");
      else if (range) range.insertText(text, step.joins === "behind" ? "Start" : "End");
      else paragraph.insertText(text, "Start");
      return;
    }
    case "break":
      range?.insertText("\n", "End");
      return;
    case "remove":
      if (last) rangeTo(paragraph, last).delete();
      else paragraph.delete();
      return;
    case "rewrite":
      rangeTo(paragraph, last).insertOoxml(step.ooxml, "Replace");
  }
}

function rangeTo(first: Word.Paragraph, last: Word.Paragraph | undefined): Word.Range {
  const range = first.getRange("Whole");
  return last && last !== first ? range.expandTo(last.getRange("Whole")) : range;
}

/** Styles come with paragraphs that have them; those are empty and taken away again with whatever Word adds of its own. */
function bringStyles({ paragraphs }: Live, styles: readonly StyleDefinition[]): void {
  if (styles.length === 0) return;
  const bearers = styles.map(({ id }) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr></w:p>`);
  const ooxml = fragmentOf(bearers.join(""), styles);
  paragraphs.at(-1)?.getRange("Whole").insertOoxml(ooxml, "Before");
}

function setStyle(paragraph: Word.Paragraph, { name, again }: StyleStep): void {
  paragraph.style = name;
  if (again.alignment !== undefined) paragraph.alignment = again.alignment;
  if (again.leftIndent !== undefined) paragraph.leftIndent = again.leftIndent;
  if (again.rightIndent !== undefined) paragraph.rightIndent = again.rightIndent;
  if (again.firstLineIndent !== undefined) paragraph.firstLineIndent = again.firstLineIndent;
  if (again.spaceBefore !== undefined) paragraph.spaceBefore = again.spaceBefore;
  if (again.spaceAfter !== undefined) paragraph.spaceAfter = again.spaceAfter;
}

function setFont(font: Word.Font, format: CharacterFormat): void {
  if (format.font !== undefined) font.name = format.font;
  if (format.size !== undefined) font.size = format.size;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline ? "Single" : "None";
  if (format.colour !== undefined) font.color = `#${format.colour}`;
  if (format.capitals !== undefined) font.allCaps = format.capitals;
}

function setPage(context: Word.RequestContext, { section, size, margins }: PageStep): void {
  const page = sectionAt(context, section).pageSetup;
  if (size) {
    page.pageWidth = size.width;
    page.pageHeight = size.height;
  }
  if (margins) {
    page.topMargin = margins.top;
    page.bottomMargin = margins.bottom;
    page.leftMargin = margins.left;
    page.rightMargin = margins.right;
  }
}

function sectionAt({ document }: Word.RequestContext, index: number): Word.Section {
  let section = document.sections.getFirst();
  for (let before = 0; before < index; before += 1) section = section.getNext();
  return section;
}

/** Returns what takes away, after the next sync, the paragraphs that Word added behind the stories. */
function writeStories(
  { document }: Word.RequestContext,
  { stories, titlePage }: PageNumberStep,
): Trim[] {
  const section = document.sections.getFirst();
  section.pageSetup.differentFirstPageHeaderFooter = titlePage;
  return stories.map((story) => {
    const body =
      story.at === "header" ? section.getHeader(story.kind) : section.getFooter(story.kind);
    body.insertOoxml(story.ooxml, "Replace");
    const { paragraphs } = body;
    paragraphs.load("items/text");
    return () => {
      const extra = paragraphs.items.slice(story.paragraphs).filter(({ text }) => text === "");
      for (const paragraph of extra) paragraph.delete();
      return extra.length > 0;
    };
  });
}
