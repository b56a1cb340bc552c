import { checkDocument, type CheckOptions } from "../../core/check/check-document";
import type { FileTrouble } from "../../core/formats/outcome";
import type { CheckedFile } from "./checked-file";

const NOTHING = new Uint8Array();

/** What is said of a file whose bytes could not be had. */
export function unreadableFile(trouble: FileTrouble, options: CheckOptions): CheckedFile {
  const report = checkDocument({ kind: "package", bytes: NOTHING }, options);
  return { report, facts: null, trouble };
}
