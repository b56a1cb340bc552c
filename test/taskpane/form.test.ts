import fc from "fast-check";
import {
  PROFILE_FIELDS,
  emptyForm,
  isBlankForm,
  judgeForm,
  profileOf,
  readKeptForm,
} from "../../src/taskpane/profile/form";

const anyForm = fc.record(
  Object.fromEntries(PROFILE_FIELDS.map((field) => [field, fc.string({ unit: "grapheme" })])),
) as fc.Arbitrary<ReturnType<typeof emptyForm>>;

test("an empty form is a profile of blanks", () => {
  expect(isBlankForm(emptyForm())).toBe(true);
  expect(judgeForm(emptyForm())).toEqual({});
  expect(profileOf(emptyForm())).toMatchObject({ cellName: "", number: null, date: "" });
});

test("numbers, dates and lines are read as they are typed", () => {
  const form = {
    ...emptyForm(),
    number: " 01 ",
    congressOrdinal: "9",
    date: "5/2/2026",
    recipients: "Đảng uỷ xã Tam Hưng\n\n- Các đồng chí đảng viên;",
  };
  expect(judgeForm(form)).toEqual({});
  expect(profileOf(form)).toMatchObject({
    number: 1,
    congressOrdinal: 9,
    date: "2026-02-05",
    recipients: ["Đảng uỷ xã Tam Hưng", "Các đồng chí đảng viên"],
  });
  expect(profileOf({ ...form, date: "05-02-2026" }).date).toBe("2026-02-05");
});

test.each([
  ["number", "một", "not-a-whole-number"],
  ["number", "0", "out-of-range"],
  ["date", "mai", "not-a-day"],
  ["date", "30/02/2026", "no-such-day"],
  ["term", "2025", "not-a-term"],
  ["cellName", "TRƯỜNG MẦM NON MỸ HƯNG", "not-a-cell"],
] as const)("%s %s is refused", (field, text, problem) => {
  expect(judgeForm({ ...emptyForm(), [field]: text })).toMatchObject({ [field]: { problem } });
});

test("a day that does not exist is named as it was typed", () => {
  const { date } = judgeForm({ ...emptyForm(), date: "30/02/2026" });
  expect(date?.data["value"]).toBe("30/02/2026");
});

test("any form either has problems in its own fields or becomes a profile", () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      const fields = Object.keys(judgeForm(form));
      if (fields.length === 0) expect(() => profileOf(form)).not.toThrow();
      else expect(PROFILE_FIELDS).toEqual(expect.arrayContaining(fields));
    }),
  );
});

test("a form that was kept comes back; anything else kept is no form", () => {
  fc.assert(
    fc.property(anyForm, (form) => expect(readKeptForm(JSON.stringify(form))).toEqual(form)),
  );
  expect(readKeptForm(null)).toBeNull();
  expect(readKeptForm("{")).toBeNull();
  expect(readKeptForm("null")).toBeNull();
  expect(readKeptForm('{"place":"Tam Hưng","number":7,"old":"x"}')).toEqual({
    ...emptyForm(),
    place: "Tam Hưng",
  });
});
