import { applyFixes } from "../../core/snapshot/apply/apply-edits";
import type { EditLibrary, Fix } from "../../core/snapshot/edits";
import type { Reading } from "../read/reading";

/** Nobody sees it: what is made here is not marked as a change. */
const NO_AUTHOR = { name: "", date: "2000-01-01" };

/** What fixes would make of the package: Word's document is not touched. */
export function tryOut(
  { docx, snapshot }: Reading,
  fixes: readonly Fix[],
  library: EditLibrary,
): ReturnType<typeof applyFixes> {
  return applyFixes(docx, snapshot, fixes, { library, author: NO_AUTHOR });
}
