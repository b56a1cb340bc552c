import { withChanges } from "../../core/snapshot/apply/changed-package";
import type { Edit, EditLibrary } from "../../core/snapshot/edits";
import { excerptOf } from "./ooxml-fragment";
import { blocksOf, type Reading } from "../read/reading";
import type { RewriteStep } from "./steps";
import { tryOut } from "./try-out";

/** What writes some paragraphs anew, and those with which that cannot be done. */
export interface Rewriting {
  readonly steps: readonly RewriteStep[];
  readonly stuck: readonly number[];
}

/** Writes paragraphs anew as they stand in the changed package, neighbours in one piece. */
export function rewriteSteps(
  reading: Reading,
  indexes: readonly number[],
  edits: readonly Edit[],
  library: EditLibrary,
): Rewriting {
  const steps: RewriteStep[] = [];
  const stuck: number[] = [];
  for (const [first, last] of stretches(reading, indexes)) {
    const within = (index: number) => first <= index && index <= last;
    const own = edits.filter((edit) => "paragraph" in edit && within(edit.paragraph));
    const ooxml = blocksAfter(reading, first, last, own, library);
    if (ooxml !== null) steps.push({ kind: "rewrite", paragraph: first, last, ooxml });
    else stuck.push(...indexes.filter(within));
  }
  return { steps, stuck };
}

function stretches(
  reading: Reading,
  indexes: readonly number[],
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const index of [...indexes].sort((one, other) => one - other)) {
    const last = found.at(-1);
    const isNext = last?.[1] === index - 1 && blocksOf(reading, last[0], index) !== null;
    if (last && isNext) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** Some neighbouring paragraphs as they stand in the changed package, as Flat OPC; null where they are not side by side, or hold more than paragraphs. */
export function blocksAfter(
  reading: Reading,
  first: number,
  last: number,
  edits: readonly Edit[],
  library: EditLibrary,
): string | null {
  const { docx, xml } = reading;
  const place = blocksOf(reading, first, last);
  if (!place) return null;
  const { changes } = tryOut(reading, [{ safe: true, edits }], library);
  const changed = changes.get(docx.mainPath);
  if (changed === undefined) return null;
  const blocks = changed.slice(place.start, changed.length - (xml.length - place.end));
  return blocks.includes("<w:sectPr") ? null : excerptOf(withChanges(docx, changes), blocks);
}
