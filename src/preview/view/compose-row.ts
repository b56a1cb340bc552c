import { childElements } from "../truth/xml-slices";
import { ViewRefusal } from "./refusal";
import type { ViewContainer, ViewParagraph } from "./view-document";

/** A new table row, made like the row beside it. Throws ViewRefusal when it has other cells than that one. */
export function composeRow(
  model: string,
  row: ViewContainer,
  composeParagraph: (paragraph: ViewParagraph) => string,
): string {
  const children = childElements(model);
  const slice = ({ start, end }: { start: number; end: number }) => model.slice(start, end);
  const rowProperties = children.filter(({ name }) => name === "w:trPr").map(slice);
  const cells = children.filter(({ name }) => name === "w:tc").map(slice);
  if (cells.length !== row.blocks.length) throw new ViewRefusal("Table.addColumns");
  const written = row.blocks.map((cell, index) => {
    if (cell.kind !== "cell") throw new ViewRefusal(`TableRow.${cell.kind}`);
    const properties = childElements(cells[index] ?? "<w:tc/>").find(
      ({ name }) => name === "w:tcPr",
    );
    const paragraphs = cell.blocks.map((block) => {
      if (block.kind !== "paragraph") throw new ViewRefusal(`TableCell.${block.kind}`);
      return composeParagraph(block);
    });
    const head = properties ? (cells[index] ?? "").slice(properties.start, properties.end) : "";
    return `<w:tc>${head}${paragraphs.join("")}</w:tc>`;
  });
  return `<w:tr>${rowProperties.join("")}${written.join("")}</w:tr>`;
}
