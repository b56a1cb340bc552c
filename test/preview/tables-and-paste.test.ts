/** @jest-environment jsdom */
import { addColumnRight, addRowBelow } from "@eigenpal/docx-editor-core/prosemirror/commands";
import { textOf } from "../../src/preview/truth/text-edits";
import { ViewRefusal } from "../../src/preview/view/refusal";
import { docx, p, r, table } from "./support/docx";
import { TestEditor } from "./support/editor";

// The editor's engine makes one when HTML is pasted; jsdom has none.
Object.assign(globalThis, { ClipboardEvent: class extends Event {} });

const CELL = '<w:tcPr><w:tcW w:w="4600" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>';
const TABLE = table([p(r("một"), "<w:keepNext/>")], [p(r("hai"))])
  .replace("<w:tr>", "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
  .replaceAll("<w:tc>", `<w:tc>${CELL}`);
const BODY = p(r("trước")) + TABLE + p(r("sau"));

const texts = ({ store: { text } }: TestEditor) => text.ids.map((id) => textOf(text, id));

test("a new row is made like the one beside it, and can be typed into", async () => {
  const editor = await TestEditor.open(docx(BODY));
  editor.select("một", true).run(addRowBelow).settle();
  expect(texts(editor)).toEqual(["trước", "một", "hai", "", "", "sau"]);
  const rows = editor.store.text.xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  expect(rows).toHaveLength(2);
  expect(rows[1]?.replaceAll(CELL, "CELL")).toMatch(
    /^<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>(<w:tc>CELL<w:p>.*?<\/w:p><\/w:tc>){2}<\/w:tr>$/,
  );
});

test("a new column is refused, and the document stays as it was", async () => {
  const bytes = docx(BODY);
  const editor = await TestEditor.open(bytes);
  editor.select("một", true).run(addColumnRight);
  expect(() => editor.settle()).toThrow(ViewRefusal);
  expect(editor.store.bytes()).toBe(bytes);
});

test("a paragraph typed between a table and the next block stands there", async () => {
  const editor = await TestEditor.open(docx(TABLE + TABLE + p(r("sau"))));
  const [first] = editor.childPositions();
  editor.insertParagraph((first?.position ?? 0) + (first?.size ?? 0), "giữa").settle();
  expect(texts(editor)).toEqual(["một", "hai", "giữa", "một", "hai", "sau"]);
});

test("a table that is pasted gives the paragraphs of its cells, a link its words", async () => {
  const editor = await TestEditor.open(docx(p(r("trước")) + p(r("sau"))));
  editor.select("trước", true).press("Enter");
  editor.view.pasteHTML(
    '<table><tr><td><p>ô một</p></td><td><p>ô <b>hai</b></p></td></tr></table><p>xem <a href="https://example.org">đây</a></p>',
  );
  editor.settle();
  expect(texts(editor)).toEqual(["trước", "ô một", "ô hai", "xem đây", "sau"]);
  expect(editor.store.text.xml).not.toMatch(/w:tbl|hyperlink|example/);
  expect(editor.store.text.xml).toMatch(/<w:b\/>(<w:bCs\/>)?<\/w:rPr><w:t [^>]*>hai/);
});
