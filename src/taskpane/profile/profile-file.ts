import {
  parseProfile,
  type Profile,
  type ProfileProblem,
} from "../../core/template/profile/profile";

/** A profile's file is a page of text; what is longer was not made here. */
const LONGEST = 100_000;

/** Why a file is no profile. */
export type FileRefusal =
  | { readonly reason: "too-long" | "not-json" }
  | { readonly reason: "not-a-profile"; readonly problems: readonly ProfileProblem[] };

export type FileReading =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** Reads a profile from a file's text: JSON as `profileFile` and `chibo new --profile` have it. */
export function readProfileFile(text: string): FileReading {
  if (text.length > LONGEST) return { ok: false, refusal: { reason: "too-long" } };
  let data: unknown;
  try {
    // Editors on Windows put a byte-order mark first.
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, refusal: { reason: "not-json" } };
  }
  const parsed = parseProfile(data);
  if (parsed.ok) return parsed;
  return { ok: false, refusal: { reason: "not-a-profile", problems: parsed.problems } };
}

/** A profile as a file: its name, from the cell's, in letters that every system takes, and its text. */
export function profileFile(profile: Profile): { readonly name: string; readonly text: string } {
  const slug = profile.cellName
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return { name: `${slug || "chi-bo"}.json`, text: `${JSON.stringify(profile, null, 2)}\n` };
}
