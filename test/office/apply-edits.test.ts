import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkProgramme } from "../../src/core/check/check-document";
import type { Report } from "../../src/core/check/report";
import { libraryFor } from "../../src/core/fixes/library";
import { planFixes } from "../../src/core/fixes/plan";
import { profileFor } from "../../src/core/fixes/read-profile";
import { openPackage } from "../../src/core/ooxml/package";
import { recognise } from "../../src/core/parts/recognise";
import { applyFixes } from "../../src/core/snapshot/apply-edits";
import { withChanges } from "../../src/core/snapshot/changed-package";
import type { Fix } from "../../src/core/snapshot/edits";
import { snapshotOf } from "../../src/core/snapshot/read";
import { emptyProfile } from "../../src/core/template/profile";
import { createWordHost } from "../../src/office/word-host";
import { startWord } from "./support/office-runtime";

const CORPUS = path.join(__dirname, "../corpus");
const cases = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "sources")
  .map(({ name }) => name);
const today = "2026-11-01";
const author = { name: "", date: today };
const host = createWordHost();

function checked(docx: ReturnType<typeof openPackage>) {
  const programme = recognise(snapshotOf(docx));
  return { docx, programme, report: checkProgramme(programme, { today }) };
}

const said = ({ findings }: Report) =>
  findings.map(({ rule, messageId, quote }) => `${rule} ${messageId} ${quote}`).sort();

/** The plan for a document, and what the package's own carrier makes of it. */
function planned(bytes: Uint8Array, isCarried: (fix: Fix) => boolean = () => true) {
  const before = checked(openPackage(bytes));
  const plan = planFixes(before.report, before.programme);
  const fixes = plan.planned.map(({ fix }) => fix).filter(isCarried);
  const library = libraryFor(profileFor(before.programme, emptyProfile()));
  const { snapshot } = before.programme;
  const done = applyFixes(before.docx, snapshot, fixes, { library, author });
  const after = checked(withChanges(before.docx, done.changes));
  return { before, fixes, library, after, declined: done.declined };
}

const textsOf = ({ programme }: ReturnType<typeof checked>) =>
  programme.snapshot.paragraphs.map(({ text }) => text);

describe("both carriers make the same of a document", () => {
  test.each(cases)("%s", async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(CORPUS, name, "document.docx")));
    const isOfPage = (fix: Fix) => fix.edits.some(({ kind }) => kind.startsWith("page"));
    const { fixes, library, after, declined } = planned(bytes, (fix) => !isOfPage(fix));
    const word = startWord(bytes);
    const result = await host.apply({ source: { kind: "package", bytes }, fixes, library });
    const now = checked(openPackage(word.store.bytes()));
    expect(result.declined.map(({ fix }) => fix)).toEqual(declined);
    expect(textsOf(now)).toEqual(textsOf(after));
    expect(said(now.report)).toEqual(said(after.report));
    expect(word.roundTrips()).toBeLessThanOrEqual(4);
  });
});
