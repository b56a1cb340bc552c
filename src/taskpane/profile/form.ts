import {
  NUMBERINGS,
  ORDINAL_NUMERALS,
  PROFILE_FIELDS,
  emptyProfile,
  parseProfile,
  type Profile,
  type ProfileField,
  type ProfileProblem,
} from "../../core/template/profile/profile";

export { PROFILE_FIELDS };
export type { ProfileField };

/** The profile as it is typed: one text a field, lists with a line each, the date as Vietnamese writes it, "true" for yes. */
export type ProfileForm = Readonly<Record<ProfileField, string>>;

export type FieldProblems = Partial<Readonly<Record<ProfileField, ProfileProblem>>>;

export function emptyForm(): ProfileForm {
  const blank = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, ""]));
  const { unitKind } = emptyProfile();
  return {
    ...(blank as Record<ProfileField, string>),
    unitKind,
    numbering: NUMBERINGS[0],
    ordinalNumerals: ORDINAL_NUMERALS[0],
  };
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

/** What can be read of the form: a field that has a problem counts as blank. */
export function readablePart(form: ProfileForm): Profile {
  const blank = emptyForm();
  const broken = Object.keys(judgeForm(form)) as ProfileField[];
  const mended = Object.fromEntries(broken.map((field) => [field, blank[field]]));
  const parsed = parseProfile(profileData({ ...form, ...mended }));
  return parsed.ok ? parsed.profile : emptyProfile();
}

/** The form that shows a profile. */
export function formOf(profile: Profile): ProfileForm {
  const texts = Object.entries(profile).map(([field, value]) => [field, typed(value)]);
  const date = profile.date.split("-").reverse().join("/");
  return { ...emptyForm(), ...(Object.fromEntries(texts) as ProfileForm), date };
}

function typed(value: Profile[ProfileField]): string {
  if (value === null || value === false) return "";
  return typeof value === "object" ? value.join("\n") : String(value);
}

/** The form in data that was kept on this computer; null when it is none. Fields of another version are left out. */
export function readKeptForm(data: unknown): ProfileForm | null {
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
    // Who types "IX" wants it written so.
    ordinalNumerals: /^[IVXLC]+$/i.test(form.congressOrdinal.trim())
      ? "roman"
      : form.ordinalNumerals,
    number: wholeNumber(form.number),
    draftNumber: wholeNumber(form.draftNumber),
    date: isoDay(form.date),
  };
}

/** "01" is 1; what is no number stays text, so that the profile's reader can say so. */
function wholeNumber(text: string): number | string {
  const digits = text.trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : digits;
}

/** Day, month and year with a slash, hyphen or full stop between, as YYYY-MM-DD; other text stays as it is. */
export function isoDay(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return text;
  const [, day = "", month = "", year = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
