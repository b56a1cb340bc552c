import { paneTexts, type Language } from "../texts";

export interface OutsideWordProps {
  readonly language: Language;
  /** `elsewhere`: opened in a browser by itself; `no-office`: Microsoft's office.js did not load. */
  readonly reason: "elsewhere" | "no-office";
}

/** Why there is no pane here, and where there is one. Plain, since there is nothing to do on this page. */
export function OutsideWord({ language, reason }: OutsideWordProps) {
  const { [reason]: words, retry } = paneTexts(language).outsideWord;
  const { title, body } = words;
  return (
    <main className="plain" lang={language}>
      <h1>{title}</h1>
      <p>{body}</p>
      {reason === "no-office" && (
        <button type="button" onClick={() => location.reload()}>
          {retry}
        </button>
      )}
    </main>
  );
}
