import type { RenewReason } from "../../core/fixes/renew-document";
import type { Severity } from "../../core/check/report";
import type { UsageError } from "../arguments";
import type { Counts } from "../../core/overview/tally";
import type { FormatWords } from "../../core/formats/words";

/** Every sentence of the command line's own; what the check says stands in core/texts. */
export interface Texts extends FormatWords {
  readonly help: string;
  readonly helpCheck: string;
  readonly helpFix: string;
  /** What setting a document anew did, a line each. */
  anew(done: {
    readonly boxes: number;
    readonly tables: number;
    readonly unknown: readonly string[];
  }): readonly string[];
  readonly helpRenew: string;
  /** Of `chibo renew`. */
  readonly renew: {
    notAPeriod(word: string): string;
    refused(why: "no-period" | "other-period" | "same-period"): string;
    readonly changed: string;
    readonly marked: string;
    readonly left: string;
    readonly reasons: Readonly<Record<RenewReason, string>>;
  };
  readonly helpNew: string;
  readonly helpRules: string;
  readonly helpKinds: string;
  usage(error: UsageError): string;
  readonly seeHelp: string;
  count(severity: Severity, count: number): string;
  parts(present: number, total: number): string;
  quote(words: string): string;
  /** Heads the list of parts that are right. */
  readonly right: string;
  tally(counts: Counts): string;
  /** One kind's documents in a summary. */
  tallyOfKind(label: string, counts: Counts): string;
  /** Counts the kinds that `chibo kinds` lists. */
  kinds(count: number): string;
  readonly kindWords: Readonly<
    Record<"type" | "sign" | "parts" | "notJudged" | "frame" | "kind" | "id", string>
  >;
  noDocuments(names: readonly string[]): string;
  /** How many rules there are, over their list. */
  rules(count: number): string;
  /** Heads of the table of rules. */
  readonly columns: Readonly<Record<"part" | "rule" | "severity" | "message" | "clause", string>>;
  profileNotJson(file: string, detail: string): string;
  profileRefused(file: string): string;
  outExists(file: string): string;
  outFolderMissing(file: string): string;
  outNotWritten(file: string, detail: string): string;
  outIsInput(file: string): string;
  written(file: string): string;
  /** Heads the list of findings that were fixed. */
  fixed(count: number): string;
  /** Heads the list of findings whose fix has no safe place in the document. */
  readonly declined: string;
  crashed(detail: string): string;
}
