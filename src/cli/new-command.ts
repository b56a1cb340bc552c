import { readFile, writeFile } from "node:fs/promises";
import { buildProgramme } from "../core/template/build-programme";
import { emptyProfile, parseProfile, type Profile } from "../core/template/profile";
import { profileProblemText } from "../core/template/profile-texts";
import { COMMON_OPTIONS, readArguments, UsageError } from "./arguments";
import { EXIT, type Io } from "./io";
import type { Language, Texts } from "./texts";

export const NEW_OPTIONS = {
  ...COMMON_OPTIONS,
  profile: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

/** A sentence for people about something that could not be done. */
class Refusal extends Error {}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : "");

async function readProfile(file: string, language: Language, texts: Texts): Promise<Profile> {
  let json: string;
  try {
    json = await readFile(file, "utf8");
  } catch (error) {
    const trouble = codeOf(error) === "ENOENT" ? "not-found" : "read-failed";
    throw new Refusal(`${file}: ${texts.trouble(trouble)}`);
  }
  let data: unknown;
  try {
    // Windows' editors put a byte order mark first.
    data = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Refusal(texts.profileNotJson(file, messageOf(error)));
  }
  const parsed = parseProfile(data);
  if (parsed.ok) return parsed.profile;
  const problems = parsed.problems.map((problem) => {
    const field = problem.field ? `${problem.field}: ` : "";
    return `  ${field}${profileProblemText(problem, language)}`;
  });
  throw new Refusal([texts.profileRefused(file), ...problems].join("\n"));
}

async function write(file: string, bytes: Uint8Array, force: boolean, texts: Texts): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new Refusal(texts.outExists(file));
    if (codeOf(error) === "ENOENT") throw new Refusal(texts.outFolderMissing(file));
    throw new Refusal(texts.outNotWritten(file, messageOf(error)));
  }
}

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
  try {
    const profile = profileFile ? await readProfile(profileFile, language, texts) : emptyProfile();
    await write(out, buildProgramme(profile), args.flags.has("force"), texts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`${error.message}\n`);
    return EXIT.trouble;
  }
  io.out(`${texts.written(out)}\n`);
  return EXIT.fine;
}
