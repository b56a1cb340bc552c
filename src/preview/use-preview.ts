import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { coreTexts } from "../core/texts";
import { DOCX } from "../core/ooxml/media-type";
import { UnreadableError } from "../core/ooxml/unreadable";
import type { DocumentStore } from "./document-store";
import { PreviewHost } from "./preview-host";
import type { Language, Texts } from "./texts";
import { blankDocument } from "./truth/blank-document";
import type { EditorCommand } from "./view/editor-commands";
import type { EditorSession } from "./view/editor-session";

/** How long the editor waits for the pane at most. */
const PANE_FIRST_MS = 8000;

export interface Preview {
  readonly store: DocumentStore;
  /** Name of the opened file; null for a new document. */
  readonly name: string | null;
  /** What went wrong last, in words for the person; null when nothing did. */
  readonly problem: string | null;
  readonly paneOpen: boolean;
  /** The pane has had its turn: the editor, which keeps the page busy for a while, may come. */
  readonly editorDue: boolean;
  setPaneOpen(open: boolean): void;
  invokeCommand(name: string): void;
  openFile(file: File): void;
  openSample(file: string): void;
  openBlank(): void;
  download(): void;
  edit(command: EditorCommand): void;
  refuse(what: string): void;
  dismissProblem(): void;
  takeSession(session: EditorSession): void;
  takeFrame(frame: HTMLIFrameElement | null): void;
}

/** Ties document, editor, pane and files together. */
export function usePreview(texts: Texts, language: Language, locale: string): Preview {
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [paneOpen, setPaneOpen] = useState(true);
  const [editorDue, setEditorDue] = useState(false);
  const frame = useRef<HTMLIFrameElement | null>(null);
  const session = useRef<EditorSession | null>(null);
  const isOpen = useRef(paneOpen);
  useEffect(() => {
    isOpen.current = paneOpen;
  }, [paneOpen]);
  const refuse = useCallback((what: string) => setProblem(texts.notModelled(what)), [texts]);
  const [host] = useState(
    () =>
      new PreviewHost({
        page: window,
        locale,
        pane: () => frame.current?.contentWindow ?? null,
        isPaneVisible: () => isOpen.current,
        setPaneVisible: setPaneOpen,
        showSelection: (range) => session.current?.select(range),
        seeSelection: () => session.current?.selected() ?? null,
        onPaneListening: () => setEditorDue(true),
        onRefusal: refuse,
      }),
  );
  // Before the frame can load: a message that nobody hears is not sent again.
  useLayoutEffect(() => host.start(), [host]);

  // Microsoft's library gives up on its own files after some seconds, and pane and editor share the page's one thread.
  useEffect(() => {
    const timer = window.setTimeout(() => setEditorDue(true), PANE_FIRST_MS);
    return () => window.clearTimeout(timer);
  }, []);

  const openBytes = useCallback(
    (bytes: Uint8Array, called: string | null) => {
      try {
        host.open(bytes);
        setName(called);
        setProblem(null);
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        const reason = coreTexts(language).unreadable(error.reason);
        setProblem(texts.notDocx(called ?? "", reason));
      }
    },
    [host, language, texts],
  );
  const openSample = useCallback(
    async (file: string) => {
      const answer = await fetch(`/samples/${file}`);
      if (answer.ok) openBytes(new Uint8Array(await answer.arrayBuffer()), file);
      else setProblem(texts.sampleMissing(file));
    },
    [openBytes, texts],
  );
  return {
    store: host.store,
    name,
    problem,
    paneOpen,
    editorDue,
    setPaneOpen,
    refuse,
    invokeCommand: useCallback((command) => host.invokeCommand(command), [host]),
    openFile: useCallback(
      (file) => void file.arrayBuffer().then((data) => openBytes(new Uint8Array(data), file.name)),
      [openBytes],
    ),
    openSample: useCallback((file) => void openSample(file), [openSample]),
    openBlank: useCallback(() => openBytes(blankDocument(), null), [openBytes]),
    download: useCallback(
      () => saveFile(host.download(), name ?? `${texts.unnamed}.docx`),
      [host, name, texts],
    ),
    edit: useCallback((command) => session.current?.run(command), []),
    dismissProblem: useCallback(() => setProblem(null), []),
    takeSession: useCallback((taken) => {
      session.current = taken;
    }, []),
    takeFrame: useCallback((taken) => {
      frame.current = taken;
    }, []),
  };
}

/** Hands a .docx to the person's downloads. */
function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: DOCX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the bytes by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
