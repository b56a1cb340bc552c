import type { DocxPackage } from "../../../src/core/ooxml/package";
import type { Changes } from "../../../src/core/snapshot/apply/changed-package";
import { reachOfEdit, type Fix } from "../../../src/core/snapshot/edits";
import type { Snapshot } from "../../../src/core/snapshot/model";

/** Members that a fix may add to: styles, headers, and what says that they are there. */
export const MAY_CHANGE =
  /(?:styles|header\d*|footer\d*)\.xml$|document\.xml\.rels$|^\[Content_Types\]\.xml$/;

/**
 * What fixes changed though no edit speaks of it: the words of paragraphs that are not, byte for byte and in their order, in the new
 * main part, and the names of other members.
 */
export function changedOutside(
  docx: DocxPackage,
  { paragraphs }: Snapshot,
  fixes: readonly Fix[],
  changes: Changes,
): readonly string[] {
  const touched = new Set(
    fixes.flatMap(({ edits }) =>
      edits.flatMap((edit) => {
        const [first, last] = reachOfEdit(edit) ?? [0, -1];
        if (edit.kind === "insert") return [];
        return Array.from({ length: last - first + 1 }, (_, step) => first + step);
      }),
    ),
  );
  const xml = docx.text(docx.mainPath) ?? "";
  const main = changes.get(docx.mainPath) ?? xml;
  let at = 0;
  const words = paragraphs.flatMap(({ index, source, text }) => {
    // The section's own properties may stand in a paragraph.
    if (touched.has(index) || !source) return [];
    const slice = xml.slice(source.start, source.end);
    if (slice.includes("<w:sectPr")) return [];
    const found = main.indexOf(slice, at);
    if (found < 0) return [text];
    at = found + slice.length;
    return [];
  });
  const others = [...changes.keys()].filter((path) => path !== docx.mainPath);
  return [...words, ...others.filter((path) => !MAY_CHANGE.test(path))];
}
