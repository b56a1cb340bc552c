import { checkDocument } from "../core/check/check-document";
import type { KindId } from "../core/kinds";
import type { Report } from "../core/check/report";
import { readDocument, type FileTrouble } from "./documents";

export interface CheckOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** What every document is meant to be; each decides itself when left out. */
  readonly kind?: KindId | undefined;
}

/** What came of one file. */
export interface Outcome {
  /** As the user named it. */
  readonly file: string;
  /** An unreadable document's report when there was trouble with the file itself. */
  readonly report: Report;
  readonly trouble: FileTrouble | null;
}

const NOTHING = new Uint8Array();

/** Checks one file. Never rejects. */
export async function checkFile(file: string, options: CheckOptions): Promise<Outcome> {
  const read = await readDocument(file);
  if (!read.ok) return troubledOutcome(file, options, read.trouble);
  const report = checkDocument({ kind: "package", bytes: read.bytes }, options);
  return { file, report, trouble: null };
}

/** What is said of a file whose bytes could not be had. */
export function troubledOutcome(
  file: string,
  options: CheckOptions,
  trouble: FileTrouble,
): Outcome {
  return { file, report: checkDocument({ kind: "package", bytes: NOTHING }, options), trouble };
}
