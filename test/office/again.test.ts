import { openPackage } from "../../src/core/ooxml/package";
import { emptyProfile } from "../../src/core/template/profile";
import { createWordHost } from "../../src/office/word-host";
import { createAgainDesk } from "../../src/taskpane/again/again-desk";
import { serveFile } from "./support/file-server";
import { startWord } from "./support/office-runtime";
import { checked, sampleDocument } from "./support/planned-fixes";

let checks = 0;
const desk = () =>
  createAgainDesk({
    host: createWordHost(),
    profile: emptyProfile,
    today: () => "2030-06-01",
    check: async () => {
      checks += 1;
    },
  });

/** Word as it is today: it gives the document's file, and takes a whole one. */
function startToday(bytes: Uint8Array) {
  const word = startWord(bytes);
  word.context.sets["WordApi"] = "1.5";
  word.context.getFileAsync = serveFile(bytes, {}, 65_536).getFileAsync;
  return word;
}

const textsIn = (word: ReturnType<typeof startWord>) =>
  checked(openPackage(word.store.bytes())).texts;

test("the open document is set anew in six round trips at most, and taken back", async () => {
  const word = startToday(sampleDocument("careless.docx"));
  const before = textsIn(word);
  const again = desk();
  expect(await again.setAnew()).toMatchObject({ ok: true });
  expect(word.roundTrips()).toBeLessThanOrEqual(6);
  const { findings } = checked(openPackage(word.store.bytes()));
  expect(findings.filter((one) => one.includes("/position"))).toEqual([]);
  expect(checks).toBe(1);
  expect(await again.takeBack()).toBe(true);
  expect(textsIn(word)).toEqual(before);
  expect(await again.takeBack()).toBe(false);
});

test("last term's programme becomes the new term's, and is taken back", async () => {
  const word = startToday(sampleDocument("right-kindergarten.docx"));
  const before = textsIn(word);
  const again = desk();
  const outcome = await again.renew("2030-2035");
  expect(outcome.ok && outcome.changes.map(({ reason }) => reason)).toContain("period");
  expect(word.roundTrips()).toBeLessThanOrEqual(6);
  expect(textsIn(word).join("\n")).toContain("2030");
  expect(await again.takeBack()).toBe(true);
  expect(textsIn(word)).toEqual(before);
});

test.each([
  ["nhiệm kỳ mới", "not-a-period"],
  ["2031", "other-period"],
])("%s is refused, and the document stays", async (asked, why) => {
  const word = startToday(sampleDocument("right-kindergarten.docx"));
  const before = textsIn(word);
  expect(await desk().renew(asked)).toEqual({ ok: false, why });
  expect(textsIn(word)).toEqual(before);
});
