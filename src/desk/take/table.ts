import { coreTexts, type Language } from "../../core/texts";
import { isJudged } from "../../core/check/report";
import { outcomeError } from "../../core/formats/words";
import { deskTexts } from "../texts";
import type { TakenDocument } from "./formats";

/** The columns of the table that is taken away, in order. */
export const TABLE_COLUMNS = [
  "name",
  "kind",
  "cell",
  "number",
  "date",
  "verdict",
  "parts",
  "missing",
  "errors",
  "blanks",
  "warnings",
  "hints",
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export type TableCell = string | number | Date | null;

/** A document's row; days as UTC midnights, nothing as null. */
export function tableRow(document: TakenDocument, language: Language): readonly TableCell[] {
  const { name, report, facts, cell } = document;
  const core = coreTexts(language);
  const error = outcomeError({ file: name, report, trouble: document.trouble }, language);
  const { present, total, missing } = report.mandatory;
  const counts = isJudged(report) ? report.counts : null;
  const cells: Readonly<Record<TableColumn, TableCell>> = {
    name,
    kind: error === null ? core.kind(report.kind.id) : null,
    cell: cell || null,
    number: facts?.numberSymbol || null,
    date: facts?.date ? new Date(`${facts.date}T00:00:00Z`) : null,
    verdict: error ?? core.verdict(report),
    parts: total > 0 ? `${present}/${total}` : null,
    missing: missing.map((part) => core.part(part)).join("; ") || null,
    errors: counts?.error ?? null,
    blanks: counts?.todo ?? null,
    warnings: counts?.warning ?? null,
    hints: counts?.hint ?? null,
  };
  return TABLE_COLUMNS.map((column) => cells[column]);
}

export function tableHeads(language: Language): readonly string[] {
  const { columns } = deskTexts(language);
  return TABLE_COLUMNS.map((column) => columns[column]);
}
