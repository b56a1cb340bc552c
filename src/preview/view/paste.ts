import { Fragment, Slice, type Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { isCarried } from "./format-changes";

/** What is pasted comes in as paragraphs of text: tables give the paragraphs of their cells, pictures and links are left out. */
export function pastePlugin(): Plugin {
  return new Plugin({
    props: {
      transformPasted: ({ content, openStart, openEnd }) => {
        const plain = plainBlocks(content);
        const flattened = plain.childCount !== content.childCount || !sameTypes(plain, content);
        return flattened ? new Slice(plain, 0, 0) : new Slice(plain, openStart, openEnd);
      },
    },
  });
}

function sameTypes(a: Fragment, b: Fragment): boolean {
  let same = true;
  a.forEach((node, _offset, index) => {
    if (b.maybeChild(index)?.type !== node.type) same = false;
  });
  return same;
}

function plainBlocks(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.isInline) nodes.push(...plainInline(node));
    else if (node.isTextblock) nodes.push(node.copy(plainBlocks(node.content)));
    else plainBlocks(node.content).forEach((inner) => nodes.push(inner));
  });
  return Fragment.fromArray(nodes);
}

function plainInline(node: Node): Node[] {
  if (node.isText || node.type.name === "tab" || node.type.name === "hardBreak") {
    return [node.mark(node.marks.filter(isCarried))];
  }
  const inner: Node[] = [];
  node.content.forEach((child) => inner.push(...plainInline(child)));
  return inner;
}
