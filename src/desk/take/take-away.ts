import { strToU8, zipSync } from "fflate";
import { exitStatus } from "../../core/formats/outcome";
import { jsonWriter, sarifWriter, type OutcomeWriter } from "../../core/formats/writers";
import { letterToCell } from "./letter-to-cell";
import { buildCheckReport } from "../../core/printed-report/report-docx";
import { checkReportHtml } from "../../core/printed-report/report-html";
import { deskTexts } from "../texts";
import { csvTable } from "./csv";
import type { TakenDocument, TakeFormat, TakeOptions } from "./formats";
import { memberNames } from "./member-names";
import { workbook } from "./workbook";

/** What is taken away of checked documents, as the bytes of one file. Nothing of it is fetched or sent anywhere. */
export async function takeAway(
  format: TakeFormat,
  documents: readonly TakenDocument[],
  options: TakeOptions,
): Promise<Uint8Array> {
  const { language, program } = options;
  switch (format) {
    case "report-docx":
      return buildCheckReport(documents, options);
    case "report-html":
      return strToU8(checkReportHtml(documents, options));
    case "reports":
      return reportsOf(documents, options);
    case "xlsx":
      return workbook(documents, language);
    case "csv":
      return strToU8(csvTable(documents, language));
    case "json":
      return strToU8(written(jsonWriter(language), documents));
    case "sarif":
      return strToU8(written(sarifWriter({ language, program, uriOf }), documents));
    case "cell-reports":
      return reportsOfCells(documents, options);
    case "letters":
      return lettersToCells(documents, options);
  }
}

/** A reference that is resolved against the folder that was chosen. */
const uriOf = (file: string) => file.split("/").map(encodeURIComponent).join("/");

/** What the command line writes for the same files. */
function written(writer: OutcomeWriter, documents: readonly TakenDocument[]): string {
  const outcomes = documents.map(({ name, report, trouble }) => ({ file: name, report, trouble }));
  const body = [writer.begin(), ...outcomes.map((outcome) => writer.one(outcome))];
  const files = outcomes.length;
  const unreadable = outcomes.filter(({ report }) => report.verdict === "unreadable").length;
  const errors = outcomes.reduce((sum, { report }) => sum + report.counts.error, 0);
  const exitCode = exitStatus({ files, unreadable, errors });
  return [...body, writer.end({ files, exitCode })].join("");
}

/** Reports are packed already. */
const STORED = { level: 0, mtime: "1980-01-01T00:00:00" } as const;

function zipOf(reports: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const nameOf = memberNames();
  const members = [...reports].map(([name, bytes]) => [nameOf(`${name}.docx`), [bytes, STORED]]);
  return zipSync(Object.fromEntries(members) as Record<string, [Uint8Array, typeof STORED]>);
}

/** A report for each document, in the folders that the documents were in. */
function reportsOf(documents: readonly TakenDocument[], options: TakeOptions): Uint8Array {
  return zipOf(
    documents.map((document) => [
      document.name.replace(/\.docx$/iu, ""),
      buildCheckReport([document], options),
    ]),
  );
}

function byCell(documents: readonly TakenDocument[]): ReadonlyMap<string, TakenDocument[]> {
  const cells = new Map<string, TakenDocument[]>();
  for (const document of documents)
    cells.set(document.cell, [...(cells.get(document.cell) ?? []), document]);
  return cells;
}

const memberOf = (cell: string, { language }: TakeOptions) =>
  (cell || deskTexts(language).noCell).replaceAll("/", "-");

/** A report for each cell, of all its documents; those that name no cell share one. */
function reportsOfCells(documents: readonly TakenDocument[], options: TakeOptions): Uint8Array {
  return zipOf(
    [...byCell(documents)].map(([cell, ofCell]) => [
      memberOf(cell, options),
      buildCheckReport(ofCell, options),
    ]),
  );
}

/** A letter to each cell whose documents have something to mend. */
function lettersToCells(documents: readonly TakenDocument[], options: TakeOptions): Uint8Array {
  const { date } = options;
  return zipOf(
    [...byCell(documents)].flatMap(([cell, ofCell]): (readonly [string, Uint8Array])[] => {
      const organisation = ofCell.find(({ facts }) => facts?.superiorKey)?.facts?.superiorKey ?? "";
      const letter = letterToCell(ofCell, { cell, organisation, date });
      return letter ? [[memberOf(cell, options), letter]] : [];
    }),
  );
}
