import { HostError, type Comment } from "../../src/core/host";
import { openPackage } from "../../src/core/ooxml/package";
import { createWordHost } from "../../src/office/word-host";
import { readComments } from "../../src/preview/truth/comments";
import { viewPackage } from "../../src/preview/view/view-package";
import { openXmlErrors } from "../engines/open-xml-validator";
import { docx, p, r } from "../preview/support/docx";
import { startWord, type WordRuntime } from "./support/office-runtime";

const host = createWordHost();
const bytes = docx(p(r("Mở đầu.")) + p(r("một hai ") + r("ba bốn", "<w:b/>")) + p(r("Hết.")));

function startNewWord(): WordRuntime {
  const word = startWord(bytes);
  Object.assign(word.context.sets, { WordApi: "1.5", WordApiOnline: "1.1" });
  return word;
}

const comment = (paragraph: number, text: string, quote: string, words: string): Comment => ({
  target: { paragraph, text, quote },
  text: words,
});
const comments = [
  comment(1, "một hai ba bốn", "hai ba", "Thiếu dấu phẩy."),
  comment(2, "Hết.", "", "Câu quá ngắn."),
  comment(7, "không còn", "không còn", "Chỗ đã mất."),
];
const contents = ({ store }: WordRuntime) => readComments(store.package).map(({ text }) => text);

test("comments stand at their words, in three round trips, and the file stays valid", async () => {
  const word = startNewWord();
  expect(await host.writeComments(comments)).toEqual({ written: 2, missing: 1 });
  expect(word.roundTrips()).toBe(3);
  expect(contents(word).sort()).toEqual(["[Chi bộ] Câu quá ngắn.", "[Chi bộ] Thiếu dấu phẩy."]);
  const [, around] =
    /<w:commentRangeStart[^>]*>(.*?)<w:commentRangeEnd/s.exec(word.store.text.xml) ?? [];
  expect(around?.replace(/<[^>]*>/g, "")).toBe("hai ba");
  expect(await openXmlErrors(word.store.bytes())).toEqual([]);
});

test("beside the preview's pages comments stand in the order of their words", async () => {
  const word = startNewWord();
  await host.writeComments(comments);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getRange("Content").insertComment("Của tôi.");
    await context.sync();
  });
  const shown = readComments(openPackage(viewPackage(word.store))).map(({ text }) => text);
  expect(shown).toEqual(["Của tôi.", "[Chi bộ] Thiếu dấu phẩy.", "[Chi bộ] Câu quá ngắn."]);
});

test("removing takes ours and leaves everybody else's, and the text is what it was", async () => {
  const word = startNewWord();
  const before = word.store.text.xml.replace(/<[^>]*>/g, "");
  await host.writeComments(comments);
  await Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().getRange("Content").insertComment("Của tôi.");
    await context.sync();
  });
  expect(await host.countComments()).toBe(2);
  expect(await host.removeComments()).toBe(2);
  expect(await host.countComments()).toBe(0);
  expect(contents(word)).toEqual(["Của tôi."]);
  expect(word.store.text.xml.match(/commentReference/g)).toHaveLength(1);
  expect(word.store.text.xml.replace(/<[^>]*>/g, "")).toBe(before);
});

test("a Word without comments says so, has none, and is not asked", async () => {
  const word = startWord(bytes);
  expect((await host.abilities()).canComment).toBe(false);
  expect(await host.countComments()).toBe(0);
  expect(word.roundTrips()).toBe(0);
});

test("a protected document keeps its text to itself", async () => {
  const word = startNewWord();
  word.failOnce("InsertComment", "AccessDenied");
  await expect(host.writeComments(comments)).rejects.toThrow(HostError);
  expect(contents(word)).toEqual([]);
});

test("a setting is kept in the document until it is taken out", async () => {
  const word = startWord(bytes);
  expect(await host.readSetting("chibo.ignored")).toBeNull();
  await host.writeSetting("chibo.ignored", "[]");
  expect(word.context.settings.get("chibo.ignored")).toBe("[]");
  expect(await host.readSetting("chibo.ignored")).toBe("[]");
  // Somebody else who works on the same document.
  word.context.settings.set("chibo.ignored", "[1]");
  expect(await host.readSetting("chibo.ignored")).toBe("[1]");
  await host.writeSetting("chibo.ignored", null);
  expect(word.context.settings.size).toBe(0);
});
