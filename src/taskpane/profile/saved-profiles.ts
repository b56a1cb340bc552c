import { emptyForm, readKeptForm, type ProfileForm } from "./form";

/** The number last used for each type of document in each term: by term and sign, such as "2025 - 2030 NQ". */
export type LastNumbers = Readonly<Record<string, number>>;

/** One cell's details, as they were typed. */
export interface SavedProfile {
  readonly id: string;
  readonly form: ProfileForm;
  /** Kept for the cell on this computer alone; no file that is handed on has them. */
  readonly numbers?: LastNumbers;
}

/** Everything that is kept about cells: at least one profile, one of them in use. */
export interface SavedProfiles {
  readonly profiles: readonly SavedProfile[];
  /** Id of the one in use. */
  readonly current: string;
}

export function noSavedProfiles(): SavedProfiles {
  return { profiles: [{ id: "1", form: emptyForm() }], current: "1" };
}

/** The form in use. */
export function currentForm({ profiles, current }: SavedProfiles): ProfileForm {
  return profiles.find(({ id }) => id === current)?.form ?? emptyForm();
}

/** The form in use, changed. */
export function withForm(saved: SavedProfiles, form: ProfileForm): SavedProfiles {
  const profiles = saved.profiles.map((one) => (one.id === saved.current ? { ...one, form } : one));
  return { ...saved, profiles };
}

/** Numbers of documents run on through a term, for each type apart (HD05, Phần II, I.3.1.1b). */
const numberKey = (term: string, sign: string) => `${term.trim()} ${sign}`;

/** The number last used in the profile in use; null where none is known. */
export function lastNumber(
  { profiles, current }: SavedProfiles,
  term: string,
  sign: string,
): number | null {
  const own = profiles.find(({ id }) => id === current);
  return own?.numbers?.[numberKey(term, sign)] ?? null;
}

/** The profile in use with a number as the last one used; null: none is. */
export function withNumber(
  saved: SavedProfiles,
  term: string,
  sign: string,
  number: number | null,
): SavedProfiles {
  const key = numberKey(term, sign);
  const changed = ({ numbers = {} }: SavedProfile) =>
    Object.fromEntries([
      ...Object.entries(numbers).filter(([other]) => other !== key),
      ...(number === null ? [] : [[key, number] as const]),
    ]);
  const profiles = saved.profiles.map((one) =>
    one.id === saved.current ? { ...one, numbers: changed(one) } : one,
  );
  return { ...saved, profiles };
}

/** With one more profile, which is then the one in use. */
export function withProfile(saved: SavedProfiles, form: ProfileForm): SavedProfiles {
  const id = String(Math.max(0, ...saved.profiles.map((one) => Number(one.id))) + 1);
  return { profiles: [...saved.profiles, { id, form }], current: id };
}

/** With another one in use; the same where there is none of that id. */
export function choosing(saved: SavedProfiles, id: string): SavedProfiles {
  return saved.profiles.some((one) => one.id === id) ? { ...saved, current: id } : saved;
}

/** Without the profile in use; its neighbour comes into use, and a blank one where it was the last. */
export function withoutCurrent({ profiles, current }: SavedProfiles): SavedProfiles {
  const at = profiles.findIndex(({ id }) => id === current);
  const others = profiles.filter(({ id }) => id !== current);
  const next = others[Math.min(at, others.length - 1)];
  return next ? { profiles: others, current: next.id } : noSavedProfiles();
}

/** What each profile is called: its cell's name, numbered where several share it; `blank` for one without a name. */
export function profileNames(
  { profiles }: SavedProfiles,
  blank: string,
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    profiles.map(({ id, form }) => {
      const name = form.cellName.trim().replace(/\s+/g, " ") || blank;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [id, nth === 1 ? name : `${name} (${nth})`];
    }),
  );
}

/** The profiles saved on this computer; null when there is none that can be read. */
export function readSavedProfiles(kept: string | null): SavedProfiles | null {
  const data = parsed(kept);
  if (typeof data !== "object" || data === null || !("profiles" in data)) return null;
  if (!Array.isArray(data.profiles)) return null;
  const read = (data.profiles as unknown[]).flatMap((one) => {
    const form = readKeptForm(one);
    return form ? [{ form, ...readNumbers(one) }] : [];
  });
  const profiles = read.map((one, index) => ({ id: String(index + 1), ...one }));
  const asked = "current" in data ? Number(data.current) : 0;
  const current = (profiles[asked] ?? profiles[0])?.id;
  return current === undefined ? null : { profiles, current };
}

function readNumbers(data: unknown): Pick<SavedProfile, "numbers"> {
  if (typeof data !== "object" || data === null || !("numbers" in data)) return {};
  const { numbers } = data;
  if (typeof numbers !== "object" || numbers === null) return {};
  const whole = Object.entries(numbers).filter(
    (one): one is [string, number] => Number.isInteger(one[1]) && Number(one[1]) > 0,
  );
  return { numbers: Object.fromEntries(whole) };
}

/** The profile saved before there could be several. */
export function readSingleForm(kept: string | null): SavedProfiles | null {
  const form = readKeptForm(parsed(kept));
  return form && withForm(noSavedProfiles(), form);
}

/** Saved profiles as text: the forms, and which of them is in use. */
export function savedProfilesText({ profiles, current }: SavedProfiles): string {
  return JSON.stringify({
    profiles: profiles.map(({ form, numbers }) => ({ ...form, ...(numbers && { numbers }) })),
    current: profiles.findIndex(({ id }) => id === current),
  });
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? "null");
  } catch {
    return null;
  }
}
