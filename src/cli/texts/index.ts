import { coreTexts } from "../../core/texts";
import type { Outcome } from "../check-file";
import { en } from "./en";
import type { Texts } from "./texts";
import { vi } from "./vi";

export type { Texts } from "./texts";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const TABLES: Readonly<Record<Language, Texts>> = { vi, en };

export const textsIn = (language: Language): Texts => TABLES[language];

/** Why a file could not be checked, in a sentence; null when it could. */
export function outcomeError(
  { report, trouble }: Outcome,
  language: Language,
  texts: Texts,
): string | null {
  if (trouble) return texts.trouble(trouble);
  return report.error === null ? null : coreTexts(language).unreadable(report.error);
}
