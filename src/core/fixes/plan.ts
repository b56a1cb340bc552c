import type { Finding, Report } from "../check/report";
import { clash, type Edit, type Fix } from "../snapshot/edits";

/** One finding with what is to be done about it. */
export interface PlannedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixPlan {
  /** Findings whose fixes go together, in the order of the document. */
  readonly planned: readonly PlannedFix[];
  /** Findings whose fix would touch the same words as one before: for the next round, after another check. */
  readonly postponed: readonly Finding[];
  /** Findings that a person has to see to: they have no fix, or one that is only a suggestion. */
  readonly left: readonly Finding[];
}

/**
 * The safe fixes of a report that can be applied in one go. Every fix goes in as a whole or not at all; of two that want the same
 * words differently the first in the report wins.
 */
export function planFixes({ findings }: Pick<Report, "findings">): FixPlan {
  const planned: PlannedFix[] = [];
  const postponed: Finding[] = [];
  const left: Finding[] = [];
  const taken = new TakenPlaces();
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix?.safe) left.push(finding);
    else if (taken.add(fix.edits)) planned.push({ finding, fix });
    else postponed.push(finding);
  }
  return { planned, postponed, left };
}

/** What the fixes chosen so far touch; looked up by paragraph, since a long document has many. */
class TakenPlaces {
  private readonly byPlace = new Map<number, Edit[]>();
  private readonly known = new Set<string>();

  /** True when all of the edits go together with what was added before; only then are they added. */
  add(edits: readonly Edit[]): boolean {
    const fresh = edits.filter((edit) => !this.known.has(JSON.stringify(edit)));
    const fits = fresh.every(
      (edit) => !(this.byPlace.get(placeOf(edit)) ?? []).some((other) => clash(edit, other)),
    );
    if (!fits) return false;
    for (const edit of fresh) {
      this.known.add(JSON.stringify(edit));
      const place = placeOf(edit);
      const there = this.byPlace.get(place);
      if (there) there.push(edit);
      else this.byPlace.set(place, [edit]);
    }
    return true;
  }
}

/** Edits of different places never clash: paragraphs from 0, all else together. */
function placeOf(edit: Edit): number {
  return "paragraph" in edit ? edit.paragraph : -1;
}
