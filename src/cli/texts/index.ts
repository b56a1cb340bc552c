import { en } from "./en";
import type { Texts } from "./texts";
import { vi } from "./vi";

export { outcomeError } from "../../core/formats/words";
export type { Texts } from "./texts";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const TABLES: Readonly<Record<Language, Texts>> = { vi, en };

export const textsIn = (language: Language): Texts => TABLES[language];
