import type { Language } from "../../core/texts/language";
import { againEn } from "./again-en";
import { againVi } from "./again-vi";

const TABLES = { vi: againVi, en: againEn };

/** Words of setting anew and of a new term, in that language. */
export const againTexts = (language: Language): typeof againVi => TABLES[language];
