import {
  dressedProperties,
  itemsOf,
  openRun,
  writePiece,
  type Item,
  type OpenedRun,
  type Piece,
} from "./apply-run";
import type { Revisions } from "./apply-revisions";
import type { CharacterFormat, CharactersEdit, SplitEdit, TextEdit } from "../edits";
import type { Paragraph, Run } from "../model";
import { covers, guardedStretches, type GuardedStretches } from "../paragraph-frame";

/** Edits inside one paragraph. */
export type InnerEdit = TextEdit | CharactersEdit | SplitEdit;

/** What is to become of one run; offsets are the run's own. */
interface RunPlan {
  readonly texts: { readonly at: number; readonly count: number; readonly text: string }[];
  readonly formats: {
    readonly from: number;
    readonly to: number;
    readonly format: CharacterFormat;
  }[];
  readonly splits: number[];
}

/** A slice of the paragraph's own XML and what stands in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Workplace {
  readonly xml: string;
  readonly paragraph: Paragraph;
  /** Where the paragraph's XML begins in the document's. */
  readonly offset: number;
  readonly guarded: GuardedStretches;
  /** Where a run can be put that stands first, and last, in the paragraph. */
  readonly ends: { readonly first: number; readonly last: number };
  readonly revisions: Revisions | null;
  /** What ends the paragraph and begins the next one. */
  readonly seam: string;
}

/** Splices into a paragraph's XML that carry its edits out; null when one of them cannot be placed safely. */
export function innerSplices(place: Omit<Workplace, "guarded">, edits: readonly InnerEdit[]) {
  const whole: Workplace = { ...place, guarded: guardedStretches(place.xml) };
  const plans = new Map<Run, RunPlan>();
  const added: Splice[] = [];
  const isPlaced = edits.every((edit) => {
    switch (edit.kind) {
      case "text":
        return planText(edit, whole, plans, added);
      case "characters":
        return planCharacters(edit, whole, plans);
      case "split":
        return planSplit(edit, whole, plans);
    }
  });
  if (!isPlaced) return null;
  const splices = [...plans].map(([run, plan]) => spliceOf(run, plan, whole));
  if (splices.some((one) => one === null)) return null;
  return [...(splices as Splice[]), ...added];
}

function planOf(plans: Map<Run, RunPlan>, run: Run): RunPlan {
  const known = plans.get(run) ?? { texts: [], formats: [], splits: [] };
  plans.set(run, known);
  return known;
}

function planText(
  edit: TextEdit,
  place: Workplace,
  plans: Map<Run, RunPlan>,
  added: Splice[],
): boolean {
  const { start, end, text } = edit;
  const { paragraph } = place;
  if (start < 0 || end > paragraph.text.length || start > end) return false;
  if (isInPlaceholder(paragraph, start, end)) return false;
  const gone = paragraph.runs.filter((run) => run.start < end && run.end > start);
  if (gone.some((run) => !isOpen(run, place))) return false;
  const at = gone[0] ?? neighbourOf(edit, place);
  if (!at) return text === "" || addRun(edit, place, added);
  for (const run of gone) {
    const from = Math.max(start, run.start);
    const count = Math.min(end, run.end) - from;
    const own = run === at ? text : "";
    planOf(plans, run).texts.push({ at: from - run.start, count, text: own });
  }
  if (gone.length === 0) planOf(plans, at).texts.push({ at: start - at.start, count: 0, text });
  return true;
}

/** Words can be typed there: they are no field's, no locked control's, and in no encoding that would have to be undone. */
function isOpen(run: Run, { guarded, offset }: Workplace): boolean {
  if (!run.source || run.format.encoding) return false;
  return !covers(guarded.locked, run.source.start - offset);
}

/** A control that shows its placeholder has no words to be changed. */
function isInPlaceholder({ controls }: Paragraph, start: number, end: number): boolean {
  return controls.some(
    (control) =>
      control.showsPlaceholder &&
      control.start < Math.max(end, start) &&
      control.end > start &&
      (start !== end || control.start < start),
  );
}

const BREAKS = new Set(["\t", "\n"]);

/** The run in whose look new words are written: the one before, at a line's beginning the one behind; none where a control ends there. */
function neighbourOf({ start }: TextEdit, place: Workplace): Run | null {
  const { paragraph } = place;
  const { text, runs, controls } = paragraph;
  const before = runs.find((run) => run.start < start && run.end >= start);
  const behind = runs.find((run) => run.start <= start && run.end > start);
  const leadsLine = start === 0 || BREAKS.has(text.charAt(start - 1));
  const endsLine = start === text.length || BREAKS.has(text.charAt(start));
  const wanted = leadsLine && !endsLine ? [behind, before] : [before, behind];
  const isInside = (run: Run) =>
    controls.some(
      (one) =>
        run.start >= one.start && run.end <= one.end && !(one.start < start && one.end > start),
    );
  const isWhole = controls.some(
    (one) => one.start === 0 && one.end === text.length && !isInline(one, place),
  );
  return (
    wanted.find((run) => run !== undefined && isOpen(run, place) && (isWhole || !isInside(run))) ??
    null
  );
}

/** A control inside the paragraph rather than around it. */
function isInline(
  { start, end }: { start: number; end: number },
  { paragraph, guarded, offset }: Workplace,
) {
  const run = paragraph.runs.find((one) => one.start >= start && one.end <= end);
  return run?.source ? covers(guarded.wrapped, run.source.start - offset) : false;
}

/** Words with no run to stand in get one of their own, at the paragraph's beginning or end. */
function addRun(edit: TextEdit, place: Workplace, added: Splice[]): boolean {
  const { paragraph, ends, revisions, xml, offset } = place;
  const isFirst = edit.start === 0;
  if (!isFirst && edit.start !== paragraph.text.length) return false;
  const like = isFirst ? paragraph.runs[0] : paragraph.runs.at(-1);
  let properties = "";
  if (like?.source) {
    const source = xml.slice(like.source.start - offset, like.source.end - offset);
    const opened = openRun(source, like, paragraph.text.slice(like.start, like.end));
    if (!opened || like.format.encoding) return false;
    // The style of a blank, or of a link, stays with it.
    properties = opened.properties.replace(/<w:rStyle(?:\s[^>]*)?\/>/, "");
  }
  const run: OpenedRun = { openTag: "<w:r>", properties, items: [] };
  const piece: Piece = { items: itemsOf(edit.text), state: "inserted", format: null };
  const at = isFirst ? ends.first : ends.last;
  added.push({ start: at, end: at, text: writePiece(run, piece, revisions) });
  return true;
}

function planCharacters(edit: CharactersEdit, place: Workplace, plans: Map<Run, RunPlan>): boolean {
  const { start, end, format } = edit;
  const runs = place.paragraph.runs.filter((run) => run.start < end && run.end > start);
  for (const run of runs) {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.end) - run.start;
    const isWhole = from === 0 && to === run.end - run.start;
    // Letters of an older encoding change their font all together or not at all.
    if (!run.source || (run.format.encoding && format.font !== undefined && !isWhole)) return false;
    planOf(plans, run).formats.push({ from, to, format });
  }
  return runs.length > 0;
}

function planSplit({ at }: SplitEdit, place: Workplace, plans: Map<Run, RunPlan>): boolean {
  const run = place.paragraph.runs.find((one) => one.start <= at && one.end > at);
  if (!run?.source || at === 0 || run.format.encoding) return false;
  if (covers(place.guarded.wrapped, run.source.start - place.offset)) return false;
  if (covers(place.guarded.locked, run.source.start - place.offset)) return false;
  planOf(plans, run).splits.push(at - run.start);
  return true;
}

function spliceOf(run: Run, plan: RunPlan, place: Workplace): Splice | null {
  const { xml, offset, paragraph } = place;
  if (!run.source) return null;
  const [start, end] = [run.source.start - offset, run.source.end - offset];
  const dressed = dressedWhole(xml.slice(start, end), run, plan, place.revisions);
  if (dressed !== null) return { start, end, text: dressed };
  const opened = openRun(xml.slice(start, end), run, paragraph.text.slice(run.start, run.end));
  if (!opened) return null;
  if (run.format.encoding && !plan.formats.some(({ format }) => format.font !== undefined)) {
    // Written back as they were read, its letters would be in the wrong encoding.
    return null;
  }
  return { start, end, text: rewrite(opened, plan, place) };
}

const HEAD = /^(<w:r(?:\s[^>]*)?>)(<w:rPr>(?:(?!<w:rPr)[\s\S])*?<\/w:rPr>)?(?!<w:rPr)/;

/** A run whose letters all get one look needs its properties changed and nothing else; null where more is to be done. */
function dressedWhole(
  xml: string,
  run: Run,
  { texts, splits, formats }: RunPlan,
  revisions: Revisions | null,
): string | null {
  const length = run.end - run.start;
  const isWhole = formats.every(({ from, to }) => from === 0 && to === length);
  if (texts.length > 0 || splits.length > 0 || !isWhole || run.format.encoding) return null;
  const [head, openTag, properties = ""] = HEAD.exec(xml) ?? [];
  if (head === undefined || openTag === undefined || openTag.endsWith("/>")) return null;
  const format = Object.assign({}, ...formats.map((one) => one.format)) as CharacterFormat;
  return openTag + dressedProperties(properties, format, revisions) + xml.slice(head.length);
}

/** The run written anew, in as many pieces as its letters now have looks. */
function rewrite(run: OpenedRun, plan: RunPlan, { revisions, seam }: Workplace): string {
  const out: string[] = [];
  let open: { items: Item[]; state: Piece["state"]; format: CharacterFormat | null } | null = null;
  const flush = () => {
    if (open) out.push(writePiece(run, open, revisions));
    open = null;
  };
  const put = (items: readonly Item[], state: Piece["state"], format: CharacterFormat | null) => {
    if (open?.state === state && open.format === format) open.items.push(...items);
    else {
      flush();
      open = { items: [...items], state, format };
    }
  };
  const formatAt = formatsBy(plan);
  const writeAt = (at: number, isReplacing: boolean) => {
    for (const text of plan.texts) {
      if (text.at !== at || text.count > 0 !== isReplacing || text.text === "") continue;
      put(
        itemsOf(text.text),
        revisions ? "inserted" : "kept",
        formatAt(isReplacing || at === 0 ? at : at - 1),
      );
    }
  };
  let at = 0;
  const reach = () => {
    writeAt(at, false);
    if (plan.splits.includes(at)) {
      flush();
      out.push(seam);
    }
    writeAt(at, true);
  };
  reach();
  for (const item of run.items) {
    if (item.char === "") {
      put([item], "kept", formatAt(Math.max(0, at - 1)));
      continue;
    }
    const isGone = plan.texts.some((one) => one.at <= at && at < one.at + one.count);
    if (!isGone) put([item], "kept", formatAt(at));
    else if (revisions) put([item], "deleted", null);
    at += 1;
    reach();
  }
  flush();
  return out.join("");
}

/** The look that each letter gets: the same object for the same looks, null for none. */
function formatsBy({ formats }: RunPlan): (at: number) => CharacterFormat | null {
  const made = new Map<string, CharacterFormat>();
  return (at) => {
    const own = formats.filter(({ from, to }) => from <= at && at < to);
    if (own.length === 0) return null;
    const key = own.map((one) => formats.indexOf(one)).join();
    const known = made.get(key);
    if (known) return known;
    const format = Object.assign({}, ...own.map((one) => one.format)) as CharacterFormat;
    made.set(key, format);
    return format;
  };
}
