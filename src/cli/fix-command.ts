import { readFile, realpath } from "node:fs/promises";
import { fixDocument, type FixedDocument } from "../core/fixes/fix-document";
import { setAnew, type SetAnew } from "../core/fixes/set-anew";
import { choice, COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { todayFrom } from "./check-command";
import { fixedAsJson } from "../core/formats/json";
import type { Outcome } from "../core/formats/outcome";
import { checkFile } from "./check-file";
import { kindFrom } from "./kind-option";
import { fixedAsText } from "./format-text";
import { EXIT, type Io } from "./io";
import { painter, widthFor } from "./layout";
import { writeOut } from "./out-file";
import { readProfile } from "./profile-file";
import { Refusal } from "./refusal";
import { outcomeError, type Language, type Texts } from "./texts";

export const FIX_OPTIONS = {
  ...COMMON_OPTIONS,
  profile: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  anew: { type: "boolean" },
  kind: { type: "string" },
  format: { type: "string" },
  date: { type: "string" },
} as const;

const FORMATS = ["text", "json"] as const;
/** Who stands in the record of a document that tracks its changes. */
const AUTHOR = "Chi bộ";

/** `chibo fix`; gives the exit status, of what the check says of the fixed document. Throws UsageError. */
export async function fixCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: Texts,
): Promise<number> {
  const args = readArguments(argv, FIX_OPTIONS);
  const { profile: profileFile, out } = args.texts;
  const [file, extra] = args.positionals;
  const format = choice(args.texts["format"], "--format", FORMATS, "text");
  const today = todayFrom(args, io);
  const kind = kindFrom(args);
  if (file === undefined) throw new UsageError("no-file");
  if (extra !== undefined) throw new UsageError("one-file", extra);
  if (out === undefined) throw new UsageError("missing-option", "--out");
  try {
    if (await isSameFile(file, out)) throw new Refusal(texts.outIsInput(out));
    const profile = await readProfile(profileFile, language, texts);
    const outcome = await checkFile(file, { today, kind });
    const error = outcomeError(outcome, language);
    if (error !== null) throw new Refusal(`${file}: ${error}`);
    const author = { name: AUTHOR, date: today };
    const bytes = await readFile(file);
    const options = { today, kind, profile, author };
    if (args.flags.has("anew")) return await tellAnew(setAnew(bytes, options), out);
    const fixed = fixDocument(bytes, options);
    await writeOut(out, fixed.bytes, args.flags.has("force"), texts);
    return tell(fixed, { file: out, report: fixed.after, trouble: null });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.trouble;
  }

  async function tellAnew(anew: SetAnew, file: string): Promise<number> {
    await writeOut(file, anew.bytes, args.flags.has("force"), texts);
    const { carried, boxes, tables, after } = anew;
    const unknown = carried.filter(({ to }) => to === "unknown").map(({ text }) => text);
    if (format === "json") {
      io.out(`${JSON.stringify({ file, boxes, tables, carried, unknown }, null, 2)}\n`);
    } else io.out(`${texts.anew({ boxes, tables, unknown }).join("\n")}\n${texts.written(file)}\n`);
    return after.counts.error > 0 ? EXIT.findings : EXIT.fine;
  }

  function tell(fixed: FixedDocument, outcome: Outcome): number {
    if (format === "json") {
      io.out(`${JSON.stringify(fixedAsJson(fixed, outcome, language), null, 2)}\n`);
    } else {
      const style = { language, texts, paint: painter(io.colour), width: widthFor(io.outColumns) };
      io.out(fixedAsText(fixed, outcome, style));
    }
    return fixed.after.counts.error > 0 ? EXIT.findings : EXIT.fine;
  }
}

/** True when both names lead to one file, that is there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
}
