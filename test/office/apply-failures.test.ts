import { HostError } from "../../src/core/host";
import type { Edit, Fix } from "../../src/core/snapshot/edits";
import { openPackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";
import { libraryFor } from "../../src/core/fixes/library";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { createWordHost } from "../../src/office/word-host";
import { docx, p, r } from "../preview/support/docx";
import { startWord, type WordRuntime } from "./support/office-runtime";
import { checked, plannedFixes, sampleDocument } from "./support/planned-fixes";

const host = createWordHost();
const library = libraryFor(emptyProfile());
const careless = sampleDocument("careless.docx");

const fix = (...edits: Edit[]): Fix => ({ safe: true, edits });
const words = (paragraph: number, start: number, end: number, text: string): Edit => ({
  kind: "text",
  paragraph,
  start,
  end,
  text,
});
const source = (bytes: Uint8Array) => ({ kind: "package", bytes }) as const;
const textsOf = ({ store }: WordRuntime) =>
  readSnapshot(source(store.bytes())).paragraphs.map(({ text }) => text);

/** The runs that Word's own commands wrote, as they stand in the file. */
const runsOf = ({ store }: WordRuntime) =>
  [...store.text.xml.matchAll(/<w:r>.*?<\/w:r>/g)].map(([run]) => run.replace(/<[^>]*>/g, "|"));

const bold = (text: string) => r(text, "<w:b/>");

describe("only what an edit speaks of is written", () => {
  test("words of the same letters elsewhere in the paragraph stay", async () => {
    const bytes = docx(p(r("một hai một hai một")));
    const word = startWord(bytes);
    const fixes = [fix(words(0, 8, 11, "ba"))];
    const result = await host.apply({ source: source(bytes), fixes, library });
    expect(result.applied).toEqual(fixes);
    expect(textsOf(word)).toEqual(["một hai ba hai một"]);
    expect(word.roundTrips()).toBe(3);
  });

  test("new words look like those before them, and a line's first like those behind", async () => {
    const bytes = docx(p(bold("đậm") + r("thường")));
    const word = startWord(bytes);
    const fixes = [fix(words(0, 3, 3, " ")), fix(words(0, 0, 0, "1. "))];
    await host.apply({ source: source(bytes), fixes, library });
    expect(textsOf(word)).toEqual(["1. đậm thường"]);
    expect(runsOf(word).map((run) => run.replace(/\|+/g, "|"))).toEqual(["|1. đậm |", "|thường|"]);
  });

  test("an empty paragraph takes words, and a tab is found", async () => {
    const bytes = docx(p("") + p(r("a\tb")));
    const word = startWord(bytes);
    const fixes = [fix(words(0, 0, 0, "Nơi nhận:")), fix(words(1, 1, 2, " "))];
    await host.apply({ source: source(bytes), fixes, library });
    expect(textsOf(word)).toEqual(["Nơi nhận:", "a b"]);
  });

  test("a very long stretch gets its look from end to end", async () => {
    const bytes = docx(p(r("đầu ") + r(`${"chữ ".repeat(120)}hết`) + r(" cuối")));
    const word = startWord(bytes);
    const format = { bold: true };
    const fixes = [fix({ kind: "characters", paragraph: 0, start: 4, end: 487, format })];
    await host.apply({ source: source(bytes), fixes, library });
    const { runs } = readSnapshot(source(word.store.bytes())).paragraphs[0] ?? { runs: [] };
    expect(runs.map((run) => [run.start, run.end, run.format.bold])).toEqual([
      [0, 4, false],
      [4, 487, true],
      [487, 492, false],
    ]);
  });
});

describe("text that moved between check and fix", () => {
  const before = docx(p(r("Mở đầu.")) + p(r("chỗ sai")) + p(r("Kết thúc.")));
  const fixes = [fix(words(1, 0, 1, "C")), fix(words(2, 8, 9, "!"))];

  test("is found where it is now, and what the user typed meanwhile stays", async () => {
    const now = docx(p(r("Mới.")) + p(r("Mở đầu.")) + p(r("chỗ sai")) + p("") + p(r("Kết thúc.")));
    const word = startWord(now);
    const result = await host.apply({ source: source(before), fixes, library });
    expect(result.declined).toEqual([]);
    expect(textsOf(word)).toEqual(["Mới.", "Mở đầu.", "Chỗ sai", "", "Kết thúc!"]);
  });

  test("is left alone where its words have changed", async () => {
    const word = startWord(docx(p(r("Mở đầu.")) + p(r("chỗ đúng")) + p(r("Kết thúc."))));
    const result = await host.apply({ source: source(before), fixes, library });
    expect(result.declined).toEqual([{ fix: fixes[0], reason: "moved" }]);
    expect(textsOf(word)).toEqual(["Mở đầu.", "chỗ đúng", "Kết thúc!"]);
  });

  test("undoing leaves what was typed elsewhere, and declines where somebody went on typing", async () => {
    const word = startWord(before);
    const result = await host.apply({ source: source(before), fixes, library });
    const elsewhere = word.store.text.xml.replace("Mở đầu.", "Mở bài.");
    word.store.replaceMain(elsewhere, "host");
    expect(await result.undo?.()).toBe(true);
    expect(textsOf(word)).toEqual(["Mở bài.", "chỗ sai", "Kết thúc."]);

    const other = startWord(before);
    const again = await host.apply({ source: source(before), fixes, library });
    other.store.replaceMain(other.store.text.xml.replace("Chỗ sai", "Chỗ này"), "host");
    expect(await again.undo?.()).toBe(false);
    expect(textsOf(other)).toEqual(["Mở đầu.", "Chỗ này", "Kết thúc!"]);
  });
});

describe("what Word cannot do here", () => {
  const page: Fix = fix({ kind: "page", section: 0, size: { width: 210, height: 297 } });

  test("the page stays without WordApiDesktop 1.3, and says why", async () => {
    const bytes = docx(p(r("Một.")));
    const word = startWord(bytes);
    const result = await host.apply({ source: source(bytes), fixes: [page], library });
    expect(result).toMatchObject({ applied: [], declined: [{ reason: "page-setup" }] });
    expect(word.roundTrips()).toBe(1);
  });

  test("with it the page is set, and set back", async () => {
    const letter = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>';
    const bytes = docx(p("", letter) + p(r("Một.")));
    const word = startWord(bytes);
    word.context.sets["WordApiDesktop"] = "1.3";
    const width = () => readSnapshot(source(word.store.bytes())).sections[0]?.pageWidth;
    const result = await host.apply({ source: source(bytes), fixes: [page], library });
    expect(width()).toBe(11906);
    await result.undo?.();
    expect(width()).toBe(12240);
  });

  test("a document of which only text is known is left alone", async () => {
    const word = startWord(docx(p(r("chỗ sai"))));
    const text = { kind: "text", paragraphs: ["chỗ sai"] } as const;
    const result = await host.apply({ source: text, fixes: [fix(words(0, 0, 1, "C"))], library });
    expect(result.declined).toMatchObject([{ reason: "unsupported" }]);
    expect(word.roundTrips()).toBe(0);
  });

  test("words of a field are a field's", async () => {
    const field = '<w:fldSimple w:instr="DATE"><w:r><w:t>hôm nay</w:t></w:r></w:fldSimple>';
    const bytes = docx(`<w:p>${r("Ngày ")}${field}</w:p>`);
    startWord(bytes);
    const fixes = [fix(words(0, 5, 8, "Hôm"))];
    const result = await host.apply({ source: source(bytes), fixes, library });
    expect(result.declined).toMatchObject([{ reason: "locked" }]);
  });
});

describe("writing that fails", () => {
  const reasonOf = (work: Promise<unknown>) =>
    work.then(
      () => "no error",
      (error: unknown) => (error instanceof HostError ? error.reason : error),
    );

  test.each([
    ["AccessDenied", "protected"],
    ["GeneralException", "viewing"],
  ])(
    "%s before anything was written is %s, and the document is as it was",
    async (code, reason) => {
      const { request, before } = plannedFixes(careless);
      const word = startWord(careless);
      word.failOnce("InsertText", code);
      expect(await reasonOf(host.apply(request))).toBe(reason);
      expect(textsOf(word)).toEqual(before.texts);
    },
  );

  test("a batch that Word stops in the middle is undone", async () => {
    const { request, before } = plannedFixes(careless);
    const word = startWord(careless);
    const store = jest.spyOn(word.store, "setText");
    const { setText } = Object.getPrototypeOf(word.store) as WordRuntime["store"];
    let writes = 0;
    store.mockImplementation(function (this: WordRuntime["store"], ...all) {
      writes += 1;
      if (writes === 6) throw new Error("Word has stopped");
      setText.apply(word.store, all);
    });
    expect(await reasonOf(host.apply(request))).toBe("viewing");
    expect(writes).toBeGreaterThan(6);
    const now = checked(openPackage(word.store.bytes()));
    expect(now.texts).toEqual(before.texts);
    expect(now.findings).toEqual(before.findings);
  });

  test("a read-only document is not even asked", async () => {
    const word = startWord(careless);
    word.context.mode = "readOnly";
    expect(await reasonOf(host.apply(plannedFixes(careless).request))).toBe("read-only");
    expect(word.roundTrips()).toBe(0);
  });
});
