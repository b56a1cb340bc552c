import type { SinglePart } from "../../core/fixes/single-part";
import { SECTION_IDS } from "../../core/kinds/programme/plans";
import { coreTexts } from "../../core/texts";
import type { Language } from "../texts";
import { partTexts, type PartTexts } from "../texts/parts";

export interface PartGroup {
  readonly id: keyof PartTexts["groups"];
  readonly parts: readonly SinglePart[];
}

/** In the standard's order; the page, which is no place in the text, last. */
export const PART_GROUPS: readonly PartGroup[] = [
  { id: "header", parts: ["header", "title"] },
  { id: "bases", parts: ["legalBases"] },
  { id: "sections", parts: SECTION_IDS },
  { id: "ending", parts: ["closing", "recipients", "signature"] },
  { id: "page", parts: ["pageSetup"] },
];

/** What a part is called; most have the name that the check has for them. */
export function partName(part: SinglePart, language: Language): string {
  const { names } = partTexts(language);
  if (part === "header" || part === "title" || part === "pageSetup") return names[part];
  return coreTexts(language).part(part);
}
