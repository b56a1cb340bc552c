/** @jest-environment jsdom */
import { toggleBold, toggleItalic } from "@eigenpal/docx-editor-core/prosemirror/commands";
import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import { openPackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { control, docx, DRAWN_LINE, p, r, table } from "./support/docx";
import { TestEditor } from "./support/editor";
import { runs } from "../sweep";

const BODY =
  table(
    [p(r("CHI BỘ")), p(r("Số ") + control("chibo:a.b", 11, "[số]") + r("-CTr/CB"))],
    [p(r("ĐẢNG") + DRAWN_LINE)],
  ) +
  p(r("Một ") + r("hai", "<w:b/>") + r(" ba & <bốn>".replace(/[&<>]/g, "+"))) +
  p("") +
  p(r("Năm ") + control("chibo:c.d", 12, "đã điền", false) + "<w:r><w:tab/><w:t>sáu</w:t></w:r>") +
  p(r("Cuối."));

/** One thing that a person does; places are fractions of the document. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    text: fc.string({ minLength: 1, maxLength: 6, unit: "binary" }),
  }),
  fc.record({
    kind: fc.constantFrom("Enter", "Backspace", "Delete", "bold", "italic", "settle" as const),
  }),
  fc.record({
    kind: fc.constant("place" as const),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({
    kind: fc.constant("caret" as const),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(editor: TestEditor, one: Act): void {
  const { doc } = editor.view.state;
  const at = (fraction: number) => doc.resolve(Math.round(fraction * doc.content.size));
  switch (one.kind) {
    case "type":
      // Keys give whole letters: what XML cannot hold, and letters of two units that a caret could halve, are others' tests.
      editor.type(one.text.replace(/[\p{C}\p{Zl}\p{Zp}\u{10000}-\u{10ffff}]/gu, "ơ"));
      return;
    case "bold":
    case "italic":
      editor.run(one.kind === "bold" ? toggleBold : toggleItalic);
      return;
    case "settle":
      editor.settle();
      return;
    case "place":
    case "caret": {
      const to = one.kind === "place" ? one.to : one.from;
      const { from, to: end } = TextSelection.between(at(one.from), at(to));
      editor.selectRange(from, end);
      return;
    }
    default:
      editor.press(one.kind);
  }
}

/** Text of every paragraph that the editor shows. */
function shownTexts(doc: Node): string[] {
  const texts: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== "paragraph") return true;
    texts.push(
      node.textBetween(0, node.content.size, "", (leaf) =>
        leaf.type.name === "tab" ? "\t" : "\n",
      ),
    );
    return false;
  });
  return texts;
}

const documentTexts = (bytes: Uint8Array) =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);

test("whatever is typed, deleted and marked, document and view say the same, and a new view shows it again", async () => {
  const bytes = docx(BODY);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const editor = await TestEditor.open(bytes);
      for (const one of acts) perform(editor, one);
      editor.settle();
      const shown = shownTexts(editor.view.state.doc);
      expect(documentTexts(editor.store.bytes())).toEqual(shown);
      const again = await TestEditor.open(editor.store.bytes());
      // The editor closes a document that ends in a table with an empty paragraph of its own.
      const closing =
        again.view.state.doc.childCount > editor.view.state.doc.childCount ? [""] : [];
      expect(shownTexts(again.view.state.doc)).toEqual([...shown, ...closing]);
    }),
    { numRuns: runs(100) },
  );
});

test("paragraphs that nobody touched keep their bytes, and so does every other part", async () => {
  const bytes = buildProgramme(emptyProfile());
  const before = openPackage(bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      const editor = await TestEditor.open(bytes);
      const nodes = new Set<Node>();
      editor.view.state.doc.descendants((node) => void nodes.add(node));
      const was = new Map(editor.store.text.ids.map((id, index) => [id, slice(editor, index)]));
      for (const one of acts) perform(editor, one);
      editor.settle();
      editor.view.state.doc.descendants((node) => {
        if (node.type.name !== "paragraph" || !nodes.has(node)) return;
        const id = String(node.attrs["paraId"]);
        expect(slice(editor, editor.store.text.ids.indexOf(id))).toBe(was.get(id));
      });
      const after = openPackage(editor.store.bytes());
      for (const name of before.names()) {
        if (name !== before.mainPath) expect(after.text(name)).toBe(before.text(name));
      }
    }),
    { numRuns: runs(40) },
  );
});

function slice({ store: { text } }: TestEditor, index: number): string {
  const paragraph = text.outline.paragraphs[index];
  return paragraph ? text.xml.slice(paragraph.start, paragraph.end) : "";
}
