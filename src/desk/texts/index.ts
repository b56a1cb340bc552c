import type { Language } from "../../core/texts";
import { en } from "./en";
import { vi, type DeskTexts } from "./vi";

export type { DeskTexts } from "./vi";

const TABLES: Readonly<Record<Language, DeskTexts>> = { vi, en };

export const deskTexts = (language: Language): DeskTexts => TABLES[language];
