import type { Paragraph } from "../../core/snapshot/model";

/** A cell of a table as it is shown. */
export interface ShownCell {
  readonly column: number;
  readonly span: number;
  readonly paragraphs: readonly Paragraph[];
}

/** What is shown one below the other: a paragraph, or a table row by row. Tables in cells are shown as text of their cell. */
export type Block =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | {
      readonly kind: "table";
      readonly key: number;
      readonly rows: readonly (readonly ShownCell[])[];
    };

/** Puts a document's paragraphs into blocks, in order; none is lost. */
export function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const first = paragraphs[at] as Paragraph;
    if (first.cell === null) {
      blocks.push({ kind: "paragraph", paragraph: first });
      at += 1;
      continue;
    }
    const end = endOfTable(paragraphs, at);
    blocks.push({
      kind: "table",
      key: first.index,
      rows: rowsOf(paragraphs.slice(at, end), outermost(paragraphs, at, end)),
    });
    at = end;
  }
  return blocks;
}

/** Where paragraphs of one table, and of tables in it, end. */
function endOfTable(paragraphs: readonly Paragraph[], from: number): number {
  const table = paragraphs[from]?.cell;
  let at = from;
  for (; at < paragraphs.length; at += 1) {
    const cell = paragraphs[at]?.cell;
    if (!cell || (cell.depth === 1 && table?.depth === 1 && cell.table !== table.table)) break;
  }
  return at;
}

function outermost(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const cells = paragraphs.slice(from, to).flatMap(({ cell }) => (cell ? [cell] : []));
  const least = Math.min(...cells.map(({ depth }) => depth));
  return cells.find(({ depth }) => depth === least)?.table ?? -1;
}

function rowsOf(
  paragraphs: readonly Paragraph[],
  table: number,
): readonly (readonly ShownCell[])[] {
  const rows: { column: number; span: number; paragraphs: Paragraph[] }[][] = [];
  let row = -1;
  let column = -1;
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    const isOwn = cell?.table === table;
    if (isOwn && cell.row !== row) {
      rows.push([]);
      column = -1;
      row = cell.row;
    }
    const current = rows.at(-1) ?? rows[rows.push([]) - 1];
    if (!current) continue;
    if (current.length === 0 || (isOwn && cell.column !== column)) {
      current.push({
        column: isOwn ? cell.column : 0,
        span: isOwn ? cell.span : 1,
        paragraphs: [],
      });
      if (isOwn) column = cell.column;
    }
    current.at(-1)?.paragraphs.push(paragraph);
  }
  return rows;
}
