import { checkProgramme, type CheckOptions } from "../check/check-document";
import type { Finding, Report } from "../check/report";
import { openPackage, type DocxPackage } from "../ooxml/package";
import { recognise } from "../parts/recognise";
import { applyFixes, type ApplyOptions } from "../snapshot/apply-edits";
import { packChanges, withChanges, type Changes } from "../snapshot/changed-package";
import type { Fix } from "../snapshot/edits";
import { snapshotOf } from "../snapshot/read";
import { planFixes } from "./plan";

export interface FixOptions extends CheckOptions, ApplyOptions {}

export interface FixedDocument {
  /** The .docx with every safe fix in it; the very bytes that came in when there was nothing to fix. */
  readonly bytes: Uint8Array;
  readonly before: Report;
  readonly after: Report;
  /** Findings whose fixes were applied, in the order in which they were. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix has no safe place in this document: words of a field, a locked control. */
  readonly declined: readonly Finding[];
}

/** Fixes bring one another about (a part that is put in can be judged), but never in endless turns. */
const MOST_ROUNDS = 6;

/**
 * Checks a document, applies every safe fix and checks again, until nothing more can be done. What no fix speaks of keeps every byte.
 * Throws UnreadableError.
 */
export function fixDocument(bytes: Uint8Array, options: FixOptions): FixedDocument {
  const docx = openPackage(bytes);
  let changes: Changes = new Map();
  let state = checked(docx, options);
  const before = state.report;
  const fixed: Finding[] = [];
  const declined = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { planned } = planFixes({
      findings: state.report.findings.filter((finding) => !declined.has(keyOf(finding))),
    });
    if (planned.length === 0) break;
    const fixes = planned.map((one) => one.fix);
    const applied = applyFixes(state.docx, state.snapshot, fixes, options);
    const refused = new Set<Fix>(applied.declined);
    for (const { finding, fix } of planned) {
      if (refused.has(fix)) declined.add(keyOf(finding));
      else fixed.push(finding);
    }
    if (applied.changes.size === 0) break;
    changes = new Map([...changes, ...applied.changes]);
    state = checked(withChanges(docx, changes), options);
  }
  return {
    bytes: changes.size === 0 ? bytes : packChanges(docx, changes),
    before,
    after: state.report,
    fixed,
    declined: state.report.findings.filter((finding) => declined.has(keyOf(finding))),
  };
}

function checked(docx: DocxPackage, options: CheckOptions) {
  const snapshot = snapshotOf(docx);
  return { docx, snapshot, report: checkProgramme(recognise(snapshot), options) };
}

/** The same finding before and after a round. */
function keyOf({ rule, messageId, quote }: Finding): string {
  return `${rule}#${messageId}#${quote}`;
}
