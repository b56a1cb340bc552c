import { readFile } from "node:fs/promises";
import { parsePeriod } from "../core/fixes/period";
import { renewDocument, type Renewed } from "../core/fixes/renew-document";
import { choice, COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { todayFrom } from "./check-command";
import { checkFile } from "./check-file";
import { isSameFile } from "./fix-command";
import { EXIT, type Io } from "./io";
import { writeOut } from "./out-file";
import { readProfile } from "./profile-file";
import { Refusal } from "./refusal";
import { outcomeError, type Language, type Texts } from "./texts";

export const RENEW_OPTIONS = {
  ...COMMON_OPTIONS,
  term: { type: "string" },
  profile: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  format: { type: "string" },
  date: { type: "string" },
} as const;

const FORMATS = ["text", "json"] as const;
/** Who stands in the record of a document that tracks its changes. */
const AUTHOR = "Chi bộ";

/** `chibo renew`: last term's document made ready for the new term. Gives the exit status. Throws UsageError. */
export async function renewCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: Texts,
): Promise<number> {
  const args = readArguments(argv, RENEW_OPTIONS);
  const { term, profile: profileFile, out } = args.texts;
  const [file, extra] = args.positionals;
  const format = choice(args.texts["format"], "--format", FORMATS, "text");
  const today = todayFrom(args, io);
  if (file === undefined) throw new UsageError("no-file");
  if (extra !== undefined) throw new UsageError("one-file", extra);
  if (term === undefined) throw new UsageError("missing-option", "--term");
  if (out === undefined) throw new UsageError("missing-option", "--out");
  try {
    const period = parsePeriod(term);
    if (!period) throw new Refusal(texts.renew.notAPeriod(term));
    if (await isSameFile(file, out)) throw new Refusal(texts.outIsInput(out));
    const known = await readProfile(profileFile, language, texts);
    const error = outcomeError(await checkFile(file, { today }), language);
    if (error !== null) throw new Refusal(`${file}: ${error}`);
    const author = { name: AUTHOR, date: today };
    const renewed = renewDocument(await readFile(file), { period, known, today, author });
    if (!renewed.ok) throw new Refusal(`${file}: ${texts.renew.refused(renewed.why)}`);
    await writeOut(out, renewed.bytes, args.flags.has("force"), texts);
    const { changes, left, profile } = renewed;
    io.out(
      format === "json"
        ? `${JSON.stringify({ file: out, changes, left, profile }, null, 2)}\n`
        : asText(renewed, out, texts),
    );
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.trouble;
  }
}

function asText(
  { changes, left }: Extract<Renewed, { readonly ok: true }>,
  out: string,
  { renew, written }: Texts,
): string {
  const lines = (all: typeof changes) =>
    all.map(({ reason, before, after, isMarked }) => {
      const what = isMarked ? `“${before}”` : `“${before}” → “${after}”`;
      return `  ${renew.reasons[reason]}: ${what}`;
    });
  const block = (head: string, all: typeof changes) =>
    all.length === 0 ? [] : [head, ...lines(all)];
  return [
    ...block(
      renew.changed,
      changes.filter(({ isMarked }) => !isMarked),
    ),
    ...block(
      renew.marked,
      changes.filter(({ isMarked }) => isMarked),
    ),
    ...block(renew.left, left),
    written(out),
    "",
  ].join("\n");
}
