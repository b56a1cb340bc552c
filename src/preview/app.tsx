import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { lazy, Suspense, useCallback, useState } from "react";
import { DropTarget } from "./drop-target";
import { frameName } from "./host/frame-protocol";
import { Ribbon } from "./ribbon";
import { TEXTS, type Language } from "./texts";
import { usePreview } from "./use-preview";

// Large: it comes when the frame is already there.
const EditorView = lazy(() => import(/* webpackChunkName: "editor" */ "./view/editor-view"));

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

/** The preview: a frame like Word's, the document on the left, the real task pane on the right. */
export function App({ language }: { readonly language: Language }) {
  const texts = TEXTS[language];
  const locale = LOCALES[language];
  const preview = usePreview(texts, language, locale);
  const [pages, setPages] = useState({ current: 1, total: 1 });
  const showPages = useCallback(
    (current: number, total: number) =>
      setPages((shown) =>
        shown.current === current && shown.total === total ? shown : { current, total },
      ),
    [],
  );
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <div className="frame">
      <header className="title-bar">
        <img src="/assets/icon-app-32.png" width={20} height={20} alt="" />
        <h1>{texts.product}</h1>
        <span className="badge">{texts.badge}</span>
        <span className="document-name">{preview.name ?? texts.unnamed}</span>
        <a className="language" href={`/desk.html?lang=${language}`}>
          {texts.desk}
        </a>
        <a className="language" href={other === "vi" ? "?" : `?lang=${other}`} lang={other}>
          {texts.otherLanguage}
        </a>
      </header>
      <Ribbon
        texts={texts}
        onCommand={preview.invokeCommand}
        onOpenPane={() => preview.setPaneOpen(true)}
        onOpenFile={preview.openFile}
        onSample={preview.openSample}
        onDownload={preview.download}
        onBlank={preview.openBlank}
        onEdit={preview.edit}
      />
      {preview.problem !== null && (
        <div className="problem" role="alert">
          <span>{preview.problem}</span>
          <button type="button" aria-label={texts.dismiss} onClick={preview.dismissProblem}>
            <Dismiss16Regular aria-hidden />
          </button>
        </div>
      )}
      <div className="work">
        <main aria-label={texts.document}>
          <Suspense fallback={<Loading words={texts.loading} />}>
            {preview.editorDue ? (
              <EditorView
                store={preview.store}
                onSession={preview.takeSession}
                onRefusal={preview.refuse}
                onPages={showPages}
                label={texts.text}
                opening={texts.opening}
              />
            ) : (
              <Loading words={texts.loading} />
            )}
          </Suspense>
        </main>
        <aside className="pane" aria-label={texts.pane} hidden={!preview.paneOpen}>
          <div className="pane-head">
            <span>{texts.product}</span>
            <button
              type="button"
              aria-label={texts.closePane}
              onClick={() => preview.setPaneOpen(false)}
            >
              <Dismiss16Regular aria-hidden />
            </button>
          </div>
          <iframe
            ref={preview.takeFrame}
            title={texts.pane}
            // The library reads its host's address out of the frame's name.
            name={frameName(window.location.origin, locale)}
            src="/preview/taskpane.html"
          />
        </aside>
      </div>
      <footer className="status-bar">
        <span>{texts.page(pages.current, pages.total)}</span>
        <span className="note">{texts.note}</span>
      </footer>
      <DropTarget words={texts.drop} onFile={preview.openFile} />
    </div>
  );
}

function Loading({ words }: { readonly words: string }) {
  return <p className="loading">{words}</p>;
}
