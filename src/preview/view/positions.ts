import type { Node } from "prosemirror-model";

/** The editor's paragraph with an id: where it stands, and itself. */
export interface PlacedParagraph {
  readonly node: Node;
  readonly position: number;
}

export function findParagraph(doc: Node, id: string): PlacedParagraph | null {
  let found: PlacedParagraph | null = null;
  doc.descendants((node, position) => {
    if (found) return false;
    if (node.type.name === "paragraph" && node.attrs["paraId"] === id) found = { node, position };
    return !node.isTextblock;
  });
  return found;
}

/**
 * The editor's position of an offset into a paragraph's text as Word counts it (deleted text does not count). `side` says
 * whether the position belongs to the letter before or behind it where a content control begins or ends.
 */
export function positionAt(paragraph: PlacedParagraph, offset: number, side: "before" | "behind") {
  let count = 0;
  let last = paragraph.position + 1;
  let answer: number | null = null;
  paragraph.node.descendants((node, relative) => {
    if (answer !== null) return false;
    const start = paragraph.position + 1 + relative;
    const letters = lettersOf(node);
    if (side === "behind" && letters > 0 && offset < count + letters)
      answer = start + offset - count;
    else if (side === "before" && letters > 0 && offset <= count + letters && offset > count) {
      answer = start + offset - count;
    }
    count += letters;
    if (letters > 0) last = start + node.nodeSize;
    return true;
  });
  return answer ?? (side === "before" && offset === 0 ? paragraph.position + 1 : last);
}

function lettersOf(node: Node): number {
  if (node.marks.some((mark) => mark.type.name === "deletion")) return 0;
  if (node.isText) return node.text?.length ?? 0;
  return node.type.name === "tab" || node.type.name === "hardBreak" ? 1 : 0;
}
