import type { Paragraph } from "../snapshot/model";
import type { Place } from "../snapshot/place";

export type BlankKind = "control" | "brackets" | "dots" | "dummy";

/** A spot that waits to be filled in. */
export interface Blank {
  readonly kind: BlankKind;
  readonly place: Place;
  readonly text: string;
}

const TEMPLATE_TAG = "chibo:";
/** Bracketed words are a blank; bracketed figures are a reference. */
const BRACKETS = /\[\s*(?:[^\][\d][^\][]*)?\]/gu;
const DOTS = /(?:…|\.{3,}|_{3,})[\s.…_]*/gu;
/** Letters that stand for a name in samples; the thirtieth congress is "lần thứ XXX". */
const DUMMY = /(?<![\p{L}\d])(?:ABC|XYZ|AAA|BBB|(?<!thứ\s)XXX|YYY|ZZZ|ABCD|XYZT)(?![\p{L}\d])/gu;

/** A stretch of a paragraph, such as a line; UTF-16 offsets into its text. */
interface Stretch {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** A cheap look before the careful one. */
const MAY_BE_BLANK = /[[…_]|\.\.|[ABXYZ]{3}|ABC/;
const NONE: readonly Blank[] = [];

/** The blanks of a stretch, in order. */
export function findBlanks({ paragraph, start, end }: Stretch): readonly Blank[] {
  if (paragraph.controls.length === 0 && !MAY_BE_BLANK.test(paragraph.text)) return NONE;
  const raw = paragraph.text.slice(start, end);
  const blanks: Blank[] = [];
  const add = (kind: BlankKind, from: number, to: number) => {
    const place = { paragraph: paragraph.index, start: from, end: to };
    const covered = blanks.some((one) => one.place.start < to && one.place.end > from);
    if (!covered) blanks.push({ kind, place, text: paragraph.text.slice(from, to).trim() });
  };
  for (const control of paragraph.controls) {
    if (control.start >= end || control.end <= start || !control.showsPlaceholder) continue;
    // Our own placeholders stand in brackets: without them somebody has typed, whatever the flag says.
    const shown = paragraph.text.slice(control.start, control.end);
    if (control.tag.startsWith(TEMPLATE_TAG) && !shown.includes("[")) continue;
    add("control", Math.max(control.start, start), Math.min(control.end, end));
  }
  const search = (kind: BlankKind, pattern: RegExp) => {
    for (const match of raw.matchAll(pattern)) {
      add(kind, start + match.index, start + match.index + match[0].trimEnd().length);
    }
  };
  if (raw.includes("[")) search("brackets", BRACKETS);
  if (raw.includes("..") || raw.includes("…") || raw.includes("__")) search("dots", DOTS);
  search("dummy", DUMMY);
  return blanks;
}

const ELLIPSIS_AFTER_WORDS = /[\p{L}\d,;)"”] ?(?:…|\.{3})["”)]*[.;,]?\s*$/u;

/** True when dots only trail off a sentence ("v.v…", "and so on …") instead of waiting for words. */
export function isTrailingOff(line: Stretch, blank: Blank): boolean {
  if (blank.kind !== "dots" || blank.text.length > 3) return false;
  const upTo = line.paragraph.text.slice(line.start, blank.place.end);
  return ELLIPSIS_AFTER_WORDS.test(upTo) && /[,;v.]\s?(?:…|\.{3})$/u.test(upTo);
}

/** True for a label with dots alone behind it: a slot that was not filled in. */
function isLabelledDots(line: Stretch & { readonly blanks: readonly Blank[] }): boolean {
  const [first] = line.blanks;
  if (first?.kind !== "dots" || !isOnlyBlank(line)) return false;
  return /\p{L}.*:\s*$/u.test(line.paragraph.text.slice(line.start, first.place.start));
}

/** True for a blank of the template's kind, or dots alone behind a label: what waits to be filled in under a heading. */
export const isSlot = (
  line: Stretch & { readonly blanks: readonly Blank[] },
  { kind }: Blank,
): boolean => kind === "control" || kind === "brackets" || isLabelledDots(line);

/** True when nothing but blanks, their label and marks stands on the line. */
export function isOnlyBlank(line: Stretch & { readonly blanks: readonly Blank[] }): boolean {
  const { blanks } = line;
  if (blanks.length === 0) return false;
  let rest = "";
  let from = line.start;
  for (const { place } of [...blanks].sort((one, other) => one.place.start - other.place.start)) {
    rest += line.paragraph.text.slice(from, place.start);
    from = place.end;
  }
  rest += line.paragraph.text.slice(from, line.end);
  return !/\p{L}{2}/u.test(rest.replace(/^[^:]{0,60}:/u, ""));
}
