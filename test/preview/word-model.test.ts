/** @jest-environment jsdom */
import { readSnapshot } from "../../src/core/snapshot/read";
import { textOf } from "../../src/preview/truth/text-edits";
import { block, control, docx, p, r, table } from "./support/docx";
import { TestWord } from "./support/office";

const NAMED = '<w:pStyle w:val="Centred"/>';
const BODY =
  table([p(r("CHI BỘ"), NAMED), p(r("Số ") + control("chibo:a.b", 7, "[số]"))], [p("")]) +
  p(r("Chương trình công tác, công tác Đảng")) +
  block("chibo:c.d", 8, p(r("[nhiệm vụ]"))) +
  p(r("Hết."));

const start = () => new TestWord(docx(BODY));
const texts = ({ store: { text } }: TestWord) => text.ids.map((id) => textOf(text, id));

/** The error that a run ends with, as an add-in sees it. */
async function failure(run: (context: Word.RequestContext) => unknown) {
  try {
    await Word.run(async (context) => {
      run(context);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return [error.code, error.debugInfo.errorLocation];
  }
  return "no failure";
}

test("paragraphs come in document order, table cells included, in one round trip", async () => {
  const word = start();
  const seen = await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/style,items/alignment,items/tableNestingLevel");
    await context.sync();
    expect(word.roundTrips).toBe(1);
    return paragraphs.items.map((one) => [
      one.text,
      one.style,
      one.alignment,
      one.tableNestingLevel,
    ]);
  });
  expect(seen).toEqual([
    ["CHI BỘ", "Centred", "Centered", 1],
    ["Số [số]", "Normal", "Left", 1],
    ["", "Normal", "Left", 1],
    ["Chương trình công tác, công tác Đảng", "Normal", "Left", 0],
    ["[nhiệm vụ]", "Normal", "Left", 0],
    ["Hết.", "Normal", "Left", 0],
  ]);
});

test("search minds its options and its limits, and what it finds can be selected", async () => {
  const word = start();
  const found = await Word.run(async (context) => {
    const { body } = context.document;
    const any = body.search("CÔNG tác");
    const exact = body.search("CÔNG tác", { matchCase: true });
    const whole = body.search("ng tác", { matchWholeWord: true });
    for (const ranges of [any, exact, whole]) ranges.load("items/text");
    await context.sync();
    any.items[1]?.select();
    await context.sync();
    return [any, exact, whole].map((ranges) => ranges.items.map(({ text }) => text));
  });
  expect(found).toEqual([["công tác", "công tác"], [], []]);
  const id = word.store.text.ids[3];
  expect(word.selections).toEqual([{ first: id, start: 23, last: id, end: 31 }]);
  expect(
    await failure(({ document }) => document.body.search("a".repeat(256)).load("items")),
  ).toEqual(["SearchStringInvalidOrTooLong", "search"]);
});

test("content controls are found by tag, inside paragraphs and around them, and filled", async () => {
  const word = start();
  await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("items/tag,items/text,items/placeholderText");
    const [inside, around] = ["chibo:a.b", "chibo:c.d"].map((tag) =>
      contentControls.getByTag(tag).getFirst(),
    );
    const none = contentControls.getByTag("chibo:none").getFirstOrNullObject();
    none.load("text");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(
      contentControls.items.map(({ tag, text, placeholderText }) => [tag, text, placeholderText]),
    ).toEqual([
      ["chibo:a.b", "", "[số]"],
      ["chibo:c.d", "", "[nhiệm vụ]"],
    ]);
    inside?.insertText("15", "Replace");
    around?.insertText("Họp hằng tháng", "Replace");
    await context.sync();
  });
  expect(texts(word).slice(1, 5)).toEqual([
    "Số 15",
    "",
    "Chương trình công tác, công tác Đảng",
    "Họp hằng tháng",
  ]);
  expect(word.store.text.xml).not.toContain("showingPlcHdr");
});

test("text, styles and paragraphs are written where Word writes them", async () => {
  const word = start();
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    const last = paragraphs.getLast();
    last.insertParagraph("Thêm", "After").style = "Centred";
    last.search("Hết").getFirst().insertText("Xong", "Replace");
    last.getPrevious().delete();
    await context.sync();
  });
  // The only paragraph of a control stays, emptied.
  expect(texts(word).slice(3)).toEqual([
    "Chương trình công tác, công tác Đảng",
    "",
    "Xong.",
    "Thêm",
  ]);
  const { paragraphs } = readSnapshot({ kind: "package", bytes: word.store.bytes() });
  expect(paragraphs.at(-1)?.styleId).toBe("Centred");
});

test("a paragraph that was loaded stays the same one when others come before it", async () => {
  const word = start();
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    const last = paragraphs.items[5];
    context.document.body.insertParagraph("Đầu", "Start");
    last?.insertText(" Thật.", "End");
    await context.sync();
  });
  expect(texts(word).at(-1)).toBe("Hết. Thật.");
});

test("while changes are tracked words are marked; all other changes are refused by name", async () => {
  const word = start();
  await Word.run(async (context) => {
    context.document.load("changeTrackingMode");
    await context.sync();
    expect(context.document.changeTrackingMode).toBe("Off");
  });
  expect(
    await failure(({ document }) => {
      document.changeTrackingMode = "TrackAll";
      document.body.paragraphs.getLast().insertText("mới", "Start");
    }),
  ).toBe("no failure");
  expect(word.store.text.xml).toMatch(/<w:ins [^>]*><w:r>.*mới.*<\/w:ins>/);
  expect(await failure(({ document }) => document.body.paragraphs.getLast().delete())).toEqual([
    "NotImplemented",
    "this change while tracking",
  ]);
  expect(word.failures).toHaveLength(1);
});

test("the add-in's changes are undone one by one, as far as they go", async () => {
  const word = start();
  const before = word.store.text.xml;
  await Word.run(async ({ document }) => {
    document.body.paragraphs.getLast().insertText("một ", "Start");
    document.body.paragraphs.getLast().insertText("hai ", "Start");
    await document.context.sync();
  });
  expect(word.store.undo()).toBe(true);
  expect(word.store.text.xml).toContain("một ");
  expect(word.store.undo()).toBe(true);
  expect(word.store.text.xml).toBe(before);
  expect(word.store.undo()).toBe(false);
});

test("what is not modelled is refused by name; wrong arguments and missing items fail as in Word", async () => {
  const word = start();
  expect(await failure(({ document }) => document.body.getHtml())).toEqual([
    "NotImplemented",
    "Body.getHtml()",
  ]);
  expect(await failure(({ document }) => document.body.paragraphs.getFirst().load("font"))).toEqual(
    ["NotImplemented", "Paragraph.font"],
  );
  expect(
    await failure(({ document }) => {
      document.body.paragraphs.getFirst().alignment = "Sideways" as Word.Alignment;
    }),
  ).toEqual(["InvalidArgument", "Paragraph.alignment"]);
  expect(
    await failure(({ document }) => document.body.paragraphs.getLast().getNext().load("text")),
  ).toEqual(["ItemNotFound", "Paragraph.getNext"]);
  expect(word.failures.map(({ code }) => code)).toEqual([
    "NotImplemented",
    "NotImplemented",
    "InvalidArgument",
    "ItemNotFound",
  ]);
});

test("what came before a failure in one batch took effect, as in Word", async () => {
  const word = start();
  await failure(({ document }) => {
    document.body.insertParagraph("Đã vào", "End");
    document.body.getHtml();
  });
  expect(texts(word).at(-1)).toBe("Đã vào");
});
