import { checkProgramme, type CheckOptions } from "../check/check-document";
import type { Finding, Report } from "../check/report";
import { openPackage, type DocxPackage } from "../ooxml/package";
import { recognise } from "../parts/recognise";
import { applyFixes } from "../snapshot/apply-edits";
import type { Author } from "../snapshot/apply-revisions";
import { packChanges, withChanges, type Changes } from "../snapshot/changed-package";
import type { Fix } from "../snapshot/edits";
import { snapshotOf } from "../snapshot/read";
import type { Profile } from "../template/profile";
import { libraryOf } from "./library-of";
import { planFixes } from "./plan";

export interface FixOptions extends CheckOptions {
  /** What is written into parts that are put in, where the document itself does not say it. */
  readonly profile: Profile;
  /** Who stands in the record where the document tracks its changes. */
  readonly author: Author;
}

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
  let declined: readonly Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { planned } = planFixes(state.report, state.programme);
    if (planned.length === 0) break;
    const fixes = planned.map((one) => one.fix);
    const applied = applyFixes(state.docx, state.programme.snapshot, fixes, {
      library: libraryOf(state.programme, options.profile),
      author: options.author,
    });
    const refused = new Set<Fix>(applied.declined);
    declined = planned.filter(({ fix }) => refused.has(fix)).map(({ finding }) => finding);
    fixed.push(...planned.filter(({ fix }) => !refused.has(fix)).map(({ finding }) => finding));
    // What was declined may have its place once the rest is done.
    if (applied.changes.size === 0) break;
    changes = new Map([...changes, ...applied.changes]);
    state = checked(withChanges(docx, changes), options);
  }
  return {
    bytes: changes.size === 0 ? bytes : packChanges(docx, changes),
    before,
    after: state.report,
    fixed,
    declined,
  };
}

function checked(docx: DocxPackage, options: CheckOptions) {
  const programme = recognise(snapshotOf(docx));
  return { docx, programme, report: checkProgramme(programme, options) };
}
