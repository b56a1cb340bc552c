import { withChanges } from "../../core/snapshot/apply/changed-package";
import {
  isArranging,
  reachOfEdit,
  type ColumnsEdit,
  type Edit,
  type EditLibrary,
  type MoveEdit,
} from "../../core/snapshot/edits";
import { snapshotOf } from "../../core/snapshot/read";
import { stretchOf } from "../../core/snapshot/surroundings";
import { beside } from "./beside-step";
import { excerptOf } from "./ooxml-fragment";
import type { Reading } from "../read/reading";
import { blocksAfter } from "./rewrite-steps";
import type { Step } from "./steps";
import { tryOut } from "./try-out";
import { textInWord } from "../read/word-letters";

/** What gives paragraphs another place in Word, and which paragraphs are written along with it. */
export interface Arranged {
  readonly steps: readonly Step[];
  readonly taken: ReadonlySet<number>;
}

/** A table is written over the paragraphs that go into it; what moves is put in at its new place and taken away at the old one. */
export function arrangingSteps(
  reading: Reading,
  edits: readonly Edit[],
  library: EditLibrary,
  stuck: number[],
): Arranged {
  const steps: Step[] = [];
  const taken = new Set<number>();
  for (const edit of edits) {
    if (!isArranging(edit)) continue;
    const inside = edits.filter((one) => {
      const reach = isArranging(one) || one.kind === "insert" ? null : reachOfEdit(one);
      return reach !== null && edit.first <= reach[0] && reach[1] <= edit.last;
    });
    const made =
      edit.kind === "columns"
        ? tableStep(reading, edit, inside, library)
        : moveSteps(reading, edit, inside, library);
    for (let index = edit.first; index <= edit.last; index += 1) taken.add(index);
    if (made) steps.push(...made);
    else stuck.push(edit.first);
  }
  return { steps, taken };
}

function tableStep(
  reading: Reading,
  edit: ColumnsEdit,
  inside: readonly Edit[],
  library: EditLibrary,
): readonly Step[] | null {
  const { docx, xml, snapshot } = reading;
  const { first, last } = edit;
  const fix = { safe: true, edits: [...inside, edit] };
  const { changes } = tryOut(reading, [fix], library);
  const changed = changes.get(docx.mainPath);
  const start = snapshot.paragraphs[first]?.source?.start;
  const end = snapshot.paragraphs[last]?.source?.end;
  if (changed === undefined || start === undefined || end === undefined) return null;
  // Controls around the whole stretch stay where they are.
  const blocks = changed.slice(start, changed.length - (xml.length - end));
  if (!blocks.startsWith("<w:") || blocks.includes("<w:sectPr")) return null;
  const after = withChanges(docx, changes);
  const count =
    snapshotOf(after).paragraphs.length - (snapshot.paragraphs.length - (last - first + 1));
  const becomes = snapshotOf(after)
    .paragraphs.slice(first, first + count)
    .map((paragraph) => textInWord(paragraph, changed));
  return [{ kind: "rewrite", paragraph: first, last, ooxml: excerptOf(after, blocks), becomes }];
}

function moveSteps(
  reading: Reading,
  { first, last, to }: MoveEdit,
  inside: readonly Edit[],
  library: EditLibrary,
): readonly Step[] | null {
  const { docx, xml, snapshot } = reading;
  const [own, aim] = [snapshot.paragraphs[first], snapshot.paragraphs[to.paragraph]];
  const stretch = stretchOf(xml, snapshot, first, last);
  if (!stretch) return null;
  const ooxml =
    inside.length === 0
      ? excerptOf(docx, xml.slice(stretch.start, stretch.end))
      : blocksAfter(reading, first, last, inside, library);
  if (ooxml === null) return null;
  const betweenCells = own?.cell !== null || aim?.cell !== null;
  return [
    { kind: "put", ...beside(reading, to), ooxml },
    { kind: "remove", paragraph: first, last, ...(betweenCells ? { betweenCells } : {}) },
  ];
}
