import { buildKind } from "../core/template/build-kind";
import { COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { EXIT, type Io } from "./io";
import { newKindFrom } from "./kind-option";
import { writeOut } from "./out-file";
import { readProfile } from "./profile-file";
import { Refusal } from "./refusal";
import type { Language, Texts } from "./texts";

export const NEW_OPTIONS = {
  ...COMMON_OPTIONS,
  kind: { type: "string" },
  profile: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

/** `chibo new`; gives the exit status. Throws UsageError. */
export async function newCommand(
  argv: readonly string[],
  io: Io,
  language: Language,
  texts: Texts,
): Promise<number> {
  const args = readArguments(argv, NEW_OPTIONS);
  const { profile: profileFile, out } = args.texts;
  const [extra] = args.positionals;
  if (extra !== undefined) throw new UsageError("needless-argument", extra);
  if (out === undefined) throw new UsageError("missing-option", "--out");
  const kind = newKindFrom(args);
  try {
    const profile = await readProfile(profileFile, language, texts);
    await writeOut(out, buildKind(profile, kind), args.flags.has("force"), texts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.trouble;
  }
  io.out(`${texts.written(out)}\n`);
  return EXIT.fine;
}
