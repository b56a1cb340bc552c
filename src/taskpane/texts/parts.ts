import type { Language } from "../../core/texts/language";
import { partsEn } from "./parts-en";
import { partsVi, type PartTexts } from "./parts-vi";

export type { PartTexts } from "./parts-vi";

const TABLES: Readonly<Record<Language, PartTexts>> = { vi: partsVi, en: partsEn };

/** The words of putting single parts in; apart from the pane's, so that they load with what needs them. */
export function partTexts(language: Language): PartTexts {
  return TABLES[language];
}
