import { fixDocument } from "../../../src/core/fixes/fix-document";
import { UnreadableError } from "../../../src/core/ooxml/unreadable";
import { damagedBytes, originals } from "../../fuzz/fuzz-case";
import { exampleProfile } from "../template/example-profile";
import { AUTHOR } from "./fix-rule";

/** Each by its own chance, always the same; enough that many can still be read. */
const DAMAGED = 60;

test("damaged documents are fixed as far as they can be read, and can be read afterwards", () => {
  const documents = originals();
  const options = { today: "2026-10-01", profile: exampleProfile(), author: AUTHOR };
  let readable = 0;
  for (let number = 0; number < DAMAGED; number += 1) {
    const bytes = damagedBytes(number, documents);
    try {
      const { after, bytes: fixed, declined } = fixDocument(bytes, options);
      readable += 1;
      expect({ number, verdict: after.verdict }).not.toEqual({ number, verdict: "unreadable" });
      expect(fixed.length).toBeGreaterThan(0);
      // Nothing is left untold.
      expect(after.findings.filter(({ fixable }) => fixable)).toEqual(declined);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  expect(readable).toBeGreaterThan(DAMAGED / 3);
});
