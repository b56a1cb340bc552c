import type { Language } from "../../core/texts/language";
import { en } from "./en";
import { vi, type PaneTexts } from "./vi";

export { LANGUAGES, type Language } from "../../core/texts/language";

export type { PaneTexts } from "./vi";

const TABLES: Readonly<Record<Language, PaneTexts>> = { vi, en };

export function paneTexts(language: Language): PaneTexts {
  return TABLES[language];
}

/** The pane's language for Office's display language: English where Office is English, else Vietnamese. */
export function languageFor(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "vi";
}
