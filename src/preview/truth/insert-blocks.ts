import type { DocxPackage } from "../../core/ooxml/package";
import { nextParagraphId, reidentify, type IdentifiedText } from "./document-text";
import { readOutline } from "./outline";
import { blocksFrom } from "./package-import";
import { indexOf, sliceOf } from "./text-edits";
import { spliceAll } from "./xml-slices";

/** Whole neighbouring paragraphs, or the seam beside one. */
export interface BlockPlace {
  readonly first: string;
  readonly last: string;
  readonly where: "Replace" | "Before" | "After";
}

/** What became of the document: its package without the main part, and the main part whose other paragraphs keep their ids. */
export interface WithBlocks {
  readonly bytes: Uint8Array;
  readonly text: IdentifiedText;
  /** The paragraphs that came in, in order. */
  readonly brought: readonly string[];
}

/**
 * Puts the blocks of another document between paragraphs, or in the place of some. As Word does, an empty paragraph stands behind
 * them. Throws RangeError where the paragraphs do not stand in one place, and `NotBrought` for content that is not modelled.
 */
export function insertBlocks(
  target: DocxPackage,
  text: IdentifiedText,
  source: DocxPackage,
  { first, last, where }: BlockPlace,
): WithBlocks {
  const [from, to] = [sliceOf(text, first), sliceOf(text, last)];
  if (from.parent !== to.parent) throw new RangeError("paragraphs of different cells");
  const replaced = text.xml.slice(from.start, to.end);
  if (where === "Replace" && replaced.includes("<w:sectPr")) {
    throw new RangeError("the end of a section");
  }
  const { blocks, withNames, write } = blocksFrom(target, text.xml, source);
  const added = `${blocks}<w:p/>`;
  const [start, end] =
    where === "Replace"
      ? [from.start, to.end]
      : where === "Before"
        ? [from.start, from.start]
        : [to.end, to.end];
  const main = withNames(spliceAll(text.xml, [{ start, end, text: added }]));
  const at = where === "After" ? indexOf(text, last) + 1 : indexOf(text, first);
  const gone = where === "Replace" ? indexOf(text, last) + 1 - at : 0;
  const count = readOutline(main).paragraphs.length - (text.ids.length - gone);
  const brought = Array.from({ length: count }, nextParagraphId);
  const ids = [...text.ids.slice(0, at), ...brought, ...text.ids.slice(at + gone)];
  return { bytes: write(main), text: reidentify(main, ids), brought };
}
