import { PROBE_IDS, type ProbeResult, type SelfTestEnd } from "../../src/core/self-test";
import { createSelfTest } from "../../src/office/self-test";
import { createWordHost } from "../../src/office/word-host";
import { docx, p, r } from "../preview/support/docx";
import { FILE_FAULTS, OOXML_FAULTS, READING_FAULTS } from "./support/reading-faults";
import { startPreviewedWord, startTriedWord, type TriedWord } from "./support/tried-word";
import { withFaults, type WordFault } from "./support/word-faults";
import {
  DOCUMENT_FAULTS,
  EVENT_FAULTS,
  FIX_FAULTS,
  OTHER_FAULTS,
  REVEAL_FAULTS,
} from "./support/writing-faults";

/** An event that comes in the end comes at once here. */
const PATIENCE_MS = 20;

async function tried(): Promise<{ end: SelfTestEnd; results: readonly ProbeResult[] }> {
  const results: ProbeResult[] = [];
  const selfTest = createSelfTest({ host: createWordHost(), patience: PATIENCE_MS });
  const end = await selfTest.run((result) => results.push(result));
  return { end, results };
}

const withVerdict = (results: readonly ProbeResult[], verdict: string) =>
  results.filter(({ outcome }) => outcome.verdict === verdict).map(({ id }) => id);

test("in Word as it should be every probe passes, and the document is empty again", async () => {
  const { store } = startTriedWord();
  const { end, results } = await tried();
  expect(end).toEqual({ kind: "done" });
  expect(results.map(({ id }) => id)).toEqual(PROBE_IDS);
  expect(results.filter(({ outcome }) => outcome.verdict !== "pass")).toEqual([]);
  expect(store.text.xml).not.toContain("<w:t");
  expect(store.text.xml).toContain('w:left="1440"');
});

test("what the preview does not offer is told as such, and all else passes", async () => {
  startPreviewedWord();
  const { results } = await tried();
  expect(withVerdict(results, "fail")).toEqual([]);
  expect(withVerdict(results, "cannot")).toEqual([
    ...["fix-page", "fix-page-number", "undo"],
    ...["event-typing", "event-deletion", "event-undo", "event-comment"],
  ]);
});

test("a document with text is left alone", async () => {
  const { store, roundTrips } = startTriedWord(docx(p(r("Của tôi."))));
  const before = store.bytes();
  const { end, results } = await tried();
  expect(end).toEqual({ kind: "refused", reason: "not-empty" });
  expect(results).toEqual([]);
  expect(store.bytes()).toBe(before);
  expect(roundTrips()).toBe(1);
});

test("a document that cannot be written is refused with the reason", async () => {
  const { context } = startTriedWord();
  context.mode = "readOnly";
  expect((await tried()).end).toEqual({ kind: "refused", reason: "read-only" });
});

test("where the template does not go in at all the first probe says so, and the others that they cannot tell", async () => {
  const word: TriedWord = startTriedWord();
  word.failOnce("InsertFileFromBase64", "AccessDenied");
  const { results } = await tried();
  expect(results.find(({ id }) => id === "file-first")?.outcome).toMatchObject({
    verdict: "fail",
    found: expect.stringContaining("AccessDenied") as string,
  });
  expect(withVerdict(results, "fail")).toEqual(["file-first"]);
  expect(withVerdict(results, "cannot")).toEqual(
    PROBE_IDS.filter((id) => id.startsWith("file-") && id !== "file-first"),
  );
});

const GROUPS: readonly (readonly WordFault[])[] = [
  ...[FILE_FAULTS, OOXML_FAULTS, READING_FAULTS, REVEAL_FAULTS],
  ...[FIX_FAULTS, DOCUMENT_FAULTS, EVENT_FAULTS, OTHER_FAULTS],
];
/** So many runs of the whole test: the faults of a run are spread over all groups. */
const RUNS = 6;

describe("each fault of Word is caught by the probe that names it, and by no other", () => {
  const runs = Array.from({ length: RUNS }, (_, run) =>
    GROUPS.flatMap((faults) => faults.filter((_one, index) => index % RUNS === run)),
  );

  test.each(runs.map((faults) => [faults.map(({ name }) => name).join("; "), faults] as const))(
    "%s",
    async (_names, faults) => {
      const word = startTriedWord();
      const mend = withFaults(word, faults);
      try {
        const { results } = await tried();
        const order = (ids: readonly string[]) => [...ids].sort();
        expect(order(withVerdict(results, "fail"))).toEqual(
          order(faults.map(({ caughtBy }) => caughtBy)),
        );
      } finally {
        mend();
      }
    },
  );

  test("every probe has a fault", () => {
    const caught = new Set(GROUPS.flat().map(({ caughtBy }) => caughtBy));
    expect(PROBE_IDS.filter((id) => !caught.has(id))).toEqual([]);
  });
});
