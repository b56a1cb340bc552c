import { openPackage } from "../../src/core/ooxml/package";
import { createWordHost } from "../../src/office/word-host";
import { sampled } from "../sweep";
import { startWord, type WordRuntime } from "./support/office-runtime";
import { CASES, checked, corpusDocument, plannedFixes } from "./support/planned-fixes";

const host = createWordHost();
const nowIn = ({ store }: WordRuntime) => checked(openPackage(store.bytes()));

/** Word on a computer, which can do everything. */
function startDesktop(bytes: Uint8Array): WordRuntime {
  const word = startWord(bytes);
  word.context.sets["WordApiDesktop"] = "1.3";
  return word;
}

describe("Word makes of a document what the package's own carrier makes of it", () => {
  test.each(sampled(CASES))(
    "%s, in four round trips at most; undone, it reads as before",
    async (name) => {
      const bytes = corpusDocument(name);
      const { before, request, after, declined } = plannedFixes(bytes);
      const word = startDesktop(bytes);
      const result = await host.apply(request);
      expect(result.declined.map(({ fix }) => fix)).toEqual(declined);
      expect(word.roundTrips()).toBeLessThanOrEqual(4);
      const now = nowIn(word);
      expect(now.texts).toEqual(after.texts);
      expect(now.findings).toEqual(after.findings);
      if (!result.undo) return;
      expect(await result.undo()).toBe(true);
      const again = nowIn(word);
      expect(again.texts).toEqual(before.texts);
      expect(again.findings).toEqual(before.findings);
    },
  );
});
