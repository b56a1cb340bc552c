import type { Node, ResolvedPos } from "prosemirror-model";

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

/** The paragraph around a position and the offset into its text as Word counts it; null outside paragraphs that have an id. */
export function placeOf(
  position: ResolvedPos,
): { readonly id: string; readonly offset: number } | null {
  for (let depth = position.depth; depth > 0; depth -= 1) {
    const node = position.node(depth);
    if (node.type.name !== "paragraph") continue;
    const id: unknown = node.attrs["paraId"];
    if (typeof id !== "string") return null;
    const end = position.pos - position.start(depth);
    let offset = 0;
    node.nodesBetween(0, end, (inner, start) => {
      offset += Math.min(lettersOf(inner), end - start);
    });
    return { id, offset };
  }
  return null;
}

function lettersOf(node: Node): number {
  if (node.marks.some((mark) => mark.type.name === "deletion")) return 0;
  if (node.isText) return node.text?.length ?? 0;
  return node.type.name === "tab" || node.type.name === "hardBreak" ? 1 : 0;
}
