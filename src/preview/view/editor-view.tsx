import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core/utils";
import { useEffect, useMemo, useRef, useState } from "react";
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
}

/** The pages: a copy of the document in the eigenpal editor, loaded anew whenever somebody else than the person changed it. */
export default function EditorView({ store, onSession, onRefusal, onPages }: EditorViewProps) {
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
  const settleSoon = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => session.settle(), SETTLE_AFTER_MS);
    const pages = editor.current;
    if (pages) onPages(pages.getCurrentPage(), pages.getTotalPages());
  };
  return (
    <div
      className="pages"
      // The browser's own menu has what is needed here; the editor's offers more than the preview carries.
      onContextMenuCapture={(event) => event.stopPropagation()}
    >
      <DocxEditor
        key={copy.load}
        ref={editor}
        documentBuffer={copy.bytes}
        externalPlugins={copy.plugins}
        onEditorViewReady={(view) => {
          session.attach(view, {
            highlightRange: (from, to) => editor.current?.highlightRange(from, to),
            undo: () => editor.current?.getEditorRef()?.undo(),
            redo: () => editor.current?.getEditorRef()?.redo(),
            headerViews: () => editor.current?.getEditorRef()?.getHfPmViews() ?? new Map(),
          });
        }}
        onChange={settleSoon}
        onError={(error) => onRefusal(error.message)}
        showToolbar={false}
        showOutlineButton={false}
        showFileOpen={false}
        showHelpMenu={false}
        disableFindReplaceShortcuts
      />
    </div>
  );
}
