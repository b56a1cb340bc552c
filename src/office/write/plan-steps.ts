import type { DeclinedFix } from "../../core/host";
import {
  editsOf,
  reachOfEdit,
  type Edit,
  type EditLibrary,
  type Fix,
  type StyleDefinition,
} from "../../core/snapshot/edits";
import type { Paragraph } from "../../core/snapshot/model";
import { isNeeded } from "../../core/snapshot/surroundings";
import { arrangingSteps } from "./arranging-steps";
import { besideStep } from "./beside-step";
import type { Reading } from "../read/reading";
import { rewriteSteps } from "./rewrite-steps";
import type { Step } from "./steps";
import { styleSteps } from "./style-step";
import { tryOut } from "./try-out";
import { textStep } from "./text-step";

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

/** How fixes are carried out in Word; indexes are the reading's. Each fix goes in as a whole or is declined. */
export function planSteps(reading: Reading, fixes: readonly Fix[], options: StepOptions): StepPlan {
  const declined: DeclinedFix[] = [];
  let kept = fixes.filter((fix) => {
    const isOut = !options.canSetPages && fix.edits.some(isAboutPages);
    if (isOut) declined.push({ fix, reason: "page-setup" });
    return !isOut;
  });
  const applied = tryOut(reading, kept, options.library);
  for (const fix of applied.declined) declined.push({ fix, reason: "locked" });
  kept = kept.filter((fix) => !applied.declined.includes(fix));
  for (;;) {
    const planner = new Planner(reading, editsOf(kept), options);
    const steps = planner.plan();
    if (steps) return { steps, kept, declined, styles: planner.styles() };
    const touches = ({ edits }: Fix) =>
      edits.some((edit) => {
        const [first, last] = reachOfEdit(edit) ?? [0, -1];
        return planner.stuck.some((index) => first <= index && index <= last);
      });
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
    const { steps: arranged, taken } = arrangingSteps(
      this.reading,
      this.edits,
      this.options.library,
      this.stuck,
    );
    steps.push(...arranged);
    for (const [index, edits] of this.byParagraph) {
      if (taken.has(index)) continue;
      const paragraph = this.reading.snapshot.paragraphs[index];
      const own = paragraph ? this.byCalls(paragraph, edits) : null;
      if (own) steps.push(...own);
      else if (!paragraph || paragraph.label) this.stuck.push(index);
      else rewritten.push(index);
    }
    const anew = rewriteSteps(this.reading, rewritten, this.edits, this.options.library);
    steps.push(...anew.steps);
    this.stuck.push(...anew.stuck);
    for (const edit of this.edits) {
      const step = besideStep(this.reading, edit, this.options.library);
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
          const step = textStep(paragraph, edit);
          if (!step) return null;
          steps.push(step);
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
          const definition = this.options.library.style(edit.style);
          const own = styleSteps(this.reading, paragraph, edit, definition);
          if (!own) return null;
          this.wanted.set(definition.id, definition);
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
    return text === "" ? [] : [{ kind: "text", paragraph: index, ...all }];
  }
}
