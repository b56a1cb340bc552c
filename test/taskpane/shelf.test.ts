import fc from "fast-check";
import { emptyForm } from "../../src/taskpane/profile/form";
import {
  choosing,
  currentForm,
  emptyShelf,
  profileNames,
  readShelf,
  readSingleForm,
  shelfText,
  withForm,
  withProfile,
  withoutCurrent,
  type ProfileShelf,
} from "../../src/taskpane/profile/shelf";

const named = (cellName: string) => ({ ...emptyForm(), cellName });

/** What people do with their profiles, one thing after another. */
const step: fc.Arbitrary<(shelf: ProfileShelf) => ProfileShelf> = fc.oneof(
  fc.string().map((name) => (shelf: ProfileShelf) => withForm(shelf, named(name))),
  fc.string().map((name) => (shelf: ProfileShelf) => withProfile(shelf, named(name))),
  fc.nat(5).map((at) => (shelf: ProfileShelf) => choosing(shelf, shelf.profiles[at]?.id ?? "none")),
  fc.constant(withoutCurrent),
);
const anyShelf = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce((shelf, take) => take(shelf), emptyShelf()));

test("whatever is done, one profile is in use, and no two have the same id", () => {
  fc.assert(
    fc.property(anyShelf, ({ profiles, current }) => {
      const ids = profiles.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain(current);
    }),
  );
});

test("what is kept comes back, with the same profile in use", () => {
  fc.assert(
    fc.property(anyShelf, (shelf) => {
      const back = readShelf(shelfText(shelf));
      expect(back?.profiles.map(({ form }) => form)).toEqual(
        shelf.profiles.map(({ form }) => form),
      );
      expect(back && currentForm(back)).toEqual(currentForm(shelf));
    }),
  );
});

test.each([null, "", "{", "[]", "null", '{"profiles":3}', '{"profiles":[]}', '{"profiles":[1]}'])(
  "%s is no shelf",
  (kept) => expect(readShelf(kept)).toBeNull(),
);

test("the one profile of before becomes the first of the shelf", () => {
  const shelf = readSingleForm(JSON.stringify(named("Chi bộ Thôn Đông")));
  expect(shelf && currentForm(shelf).cellName).toBe("Chi bộ Thôn Đông");
  expect(readSingleForm("{")).toBeNull();
});

test("a profile is called after its cell; equal names are numbered", () => {
  const shelf = ["Chi bộ  A", "", "Chi bộ A"].reduce(
    (all, name) => withProfile(all, named(name)),
    withForm(emptyShelf(), named("Chi bộ A")),
  );
  expect([...profileNames(shelf, "Chưa đặt tên").values()]).toEqual([
    "Chi bộ A",
    "Chi bộ A (2)",
    "Chưa đặt tên",
    "Chi bộ A (3)",
  ]);
});

test("deleting goes to the neighbour, and from the last to a blank one", () => {
  const three = withProfile(
    withProfile(withForm(emptyShelf(), named("A")), named("B")),
    named("C"),
  );
  const middle = withoutCurrent(choosing(three, three.profiles[1]?.id ?? ""));
  expect(currentForm(middle).cellName).toBe("C");
  const first = withoutCurrent(middle);
  expect(currentForm(first).cellName).toBe("A");
  expect(withoutCurrent(first)).toEqual(emptyShelf());
});
