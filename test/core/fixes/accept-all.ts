import { checkPartyDocument } from "../../../src/core/check/check-document";
import type { Finding, Report, RuleId } from "../../../src/core/check/report";
import { fixDocument, type FixOptions } from "../../../src/core/fixes/fix-document";
import { libraryOf } from "../../../src/core/fixes/library-of";
import { planFixes, type PlannedFix } from "../../../src/core/fixes/plan";
import { openPackage, type DocxPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import type { PartyDocument } from "../../../src/core/parts/party-document";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../../src/core/snapshot/apply/changed-package";
import type { EditLibrary } from "../../../src/core/snapshot/edits";
import { snapshotOf } from "../../../src/core/snapshot/read";

/** What a document becomes under somebody who has all safe fixes done and then takes every suggestion. */
export interface Accepted {
  readonly bytes: Uint8Array;
  readonly after: Report;
  /** Findings whose suggestions were taken, in their order. */
  readonly taken: readonly Finding[];
}

/** A suggestion may bring another finding to light, but what goes on longer goes on for ever. */
const MOST_ROUNDS = 6;

/** All safe fixes and suggestions of a document. */
export function acceptAll(before: Uint8Array, options: FixOptions): Accepted {
  let { bytes, after } = fixDocument(before, options);
  const taken: Finding[] = [];
  for (let round = 0; round < MOST_ROUNDS && hasSuggestion(after); round += 1) {
    const proposed = takeSuggestions(bytes, options);
    if (proposed.planned.length === 0) break;
    taken.push(...proposed.planned.map(({ finding }) => finding));
    ({ bytes, after } = fixDocument(proposed.bytes, options));
  }
  return { bytes, after, taken };
}

/** The suggestions among some findings that go together in one go. */
function plannedSuggestions(
  findings: readonly Finding[],
  programme: PartyDocument,
  library: EditLibrary,
): readonly PlannedFix[] {
  const own = findings.filter(isSuggested).map((finding) => {
    // A plan holds what may be done unasked; who takes a suggestion has been asked.
    return { ...finding, fix: finding.fix && { ...finding.fix, safe: true } };
  });
  return planFixes({ findings: own }, programme, library).planned;
}

export interface Proposed {
  readonly docx: DocxPackage;
  readonly programme: PartyDocument;
  readonly planned: readonly PlannedFix[];
  /** Members of the package that the suggestions change, by name. */
  readonly changes: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** A document's suggestions (or one rule's), and what taking them in one go makes of it; no safe fix is done. */
export function takeSuggestions(
  before: Uint8Array,
  { today, profile, author }: FixOptions,
  only?: RuleId,
): Proposed {
  const docx = openPackage(before);
  const programme = recognise(snapshotOf(docx));
  const { findings } = checkPartyDocument(programme, { today });
  const own = only ? findings.filter(({ rule }) => rule === only) : findings;
  const library = libraryOf(programme, profile);
  const planned = plannedSuggestions(own, programme, library);
  const fixes = planned.map(({ fix }) => fix);
  const { changes } = applyFixes(docx, programme.snapshot, fixes, { library, author });
  const bytes = changes.size === 0 ? before : packChanges(docx, changes);
  return { docx, programme, planned, changes, bytes };
}

const isSuggested = ({ fix }: Finding) => fix?.safe === false;
const hasSuggestion = ({ findings }: Report) => findings.some(isSuggested);
