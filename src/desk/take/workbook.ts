import writeXlsxFile, { type Cell } from "write-excel-file/universal";
import type { Language } from "../../core/texts";
import { deskTexts } from "../texts";
import type { TakenDocument } from "./formats";
import { TABLE_COLUMNS, tableHeads, tableRow, type TableCell, type TableColumn } from "./table";

/** Widths of columns in characters. */
const WIDTHS: Readonly<Record<TableColumn, number>> = {
  name: 44,
  kind: 30,
  cell: 40,
  number: 20,
  date: 12,
  verdict: 34,
  parts: 10,
  missing: 44,
  errors: 9,
  blanks: 11,
  warnings: 11,
  hints: 9,
};

/** The table as a workbook. Words are written as words: nothing in it is a formula, whatever a file is called. */
export async function workbook(
  documents: readonly TakenDocument[],
  language: Language,
): Promise<Uint8Array> {
  const head = tableHeads(language).map((value) => ({
    value,
    type: String,
    fontWeight: "bold" as const,
    wrap: true,
  }));
  const rows = documents.map((document) => tableRow(document, language).map(asCell));
  const file = await writeXlsxFile([head, ...rows], {
    sheet: deskTexts(language).take.sheetName,
    columns: TABLE_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: 1,
  }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function asCell(value: TableCell): Cell {
  if (value === null) return null;
  const alignVertical = "top" as const;
  if (value instanceof Date) return { value, type: Date, format: "dd/mm/yyyy", alignVertical };
  if (typeof value === "number") return { value, type: Number, alignVertical };
  return { value, type: String, format: "@", wrap: true, alignVertical };
}
