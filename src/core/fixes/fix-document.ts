import { askedKind, checkPartyDocument, type CheckOptions } from "../check/check-document";
import type { Finding, Report } from "../check/report";
import { openPackage, type DocxPackage } from "../ooxml/package";
import { recognise } from "../parts/recognise";
import { applyFixes } from "../snapshot/apply/apply-edits";
import type { Author } from "../snapshot/apply/apply-revisions";
import { packChanges, withChanges, type Changes } from "../snapshot/apply/changed-package";
import type { Fix } from "../snapshot/edits";
import { snapshotOf } from "../snapshot/read";
import type { Profile } from "../template/profile/profile";
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
  /** Findings that are left though they have a fix: it has no safe place in this document (a field, a locked control), or does not help. */
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
  const done = new Map<string, Finding>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // What comes back after its fix would come back for ever.
    const findings = state.report.findings.filter(
      (finding) => finding.fixable && !done.has(keyOf(finding)),
    );
    if (findings.length === 0) break;
    const library = libraryOf(state.document, options.profile);
    const { planned } = planFixes({ findings }, state.document, library);
    if (planned.length === 0) break;
    const fixes = planned.map((one) => one.fix);
    const applied = applyFixes(state.docx, state.document.snapshot, fixes, {
      library,
      author: options.author,
    });
    const refused = new Set<Fix>(applied.declined);
    for (const { finding, fix } of planned) {
      if (!refused.has(fix)) done.set(keyOf(finding), finding);
    }
    // What was declined may have its place once the rest is done.
    if (applied.changes.size === 0) break;
    changes = new Map([...changes, ...applied.changes]);
    state = checked(withChanges(docx, changes), options);
  }
  const declined = state.report.findings.filter(({ fixable }) => fixable);
  const left = new Set(declined.map(keyOf));
  return {
    bytes: changes.size === 0 ? bytes : packChanges(docx, changes),
    before,
    after: state.report,
    fixed: [...done].filter(([key]) => !left.has(key)).map(([, finding]) => finding),
    declined,
  };
}

/** The same finding in one round and the next. */
function keyOf({ rule, part, messageId, quote }: Finding): string {
  return [rule, part, messageId, quote].join("#");
}

function checked(docx: DocxPackage, options: CheckOptions) {
  const document = recognise(snapshotOf(docx), askedKind(options));
  return { docx, document, report: checkPartyDocument(document, options) };
}
