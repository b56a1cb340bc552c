import type { Finding, Report } from "../check/report";
import type { PartyDocument } from "../parts/party-document";
import {
  clash,
  isArranging,
  isSame,
  type Edit,
  type EditLibrary,
  type Fix,
} from "../snapshot/edits";
import { writtenInTabs } from "./in-tabs";
import { linesOfPiece, pieceKind } from "./library";
import { pieceAt, placeForPart } from "./place-for-part";

/** One finding with what is to be done about it. */
export interface PlannedFix {
  readonly finding: Finding;
  /** Every edit with its place. */
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
export function planFixes(
  { findings }: Pick<Report, "findings">,
  document: PartyDocument,
  library: EditLibrary,
): FixPlan {
  const planned: PlannedFix[] = [];
  const postponed: Finding[] = [];
  const left: Finding[] = [];
  const taken = new TakenPlaces();
  for (const finding of findings) {
    const fix = finding.fix?.safe ? placedFix(finding.fix, document, library) : null;
    if (!fix) left.push(finding);
    else if (taken.add(fix)) planned.push({ finding, fix });
    else postponed.push(finding);
  }
  return { planned, postponed, left };
}

/**
 * A finding's fix with a place for every piece that it puts in; null when this document has no place that the standard would name.
 * For one finding alone, a suggestion included; `planFixes` does it for all safe ones. The library is that of the document.
 */
export function placedFix(fix: Fix, document: PartyDocument, library: EditLibrary): Fix | null {
  const { safe, edits } = fix;
  if (edits.every((edit) => edit.kind !== "insert" || edit.at !== null)) return fix;
  const placed: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind !== "insert" || edit.at !== null) placed.push(edit);
    else {
      const kind = pieceKind(edit.piece);
      const at = placeForPart(document, kind);
      if (at) placed.push({ ...edit, piece: pieceAt(document, edit.piece, at), at });
      else {
        const written = writtenInTabs(document, kind, linesOfPiece(library.piece(edit.piece).xml));
        if (!written) return null;
        placed.push(written);
      }
    }
  }
  return { safe, edits: placed };
}

/** What the fixes chosen so far touch; looked up by paragraph, since a long document has many. */
class TakenPlaces {
  private readonly byPlace = new Map<number, Edit[]>();
  private readonly known = new Set<Edit>();
  /** Findings on one count share a fix. */
  private readonly added = new Set<Fix>();

  /** True when all of the edits go together with what was added before; only then are they added. */
  add(fix: Fix): boolean {
    if (this.added.has(fix)) return true;
    const fresh = fix.edits.filter((edit) => !this.known.has(edit));
    const own = new Set(fix.edits);
    const isOwn = (edit: Edit) => own.has(edit);
    const fits = fresh.every((edit) =>
      placesOf(edit).every((place) =>
        (this.byPlace.get(place) ?? []).every(
          (other) => !clash(edit, other) || isSame(edit, other) || isOwn(other),
        ),
      ),
    );
    if (!fits) return false;
    this.added.add(fix);
    for (const edit of fresh) {
      this.known.add(edit);
      for (const place of placesOf(edit)) {
        const there = this.byPlace.get(place);
        if (there) there.push(edit);
        else this.byPlace.set(place, [edit]);
      }
    }
    return true;
  }
}

/** Edits of different places never clash: paragraphs from 0, all else together; what arranges paragraphs touches both. */
function placesOf(edit: Edit): readonly number[] {
  if (isArranging(edit)) {
    const { first, last } = edit;
    const reach = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return [-1, ...reach, ...(edit.kind === "move" ? [edit.to.paragraph] : [])];
  }
  return ["paragraph" in edit ? edit.paragraph : -1];
}
