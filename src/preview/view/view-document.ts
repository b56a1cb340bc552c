import type { Node } from "prosemirror-model";
import type { ContainerKind } from "../truth/outline";
import { ViewRefusal } from "./refusal";

/** A paragraph as the editor has it. */
export interface ViewParagraph {
  readonly kind: "paragraph";
  readonly id: string;
  readonly node: Node;
  /** Page breaks that the editor shows as blocks of their own right behind it. */
  readonly pageBreaks: number;
}

export interface ViewContainer {
  readonly kind: Exclude<ContainerKind, "body">;
  readonly node: Node;
  readonly blocks: readonly ViewBlock[];
}

export type ViewBlock = ViewParagraph | ViewContainer;

const CONTAINERS: Readonly<Record<string, ViewContainer["kind"]>> = {
  table: "table",
  tableRow: "row",
  tableCell: "cell",
  tableHeader: "cell",
  blockSdt: "control",
};

/** The blocks of one of the editor's states. Throws ViewRefusal for blocks that have no counterpart in the document. */
export function readViewBlocks(parent: Node): ViewBlock[] {
  const blocks: ViewBlock[] = [];
  parent.forEach((node) => {
    const kind = CONTAINERS[node.type.name];
    if (kind) blocks.push({ kind, node, blocks: readViewBlocks(node) });
    else if (node.type.name === "paragraph") {
      const id = (node.attrs["paraId"] as string | null) ?? "";
      blocks.push({ kind: "paragraph", id, node, pageBreaks: 0 });
    } else if (node.type.name === "pageBreak") {
      const last = blocks.at(-1);
      if (last?.kind === "paragraph") {
        blocks[blocks.length - 1] = { ...last, pageBreaks: last.pageBreaks + 1 };
      }
    } else throw new ViewRefusal(`Body.${node.type.name}`);
  });
  return blocks;
}

/** Every paragraph of some blocks, in document order. */
export function viewParagraphs(blocks: readonly ViewBlock[]): ViewParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block] : viewParagraphs(block.blocks),
  );
}
