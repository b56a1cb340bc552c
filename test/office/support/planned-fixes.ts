import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkPartyDocument } from "../../../src/core/check/check-document";
import { libraryFor } from "../../../src/core/fixes/library";
import { planFixes } from "../../../src/core/fixes/plan";
import { profileFor } from "../../../src/core/fixes/read-profile";
import { openPackage, type DocxPackage } from "../../../src/core/ooxml/package";
import { recognise } from "../../../src/core/parts/recognise";
import { applyFixes } from "../../../src/core/snapshot/apply/apply-edits";
import { withChanges } from "../../../src/core/snapshot/apply/changed-package";
import { snapshotOf } from "../../../src/core/snapshot/read";
import { emptyProfile } from "../../../src/core/template/profile/profile";

const CORPUS = path.join(__dirname, "../../corpus");

/** Names of the corpus's documents. */
export const CASES = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "sources")
  .map(({ name }) => name);

export function corpusDocument(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(CORPUS, name, "document.docx")));
}

export function sampleDocument(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../samples", name)));
}

const today = "2026-11-01";
const author = { name: "", date: today };

/** A document as the check sees it: its paragraphs' texts, and its findings each as a line. */
export function checked(docx: DocxPackage) {
  const programme = recognise(snapshotOf(docx));
  const report = checkPartyDocument(programme, { today });
  const findings = report.findings.map((one) => `${one.rule} ${one.messageId} ${one.quote}`).sort();
  const texts = programme.snapshot.paragraphs.map(({ text }) => text);
  return { programme, report, findings, texts };
}

/** Every safe fix of a document, and what the package's own carrier makes of it. */
export function plannedFixes(bytes: Uint8Array) {
  const docx = openPackage(bytes);
  const before = checked(docx);
  const { programme } = before;
  const library = libraryFor(profileFor(programme, emptyProfile()));
  const fixes = planFixes(before.report, programme, library).planned.map(({ fix }) => fix);
  const { changes, declined } = applyFixes(docx, programme.snapshot, fixes, { library, author });
  const request = { source: { kind: "package", bytes } as const, fixes, library };
  return { before, request, after: checked(withChanges(docx, changes)), declined };
}
