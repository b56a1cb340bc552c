import { parseDocx } from "@eigenpal/docx-editor-core/headless";
import { toProseDoc } from "@eigenpal/docx-editor-core/prosemirror/conversion";
import { singletonManager } from "@eigenpal/docx-editor-core/prosemirror/schema";
import type { Node } from "prosemirror-model";
import { EditorState, TextSelection, type Command } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { DocumentStore } from "../../../src/preview/document-store";
import { mergeDocument } from "../../../src/preview/view/merge-document";
import { pastePlugin } from "../../../src/preview/view/paste";
import { placeholderPlugin } from "../../../src/preview/view/placeholders";
import { viewPackage } from "../../../src/preview/view/view-package";

/** The editor's own engine over a store, without its pages: what the preview's view does, with keys and typing by hand. */
export class TestEditor {
  private constructor(
    readonly store: DocumentStore,
    readonly view: EditorView,
    private settled: Node,
  ) {}

  static async open(bytes: Uint8Array): Promise<TestEditor> {
    const store = new DocumentStore(bytes);
    const parsed = await parseDocx(viewPackage(store).slice().buffer, { preloadFonts: false });
    const { styles } = parsed.package;
    const doc = toProseDoc(parsed, styles ? { styles } : {});
    const plugins = [placeholderPlugin(), pastePlugin(), ...singletonManager.getPlugins()];
    const state = EditorState.create({ doc, plugins });
    const view = new EditorView(document.createElement("div"), { state });
    return new TestEditor(store, view, view.state.doc);
  }

  /** Lets what was done flow into the store. */
  settle(): void {
    const { doc } = this.view.state;
    this.store.setText(mergeDocument(this.store.text, this.settled, doc), "view");
    this.settled = doc;
  }

  /** Selects the first occurrence of some words; an empty one behind them when `collapse`. */
  select(words: string, collapse = false): this {
    let from = -1;
    this.view.state.doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? "").indexOf(words) : -1;
      if (from < 0 && at >= 0) from = position + at;
    });
    if (from < 0) throw new Error(`"${words}" is not in the view`);
    const to = from + words.length;
    this.selectRange(collapse ? to : from, to);
    return this;
  }

  selectRange(from: number, to: number): this {
    const { state } = this.view;
    this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    return this;
  }

  type(text: string): this {
    for (const letter of text) {
      const { from, to } = this.view.state.selection;
      const insert = () => this.view.state.tr.insertText(letter, from, to);
      const handled = this.view.someProp("handleTextInput", (handle) =>
        handle(this.view, from, to, letter, insert),
      );
      if (!handled) this.view.dispatch(insert());
    }
    return this;
  }

  press(key: string, modifiers: KeyboardEventInit = {}): this {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, ...modifiers });
    const handled = this.view.someProp("handleKeyDown", (handle) => handle(this.view, event));
    // What no command takes the browser does: it deletes the selection or the letter beside the caret.
    if (!handled && (key === "Backspace" || key === "Delete")) this.deleteAsBrowser(key);
    return this;
  }

  run(command: Command): this {
    command(this.view.state, this.view.dispatch, this.view);
    return this;
  }

  /** Marks the selection. */
  addMark(name: string, attributes: Readonly<Record<string, unknown>>): this {
    const { tr, schema, selection } = this.view.state;
    const mark = schema.mark(name, attributes);
    this.view.dispatch(tr.addMark(selection.from, selection.to, mark));
    return this;
  }

  /** Deletes the first node of a type, or the one that holds some words. */
  deleteNode(type: string, words = ""): this {
    let range: [number, number] | null = null;
    this.view.state.doc.descendants((node, position) => {
      if (!range && node.type.name === type && node.textContent.includes(words)) {
        range = [position, position + node.nodeSize];
      }
    });
    if (!range) throw new Error(`no ${type} in the view`);
    this.view.dispatch(this.view.state.tr.delete(...(range as [number, number])));
    return this;
  }

  /** Where the blocks of the document stand. */
  childPositions(): { readonly position: number; readonly size: number }[] {
    const places: { position: number; size: number }[] = [];
    this.view.state.doc.forEach((node, position) => {
      places.push({ position, size: node.nodeSize });
    });
    return places;
  }

  insertParagraph(position: number, words: string): this {
    const { tr, schema } = this.view.state;
    const paragraph = schema.node("paragraph", null, schema.text(words));
    this.view.dispatch(tr.insert(position, paragraph));
    return this;
  }

  private deleteAsBrowser(key: "Backspace" | "Delete"): void {
    const { tr, selection } = this.view.state;
    if (!selection.empty) return this.view.dispatch(tr.deleteSelection());
    const step = key === "Backspace" ? -1 : 1;
    const [from, to] = [selection.from, selection.from + step].sort((a, b) => a - b);
    this.view.dispatch(tr.delete(from ?? 0, to ?? 0));
  }
}
