import type { Language } from "../../core/texts/language";
import { selfTestEn } from "./self-test-en";
import { selfTestVi, type SelfTestTexts } from "./self-test-vi";

export type { SelfTestTexts } from "./self-test-vi";

const TABLES: Readonly<Record<Language, SelfTestTexts>> = { vi: selfTestVi, en: selfTestEn };

/** The self-test's words; apart from the pane's, so that they load with its page. */
export function selfTestTexts(language: Language): SelfTestTexts {
  return TABLES[language];
}
