import { HostError } from "../../src/core/host";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildPartDocument } from "../../src/core/template/build-part";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { blankDocument } from "../../src/preview/truth/blank-document";
import { docx, p, r, table } from "../preview/support/docx";
import { startWord, type WordRuntime } from "./support/office-runtime";

const host = createWordHost();
const profile = emptyProfile();
const closing = buildPartDocument(profile, "closing");
const header = buildPartDocument(profile, "header");

const paragraphsIn = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes }).paragraphs;
const textsIn = (bytes: Uint8Array) => paragraphsIn(bytes).map(({ text }) => text);
const textsOf = ({ store }: WordRuntime) => textsIn(store.bytes());
/** Without the paragraph to spare at the end. */
const closingTexts = textsIn(closing).slice(0, -1);

const OWN = ["Đoạn một.", "Đoạn hai.", "", "Đoạn ba."];
const own = () => startWord(docx(OWN.map((text) => p(text === "" ? "" : r(text))).join("")));

/** Puts the cursor into a paragraph. Returns how many round trips there were since. */
async function putCursor(word: WordRuntime, index: number): Promise<() => number> {
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    paragraphs.items[index]?.getRange("Start").select();
    await context.sync();
  });
  const before = word.roundTrips();
  return () => word.roundTrips() - before;
}

test("a part goes in behind the paragraph with the cursor, in three round trips, and nothing empty comes with it", async () => {
  const word = own();
  const roundTrips = await putCursor(word, 1);
  await host.insertAtCursor(closing);
  expect(roundTrips()).toBe(3);
  expect(textsOf(word)).toEqual([...OWN.slice(0, 2), ...closingTexts, ...OWN.slice(2)]);
});

test("an empty paragraph with the cursor stays behind the part", async () => {
  const word = own();
  await putCursor(word, 2);
  await host.insertAtCursor(closing);
  expect(textsOf(word)).toEqual([...OWN.slice(0, 2), ...closingTexts, ...OWN.slice(2)]);
});

test("a blank document has the part first, and its look with it", async () => {
  const word = startWord(blankDocument());
  await host.insertAtCursor(closing);
  expect(textsOf(word)).toEqual([...closingTexts, ""]);
  const [wanted] = paragraphsIn(closing);
  const [found] = paragraphsIn(word.store.bytes());
  expect(found?.format).toEqual(wanted?.format);
});

test("behind a part that ends with a table stays its own low paragraph", async () => {
  const word = startWord(docx(p(r("Đoạn một.")) + table([p(r("Bảng"))])));
  await putCursor(word, 0);
  await host.insertAtCursor(header);
  expect(textsOf(word)).toEqual(["Đoạn một.", ...textsIn(header), "Bảng"]);
  const low = paragraphsIn(word.store.bytes())[textsIn(header).length];
  expect(low?.format.line).toBe(paragraphsIn(header).at(-1)?.format.line);
});

describe("refusals leave the document as it is", () => {
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => "no error",
      (error: unknown) => (error instanceof HostError ? error.reason : error),
    );

  test("a read-only document is not written to", async () => {
    const word = own();
    word.context.mode = "readOnly";
    expect(await reasonOf(host.insertAtCursor(closing))).toBe("read-only");
    expect(word.roundTrips()).toBe(0);
  });

  test.each([
    ["GetSelection", "ItemNotFound", "failed"],
    ["InsertOoxml", "AccessDenied", "protected"],
    ["InsertOoxml", "GeneralException", "viewing"],
  ])("%s that ends with %s is told as %s", async (member, code, reason) => {
    const word = own();
    word.failOnce(member, code);
    expect(await reasonOf(host.insertAtCursor(closing))).toBe(reason);
    expect(textsOf(word)).toEqual(OWN);
  });
});
