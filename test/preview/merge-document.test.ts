/** @jest-environment jsdom */
import { alignRight, toggleBold } from "@eigenpal/docx-editor-core/prosemirror/commands";
import { textOf } from "../../src/preview/truth/text-edits";
import { ViewRefusal } from "../../src/preview/view/refusal";
import { block, control, docx, DRAWN_LINE, p, r, table } from "./support/docx";
import { TestEditor } from "./support/editor";

const TITLE = p(r("ĐẢNG CỘNG SẢN VIỆT NAM") + DRAWN_LINE, '<w:pStyle w:val="Centred"/>');
const NUMBER = p(r("Số ") + control("chibo:numberSymbol.number", 11, "[số]") + r("-CTr/CB"));
const FIRST = p(
  r("Đoạn ") + '<w:proofErr w:type="spellStart"/>' + r("thân", "<w:i/>") + r(" bài."),
  '<w:pStyle w:val="Body"/>',
);
const SECOND = p(r("Đoạn hai."), '<w:pStyle w:val="Body"/>');
const BODY = table([p(r("CHI BỘ")), NUMBER], [TITLE]) + FIRST + SECOND;

/** The paragraphs of the store's document as they stand in its XML. */
function slices({ store: { text } }: TestEditor): string[] {
  return text.outline.paragraphs.map(({ start, end }) => text.xml.slice(start, end));
}

function texts({ store: { text } }: TestEditor): string[] {
  return text.ids.map((id) => textOf(text, id));
}

const letters = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

test("a document in which nothing was typed keeps its bytes", async () => {
  const bytes = docx(BODY);
  const editor = await TestEditor.open(bytes);
  editor.settle();
  expect(editor.store.bytes()).toBe(bytes);
});

test("typing changes its own paragraph and leaves the others byte for byte", async () => {
  const editor = await TestEditor.open(docx(BODY));
  const before = slices(editor);
  editor.select("Đoạn hai", true).type(" rưỡi").settle();
  const after = slices(editor);
  expect(after.at(-1)).toBe(
    `<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r>${letters("Đoạn hai rưỡi.")}</w:r></w:p>`,
  );
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
});

test("letters that XML writes in its own way, and letters of two units, come through", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("Đoạn hai", true).type(" <&> “a” 😀\u0001").settle();
  expect(texts(editor).at(-1)).toBe("Đoạn hai <&> “a” 😀.");
});

test("letters typed into a run look like it, with the look that the document itself gave it", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("thân", true).type("!").settle();
  expect(slices(editor).at(-2)).toContain(`<w:r><w:rPr><w:i/></w:rPr>${letters("thân!")}</w:r>`);
});

test("a drawn line stays where it is anchored when its paragraph is edited", async () => {
  const editor = await TestEditor.open(docx(BODY));
  const drawing = /<w:drawing>.*<\/w:drawing>/;
  const before = drawing.exec(editor.store.text.xml)?.[0];
  editor.select("VIỆT NAM", true).type(" MUÔN NĂM").settle();
  expect(slices(editor)[2]).toContain("ĐẢNG CỘNG SẢN VIỆT NAM MUÔN NĂM");
  expect(drawing.exec(editor.store.text.xml)?.[0]).toBe(before);
  expect(editor.store.text.xml).not.toContain("w:pBdr");
});

test("a paragraph that the editor calls by a new id keeps what is anchored in it", async () => {
  const editor = await TestEditor.open(docx(TITLE + SECOND));
  // Enter at the beginning and Backspace leave the text to the new one of two paragraphs.
  editor.selectRange(1, 1).press("Enter").press("Backspace").settle();
  expect(texts(editor)).toEqual(["ĐẢNG CỘNG SẢN VIỆT NAM", "Đoạn hai."]);
  editor.select("NAM", true).type("!").settle();
  expect(slices(editor)[0]).toMatch(/VIỆT NAM!.*<w:drawing>/);
});

test("typing over a placeholder fills its control and ends the placeholder", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("[số]").type("15").settle();
  const number = slices(editor)[1] ?? "";
  expect(number).toContain(
    '<w:tag w:val="chibo:numberSymbol.number"/><w:id w:val="11"/></w:sdtPr>',
  );
  expect(number).toContain(`<w:sdtContent><w:r>${letters("15")}</w:r></w:sdtContent>`);
  expect(number).not.toMatch(/showingPlcHdr|PlaceholderText|\[/);
});

test("a click into a placeholder selects the whole of it; emptying its control brings it back", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("[s", true).type("7").settle();
  expect(texts(editor)[1]).toBe("Số 7-CTr/CB");
  editor.select("7").press("Backspace").settle();
  expect(texts(editor)[1]).toBe("Số [số]-CTr/CB");
  expect(slices(editor)[1]).toContain("<w:showingPlcHdr/>");
  expect(slices(editor)[1]).toContain('<w:rStyle w:val="PlaceholderText"/>');
});

test("Delete on a selected placeholder takes its control away", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("[s", true).press("Delete").settle();
  expect(slices(editor)[1]).toBe(`<w:p><w:r>${letters("Số -CTr/CB")}</w:r></w:p>`);
});

test("a control around paragraphs is filled like one inside", async () => {
  const placeholder = p(r("[Nêu nhiệm vụ]", '<w:rStyle w:val="PlaceholderText"/>'));
  const editor = await TestEditor.open(
    docx(block("chibo:keyTasks.tasks", 5, placeholder) + SECOND),
  );
  editor.select("[Nêu", true).type("Họp chi bộ hằng tháng").press("Enter").type("Học tập").settle();
  expect(texts(editor)).toEqual(["Họp chi bộ hằng tháng", "Học tập", "Đoạn hai."]);
  const [head = "", rest = ""] = editor.store.text.xml.split("</w:sdtContent>");
  expect(head).toContain('<w:tag w:val="chibo:keyTasks.tasks"/><w:id w:val="5"/></w:sdtPr>');
  expect(head).not.toMatch(/showingPlcHdr|PlaceholderText/);
  expect(rest).toContain("Đoạn hai.");
});

test("Enter makes two paragraphs with one format, Backspace makes them one again", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("thân", true).press("Enter").settle();
  expect(texts(editor).slice(3)).toEqual(["Đoạn thân", " bài.", "Đoạn hai."]);
  expect(slices(editor)[4]).toContain('<w:pStyle w:val="Body"/>');
  // The first one takes the indent away, as in Word.
  editor.press("Backspace").press("Backspace").settle();
  expect(texts(editor).slice(3)).toEqual(["Đoạn thân bài.", "Đoạn hai."]);
});

test("a paragraph that is deleted by keyboard is gone from the document", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("Đoạn hai.").press("Backspace").press("Backspace").press("Backspace").settle();
  expect(texts(editor)).toEqual([
    "CHI BỘ",
    "Số [số]-CTr/CB",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Đoạn thân bài.",
  ]);
});

test("a deleted row goes with its cells, a deleted table with its rows", async () => {
  const rows = table([p(r("một"))], [p(r("hai"))]).replace(
    "</w:tr>",
    `</w:tr><w:tr><w:tc>${p(r("ba"))}</w:tc><w:tc>${p(r("bốn"))}</w:tc></w:tr>`,
  );
  const editor = await TestEditor.open(docx(FIRST + rows + SECOND));
  editor.deleteNode("tableRow", "một").settle();
  expect(texts(editor)).toEqual(["Đoạn thân bài.", "ba", "bốn", "Đoạn hai."]);
  expect(editor.store.text.xml.match(/<w:tr>/g)).toHaveLength(1);
  editor.deleteNode("table", "ba").settle();
  expect(editor.store.text.xml).not.toContain("<w:tbl>");
});

test("bold and alignment are carried as the change that they are", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("hai").run(toggleBold).run(alignRight).settle();
  const second = slices(editor).at(-1);
  expect(second).toContain('<w:pPr><w:pStyle w:val="Body"/><w:jc w:val="right"/></w:pPr>');
  expect(second).toContain(`<w:r><w:rPr><w:b/><w:bCs/></w:rPr>${letters("hai")}</w:r>`);
  editor.select("CỘNG").run(toggleBold).settle();
  expect(slices(editor)[2]).toContain(
    `<w:r><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr>${letters("CỘNG")}</w:r>`,
  );
});

test("tracked changes, links and bookmarks around what is typed stay", async () => {
  const author = 'w:author="A" w:date="2026-01-01T00:00:00Z"';
  const tracked =
    `<w:bookmarkStart w:id="3" w:name="b"/>${r("Giữ ")}<w:ins w:id="1" ${author}>${r("thêm ")}</w:ins>` +
    `<w:del w:id="2" ${author}><w:r><w:delText xml:space="preserve">bỏ </w:delText></w:r></w:del>` +
    `${r("cuối")}<w:bookmarkEnd w:id="3"/>`;
  const editor = await TestEditor.open(docx(p(tracked)));
  editor.select("cuối", true).type(" cùng").settle();
  expect(slices(editor)).toEqual([p(tracked.replace("cuối", "cuối cùng"))]);
  expect(texts(editor)).toEqual(["Giữ thêm cuối cùng"]);
});

test("a page break that is deleted in the view goes from the document", async () => {
  const breaking = p(`${r("trước")}<w:r><w:br w:type="page"/></w:r>`);
  const editor = await TestEditor.open(docx(breaking + SECOND));
  editor.deleteNode("pageBreak").settle();
  expect(editor.store.text.xml).not.toContain('w:type="page"');
  expect(texts(editor)).toEqual(["trước", "Đoạn hai."]);
});

test("what cannot be carried is refused by name, and the document stays as it was", async () => {
  const bytes = docx(BODY);
  const editor = await TestEditor.open(bytes);
  editor.select("hai").addMark("hyperlink", { href: "https://example.org" });
  expect(() => editor.settle()).toThrow(new ViewRefusal("Range.hyperlink"));
  expect(editor.store.bytes()).toBe(bytes);
});
