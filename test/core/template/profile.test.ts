import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  emptyProfile,
  parseProfile,
  PROFILE_FIELDS,
  type ProfileField,
} from "../../../src/core/template/profile/profile";
import {
  profileFieldLabel,
  profileProblemText,
} from "../../../src/core/template/profile/profile-texts";
import { EXAMPLE_FIELDS, exampleProfile } from "./example-profile";
import { anyProfile } from "./profile-arbitrary";

function problemsOf(data: unknown): readonly (readonly [string, string])[] {
  const parsed = parseProfile(data);
  return parsed.ok ? [] : parsed.problems.map(({ field, problem }) => [field, problem] as const);
}

describe("reading a profile", () => {
  it("takes every field of the example", () => {
    expect(exampleProfile()).toEqual({
      ...emptyProfile(),
      ...EXAMPLE_FIELDS,
      recipients: ["Đảng uỷ xã Tam Hưng", "Các đồng chí đảng viên", "Lưu Chi bộ"],
    });
  });

  it("takes nothing at all for blanks", () => {
    expect(parseProfile({})).toEqual({ ok: true, profile: emptyProfile() });
    const blanks = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, null]));
    expect(parseProfile(blanks)).toEqual({ ok: true, profile: emptyProfile() });
    const empty = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, ""]));
    expect(parseProfile({ ...empty, recipients: [] })).toEqual({
      ok: true,
      profile: emptyProfile(),
    });
  });

  it("reads what it wrote as the same profile", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const again: unknown = JSON.parse(JSON.stringify(profile));
        expect(parseProfile(again)).toEqual({ ok: true, profile });
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    const anyFields = fc.dictionary(fc.constantFrom(...PROFILE_FIELDS, "x"), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyFields), (data) => {
        const parsed = parseProfile(data);
        if (!parsed.ok) expect(parsed.problems).not.toHaveLength(0);
      }),
    );
  });

  it.each<[ProfileField, unknown, unknown]>([
    ["term", "2025-2030", "2025 - 2030"],
    ["term", " 2025 – 2030 ", "2025 - 2030"],
    ["place", "Tam Hưng,", "Tam Hưng"],
    ["place", "THÀNH PHỐ HUẾ", "Thành phố Huế"],
    ["signerName", "NGUYỄN THỊ HOA", "Nguyễn Thị Hoa"],
    ["signerName", "nguyễn  thị hoa", "Nguyễn Thị Hoa"],
    ["signerName", "H’Hen Niê", "H’Hen Niê"],
    ["signerName", "Tôn Nữ Tuyết".normalize("NFD"), "Tôn Nữ Tuyết"],
    ["signerPosition", "Bí thư", "BÍ THƯ"],
    ["unitKind", "school", "school"],
    ["date", "2028-02-29", "2028-02-29"],
    [
      "recipients",
      "- Đảng uỷ xã; các đồng chí đảng viên;",
      ["Đảng uỷ xã", "Các đồng chí đảng viên"],
    ],
    ["extraLegalBases", "- Nghị quyết A;\n\n+ Nghị quyết B.", ["Nghị quyết A", "Nghị quyết B"]],
    ["numbering", "I- / 1-", "I- / 1-"],
    ["congressOrdinal", "xiv", 14],
    ["leadIn", "Chi bộ đề ra các việc sau.", "Chi bộ đề ra các việc sau:"],
    ["closing", "Chi bộ quyết tâm thực hiện./.", "Chi bộ quyết tâm thực hiện."],
    ["closing", " ./. ", ""],
    ["draftNumber", 2, 2],
    ["circulation", "Lưu hành nội bộ", "LƯU HÀNH NỘI BỘ"],
    ["urgency", "thượng khẩn", "THƯỢNG KHẨN"],
    ["urgency", "Hỏa tốc", "HOẢ TỐC"],
    [
      "appendices",
      "Phụ lục 1: Danh sách chi uỷ\nphụ lục II - Bảng chỉ tiêu;",
      ["Danh sách chi uỷ", "Bảng chỉ tiêu"],
    ],
    ["taskTable", true, true],
    ["mirrorMargins", "false", false],
  ])("brings %s %p into its form", (field, given, read) => {
    // Without its date the example goes with any term.
    const parsed = parseProfile({ ...EXAMPLE_FIELDS, date: "", [field]: given });
    expect(parsed).toMatchObject({ ok: true, profile: { [field]: read } });
  });

  it.each<[string, unknown, string]>([
    ["superiorBody", "ĐẢNG UỶ XÃ TAM HƯNG", "committee-instead-of-organisation"],
    ["superiorBody", "Đảng ủy xã Tam Hưng", "committee-instead-of-organisation"],
    ["superiorBody", "Xã Tam Hưng", "not-a-party-organisation"],
    ["superiorBody", 5, "not-text"],
    ["cellName", "Trường Mầm non Mỹ Hưng", "not-a-cell"],
    ["cellName", "Chi bộ \u0007", "forbidden-character"],
    ["cellName", "Chi bộ \ud800", "forbidden-character"],
    ["cellName", `Chi bộ ${"A".repeat(500)}`, "too-long"],
    ["unitKind", "university", "not-a-choice"],
    ["term", "2025", "not-a-term"],
    ["term", "2030 - 2025", "term-backwards"],
    ["congressOrdinal", 0, "out-of-range"],
    ["congressOrdinal", 1.5, "not-a-whole-number"],
    ["number", "15", "not-a-whole-number"],
    ["number", -1, "out-of-range"],
    ["date", "5/2/2026", "not-a-day"],
    ["date", "2026-02-29", "no-such-day"],
    ["date", "2026-04-31", "no-such-day"],
    ["date", "2026-13-01", "no-such-day"],
    ["date", "2031-01-01", "date-outside-term"],
    ["date", "2024-12-31", "date-outside-term"],
    ["signerPosition", "Hiệu trưởng", "not-a-choice"],
    ["signerName", "TS. Nguyễn Thị Hoa", "title-before-name"],
    ["signerName", "ThS.Nguyễn Thị Hoa", "title-before-name"],
    ["signerName", "Đại tá Nguyễn Văn Ước", "title-before-name"],
    ["signerName", "PGS.TS Nguyễn Văn Ước", "title-before-name"],
    ["recipients", 5, "not-a-list"],
    ["recipients", ["Như trên"], "like-above"],
    ["recipients", [5], "not-text"],
    ["extraLegalBases", Array.from({ length: 31 }, () => "a"), "too-many"],
    ["numbering", "a) / 1.", "not-a-choice"],
    ["congressOrdinal", "IIX", "not-a-whole-number"],
    ["ordinalNumerals", "greek", "not-a-choice"],
    ["leadIn", false, "not-text"],
    ["closing", "A".repeat(2001), "too-long"],
    ["draftNumber", 0, "out-of-range"],
    ["circulation", "A".repeat(51), "too-long"],
    ["urgency", "GẤP", "not-a-choice"],
    ["appendices", true, "not-a-list"],
    ["taskTable", "có", "not-yes-or-no"],
    ["mirrorMargins", 1, "not-yes-or-no"],
    ["cell", "Chi bộ", "unknown-field"],
    ["constructor", "Chi bộ", "unknown-field"],
  ])("refuses %s %p by name: %s", (field, value, problem) => {
    expect(problemsOf({ ...EXAMPLE_FIELDS, [field]: value })).toEqual([[field, problem]]);
  });

  it("counts the congress in Roman numerals when they were typed, unless told otherwise", () => {
    const numerals = (fields: Record<string, unknown>) => exampleProfile(fields).ordinalNumerals;
    expect(numerals({ congressOrdinal: "IX" })).toBe("roman");
    expect(numerals({ congressOrdinal: "IX", ordinalNumerals: "" })).toBe("roman");
    expect(numerals({ congressOrdinal: "IX", ordinalNumerals: "arabic" })).toBe("arabic");
    expect(numerals({ congressOrdinal: 9 })).toBe("arabic");
  });

  it.each([null, [], "profile", 5, undefined])("refuses %p, which is no profile", (data) => {
    expect(problemsOf(data)).toEqual([["", "not-an-object"]]);
  });

  it("tells of every problem at once", () => {
    const problems = problemsOf({ cellName: "Trường", number: 0, colour: "red" });
    expect(problems).toEqual([
      ["cellName", "not-a-cell"],
      ["number", "out-of-range"],
      ["colour", "unknown-field"],
    ]);
  });
});

test("README.md names every field", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../../README.md"), "utf8");
  expect(PROFILE_FIELDS.filter((field) => !readme.includes(`\`${field}\``))).toEqual([]);
});

describe("what people read about a problem", () => {
  it("is one sentence that says the refused value and the choices", () => {
    const parsed = parseProfile({ signerPosition: "Hiệu trưởng" });
    const problem = parsed.ok ? undefined : parsed.problems[0];
    expect(problem && profileProblemText(problem, "vi")).toBe(
      "“Hiệu trưởng” không có trong các lựa chọn: BÍ THƯ; PHÓ BÍ THƯ.",
    );
    expect(problem && profileProblemText(problem, "en")).toBe(
      "“Hiệu trưởng” is none of the choices: BÍ THƯ; PHÓ BÍ THƯ.",
    );
  });

  it("has a label for every field in both languages", () => {
    for (const language of ["vi", "en"] as const) {
      const labels = PROFILE_FIELDS.map((field) => profileFieldLabel(field, language));
      expect(labels).not.toContain("");
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
