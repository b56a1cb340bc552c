import type { FillField } from "../../core/fixes/fill-fields";
import { placeOf } from "../../core/template/blank-tag";
import { PART_IDS, type PartId } from "../../core/standards/part-id";
import { coreTexts } from "../../core/texts";
import { useLanguage } from "../pane-context";
import { useFillTexts } from "./use-filling";

/** What people call the part of the document in which a field stands. */
export function usePartName(): (field: FillField) => string {
  const core = coreTexts(useLanguage());
  const texts = useFillTexts();
  return ({ spots }) => {
    const part = placeOf(spots[0]?.tag ?? "")?.split(".")[0];
    if (part === "appendix") return texts.appendix;
    const known = PART_IDS.find((id: PartId) => id === part);
    return known ? core.part(known) : texts.blank;
  };
}
