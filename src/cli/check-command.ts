import type { CheckedDocument, SheetOptions } from "../core/sheet/compose";
import { buildCheckReport } from "../core/sheet/sheet-docx";
import { checkReportHtml } from "../core/sheet/sheet-html";
import { readDate } from "../core/template/read-time";
import {
  choice,
  COMMON_OPTIONS,
  readArguments,
  UsageError,
  type ParsedArguments,
} from "./arguments";
import type { Outcome } from "./check-file";
import { startCheckers } from "./checkers";
import { expandNames } from "./documents";
import { inOrder } from "./in-order";
import { EXIT, type Io } from "./io";
import { Progress } from "./progress";
import { refuseExisting, writeOut } from "./out-file";
import { Refusal } from "./refusal";
import type { Language, Tally, Texts } from "./texts";
import { FORMATS, writerFor } from "./writers";

export const CHECK_OPTIONS = {
  ...COMMON_OPTIONS,
  format: { type: "string" },
  standard: { type: "string" },
  date: { type: "string" },
  "files-from": { type: "string" },
  report: { type: "string" },
  force: { type: "boolean" },
} as const;

const STANDARDS = ["auto", "hd05"] as const;

/** The day that counts as today: the one given, else the computer's. Throws UsageError. */
export function todayFrom(args: ParsedArguments, io: Io): string {
  const { date } = args.texts;
  if (date === undefined) return io.today();
  const read = readDate(date);
  if (!read.ok || read.value === "") throw new UsageError("not-a-day", date);
  return read.value;
}

/** The names to check, and how many files that makes (Infinity while they still come in). */
async function filesFrom(args: ParsedArguments, io: Io): Promise<[AsyncIterable<string>, number]> {
  const from = args.texts["files-from"];
  if (from !== undefined && from !== "-") throw new UsageError("files-from-dash-only");
  if (from === undefined && args.positionals.length === 0) throw new UsageError("no-files");
  if (from !== undefined) return [expandNames(chain(args.positionals, io.lines())), Infinity];
  const files: string[] = [];
  for await (const file of expandNames(args.positionals)) files.push(file);
  return [chain(files), files.length];
}

/** First these, then what still comes in; empty lines are no names. */
async function* chain(
  first: readonly string[],
  then: AsyncIterable<string> | readonly string[] = [],
): AsyncGenerator<string> {
  yield* first;
  for await (const line of then) if (line.trim() !== "") yield line;
}

/** `chibo check`; gives the exit status. `program` is the script that checking threads run. Throws UsageError. */
export async function checkCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: Texts,
  program: string,
): Promise<number> {
  const args = readArguments(argv, CHECK_OPTIONS);
  const format = choice(args.texts["format"], "--format", FORMATS, "text");
  choice(args.texts["standard"], "--standard", STANDARDS, "auto");
  const today = todayFrom(args, io);
  const [files, expected] = await filesFrom(args, io);
  const sheet = args.texts["report"];
  const force = args.flags.has("force");
  try {
    if (sheet !== undefined && !force) await refuseExisting(sheet, texts);
  } catch (error) {
    return refused(error, io);
  }
  const checked: CheckedDocument[] = [];
  const writer = writerFor(format, language, texts, io);
  const progress = new Progress(io, expected);
  const checkers = startCheckers(expected, { today }, program);
  const tally = { files: 0, complete: 0, incomplete: 0, notJudged: 0, unreadable: 0 };
  let errors = 0;
  io.out(writer.begin());
  try {
    for await (const outcome of inOrder(files, 2 * checkers.count, (file) =>
      checkers.check(file),
    )) {
      progress.clear();
      io.out(writer.one(outcome));
      count(tally, outcome);
      if (sheet !== undefined) checked.push({ name: outcome.file, report: outcome.report });
      errors += outcome.report.counts.error;
      progress.step();
    }
  } finally {
    progress.clear();
    await checkers.close();
  }
  const status = statusOf(tally, errors);
  io.out(writer.end(tally, status));
  if (tally.files === 0) io.err(`${texts.noDocuments(args.positionals)}\n`);
  if (sheet === undefined || tally.files === 0) return status;
  try {
    const bytes = sheetBytes(sheet, checked, { language, date: today });
    await writeOut(sheet, bytes, force, texts);
  } catch (error) {
    return refused(error, io);
  }
  io.err(`${texts.written(sheet)}\n`);
  return status;
}

/** A check sheet in the form that its name asks for: a page for browsers, or a document. */
function sheetBytes(
  file: string,
  checked: readonly CheckedDocument[],
  options: SheetOptions,
): Uint8Array {
  const isPage = /\.html?$/iu.test(file);
  return isPage
    ? new TextEncoder().encode(checkReportHtml(checked, options))
    : buildCheckReport(checked, options);
}

/** Says what could not be done; anything that is no refusal is a fault of ours. */
function refused(error: unknown, io: Io): number {
  if (!(error instanceof Refusal)) throw error;
  io.err(`${error.message}\n`);
  return EXIT.trouble;
}

function statusOf({ files, unreadable }: Tally, errors: number): number {
  if (files === 0 || unreadable > 0) return EXIT.trouble;
  return errors > 0 ? EXIT.findings : EXIT.fine;
}

function count(tally: { -readonly [Key in keyof Tally]: number }, { report }: Outcome): void {
  tally.files += 1;
  if (report.verdict === "complete") tally.complete += 1;
  if (report.verdict === "incomplete") tally.incomplete += 1;
  if (report.verdict === "not-judged") tally.notJudged += 1;
  if (report.verdict === "unreadable") tally.unreadable += 1;
}
