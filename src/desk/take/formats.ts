import { DOCX } from "../../core/ooxml/media-type";
import type { Language } from "../../core/texts";
import type { CheckedFile } from "../work/checked-file";

/** What can be taken away of checked documents. */
export const TAKE_FORMATS = [
  "report-docx",
  "report-html",
  "reports",
  "xlsx",
  "csv",
  "json",
  "sarif",
  "cell-reports",
  "letters",
] as const;
export type TakeFormat = (typeof TAKE_FORMATS)[number];

/** A checked document under the name that it was chosen by. */
export interface TakenDocument extends CheckedFile {
  /** Its path below the folder that was chosen, parts joined by `/`. */
  readonly name: string;
  /** The cell that issues it, as most of its documents write it; empty where none is named. */
  readonly cell: string;
}

export interface TakeOptions {
  readonly language: Language;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly date: string;
  readonly program: { readonly name: string; readonly version: string };
}

const ZIP = "application/zip";

/** How a file of each format ends, and what it is to a browser. */
export const FILE_TYPES: Readonly<
  Record<TakeFormat, { readonly extension: string; readonly type: string }>
> = {
  "report-docx": { extension: "docx", type: DOCX },
  "report-html": { extension: "html", type: "text/html" },
  reports: { extension: "zip", type: ZIP },
  xlsx: {
    extension: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  csv: { extension: "csv", type: "text/csv" },
  json: { extension: "json", type: "application/json" },
  sarif: { extension: "sarif", type: "application/sarif+json" },
  "cell-reports": { extension: "zip", type: ZIP },
  letters: { extension: "zip", type: ZIP },
};
