import Papa from "papaparse";
import type { Language } from "../../core/texts";
import type { TakenDocument } from "./formats";
import { tableHeads, tableRow, type TableCell } from "./table";

/** Without it Excel reads Vietnamese letters wrongly. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The table as text, values set off by commas. What a spreadsheet would take for a formula has an apostrophe before it. */
export function csvTable(documents: readonly TakenDocument[], language: Language): string {
  const rows = documents.map((document) => tableRow(document, language).map(asText));
  const table = [tableHeads(language), ...rows] as string[][];
  return BYTE_ORDER_MARK + Papa.unparse(table, { escapeFormulae: true, newline: "\r\n" });
}

function asText(cell: TableCell): string {
  if (cell === null) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
