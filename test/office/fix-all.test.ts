import { checkPartyDocument } from "../../src/core/check/check-document";
import { libraryFor } from "../../src/core/fixes/library";
import { planFixes } from "../../src/core/fixes/plan";
import { profileFor } from "../../src/core/fixes/read-profile";
import type { FixRequest } from "../../src/core/host";
import { openPackage } from "../../src/core/ooxml/package";
import { recognise } from "../../src/core/parts/recognise";
import { applyFixes } from "../../src/core/snapshot/apply/apply-edits";
import { packChanges } from "../../src/core/snapshot/apply/changed-package";
import { snapshotOf } from "../../src/core/snapshot/read";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { startWord } from "./support/office-runtime";
import { checked, sampleDocument } from "./support/planned-fixes";

const host = createWordHost();
const today = "2026-11-01";

/** Every safe fix of a document, and those that follow from them. */
function wholeRequest(bytes: Uint8Array): FixRequest {
  const docx = openPackage(bytes);
  const programme = recognise(snapshotOf(docx));
  const library = libraryFor(profileFor(programme, emptyProfile()));
  const { planned } = planFixes(checkPartyDocument(programme, { today }), programme, library);
  return {
    source: { kind: "package", bytes },
    fixes: planned.map(({ fix }) => fix),
    library,
    following: (applied) => {
      const options = { library, author: { name: "", date: today } };
      const { changes } = applyFixes(docx, programme.snapshot, applied, options);
      return wholeRequest(packChanges(docx, changes));
    },
  };
}

test("the careless sample is put right in six round trips, with what follows, and undone", async () => {
  const careless = sampleDocument("careless.docx");
  const word = startWord(careless);
  word.context.sets["WordApiDesktop"] = "1.3";
  const before = checked(openPackage(careless));
  const result = await host.apply(wholeRequest(careless));
  expect(word.roundTrips()).toBeLessThanOrEqual(6);
  expect(result.declined).toEqual([]);
  const now = checked(openPackage(word.store.bytes()));
  expect(now.report.findings.filter(({ fix }) => fix?.safe)).toEqual([]);
  expect(now.report.verdict).toBe("complete");
  expect(await result.undo?.()).toBe(true);
  const again = checked(openPackage(word.store.bytes()));
  expect(again.texts).toEqual(before.texts);
  expect(again.findings).toEqual(before.findings);
});
