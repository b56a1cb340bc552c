import type { Report } from "../../core/check/report";
import type { FileTrouble } from "../../core/formats/outcome";
import type { DocumentFacts } from "../../core/overview/facts";

/** What came of checking a file. */
export interface CheckedFile {
  readonly report: Report;
  readonly trouble: FileTrouble | null;
  /** null for what could not be read. */
  readonly facts: DocumentFacts | null;
}
