/** @jest-environment jsdom */
import { findParagraph, placeOf, positionAt } from "../../src/preview/view/positions";
import { control, docx, p, r, table } from "./support/docx";
import { TestEditor } from "./support/editor";

const BODY =
  table([p(r("CHI BỘ")), p(r("Số ") + control("chibo:a.b", 7, "[số]") + r("-CTr/CB"))]) +
  p(r("Chương trình") + r(" công tác"));

test.each([
  ["CHI", 0, 3],
  ["Số ", 1, 3],
  ["-CTr", 1, 11],
  ["Chương trình", 2, 12],
  [" công", 2, 17],
])("the caret behind “%s” is told by paragraph and letters", async (words, index, offset) => {
  const editor = await TestEditor.open(docx(BODY));
  const { $from } = editor.select(words, true).view.state.selection;
  const id = editor.store.text.ids[index] ?? "";
  expect(placeOf($from)).toEqual({ id, offset });
  const paragraph = findParagraph($from.doc, id);
  expect(paragraph && positionAt(paragraph, offset, "before")).toBe($from.pos);
});
