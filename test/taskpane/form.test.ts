import fc from "fast-check";
import { emptyProfile } from "../../src/core/template/profile/profile";
import { tidied } from "../../src/core/template/profile/tidy-field";
import {
  PROFILE_FIELDS,
  emptyForm,
  formOf,
  isBlankForm,
  judgeForm,
  profileOf,
  readKeptForm,
  readablePart,
} from "../../src/taskpane/profile/form";
import { suggestedTexts } from "../../src/taskpane/profile/suggested";

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
  fc.assert(fc.property(anyForm, (form) => expect(readKeptForm({ ...form })).toEqual(form)));
  expect(readKeptForm(null)).toBeNull();
  expect(readKeptForm("{")).toBeNull();
  expect(readKeptForm({ place: "Tam Hưng", number: 7, old: "x" })).toEqual({
    ...emptyForm(),
    place: "Tam Hưng",
  });
});

test("a form that shows a profile becomes that profile again", () => {
  const profile = profileOf({
    ...emptyForm(),
    cellName: "Chi bộ Thôn Đông",
    congressOrdinal: "IX",
    number: "5",
    date: "5/2/2026",
    recipients: "Đảng uỷ xã Tam Hưng\nCác đồng chí đảng viên",
    taskTable: "true",
    draftNumber: "2",
  });
  expect(profile).toMatchObject({ congressOrdinal: 9, ordinalNumerals: "roman", taskTable: true });
  expect(profileOf(formOf(profile))).toEqual(profile);
  expect(formOf(emptyProfile())).toEqual(emptyForm());
});

test("fields with problems count as blank, the others can be read", () => {
  const form = { ...emptyForm(), superiorBody: "Đảng bộ xã Tam Hưng", term: "2025", number: "x" };
  const { superiorBody, term, number } = readablePart(form);
  expect({ superiorBody, term, number }).toEqual({
    superiorBody: profileOf({ ...form, term: "", number: "" }).superiorBody,
    term: "",
    number: null,
  });
});

test("nothing is suggested for what is filled in, and only what follows", () => {
  const blank = emptyForm();
  const known = { ...blank, superiorBody: "Đảng bộ xã Tam Hưng" };
  expect(suggestedTexts(blank)).not.toHaveProperty("place");
  expect(suggestedTexts(known)).toMatchObject({ place: "Tam Hưng" });
  expect(suggestedTexts({ ...known, place: "Mỹ Hưng" })).not.toHaveProperty("place");
  fc.assert(
    fc.property(anyForm, (form) => {
      const taken = { ...form, ...suggestedTexts(form) };
      const fields = Object.keys(suggestedTexts(form)) as (keyof typeof form)[];
      for (const field of fields) expect(judgeForm(taken)[field]?.problem).toBeUndefined();
    }),
  );
});

describe("a field that was left", () => {
  test.each([
    ["superiorBody", "xã tân lập", "Đảng bộ xã Tân Lập"],
    ["superiorBody", "ĐẢNG UỶ XÃ TÂN LẬP", "ĐẢNG BỘ XÃ TÂN LẬP"],
    ["superiorBody", "Đảng ủy phường Hoà Bình", "Đảng bộ phường Hoà Bình"],
    ["cellName", "Trường Tiểu học Tân Lập", "Chi bộ Trường Tiểu học Tân Lập"],
    ["cellName", "trường tiểu học tân lập", "Chi bộ Trường Tiểu học Tân Lập"],
    ["cellName", "chi bộ thôn hạ", "Chi bộ thôn Hạ"],
    ["cellName", "THÔN 3", "CHI BỘ THÔN 3"],
    ["cellName", "CB thôn 3", "Chi bộ thôn 3"],
    ["term", "25-30", "2025 - 2030"],
    ["congressOrdinal", "lần thứ 12", "12"],
    ["congressOrdinal", "Đại hội lần thứ IX", "IX"],
    ["number", "Số: 07-CTr/CB", "07"],
    ["date", "5/9/26", "5/9/2026"],
    ["date", "ngày 5 tháng 9 năm 2026", "5/9/2026"],
  ] as const)("%s %j becomes %j, which a profile takes", (field, typed, text) => {
    expect(tidied(field, typed)).toBe(text);
    expect(judgeForm({ ...emptyForm(), [field]: text })).toEqual({});
  });

  test.each([
    ["superiorBody", "UBND xã Tân Lập"],
    ["superiorBody", "Chi bộ thôn 3"],
    ["cellName", "Đảng bộ xã Tân Lập"],
    ["cellName", "Chi uỷ Trường Tiểu học Tân Lập"],
    ["cellName", "UBND xã Tân Lập"],
    ["number", "bảy"],
    ["date", "mai"],
    ["term", "năm năm"],
  ] as const)("%s %j is left for its author", (field, typed) => {
    expect(tidied(field, typed)).toBe(typed);
    expect(judgeForm({ ...emptyForm(), [field]: typed })).toHaveProperty(field);
  });

  test("keeps what a profile takes, and is tidied once for all", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILE_FIELDS),
        fc.string({ unit: "grapheme" }),
        (field, typed) => {
          const once = tidied(field, typed);
          expect(tidied(field, once)).toBe(once);
          const before = judgeForm({ ...emptyForm(), [field]: typed });
          if (Object.keys(before).length === 0) {
            const { [field]: value } = profileOf({ ...emptyForm(), [field]: typed });
            expect(profileOf({ ...emptyForm(), [field]: once })[field]).toEqual(value);
          }
        },
      ),
    );
  });
});
