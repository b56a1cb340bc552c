import type { Profile } from "../../core/template/profile/profile";
import { tidied } from "../../core/template/profile/tidy-field";
import {
  PROFILE_FIELDS,
  emptyForm,
  formOf,
  isBlankForm,
  judgeForm,
  profileOf,
  type FieldProblems,
  type ProfileField,
} from "../profile/form";
import { profileFile, readProfileFile, type FileRefusal } from "../profile/profile-file";
import {
  choosing,
  currentForm,
  lastNumber,
  withForm,
  withNumber,
  withProfile,
  withoutCurrent,
  type SavedProfiles,
} from "../profile/saved-profiles";
import { saveProfiles, type Memory } from "./memory";
import type { PaneEvent, PaneState } from "./pane-state";

/** What the user may do with the cells' details. */
export interface ProfileController {
  readonly editField: (field: ProfileField, text: string) => void;
  /** Tidies and judges a field once the user has left it. */
  readonly leaveField: (field: ProfileField) => void;
  readonly chooseProfile: (id: string) => void;
  /** One more, blank. */
  readonly addProfile: () => void;
  /** One more with the details of the one in use, but for the cell's own name, number and day. */
  readonly duplicateProfile: () => void;
  readonly deleteProfile: () => void;
  /** The profile in use as a file; null when fields have problems first, which are then shown. */
  readonly profileAsFile: () => { readonly name: string; readonly text: string } | null;
  /** The number last used in that term for documents of that sign; null where none is known. */
  readonly lastNumber: (term: string, sign: string) => number | null;
  /** Keeps a number as the last one used; null forgets it. */
  readonly keepNumber: (term: string, sign: string, number: number | null) => void;
  /** Adds the profile of a file and takes it into use; says why where it is none. */
  readonly importProfile: (text: string) => FileRefusal | null;
}

/** Details that no second cell shares. */
const OWN_FIELDS = ["cellName", "number", "date"] as const satisfies readonly ProfileField[];

export interface ProfileDependencies {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly memory: Memory;
  /** Told once a change is in the state. */
  readonly onChanged: () => void;
}

export function createProfileController({
  getState,
  dispatch,
  memory,
  onChanged,
}: ProfileDependencies): ProfileController {
  const put = (saved: SavedProfiles, problems: FieldProblems = {}) => {
    dispatch({ type: "profiles-changed", saved, problems, kept: saveProfiles(memory, saved) });
    onChanged();
  };
  const saved = () => getState().saved;
  return {
    editField: (field, text) => {
      const form = { ...currentForm(saved()), [field]: text };
      put(withForm(saved(), form), without(getState().problems, field));
    },
    leaveField: (field) => {
      const form = currentForm(saved());
      const text = tidied(field, form[field]);
      if (text !== form[field])
        put(withForm(saved(), { ...form, [field]: text }), getState().problems);
      const problem = judgeForm(currentForm(saved()))[field];
      const others = without(getState().problems, field);
      dispatch({
        type: "profile-judged",
        problems: problem ? { ...others, [field]: problem } : others,
      });
    },
    chooseProfile: (id) => put(choosing(saved(), id)),
    addProfile: () => put(withProfile(saved(), emptyForm())),
    duplicateProfile: () => {
      const own = Object.fromEntries(OWN_FIELDS.map((field) => [field, ""]));
      put(withProfile(saved(), { ...currentForm(saved()), ...own }));
    },
    deleteProfile: () => put(withoutCurrent(saved())),
    profileAsFile: () => {
      const profile = judgedProfile({ getState, dispatch });
      return profile && profileFile(profile);
    },
    lastNumber: (term, sign) => lastNumber(saved(), term, sign),
    keepNumber: (term, sign, number) =>
      put(withNumber(saved(), term, sign, number), getState().problems),
    importProfile: (text) => {
      const reading = readProfileFile(text);
      if (!reading.ok) return reading.refusal;
      const form = formOf(reading.profile);
      // A blank one was only waiting for it.
      const blank = isBlankForm(currentForm(saved()));
      put(blank ? withForm(saved(), form) : withProfile(saved(), form));
      return null;
    },
  };
}

/** The profile in use; null, and the user is told, where it has mistakes. */
export function judgedProfile({
  getState,
  dispatch,
}: Pick<ProfileDependencies, "getState" | "dispatch">): Profile | null {
  const form = currentForm(getState().saved);
  const problems = judgeForm(form);
  const field = PROFILE_FIELDS.find((name) => problems[name]);
  if (!field) return profileOf(form);
  dispatch({ type: "insertion-refused", problems, field });
  return null;
}

function without(problems: FieldProblems, field: ProfileField): FieldProblems {
  const others = { ...problems };
  delete others[field];
  return others;
}
