import { readFile } from "node:fs/promises";
import { emptyProfile, parseProfile, type Profile } from "../core/template/profile/profile";
import { profileProblemText } from "../core/template/profile/profile-texts";
import { codeOf, messageOf, Refusal } from "./refusal";
import type { Language, Texts } from "./texts";

/** The profile in a file of JSON; the empty one when no file is named. Throws Refusal. */
export async function readProfile(
  file: string | undefined,
  language: Language,
  texts: Texts,
): Promise<Profile> {
  if (file === undefined) return emptyProfile();
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
