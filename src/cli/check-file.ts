import { checkDocument } from "../core/check/check-document";
import type { KindId } from "../core/kinds";
import type { FileTrouble, Outcome } from "../core/formats/outcome";
import { readDocument } from "./documents";

export interface CheckOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** What every document is meant to be; each decides itself when left out. */
  readonly kind?: KindId | undefined;
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
