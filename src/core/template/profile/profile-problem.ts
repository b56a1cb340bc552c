/** Why a value cannot be a profile's; the sentences stand in `profile-texts.ts`. */
export const PROFILE_PROBLEMS = [
  "not-an-object",
  "unknown-field",
  "not-text",
  "not-a-list",
  "not-a-whole-number",
  "not-yes-or-no",
  "out-of-range",
  "not-a-choice",
  "too-long",
  "too-many",
  "forbidden-character",
  "not-a-day",
  "no-such-day",
  "not-a-term",
  "term-backwards",
  "date-outside-term",
  "not-a-party-organisation",
  "committee-instead-of-organisation",
  "not-a-cell",
  "title-before-name",
  "like-above",
] as const;
export type ProfileProblemCode = (typeof PROFILE_PROBLEMS)[number];

export interface ProfileProblem {
  /** The key it is about, as it was given; empty when the profile as a whole is none. */
  readonly field: string;
  readonly problem: ProfileProblemCode;
  /** Values that the sentence needs: the value refused, limits, choices. */
  readonly data: Readonly<Record<string, string>>;
}

/** A value that was read, or why it was refused. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problem: ProfileProblemCode;
      readonly data: Readonly<Record<string, string>>;
    };

export const accept = <T>(value: T): Read<T> => ({ ok: true, value });

export const refuse = (
  problem: ProfileProblemCode,
  data: Readonly<Record<string, string>> = {},
): Read<never> => ({ ok: false, problem, data });
