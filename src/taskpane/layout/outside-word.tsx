import { paneTexts, type Language } from "../texts";

export interface OutsideWordProps {
  readonly language: Language;
  /** `elsewhere`: opened in a browser by itself; `no-office`: Microsoft's office.js did not load. */
  readonly reason: "elsewhere" | "no-office";
}

/** The page beside this one that checks documents in the browser. */
const DESK = "desk.html";
const COMMAND = "chibo check";

/** Why there is no pane here, and where there is one. Plain, since there is nothing to do on this page. */
export function OutsideWord({ language, reason }: OutsideWordProps) {
  const { [reason]: words, retry, without } = paneTexts(language).outsideWord;
  const { title, body } = words;
  return (
    <main className="plain" lang={language}>
      <h1>{title}</h1>
      <p>{body}</p>
      {reason === "no-office" && (
        <>
          <button type="button" onClick={() => location.reload()}>
            {retry}
          </button>
          <h2>{without.title}</h2>
          <ul>
            <li>
              <a href={DESK} target="_blank" rel="noreferrer">
                {without.desk}
              </a>
              {without.deskAbout}
            </li>
            <li>
              <code>{COMMAND}</code>
              {without.commandAbout}
            </li>
          </ul>
        </>
      )}
    </main>
  );
}
