import { fixDocument } from "../../src/core/fixes/fix-document";
import { openPackage } from "../../src/core/ooxml/package";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { createAgainController } from "../../src/taskpane/again/again-controller";
import { serveFile } from "./support/file-server";
import { startWord } from "./support/office-runtime";
import { checked, sampleDocument } from "./support/planned-fixes";

const TODAY = "2030-06-01";

let checks = 0;
const controller = () =>
  createAgainController({
    host: createWordHost(),
    profile: emptyProfile,
    today: () => TODAY,
    kind: () => undefined,
    check: async () => {
      checks += 1;
    },
    refresh: async () => {},
  });

/** Word as it is today takes a whole file; an older one only its OOXML. Both give the document's file, as it is when asked for. */
function startToday(bytes: Uint8Array, wordApi = "1.5") {
  const word = startWord(bytes);
  word.context.sets["WordApi"] = wordApi;
  word.context.getFileAsync = (...asked) =>
    serveFile(word.store.bytes(), {}, 65_536).getFileAsync(...asked);
  return word;
}

const OLDER = ["1.3", "1.4"];

const wordsIn = (texts: readonly string[]) => texts.join("\n").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words that the safe fixes leave of a document: these alone take any away, as a note to whoever signs. */
function wordsAfterFixing(bytes: Uint8Array): readonly string[] {
  const author = { name: "", date: TODAY };
  const fixed = fixDocument(bytes, { today: TODAY, profile: emptyProfile(), author });
  return wordsIn(checked(openPackage(fixed.bytes)).texts);
}

const textsIn = (word: ReturnType<typeof startWord>) =>
  checked(openPackage(word.store.bytes())).texts;

test("the open document is set anew in six round trips at most, and undone", async () => {
  const word = startToday(sampleDocument("careless.docx"));
  const before = textsIn(word);
  const again = controller();
  expect(await again.setAnew()).toMatchObject({ ok: true });
  expect(word.roundTrips()).toBeLessThanOrEqual(6);
  const { findings } = checked(openPackage(word.store.bytes()));
  expect(findings.filter((one) => one.includes("/position"))).toEqual([]);
  expect(checks).toBe(1);
  expect(await again.undo()).toBeNull();
  expect(textsIn(word)).toEqual(before);
  expect(await again.undo()).toBe("no-former");
});

test("last term's programme becomes the new term's, and is undone", async () => {
  const word = startToday(sampleDocument("right-kindergarten.docx"));
  const before = textsIn(word);
  const again = controller();
  const outcome = await again.renew("2030-2035");
  expect(outcome.ok && outcome.changes.map(({ reason }) => reason)).toContain("period");
  expect(word.roundTrips()).toBeLessThanOrEqual(6);
  expect(textsIn(word).join("\n")).toContain("2030");
  expect(await again.undo()).toBeNull();
  expect(textsIn(word)).toEqual(before);
});

test.each([
  ["nhiệm kỳ mới", "not-a-period"],
  ["2031", "other-period"],
])("%s is refused, and the document stays", async (asked, why) => {
  const word = startToday(sampleDocument("right-kindergarten.docx"));
  const before = textsIn(word);
  expect(await controller().renew(asked)).toEqual({ ok: false, why });
  expect(textsIn(word)).toEqual(before);
});

describe.each(OLDER)("in a Word with WordApi %s, which takes no whole file", (wordApi) => {
  test("setting anew keeps every word, leaves no part missing, and is undone", async () => {
    const careless = sampleDocument("careless.docx");
    const word = startToday(careless, wordApi);
    const before = textsIn(word);
    const again = controller();
    expect(await again.setAnew()).toMatchObject({ ok: true });
    const { report, texts } = checked(openPackage(word.store.bytes()));
    const left = [...wordsIn(texts)];
    const lost = wordsAfterFixing(careless).filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(lost).toEqual([]);
    expect(report.mandatory.missing).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule.endsWith("/position"))).toEqual([]);
    expect(await again.undo()).toBeNull();
    expect(textsIn(word)).toEqual(before);
  });

  test("the new term's programme says what the former said, and is undone", async () => {
    const word = startToday(sampleDocument("right-kindergarten.docx"), wordApi);
    const before = textsIn(word);
    const again = controller();
    const outcome = await again.renew("2030-2035");
    const changes = outcome.ok ? outcome.changes : [];
    const { report, texts } = checked(openPackage(word.store.bytes()));
    // A paragraph in which nothing was to change says the same, in the same place.
    const touched = new Set(changes.map(({ paragraph }) => paragraph));
    expect(touched.size).toBeGreaterThan(3);
    expect(texts.filter((_, index) => !touched.has(index))).toEqual(
      before.filter((_, index) => !touched.has(index)),
    );
    expect(report.mandatory.missing).toEqual([]);
    expect(await again.undo()).toBeNull();
    expect(textsIn(word)).toEqual(before);
  });
});

test.each(["1.5", ...OLDER])(
  "what is typed afterwards is not thrown away, WordApi %s",
  async (wordApi) => {
    const word = startToday(sampleDocument("careless.docx"), wordApi);
    const again = controller();
    await again.setAnew();
    await Word.run(async (context) => {
      context.document.body.insertParagraph("Thêm sau đó", "End");
      await context.sync();
    });
    const typed = textsIn(word);
    expect(await again.undo()).toBe("changed-since");
    expect(textsIn(word)).toEqual(typed);
  },
);
