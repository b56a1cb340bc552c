import type { Language } from "../../core/texts/language";
import { fillEn } from "./fill-en";
import { fillVi, type FillTexts } from "./fill-vi";

export type { FillTexts } from "./fill-vi";

const TABLES: Readonly<Record<Language, FillTexts>> = { vi: fillVi, en: fillEn };

/** The words of filling in; apart from the pane's, so that they load with what needs them. */
export function fillTexts(language: Language): FillTexts {
  return TABLES[language];
}
