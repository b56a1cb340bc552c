import type { CheckedDocument, PrintedReportOptions } from "../core/printed-report/compose";
import { buildCheckReport } from "../core/printed-report/report-docx";
import { checkReportHtml } from "../core/printed-report/report-html";
import { exitStatus } from "../core/formats/outcome";
import { readDate } from "../core/template/profile/read-time";
import {
  choice,
  COMMON_OPTIONS,
  readArguments,
  UsageError,
  type ParsedArguments,
} from "./arguments";
import { startCheckers } from "./checkers";
import { expandNames } from "./documents";
import { kindFrom } from "./kind-option";
import { inOrder } from "./in-order";
import { EXIT, type Io } from "./io";
import { Progress } from "./progress";
import { refuseExisting, writeOut } from "./out-file";
import { Refusal } from "./refusal";
import { Tally } from "../core/overview/tally";
import type { Language, Texts } from "./texts";
import { FORMATS, writerFor } from "./writers";

export const CHECK_OPTIONS = {
  ...COMMON_OPTIONS,
  format: { type: "string" },
  standard: { type: "string" },
  kind: { type: "string" },
  date: { type: "string" },
  "files-from": { type: "string" },
  "files-from0": { type: "string" },
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
  const sources = LISTS.filter(({ option }) => args.texts[option] !== undefined);
  for (const { option } of sources) {
    if (args.texts[option] !== "-") throw new UsageError("files-from-dash-only", `--${option}`);
  }
  const [source] = sources;
  if (!source && args.positionals.length === 0) throw new UsageError("no-files");
  if (source) return [expandNames(chain(args.positionals, source.names(io))), Infinity];
  const files: string[] = [];
  for await (const file of expandNames(args.positionals)) files.push(file);
  return [chain(files), files.length];
}

/** Lists of names on standard input: a line each, or each closed by a NUL, since names may hold line breaks. */
const LISTS = [
  { option: "files-from", names: ({ lines }: Io) => filled(lines()) },
  { option: "files-from0", names: ({ bytes }: Io) => filled(namesClosedByNul(bytes())) },
] as const;

/** Empty lines are no names. */
async function* filled(names: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const name of names) if (name.trim() !== "") yield name;
}

async function* namesClosedByNul(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const names = (rest + decoder.decode(chunk, { stream: true })).split("\0");
    rest = names.pop() ?? "";
    yield* names;
  }
  yield rest;
}

/** First these, then what still comes in. */
async function* chain(
  first: readonly string[],
  then: AsyncIterable<string> | readonly string[] = [],
): AsyncGenerator<string> {
  yield* first;
  yield* then;
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
  const kind = kindFrom(args);
  const [files, expected] = await filesFrom(args, io);
  const reportFile = args.texts["report"];
  const force = args.flags.has("force");
  try {
    if (reportFile !== undefined && !force) await refuseExisting(reportFile, texts);
  } catch (error) {
    return refused(error, io);
  }
  const checked: CheckedDocument[] = [];
  const writer = writerFor(format, language, texts, io);
  const progress = new Progress(io, expected);
  const checkers = startCheckers(expected, { today, kind }, program);
  const tally = new Tally();
  let errors = 0;
  io.out(writer.begin());
  try {
    for await (const outcome of inOrder(files, 2 * checkers.count, (file) =>
      checkers.check(file),
    )) {
      progress.clear();
      io.out(writer.one(outcome));
      tally.add(outcome.report);
      if (reportFile !== undefined) checked.push({ name: outcome.file, report: outcome.report });
      errors += outcome.report.counts.error;
      progress.step();
    }
  } finally {
    progress.clear();
    await checkers.close();
  }
  const { files: count, unreadable } = tally.all;
  const status = exitStatus({ files: count, unreadable, errors });
  io.out(writer.end({ files: count, exitCode: status }, tally));
  if (tally.all.files === 0) io.err(`${texts.noDocuments(args.positionals)}\n`);
  if (reportFile === undefined || tally.all.files === 0) return status;
  try {
    const bytes = reportBytes(reportFile, checked, { language, date: today });
    await writeOut(reportFile, bytes, force, texts);
  } catch (error) {
    return refused(error, io);
  }
  io.err(`${texts.written(reportFile)}\n`);
  return status;
}

/** A check report in the form that its name asks for: a page for browsers, or a document. */
function reportBytes(
  file: string,
  checked: readonly CheckedDocument[],
  options: PrintedReportOptions,
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
