import type { Report } from "../check/report";

/** Why a file's bytes could not be had. */
export type FileTrouble =
  | "not-found"
  | "no-permission"
  | "is-folder"
  | "no-file"
  | "too-large"
  | "too-slow"
  | "read-failed";

/** What came of one file. */
export interface Outcome {
  /** As the user named it. */
  readonly file: string;
  /** An unreadable document's report when there was trouble with the file itself. */
  readonly report: Report;
  readonly trouble: FileTrouble | null;
}

/** Exit statuses of the command line's contract. */
export const EXIT = { fine: 0, findings: 1, trouble: 2 } as const;

/** The status of a run: trouble where there was no file or one that could not be read, else whether anything is an error. */
export function exitStatus(run: {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
}): number {
  if (run.files === 0 || run.unreadable > 0) return EXIT.trouble;
  return run.errors > 0 ? EXIT.findings : EXIT.fine;
}
