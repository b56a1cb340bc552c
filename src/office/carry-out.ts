import type { CharacterFormat, StyleDefinition } from "../core/snapshot/edits";
import { anchors } from "./differences";
import type { Locate } from "./locate";
import { fragmentOf } from "./ooxml-fragment";
import {
  isAboutParagraph,
  type PageNumberStep,
  type PageStep,
  type ParagraphStep,
  type Step,
  type StyleStep,
} from "./steps";
import { asRead, needleFor, type Needle } from "./word-letters";

/** Word's paragraphs as they stand. */
export interface Live {
  readonly paragraphs: readonly Word.Paragraph[];
  readonly texts: readonly string[];
}

/** Asks for all paragraphs; `settled` gives them after the next sync. */
export function askForParagraphs(context: Word.RequestContext): () => Live {
  const all = context.document.body.paragraphs;
  all.load("items/text");
  return () => ({
    paragraphs: all.items,
    texts: all.items.map((paragraph) => asRead(paragraph.text)),
  });
}

/** Where the steps' words stand. */
export interface Found {
  readonly ranges: ReadonlyMap<Step, Word.Range>;
  /** Paragraphs, in the steps' count, in which Word does not find them. */
  readonly missed: ReadonlySet<number>;
}

type WordsAt =
  | { readonly kind: "whole" }
  | { readonly kind: "found"; readonly first: Needle; readonly last: Needle | null };

/** So many letters beside a place tell it from others. */
const ANCHOR_LETTERS = 16;

/** Looks the steps' words up; one round trip, or none when there is nothing to look for. */
export async function findWords(
  context: Word.RequestContext,
  live: Live,
  place: Locate,
  steps: readonly Step[],
): Promise<Found> {
  const ranges = new Map<Step, Word.Range>();
  const missed = new Set<number>();
  const searches = new Map<string, Word.RangeCollection>();
  const search = (index: number, { search: words }: Needle) => {
    const key = `${index}:${words}`;
    const known = searches.get(key);
    if (known) return known;
    const found = live.paragraphs[index]?.search(words, { matchCase: true });
    if (found) searches.set(key, found.load("items/text"));
    return found;
  };
  const waiting: (() => void)[] = [];
  for (const step of steps) {
    if (step.kind !== "words" && step.kind !== "font" && step.kind !== "break") continue;
    const index = place(step.paragraph);
    const text = index === null ? undefined : live.texts[index];
    if (index === null || text === undefined || text === "") continue;
    const at = wordsAt(text, step);
    if (at?.kind === "whole") {
      const whole = live.paragraphs[index]?.getRange("Content");
      if (whole) ranges.set(step, whole);
    } else if (!at) missed.add(step.paragraph);
    else {
      const first = search(index, at.first);
      const last = at.last && search(index, at.last);
      waiting.push(() => {
        const from = first && chosen(first, at.first);
        const to = last && at.last ? chosen(last, at.last) : from;
        if (!from || !to) missed.add(step.paragraph);
        else ranges.set(step, from === to ? from : from.expandTo(to));
      });
    }
  }
  if (searches.size > 0) await context.sync();
  for (const resolve of waiting) resolve();
  return { ranges, missed };
}

/** Word's search takes some letters for one another (quotation marks, spaces): only the very words count. */
function chosen(found: Word.RangeCollection, { words, nth, count }: Needle): Word.Range | null {
  const exact = found.items.filter((range) => asRead(range.text) === words);
  return exact.length === count ? (exact[nth] ?? null) : null;
}

function wordsAt(
  text: string,
  step: Extract<Step, { kind: "words" | "font" | "break" }>,
): WordsAt | null {
  const [start, end] = reachOf(text, step);
  if (start === 0 && end === text.length) return { kind: "whole" };
  const needle = needleFor(text, start, end);
  if (needle) return { kind: "found", first: needle, last: null };
  // Too long to look for: from its first words to its last.
  const middle = Math.min(start + ANCHOR_LETTERS, end);
  const first = needleFor(text, start, middle);
  const last = needleFor(text, Math.max(middle, end - ANCHOR_LETTERS), end);
  return first && last ? { kind: "found", first, last } : null;
}

/** The letters that a step is about, or that stand beside its place. */
function reachOf(
  text: string,
  step: Extract<Step, { kind: "words" | "font" | "break" }>,
): readonly [number, number] {
  if (step.kind === "break") return [Math.max(0, step.at - ANCHOR_LETTERS), step.at];
  if (step.kind === "font" || step.start < step.end) return [step.start, step.end];
  return step.joins === "behind"
    ? [step.start, Math.min(text.length, step.start + ANCHOR_LETTERS)]
    : [Math.max(0, step.start - ANCHOR_LETTERS), step.start];
}

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
  words: 3,
  break: 3,
  remove: 4,
  rewrite: 5,
};

function inOrder(steps: readonly ParagraphStep[]): ParagraphStep[] {
  const reach = (step: ParagraphStep): readonly [number, number] => {
    if (step.kind === "words") return [step.start, step.end];
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
    case "words": {
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

/** Takes away the empty paragraphs that Word left behind what was put in. Returns what is there in the end. */
export async function tidy(
  context: Word.RequestContext,
  live: Live,
  wanted: readonly string[],
  trim: Trim,
): Promise<Live> {
  const extra = extraParagraphs(live.texts, wanted);
  const isTrimmed = trim();
  if (extra.size === 0 && !isTrimmed) return live;
  for (const index of [...extra].sort((one, other) => other - one))
    live.paragraphs[index]?.delete();
  const settled = askForParagraphs(context);
  await context.sync();
  return settled();
}

/** Empty paragraphs that are there beyond those wanted. Where anything else differs nobody can tell, and all stay. */
export function extraParagraphs(
  texts: readonly string[],
  wanted: readonly string[],
): ReadonlySet<number> {
  const extra = new Set<number>();
  let [from, start] = [0, 0];
  for (const [to, end] of [...anchors(wanted, texts), [wanted.length, texts.length] as const]) {
    for (const index of extraBetween(texts.slice(start, end), wanted.slice(from, to))) {
      extra.add(start + index);
    }
    [from, start] = [to, end];
  }
  return extra;
}

function extraBetween(texts: readonly string[], wanted: readonly string[]): readonly number[] {
  const extra: number[] = [];
  let next = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const found = lengthOfBlanks(texts, index);
    const meant = lengthOfBlanks(wanted, next);
    if (found < meant) return [];
    // What Word adds stands right behind what was put in, so before what was there.
    for (let blank = 0; blank < found - meant; blank += 1) extra.push(index + blank);
    index += found;
    next += meant;
    if (index === texts.length) break;
    if (texts[index] !== wanted[next]) return [];
    next += 1;
  }
  return next === wanted.length ? extra : [];
}

function lengthOfBlanks(texts: readonly string[], from: number): number {
  let at = from;
  while (texts[at] === "") at += 1;
  return at - from;
}
