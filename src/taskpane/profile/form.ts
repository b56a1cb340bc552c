import {
  NUMBERINGS,
  PROFILE_FIELDS,
  emptyProfile,
  parseProfile,
  type Profile,
  type ProfileField,
  type ProfileProblem,
} from "../../core/template/profile";

export { PROFILE_FIELDS };
export type { ProfileField };

/** The profile as it is typed: one text a field, lists with a line each, the date as Vietnamese writes it. */
export type ProfileForm = Readonly<Record<ProfileField, string>>;

export type FieldProblems = Partial<Readonly<Record<ProfileField, ProfileProblem>>>;

export function emptyForm(): ProfileForm {
  const blank = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, ""]));
  const { unitKind } = emptyProfile();
  return { ...(blank as Record<ProfileField, string>), unitKind, numbering: NUMBERINGS[0] };
}

/** True when the user has told nothing yet; choices that always have a value do not count. */
export function isBlankForm(form: ProfileForm): boolean {
  const blank = emptyForm();
  return PROFILE_FIELDS.every((field) => form[field].trim() === blank[field]);
}

/** What is wrong in which field; empty when the form can become a profile. */
export function judgeForm(form: ProfileForm): FieldProblems {
  const parsed = parseProfile(profileData(form));
  if (parsed.ok) return {};
  return Object.fromEntries(
    // The day is shown as it was typed, not as the profile has it.
    parsed.problems.map(({ field, problem, data }) => [
      field,
      { field, problem, data: field === "date" ? { ...data, value: form.date.trim() } : data },
    ]),
  );
}

/** The profile that the form holds. Throws RangeError for a form that has problems. */
export function profileOf(form: ProfileForm): Profile {
  const parsed = parseProfile(profileData(form));
  if (!parsed.ok) {
    throw new RangeError(
      parsed.problems.map(({ field, problem }) => `${field}: ${problem}`).join(),
    );
  }
  return parsed.profile;
}

/** The form kept on this computer; null when there is none that can be read. Fields of another version are left out. */
export function readKeptForm(kept: string | null): ProfileForm | null {
  if (kept === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(kept);
  } catch {
    return null;
  }
  if (typeof data !== "object" || data === null) return null;
  const texts = Object.entries(data).filter(
    ([field, text]) =>
      (PROFILE_FIELDS as readonly string[]).includes(field) && typeof text === "string",
  );
  return { ...emptyForm(), ...Object.fromEntries(texts) };
}

function profileData(form: ProfileForm): Record<ProfileField, unknown> {
  return {
    ...form,
    congressOrdinal: wholeNumber(form.congressOrdinal),
    number: wholeNumber(form.number),
    date: isoDay(form.date),
  };
}

/** "01" is 1; what is no number stays text, so that the profile's reader can say so. */
function wholeNumber(text: string): number | string {
  const digits = text.trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : digits;
}

/** Day, month and year with a slash, hyphen or full stop between, as YYYY-MM-DD; other text stays as it is. */
function isoDay(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return text;
  const [, day = "", month = "", year = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
