import type { Fragment, Mark, Node } from "prosemirror-model";
import { Plugin, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { setShowsPlaceholder } from "../truth/controls";

const PLACEHOLDER_MARKS = new Set(["runStyle", "textColor", "highlight"]);
const CONTROLS = new Set(["sdt", "blockSdt"]);

interface ControlPlace {
  readonly key: string;
  readonly node: Node;
  readonly position: number;
}

/** What a control shows while it is empty. */
interface Placeholder {
  readonly text: string;
  readonly content: Fragment;
  readonly marks: readonly Mark[];
}

/**
 * Content controls behave as in Word: a click into a placeholder selects the whole of it, typing replaces it, emptying a control
 * brings it back, and Delete on a selected placeholder takes the control away.
 */
export function placeholderPlugin(): Plugin {
  const placeholders = new Map<string, Placeholder>();
  return new Plugin({
    state: {
      init: (_config, state) => remember(state.doc, placeholders),
      apply: (transaction) => {
        if (transaction.docChanged) remember(transaction.doc, placeholders);
      },
    },
    props: {
      handleKeyDown(view, event) {
        const control = selectedPlaceholder(view.state);
        if (!control) return false;
        const { position, node } = control;
        const { tr, doc } = view.state;
        if (event.key === "Backspace" || event.key === "Delete") {
          view.dispatch(tr.delete(position, position + node.nodeSize));
          return true;
        }
        const step = { ArrowLeft: position, ArrowRight: position + node.nodeSize }[event.key];
        if (step === undefined || event.shiftKey || node.type.name !== "sdt") return false;
        view.dispatch(tr.setSelection(TextSelection.create(doc, step)));
        return true;
      },
    },
    appendTransaction(transactions, _before, state) {
      const changed = transactions.some((one) => one.docChanged);
      const tr = state.tr;
      if (changed) {
        fillControls(state, tr, placeholders);
        emptyControls(state, tr, placeholders);
      }
      if (changed || transactions.some((one) => one.selectionSet)) selectWhole(tr);
      return tr.docChanged || tr.selectionSet ? tr : null;
    },
  });
}

function controlsOf(doc: Node): ControlPlace[] {
  const places: ControlPlace[] = [];
  doc.descendants((node, position) => {
    if (CONTROLS.has(node.type.name)) places.push({ key: keyOf(node), node, position });
    return !node.isLeaf;
  });
  return places;
}

function keyOf(node: Node): string {
  return `${String(node.attrs["id"])}/${String(node.attrs["tag"])}`;
}

function showsPlaceholder(node: Node): boolean {
  return node.attrs["showingPlaceholder"] === true;
}

function remember(doc: Node, placeholders: Map<string, Placeholder>): void {
  for (const { key, node } of controlsOf(doc)) {
    if (!showsPlaceholder(node) || placeholders.has(key)) continue;
    const marks: Mark[] = [];
    node.descendants((child) => {
      if (child.isText) marks.push(...child.marks);
    });
    placeholders.set(key, { text: node.textContent, content: node.content, marks });
  }
}

/** A placeholder whose text is no longer the one that it was: somebody typed. */
function fillControls(
  state: EditorState,
  tr: Transaction,
  placeholders: ReadonlyMap<string, Placeholder>,
): void {
  for (const { key, node, position } of controlsOf(state.doc)) {
    const placeholder = placeholders.get(key);
    if (!showsPlaceholder(node) || !placeholder) continue;
    if (node.textContent === placeholder.text || node.textContent === "") continue;
    setState(tr, position, node, false);
    // What the placeholder's look adds; size and weight are the paragraph's. By kind, not by value: what an input method
    // typed comes back from the page with its colours written another way.
    const own = (mark: Mark) =>
      PLACEHOLDER_MARKS.has(mark.type.name) &&
      placeholder.marks.some((one) => one.type === mark.type);
    for (const mark of placeholder.marks.filter(own)) {
      tr.removeMark(position + 1, position + node.nodeSize - 1, mark.type);
    }
    const stored = state.storedMarks ?? state.selection.$from.marks();
    tr.setStoredMarks(stored.filter((mark) => !own(mark)));
  }
}

function emptyControls(
  state: EditorState,
  tr: Transaction,
  placeholders: ReadonlyMap<string, Placeholder>,
): void {
  // From the end, so that earlier positions stay true.
  for (const { key, node, position } of controlsOf(state.doc).reverse()) {
    const placeholder = placeholders.get(key);
    if (!placeholder || node.textContent !== "" || placeholder.text === "") continue;
    setState(tr, position, node, true);
    tr.replaceWith(position + 1, position + node.nodeSize - 1, placeholder.content);
    const inside = TextSelection.near(tr.doc.resolve(position + 1));
    tr.setSelection(inside);
  }
}

function setState(tr: Transaction, position: number, node: Node, shows: boolean): void {
  const raw = node.attrs["rawPropertiesXml"] as string | null;
  tr.setNodeMarkup(position, undefined, {
    ...node.attrs,
    showingPlaceholder: shows,
    rawPropertiesXml: raw === null ? null : setShowsPlaceholder(raw, shows),
  });
}

/** A caret inside a placeholder becomes a selection of the whole of it. */
function selectWhole(tr: Transaction): void {
  const { selection } = tr;
  if (!selection.empty) return;
  const around = placeholderAround(tr.doc, selection.from);
  if (!around) return;
  const { from, to } = innerRange(tr.doc, around);
  if (from < to) tr.setSelection(TextSelection.create(tr.doc, from, to));
}

function placeholderAround(doc: Node, at: number): ControlPlace | null {
  const place = doc.resolve(at);
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth);
    if (!CONTROLS.has(node.type.name)) continue;
    return showsPlaceholder(node)
      ? { key: keyOf(node), node, position: place.before(depth) }
      : null;
  }
  return null;
}

/** The text of a control: from its first letter to its last. */
function innerRange(doc: Node, { node, position }: ControlPlace): { from: number; to: number } {
  const start = doc.resolve(position + 1);
  const end = doc.resolve(position + node.nodeSize - 1);
  const range = TextSelection.between(start, end);
  return { from: range.from, to: range.to };
}

function selectedPlaceholder(state: EditorState): ControlPlace | null {
  const { from, to, empty } = state.selection;
  const around = empty ? null : placeholderAround(state.doc, from);
  if (!around) return null;
  const range = innerRange(state.doc, around);
  return range.from === from && range.to === to ? around : null;
}
