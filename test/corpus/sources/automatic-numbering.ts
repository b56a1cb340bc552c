import type { Block, Inline, Paragraph, Role } from "./model";

const LEVELS: readonly { readonly label: RegExp; readonly level: number }[] = [
  { label: /^[IVX]+[.-]\s+/, level: 0 },
  { label: /^\d+[.-]\s+/, level: 1 },
  { label: /^[a-zđ]\)\s+/, level: 2 },
];
const NUMBERED: readonly Role[] = ["section", "subsection", "body"];
const HYPHENED: readonly Role[] = ["legalBasis", "body", "recipient"];

/** Takes typed labels away and numbers the paragraphs as Word's lists do; tables included. */
export function numberAutomatically(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === "sectionEnd") return block;
    if (block.kind === "paragraph") return numbered(block);
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: numberAutomatically(cell.blocks) })),
    );
    return { ...block, rows };
  });
}

function numbered(own: Paragraph): Paragraph {
  const [first, ...rest] = own.inlines;
  if (first?.kind !== "text") return own;
  const without = (label: RegExp): Inline[] => [
    { ...first, text: first.text.replace(label, "") },
    ...rest,
  ];
  if (NUMBERED.includes(own.role)) {
    const found = LEVELS.find(({ label }) => label.test(first.text));
    if (found) {
      const list = { id: "headings", level: found.level } as const;
      return { ...own, list, inlines: without(found.label) };
    }
  }
  if (HYPHENED.includes(own.role) && /^- /.test(first.text)) {
    return { ...own, list: { id: "hyphens", level: 0 }, inlines: without(/^- /) };
  }
  return own;
}
