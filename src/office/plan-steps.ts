import type { DeclinedFix } from "../core/host";
import { applyFixes } from "../core/snapshot/apply-edits";
import { propertiesIn } from "../core/snapshot/apply-properties";
import { restyle } from "../core/snapshot/apply-style";
import { withChanges } from "../core/snapshot/changed-package";
import {
  editsOf,
  type Edit,
  type EditLibrary,
  type Fix,
  type StyleDefinition,
  type StyleEdit,
} from "../core/snapshot/edits";
import type { Paragraph } from "../core/snapshot/model";
import { frameOf } from "../core/snapshot/paragraph-frame";
import { isNeeded } from "../core/snapshot/surroundings";
import { excerptOf, fragmentOf } from "./ooxml-fragment";
import { pageNumberStep } from "./page-number-step";
import { blocksOf, type Reading } from "./reading";
import type { ParagraphLook, Step, WordsStep } from "./steps";

export interface StepOptions {
  readonly library: EditLibrary;
  /** Section pages and letters shown in capitals can be set (WordApiDesktop 1.3). */
  readonly canSetPages: boolean;
  /** Paragraphs in which Word did not find the words again: they are written anew as a whole. */
  readonly unsearchable: ReadonlySet<number>;
}

export interface StepPlan {
  readonly steps: readonly Step[];
  readonly kept: readonly Fix[];
  readonly declined: readonly DeclinedFix[];
  /** Our styles that the document does not have yet. */
  readonly styles: readonly StyleDefinition[];
}

type ParagraphEdit = Extract<Edit, { readonly paragraph: number }>;

/** Nobody sees it: what is made here is not marked as a change. */
const NO_AUTHOR = { name: "", date: "2000-01-01" };

/** How fixes are carried out in Word; indexes are the reading's. Each fix goes in as a whole or is declined. */
export function planSteps(reading: Reading, fixes: readonly Fix[], options: StepOptions): StepPlan {
  const declined: DeclinedFix[] = [];
  let kept = fixes.filter((fix) => {
    const isOut = !options.canSetPages && fix.edits.some(isAboutPages);
    if (isOut) declined.push({ fix, reason: "page-setup" });
    return !isOut;
  });
  const { library } = options;
  const applied = applyFixes(reading.docx, reading.snapshot, kept, { library, author: NO_AUTHOR });
  for (const fix of applied.declined) declined.push({ fix, reason: "locked" });
  kept = kept.filter((fix) => !applied.declined.includes(fix));
  for (;;) {
    const planner = new Planner(reading, editsOf(kept), options);
    const steps = planner.plan();
    if (steps) return { steps, kept, declined, styles: planner.styles() };
    const stuck = new Set(planner.stuck);
    const touches = ({ edits }: Fix) =>
      edits.some((edit) => "paragraph" in edit && stuck.has(edit.paragraph));
    for (const fix of kept.filter(touches)) declined.push({ fix, reason: "unsupported" });
    kept = kept.filter((fix) => !touches(fix));
  }
}

function isAboutPages({ kind }: Edit): boolean {
  return kind === "page" || kind === "pageNumber";
}

class Planner {
  /** Paragraphs that can neither be changed by calls nor be written anew. */
  readonly stuck: number[] = [];
  private readonly byParagraph = new Map<number, ParagraphEdit[]>();
  private readonly wanted = new Map<string, StyleDefinition>();
  private readonly gone: ReadonlySet<number>;

  constructor(
    private readonly reading: Reading,
    private readonly edits: readonly Edit[],
    private readonly options: StepOptions,
  ) {
    this.gone = new Set(edits.flatMap((edit) => (edit.kind === "remove" ? [edit.paragraph] : [])));
    for (const edit of edits) {
      if (!("paragraph" in edit)) continue;
      this.byParagraph.set(edit.paragraph, [...(this.byParagraph.get(edit.paragraph) ?? []), edit]);
    }
  }

  /** null when there are `stuck` paragraphs. */
  plan(): readonly Step[] | null {
    const steps: Step[] = [];
    const rewritten: number[] = [];
    for (const [index, edits] of this.byParagraph) {
      const paragraph = this.reading.snapshot.paragraphs[index];
      const own = paragraph ? this.byCalls(paragraph, edits) : null;
      if (own) steps.push(...own);
      else if (!paragraph || paragraph.label) this.stuck.push(index);
      else rewritten.push(index);
    }
    for (const [first, last] of this.stretches(rewritten)) {
      const step = this.rewrite(first, last);
      if (step) steps.push(step);
      else this.stuck.push(...rewritten.filter((index) => first <= index && index <= last));
    }
    for (const edit of this.edits) {
      const step = this.beside(edit);
      if (step) steps.push(step);
    }
    return this.stuck.length > 0 ? null : steps;
  }

  styles(): readonly StyleDefinition[] {
    const path = this.reading.docx.related(this.reading.docx.mainPath, "styles")[0];
    const sheet = path === undefined ? "" : (this.reading.docx.text(path) ?? "");
    return [...this.wanted.values()].filter(({ id }) => !sheet.includes(`w:styleId="${id}"`));
  }

  /** null where calls cannot do it. */
  private byCalls(paragraph: Paragraph, edits: readonly ParagraphEdit[]): Step[] | null {
    if (this.options.unsearchable.has(paragraph.index)) return null;
    const isOld = paragraph.runs.some(({ format }) => format.encoding !== null);
    if (isOld && edits.some((edit) => edit.kind !== "remove")) return null;
    const steps: Step[] = [];
    // What a style keeps of the letters comes first: an edit of the letters themselves has the last word.
    const isStyle = ({ kind }: Edit) => kind === "style";
    for (const edit of [...edits.filter(isStyle), ...edits.filter((one) => !isStyle(one))]) {
      switch (edit.kind) {
        case "text": {
          const joins = joinsOf(paragraph, edit);
          if (!joins) return null;
          const { start, end, text } = edit;
          steps.push({ kind: "words", paragraph: edit.paragraph, start, end, text, joins });
          break;
        }
        case "characters":
          if (edit.format.capitals !== undefined && !this.options.canSetPages) return null;
          steps.push({ ...edit, kind: "font" });
          break;
        case "split":
          steps.push({ kind: "break", paragraph: edit.paragraph, at: edit.at });
          break;
        case "remove":
          steps.push(...this.removed(paragraph));
          break;
        case "style": {
          const own = this.restyled(paragraph, edit);
          if (!own) return null;
          steps.push(...own);
          break;
        }
        case "ruleLine":
          return null;
      }
    }
    return steps;
  }

  /** One that its cell, control or section cannot do without is emptied. */
  private removed(paragraph: Paragraph): Step[] {
    const { index, text } = paragraph;
    const { xml, snapshot } = this.reading;
    if (!isNeeded(xml, snapshot, paragraph, this.gone)) {
      return [{ kind: "remove", paragraph: index }];
    }
    const all = { start: 0, end: text.length, text: "", joins: "before" } as const;
    return text === "" ? [] : [{ kind: "words", paragraph: index, ...all }];
  }

  private restyled(paragraph: Paragraph, edit: StyleEdit): Step[] | null {
    const definition = this.options.library.style(edit.style);
    const { source, format } = paragraph;
    const frame = source && frameOf(this.reading.xml.slice(source.start, source.end));
    // Word takes the page break away with the other formatting of the paragraph.
    if (!frame || format.pageBreakBefore) return null;
    const made = restyle(paragraph, frame.properties, edit, definition, () => "");
    if (!made) return null;
    this.wanted.set(definition.id, definition);
    const { index } = paragraph;
    return [
      {
        kind: "style",
        paragraph: index,
        name: definition.name,
        again: lookOf(made.properties),
      },
      ...made.letters.map((letters): Step => ({ ...letters, kind: "font" })),
    ];
  }

  private stretches(indexes: readonly number[]): (readonly [number, number])[] {
    const found: [number, number][] = [];
    for (const index of [...indexes].sort((one, other) => one - other)) {
      const last = found.at(-1);
      const isNext = last?.[1] === index - 1 && blocksOf(this.reading, last[0], index) !== null;
      if (last && isNext) last[1] = index;
      else found.push([index, index]);
    }
    return found;
  }

  /** The paragraphs as they stand in the changed package. */
  private rewrite(first: number, last: number): Step | null {
    const { docx, snapshot, xml } = this.reading;
    const { library } = this.options;
    const place = blocksOf(this.reading, first, last);
    const edits = this.edits.filter(
      (edit) => "paragraph" in edit && first <= edit.paragraph && edit.paragraph <= last,
    );
    const fix = { safe: true, edits };
    const { changes } = applyFixes(docx, snapshot, [fix], { library, author: NO_AUTHOR });
    const changed = changes.get(docx.mainPath);
    if (!place || changed === undefined) return null;
    const blocks = changed.slice(place.start, changed.length - (xml.length - place.end));
    if (blocks.includes("<w:sectPr")) return null;
    const ooxml = excerptOf(withChanges(docx, changes), blocks);
    return { kind: "rewrite", paragraph: first, last, ooxml };
  }

  /** What stands beside paragraphs, or on the page. */
  private beside(edit: Edit): Step | null {
    const { library } = this.options;
    switch (edit.kind) {
      case "insert": {
        if (!edit.at) return null;
        const { xml, styles } = library.piece(edit.piece, edit.label);
        return { kind: "put", ...this.outsideControl(edit.at), ooxml: fragmentOf(xml, styles) };
      }
      case "page": {
        const { section, size, margins } = edit;
        return {
          kind: "page",
          section,
          ...(size ? { size: { width: points(size.width), height: points(size.height) } } : {}),
          ...(margins
            ? {
                margins: {
                  top: points(margins.top),
                  bottom: points(margins.bottom),
                  left: points(margins.left),
                  right: points(margins.right),
                },
              }
            : {}),
        };
      }
      case "pageNumber":
        return pageNumberStep(this.reading, library);
      default:
        return null;
    }
  }

  /** Beside the neighbour rather than inside a control that the paragraph ends (or begins). */
  private outsideControl(at: { readonly paragraph: number; readonly side: "before" | "after" }) {
    const { paragraphs } = this.reading.snapshot;
    const own = paragraphs[at.paragraph];
    const next = paragraphs[at.paragraph + (at.side === "after" ? 1 : -1)];
    const around = own?.controls.filter(({ start, end }) => start === 0 && end === own.text.length);
    if (!own || !next || !around?.length || !sameCell(own, next)) return at;
    const isShared = around.some(({ serial }) =>
      next.controls.some((one) => one.serial === serial),
    );
    if (isShared) return at;
    const side = at.side === "after" ? "before" : "after";
    return { paragraph: next.index, side } as const;
  }
}

function sameCell({ cell }: Paragraph, { cell: other }: Paragraph): boolean {
  return cell?.table === other?.table && cell?.row === other?.row && cell?.column === other?.column;
}

const POINTS_A_MM = 72 / 25.4;
const points = (millimetres: number) => Math.round(millimetres * POINTS_A_MM * 100) / 100;

const BREAKS = new Set(["\t", "\n"]);

/** Which letters new words join; null where a content control's edge leaves none. Words that replace others stand in their place. */
function joinsOf(
  { text, controls }: Paragraph,
  { start, end }: { readonly start: number; readonly end: number },
): WordsStep["joins"] | null {
  if (start !== end || text === "") return "before";
  const isWhole = (one: { start: number; end: number }) =>
    one.start === 0 && one.end === text.length;
  const inner = controls.filter((one) => !isWhole(one));
  const canBefore = start > 0 && !inner.some((one) => one.end === start);
  const canBehind = start < text.length && !inner.some((one) => one.start === start);
  const leadsLine = start === 0 || BREAKS.has(text.charAt(start - 1));
  const endsLine = start === text.length || BREAKS.has(text.charAt(start));
  if (leadsLine && !endsLine && canBehind) return "behind";
  if (canBefore) return "before";
  return canBehind ? "behind" : null;
}

const ALIGNMENTS = { left: "Left", center: "Centered", right: "Right", both: "Justified" } as const;
const TWIPS_A_POINT = 20;

/** What a paragraph says besides its style, as far as Word's calls can say it. */
function lookOf(properties: string): ParagraphLook {
  const said = new Map(propertiesIn(properties).map(({ name, attributes }) => [name, attributes]));
  const length = (name: string, attribute: string) => {
    const twips = said.get(name)?.[attribute];
    return twips === undefined ? null : Number(twips) / TWIPS_A_POINT;
  };
  const hanging = length("w:ind", "w:hanging");
  const alignment = Object.entries(ALIGNMENTS).find(
    ([value]) => value === said.get("w:jc")?.["w:val"],
  )?.[1];
  const look: Record<string, string | number | null | undefined> = {
    alignment,
    leftIndent: length("w:ind", "w:left"),
    rightIndent: length("w:ind", "w:right"),
    firstLineIndent: hanging === null ? length("w:ind", "w:firstLine") : -hanging,
    spaceBefore: length("w:spacing", "w:before"),
    spaceAfter: length("w:spacing", "w:after"),
  };
  return Object.fromEntries(
    Object.entries(look).filter(([, value]) => value !== null && value !== undefined),
  );
}
