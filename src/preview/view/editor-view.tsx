import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core/utils";
import type { EditorView as EditorViewOfPages } from "prosemirror-view";
import { memo, useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { DocumentStore } from "../document-store";
import { EditorSession } from "./editor-session";
import { pastePlugin } from "./paste";
import { placeholderPlugin } from "./placeholders";
import { viewPackage } from "./view-package";

// Else the editor asks the network for fonts.
setGoogleFontsEnabled(false);

/** How long after the last key what was typed flows into the document by itself, so that refusals show at once. */
const SETTLE_AFTER_MS = 300;

export interface EditorViewProps {
  readonly store: DocumentStore;
  readonly onSession: (session: EditorSession) => void;
  readonly onRefusal: (what: string) => void;
  readonly onPages: (current: number, total: number) => void;
  /** What the text is called to people who do not see it. */
  readonly label: string;
  /** What is said while a copy is read. */
  readonly opening: string;
}

/** The pages: a copy of the document in the eigenpal editor, loaded anew whenever somebody else than the person changed it. */
function EditorView({ store, onSession, onRefusal, onPages, label, opening }: EditorViewProps) {
  const [load, setLoad] = useState(0);
  const editor = useRef<DocxEditorRef | null>(null);
  const session = useMemo(
    () => new EditorSession({ store, reload: () => setLoad((count) => count + 1), onRefusal }),
    [store, onRefusal],
  );
  useEffect(() => {
    onSession(session);
    store.onSettle(() => session.settle());
    return store.onChange((origin) => {
      if (origin === "view") return;
      session.detach();
      setLoad((count) => count + 1);
    });
  }, [session, store, onSession]);
  const copy = useMemo(() => {
    const bytes = viewPackage(store);
    return { load, bytes, plugins: [placeholderPlugin(), pastePlugin()] };
  }, [store, load]);
  const timer = useRef(0);
  const countPages = useCallback(() => {
    const pages = editor.current;
    if (pages) onPages(pages.getCurrentPage(), pages.getTotalPages());
  }, [onPages]);
  const painted = useCallback(() => {
    session.painted(editor.current?.getTotalPages() ?? 0);
    countPages();
  }, [session, countPages]);
  const box = usePainted(painted);
  // The editor lays its pages out again for every new callback that it is given: these stay the same ones.
  const takeView = useCallback(
    (view: EditorViewOfPages) => {
      nameTextbox(view.dom, label);
      leaveFocus(view);
      session.attach(view, {
        highlightRange: (from, to) => editor.current?.highlightRange(from, to),
        undo: () => editor.current?.getEditorRef()?.undo(),
        redo: () => editor.current?.getEditorRef()?.redo(),
        headerViews: () => editor.current?.getEditorRef()?.getHfPmViews() ?? new Map(),
      });
    },
    [session, label],
  );
  const settleSoon = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => session.settle(), SETTLE_AFTER_MS);
  }, [session]);
  const tellError = useCallback((error: Error) => onRefusal(error.message), [onRefusal]);
  return (
    <div
      ref={box}
      className="pages"
      // The browser's own menu has what is needed here; the editor's offers more than the preview carries.
      onContextMenuCapture={(event) => event.stopPropagation()}
      onScrollCapture={countPages}
    >
      <DocxEditor
        key={copy.load}
        ref={editor}
        documentBuffer={copy.bytes}
        externalPlugins={copy.plugins}
        onEditorViewReady={takeView}
        onChange={settleSoon}
        onError={tellError}
        loadingIndicator={<p className="loading">{opening}</p>}
        showToolbar={false}
        showOutlineButton={false}
        showFileOpen={false}
        showHelpMenu={false}
        disableFindReplaceShortcuts
      />
    </div>
  );
}

/** Calls back, at most once a frame, when the editor has painted: it has no event of its own for that. */
function usePainted(callback: () => void): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const observer = new MutationObserver(() => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(callback);
    });
    if (box.current) observer.observe(box.current, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      window.cancelAnimationFrame(frame);
    };
  }, [callback]);
  return box;
}

/**
 * The editor asks for the focus once it has loaded, however late that is: a menu that was opened meanwhile keeps it, and so does the
 * pane, as in Word, where what an add-in writes moves no keyboard.
 */
function leaveFocus(view: EditorViewOfPages): void {
  const focus = view.focus.bind(view);
  view.focus = () => {
    view.focus = focus;
    if (!document.activeElement?.closest("[role=menu], iframe")) focus();
  };
}

/** The editor gives the element that takes the keys no role and no name. */
function nameTextbox(element: HTMLElement, label: string): void {
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-multiline", "true");
  element.setAttribute("aria-label", label);
}

export default memo(EditorView);
