import type { Node } from "prosemirror-model";
import type { EditorView } from "prosemirror-view";
import type { DocumentStore } from "../document-store";
import type { TextRange } from "../model/word-session";
import { EDITOR_COMMANDS, type EditorCommand } from "./editor-commands";
import { mergeDocument } from "./merge-document";
import { findParagraph, placeOf, positionAt } from "./positions";
import { ViewRefusal } from "./refusal";

/** The pages around the editor's own view: what scrolls and marks. */
export interface EditorPages {
  highlightRange(from: number, to: number): void;
  undo(): void;
  redo(): void;
  /** The editor's copies of headers and footers, by relationship id. */
  headerViews(): ReadonlyMap<string, EditorView>;
}

export interface EditorSessionOptions {
  readonly store: DocumentStore;
  /** Shows the document anew: what is on the screen is no longer it. */
  reload(): void;
  /** Told of what the person did and the preview cannot carry into the document. */
  onRefusal(what: string): void;
}

/** Keeps the editor's pages and the document in step, one load of the editor at a time. */
export class EditorSession {
  private view: EditorView | null = null;
  private pages: EditorPages | null = null;
  private settled: Node | null = null;
  private headers = new Map<string, Node>();
  private selection: TextRange | null = null;
  /** Selected before all pages were laid out, and how many there were when it was last brought into view. */
  private unseen: TextRange | null = null;
  private total = 0;
  private readonly seen = new WeakSet<EditorView>();

  constructor(private readonly options: EditorSessionOptions) {}

  /** The editor has loaded the document. It says so again at every turn; only the first time of a view counts. */
  attach(view: EditorView, pages: EditorPages): void {
    if (this.seen.has(view)) return;
    this.seen.add(view);
    this.view = view;
    this.pages = pages;
    this.settled = view.state.doc;
    this.headers = new Map();
    const { selection } = this;
    if (!selection) return;
    this.select(selection);
    this.unseen = selection;
    this.total = 0;
  }

  /** The editor has so many pages by now: what was selected while it had fewer to scroll comes into view. */
  painted(total: number): void {
    const { unseen } = this;
    if (!unseen || !this.view || total === this.total) return;
    this.select(unseen);
    this.unseen = unseen;
    this.total = total;
  }

  /** The editor shows something else now, or nothing: nothing of it may flow in any more. */
  detach(): void {
    this.view = null;
    this.pages = null;
    this.settled = null;
  }

  /** Lets what was typed flow into the document. */
  settle(): void {
    const { view, settled } = this;
    if (!view || !settled) return;
    const { doc } = view.state;
    try {
      this.refuseHeaderEdits();
      if (doc === settled) return;
      // Whoever types is where they want to be.
      this.unseen = null;
      const text = mergeDocument(this.options.store.text, settled, doc);
      this.settled = doc;
      this.options.store.setText(text, "view");
    } catch (error) {
      this.detach();
      this.options.onRefusal(error instanceof ViewRefusal ? error.what : String(error));
      this.options.reload();
    }
  }

  /** Selects a range and brings it into view, now or as soon as the editor shows the document. */
  select(range: TextRange): void {
    this.selection = range;
    this.unseen = null;
    const { view, pages } = this;
    if (!view || !pages) return;
    this.selection = null;
    const { doc } = view.state;
    const first = findParagraph(doc, range.first);
    const last = findParagraph(doc, range.last);
    if (!first || !last) return;
    const from = positionAt(first, range.start, "behind");
    const to = positionAt(last, range.end, "before");
    pages.highlightRange(from, Math.max(from, to));
  }

  /** What is selected, or where the caret is; null while the document is not shown. */
  selected(): TextRange | null {
    // What was asked for while the editor was loading comes first.
    if (this.selection || !this.view) return this.selection;
    const { $from, $to } = this.view.state.selection;
    const [first, last] = [placeOf($from), placeOf($to)];
    if (!first || !last) return null;
    return { first: first.id, start: first.offset, last: last.id, end: last.offset };
  }

  /** Runs one of the editor's commands at the selection. */
  run(command: EditorCommand): void {
    const { view, pages } = this;
    if (!view || !pages) return;
    if (command === "undo") pages.undo();
    else if (command === "redo") pages.redo();
    else EDITOR_COMMANDS[command](view.state, view.dispatch);
    view.focus();
  }

  /** Headers and footers are shown as they are; typing there is refused rather than lost. */
  private refuseHeaderEdits(): void {
    for (const [id, { state }] of this.pages?.headerViews() ?? []) {
      const before = this.headers.get(id);
      this.headers.set(id, state.doc);
      if (before && !before.eq(state.doc)) throw new ViewRefusal("Section.getHeader");
    }
  }
}
