import { HostError, type RevealTarget } from "../../src/core/host";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { blankDocument } from "../../src/preview/truth/blank-document";
import { docx, p, r } from "../preview/support/docx";
import { FILE_FAULTS, OOXML_FAULTS } from "./support/reading-faults";
import { startTriedWord } from "./support/tried-word";
import { withFaults } from "./support/word-faults";
import { serveFile } from "./support/file-server";
import { startWord, type WordRuntime } from "./support/office-runtime";

const programme = buildProgramme(emptyProfile());
const host = createWordHost();

const textsIn = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);
const textsOf = ({ store }: WordRuntime) => textsIn(store.bytes());
const programmeTexts = textsIn(programme);

/** The paragraph of a selection, and the words selected in it. */
function selected({ store, selections }: WordRuntime): [number, string] {
  const range = selections.at(-1);
  if (!range) throw new Error("nothing was selected");
  const index = store.text.ids.indexOf(range.first);
  return [index, (textsIn(store.bytes())[index] ?? "").slice(range.start, range.end)];
}

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => "no error",
    (error: unknown) => (error instanceof HostError ? [error.reason, error.detail] : error),
  );

describe("whole template, WordApi 1.3", () => {
  test("an empty document is replaced in two round trips, with no empty paragraph left behind", async () => {
    const word = startWord(blankDocument());
    expect(await host.abilities()).toMatchObject({ writeRefusal: null, keepsPageSetup: false });
    await host.insertDocument(programme, "replace");
    expect(word.roundTrips()).toBe(2);
    expect(textsOf(word)).toEqual(programmeTexts);
  });

  test("at the end, what is there stays and the template begins on a new page", async () => {
    const word = startWord(programme);
    await host.insertDocument(programme, "end");
    const texts = textsOf(word);
    expect(texts.slice(0, programmeTexts.length)).toEqual(programmeTexts);
    expect(texts.slice(-programmeTexts.length)).toEqual(programmeTexts);
    expect(word.store.text.xml.match(/<w:br w:type="page"\/>/g)).toHaveLength(1);
  });
});

describe("whole template, WordApi 1.5", () => {
  const startNewWord = (docx: Uint8Array) => {
    const word = startWord(docx);
    word.context.sets["WordApi"] = "1.5";
    return word;
  };
  const marginsOf = ({ store }: WordRuntime) =>
    readSnapshot({ kind: "package", bytes: store.bytes() }).sections.map(({ margins }) => margins);
  const [programmeMargins] = readSnapshot({ kind: "package", bytes: programme }).sections.map(
    ({ margins }) => margins,
  );

  test("an empty document is replaced in one round trip, page setup and header with it", async () => {
    const word = startNewWord(blankDocument());
    expect(await host.abilities()).toMatchObject({ writeRefusal: null, keepsPageSetup: true });
    await host.insertDocument(programme, "replace");
    expect(word.roundTrips()).toBe(1);
    expect(textsOf(word)).toEqual(programmeTexts);
    expect(marginsOf(word)).toEqual([programmeMargins]);
  });

  test("asking whether it is empty and inserting are two round trips together", async () => {
    const word = startNewWord(blankDocument());
    if (await host.isEmpty()) await host.insertDocument(programme, "replace");
    expect(word.roundTrips()).toBe(2);
    expect(textsOf(word)).toEqual(programmeTexts);
  });

  test("at the end, the template has a section of its own and the text before keeps its page", async () => {
    const word = startNewWord(blankDocument());
    const [blankMargins] = marginsOf(word);
    await host.insertDocument(programme, "end");
    expect(word.roundTrips()).toBe(1);
    expect(textsOf(word).slice(-programmeTexts.length)).toEqual(programmeTexts);
    expect(marginsOf(word)).toEqual([blankMargins, programmeMargins]);
  });
});

describe("an empty paragraph that Word puts before a document that begins with a table", () => {
  const [misplaced] = FILE_FAULTS;
  const [misplacedOoxml] = OOXML_FAULTS;

  test.each([
    ["1.5", misplaced, 2],
    ["1.3", misplacedOoxml, 2],
  ])("WordApi %s: is taken away again", async (version, fault, roundTrips) => {
    const word = startTriedWord();
    word.context.sets["WordApi"] = version;
    const mend = withFaults(word, fault ? [fault] : []);
    await host.insertDocument(programme, "replace");
    mend();
    expect(textsOf(word)).toEqual(programmeTexts);
    expect(word.roundTrips()).toBe(roundTrips);
  });

  test("one that the document itself begins with stays", async () => {
    const own = docx(p("") + p(r("Đoạn.")));
    const word = startTriedWord();
    await host.insertDocument(own, "replace");
    expect(textsOf(word)).toEqual(["", "Đoạn."]);
  });
});

describe("reading", () => {
  test("the file's bytes come whole, in slices, without any round trip, and the file is closed", async () => {
    const word = startWord(programme);
    const file = serveFile(programme);
    word.context.getFileAsync = file.getFileAsync;
    expect(await host.read()).toEqual({ kind: "package", bytes: programme });
    expect(word.roundTrips()).toBe(0);
    expect([file.opened(), file.left()]).toEqual([1, 0]);
  });

  test.each([
    ["opening", { open: { 0: 5001 } }],
    ["a slice", { slice: { 0: 11001 } }],
  ])("%s that fails once is tried again, and every file is closed", async (_what, faults) => {
    const word = startWord(programme);
    const file = serveFile(programme, faults);
    word.context.getFileAsync = file.getFileAsync;
    expect(await host.read()).toEqual({ kind: "package", bytes: programme });
    expect([file.opened(), file.left()]).toEqual([2, 0]);
  });

  test("where Word gives no file, the body's OOXML says the same in one round trip", async () => {
    const word = startWord(programme);
    word.context.getFileAsync = serveFile(programme, { open: { 0: 11001, 1: 11001 } }).getFileAsync;
    const source = await host.read();
    expect(source.kind).toBe("flat-opc");
    expect(word.roundTrips()).toBe(1);
    expect(readSnapshot(source).paragraphs.map(({ text }) => text)).toEqual(programmeTexts);
  });

  test("where it gives no OOXML either, the paragraphs' text remains", async () => {
    const word = startWord(programme);
    word.context.getFileAsync = serveFile(programme, { open: { 0: 5001, 1: 5001 } }).getFileAsync;
    word.failOnce("GetOoxml", "GeneralException");
    const source = await host.read();
    expect(source.kind).toBe("text");
    expect(readSnapshot(source).paragraphs).toHaveLength(programmeTexts.length);
  });

  test("where nothing works, the error names every way that was tried", async () => {
    const word = startWord(programme);
    word.context.getFileAsync = serveFile(programme, { open: { 0: 5001, 1: 7000 } }).getFileAsync;
    word.failOnce("GetOoxml", "GeneralException");
    word.failOnce("Paragraphs", "ActivityLimitReached");
    const [reason, detail] = (await reasonOf(host.read())) as string[];
    expect(reason).toBe("busy");
    expect(detail).toMatch(/7000.*GeneralException.*ActivityLimitReached/);
  });
});

describe("emptiness", () => {
  test("a blank document is empty, a template is not", async () => {
    const word = startWord(blankDocument());
    expect(await host.isEmpty()).toBe(true);
    expect(word.roundTrips()).toBe(1);
    startWord(programme);
    expect(await host.isEmpty()).toBe(false);
  });
});

describe("reveal", () => {
  const index = programmeTexts.findIndex((text) => text.startsWith("Số"));
  const text = programmeTexts[index] ?? "";
  const target: RevealTarget = { paragraph: index, text, quote: "-CTr/CB" };

  test("the quoted words are selected in two round trips", async () => {
    const word = startWord(programme);
    expect(await host.reveal(target)).toBe(true);
    expect(word.roundTrips()).toBe(2);
    expect(selected(word)).toEqual([index, "-CTr/CB"]);
  });

  test("without a quotation the whole paragraph is selected", async () => {
    const word = startWord(programme);
    expect(await host.reveal({ paragraph: index, text })).toBe(true);
    expect(selected(word)).toEqual([index, text]);
  });

  test("words that Word's search does not find leave the paragraph selected", async () => {
    const word = startWord(programme);
    word.failOnce("Search", "ItemNotFound");
    expect(await host.reveal(target)).toBe(true);
    expect(word.roundTrips()).toBe(2);
  });

  test("a paragraph that moved is found where it is now", async () => {
    const word = startWord(programme);
    expect(await host.reveal({ ...target, paragraph: index + 7 })).toBe(true);
    expect(selected(word)).toEqual([index, "-CTr/CB"]);
  });

  test("a paragraph that is gone is not found, and nothing is selected", async () => {
    const word = startWord(blankDocument());
    expect(await host.reveal(target)).toBe(false);
    expect(word.selections).toEqual([]);
  });
});

describe("refusals", () => {
  test("a read-only document says so before and while writing; reading works on", async () => {
    const word = startWord(blankDocument());
    word.context.mode = "readOnly";
    expect((await host.abilities()).writeRefusal).toBe("read-only");
    expect(await reasonOf(host.insertDocument(programme, "replace"))).toEqual(["read-only", ""]);
    expect(word.roundTrips()).toBe(0);
    expect(await host.isEmpty()).toBe(true);
  });

  test("a Word without WordApi 1.3 is too old", async () => {
    const word = startWord(blankDocument());
    word.context.sets["WordApi"] = "1.1";
    expect((await host.abilities()).writeRefusal).toBe("too-old");
  });

  test.each([
    ["AccessDenied", "protected"],
    ["GeneralException", "viewing"],
    ["SearchDialogIsOpen", "busy"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["SomethingNew", "failed"],
  ])("%s while writing is %s, with Word's own code kept", async (code, reason) => {
    const word = startWord(blankDocument());
    word.failOnce("InsertOoxml", code);
    const found = (await reasonOf(host.insertDocument(programme, "replace"))) as string[];
    expect(found[0]).toBe(reason);
    expect(found[1]).toContain(code);
  });

  test("a general failure while reading says nothing about Viewing mode", async () => {
    const word = startWord(blankDocument());
    word.failOnce("Body", "GeneralException");
    expect(await reasonOf(host.isEmpty())).toEqual([
      "failed",
      expect.stringContaining("GeneralException"),
    ]);
  });

  test("more than Word takes at once is refused before it is sent", async () => {
    const word = startWord(blankDocument());
    const found = await reasonOf(host.insertDocument(new Uint8Array(4 * 1024 * 1024 + 1), "end"));
    expect(found).toEqual(["too-large", expect.stringContaining("4194305")]);
    expect(word.roundTrips()).toBe(0);
  });
});
