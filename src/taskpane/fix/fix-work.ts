import { askedKindOf, type Finding, type Report } from "../../core/check/report";
import { askedKind, checkDocument } from "../../core/check/check-document";
import { libraryOf } from "../../core/fixes/library-of";
import { placedFix, planFixes } from "../../core/fixes/plan";
import { openPackage } from "../../core/ooxml/package";
import { recognise } from "../../core/parts/recognise";
import { applyFixes } from "../../core/snapshot/apply/apply-edits";
import { packChanges } from "../../core/snapshot/apply/changed-package";
import type { EditLibrary, Fix } from "../../core/snapshot/edits";
import { readSnapshot } from "../../core/snapshot/read";
import type { DocumentSource } from "../../core/snapshot/source";
import type { Profile } from "../../core/template/profile/profile";
import { previewFix, type FixPreview } from "./preview-fix";

/** What can be done about the findings of one report. */
export interface FixSession {
  readonly report: Report;
  readonly source: DocumentSource;
  readonly library: EditLibrary;
  /** True for findings of its report. */
  readonly has: (finding: Finding) => boolean;
  /** The fix of a finding, suggestions included, with every piece in its place; null where there is none. */
  readonly fixOf: (finding: Finding) => Fix | null;
  /** The safe fixes of some findings that go together in one go. */
  readonly together: (findings: readonly Finding[]) => ReadonlyMap<Finding, Fix>;
  readonly preview: (fix: Fix) => FixPreview;
  /** The document as it will be with those fixes, checked; null where only the host can tell. */
  readonly after: (applied: readonly Fix[]) => FixSession | null;
}

export interface FixSessionOptions {
  /** Written into parts that are put in where the document itself does not say it. */
  readonly known: Profile;
  /** A day as `YYYY-MM-DD`. */
  readonly today: string;
}

/** Throws UnreadableError. */
export function fixSession(
  source: DocumentSource,
  report: Report,
  options: FixSessionOptions,
): FixSession {
  const { known, today } = options;
  const kind = askedKindOf(report);
  const document = recognise(readSnapshot(source), askedKind({ kind }));
  const library = libraryOf(document, known);
  const texts = document.snapshot.paragraphs.map(({ text }) => text);
  const placed = new Map<Finding, Fix | null>();
  const findings = new Set(report.findings);
  return {
    has: (finding) => findings.has(finding),
    report,
    source,
    library,
    fixOf: (finding) => {
      const found = placed.get(finding);
      if (found !== undefined) return found;
      const fix = finding.fix && placedFix(finding.fix, document, library);
      placed.set(finding, fix);
      return fix;
    },
    together: (some) =>
      new Map(
        planFixes({ findings: some }, document, library).planned.map(({ finding, fix }) => [
          finding,
          fix,
        ]),
      ),
    preview: (fix) => previewFix(fix, texts, library),
    after: (applied) => {
      if (source.kind !== "package") return null;
      const docx = openPackage(source.bytes);
      const author = { name: "", date: today };
      const { changes } = applyFixes(docx, document.snapshot, applied, { library, author });
      const then = { kind: "package", bytes: packChanges(docx, changes) } as const;
      return fixSession(then, checkDocument(then, { today, kind }), options);
    },
  };
}
