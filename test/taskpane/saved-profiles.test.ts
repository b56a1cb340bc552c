import fc from "fast-check";
import { emptyForm } from "../../src/taskpane/profile/form";
import {
  choosing,
  currentForm,
  noSavedProfiles,
  profileNames,
  readSavedProfiles,
  readSingleForm,
  savedProfilesText,
  withForm,
  withProfile,
  withoutCurrent,
  type SavedProfiles,
} from "../../src/taskpane/profile/saved-profiles";

const named = (cellName: string) => ({ ...emptyForm(), cellName });

/** What people do with their profiles, one thing after another. */
const step: fc.Arbitrary<(saved: SavedProfiles) => SavedProfiles> = fc.oneof(
  fc.string().map((name) => (saved: SavedProfiles) => withForm(saved, named(name))),
  fc.string().map((name) => (saved: SavedProfiles) => withProfile(saved, named(name))),
  fc
    .nat(5)
    .map((at) => (saved: SavedProfiles) => choosing(saved, saved.profiles[at]?.id ?? "none")),
  fc.constant(withoutCurrent),
);
const anySavedProfiles = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce((saved, take) => take(saved), noSavedProfiles()));

test("whatever is done, one profile is in use, and no two have the same id", () => {
  fc.assert(
    fc.property(anySavedProfiles, ({ profiles, current }) => {
      const ids = profiles.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain(current);
    }),
  );
});

test("what is kept comes back, with the same profile in use", () => {
  fc.assert(
    fc.property(anySavedProfiles, (saved) => {
      const back = readSavedProfiles(savedProfilesText(saved));
      expect(back?.profiles.map(({ form }) => form)).toEqual(
        saved.profiles.map(({ form }) => form),
      );
      expect(back && currentForm(back)).toEqual(currentForm(saved));
    }),
  );
});

test.each([null, "", "{", "[]", "null", '{"profiles":3}', '{"profiles":[]}', '{"profiles":[1]}'])(
  "%s holds no saved profiles",
  (kept) => expect(readSavedProfiles(kept)).toBeNull(),
);

test("the one profile of before becomes the first of the saved ones", () => {
  const saved = readSingleForm(JSON.stringify(named("Chi bộ Thôn Đông")));
  expect(saved && currentForm(saved).cellName).toBe("Chi bộ Thôn Đông");
  expect(readSingleForm("{")).toBeNull();
});

test("a profile is called after its cell; equal names are numbered", () => {
  const saved = ["Chi bộ  A", "", "Chi bộ A"].reduce(
    (all, name) => withProfile(all, named(name)),
    withForm(noSavedProfiles(), named("Chi bộ A")),
  );
  expect([...profileNames(saved, "Chưa đặt tên").values()]).toEqual([
    "Chi bộ A",
    "Chi bộ A (2)",
    "Chưa đặt tên",
    "Chi bộ A (3)",
  ]);
});

test("deleting goes to the neighbour, and from the last to a blank one", () => {
  const three = withProfile(
    withProfile(withForm(noSavedProfiles(), named("A")), named("B")),
    named("C"),
  );
  const middle = withoutCurrent(choosing(three, three.profiles[1]?.id ?? ""));
  expect(currentForm(middle).cellName).toBe("C");
  const first = withoutCurrent(middle);
  expect(currentForm(first).cellName).toBe("A");
  expect(withoutCurrent(first)).toEqual(noSavedProfiles());
});
