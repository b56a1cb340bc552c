import { checkDocument, checkPartyDocument } from "../../../src/core/check/check-document";
import type { Report, RuleId } from "../../../src/core/check/report";
import { libraryOf } from "../../../src/core/fixes/library-of";
import { planFixes } from "../../../src/core/fixes/plan";
import { openPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../../src/core/snapshot/apply/changed-package";
import { readSnapshot, snapshotOf } from "../../../src/core/snapshot/read";
import { exampleProfile } from "../template/example-profile";

export const AUTHOR = { name: "Chi bộ", date: "2026-10-01" };

/** What fixing one rule's findings makes of a document. */
export interface FixedByRule {
  readonly bytes: Uint8Array;
  readonly after: Report;
  /** Words of the paragraphs that the document did not have before, in order; empty ones left out. */
  readonly changed: readonly string[];
}

/** Applies the safe fixes of one rule's findings, and of no other. */
export function fixRule(id: RuleId, bytes: Uint8Array, today: string): FixedByRule {
  const docx = openPackage(bytes);
  const programme = recognise(snapshotOf(docx));
  const { findings } = checkPartyDocument(programme, { today });
  const own = findings.filter(({ rule }) => rule === id);
  const library = libraryOf(programme, exampleProfile());
  const { planned } = planFixes({ findings: own }, programme, library);
  const fixes = planned.map(({ fix }) => fix);
  const options = { library, author: AUTHOR };
  const { changes } = applyFixes(docx, programme.snapshot, fixes, options);
  const fixed = packChanges(docx, changes);
  const after = checkDocument({ kind: "package", bytes: fixed }, { today });
  return { bytes: fixed, after, changed: changedWords(bytes, fixed) };
}

/** Texts of the paragraphs that are in the later document and not, as often, in the earlier one. */
export function changedWords(before: Uint8Array, after: Uint8Array): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of textsOf(before)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return textsOf(after).filter((text) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0 && text.trim() !== "";
  });
}

function textsOf(bytes: Uint8Array): readonly string[] {
  return readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);
}
