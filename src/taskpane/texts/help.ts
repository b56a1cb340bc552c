import type { Language } from "../../core/texts/language";
import { helpEn } from "./help-en";
import { helpVi, type HelpTexts } from "./help-vi";

export type { HelpTexts } from "./help-vi";

const TABLES: Readonly<Record<Language, HelpTexts>> = { vi: helpVi, en: helpEn };

/** The help's words; apart from the pane's, so that they load when the help is opened. */
export function helpTexts(language: Language): HelpTexts {
  return TABLES[language];
}
