import type { Insertable } from "../state/pane-state";
import { paneTexts, type Language } from "../texts";

/** What has been put in, and what comes next. */
export function insertedWords(what: Insertable, language: Language) {
  const { inserted } = paneTexts(language);
  if (typeof what === "string") return inserted[what];
  const { next } = inserted.template;
  return { title: inserted.other(what.label[language]), next };
}
