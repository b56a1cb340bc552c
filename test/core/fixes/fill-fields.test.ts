import fc from "fast-check";
import { checkDocument } from "../../../src/core/check/check-document";
import { fieldWritings, fillFields, profileWritings } from "../../../src/core/fixes/fill-fields";
import { readSnapshot } from "../../../src/core/snapshot/read";
import type { Snapshot } from "../../../src/core/snapshot/model";
import { textSnapshot } from "../../../src/core/snapshot/text-snapshot";
import { meaningOf, profileWords } from "../../../src/core/template/blank-meaning";
import { buildKind } from "../../../src/core/template/build-kind";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile, type Profile } from "../../../src/core/template/profile/profile";
import { control, snapshotOf } from "../snapshot/snapshot-of";

const CELL: Profile = {
  ...emptyProfile(),
  superiorBody: "Đảng bộ xã Tam Hưng",
  cellName: "Chi bộ Trường Mầm non Mỹ Hưng",
  place: "Tam Hưng",
  term: "2025 - 2030",
  congressOrdinal: 9,
  number: 5,
  date: "2026-09-05",
  signerPosition: "BÍ THƯ",
  signerName: "Nguyễn Thị Hoa",
};

function fieldsOf(profile: Profile) {
  const source = { kind: "package", bytes: buildProgramme(profile) } as const;
  const { findings } = checkDocument(source, { today: "2026-10-01" });
  const blanks = findings
    .filter(({ severity }) => severity === "todo")
    .flatMap(({ places }) => places);
  return fillFields(readSnapshot(source), blanks);
}

const empty = fieldsOf(emptyProfile());
const called = (label: string) => {
  const field = empty.find((one) => one.label === label);
  if (!field) throw new Error(`no field ${label}`);
  return field;
};

test("every blank of the template is a field with a name and a prompt, and the three of a day are one", () => {
  expect(empty.filter(({ label, prompt }) => label === "" || prompt === "")).toEqual([]);
  expect(called("Ngày ban hành").spots.map(({ text }) => text)).toEqual([
    "[ngày]",
    "[tháng]",
    "[năm]",
  ]);
  expect(new Set(empty.map(({ id }) => id)).size).toBe(empty.length);
});

test.each([
  ["chibo:placeDate.day", "date"],
  ["chibo:body.meetingMonth", "date"],
  ["chibo:legalBases.cellCongressDate", "date"],
  ["chibo:body.presentCount", "number"],
  ["chibo:results.goalsPercent2", "number"],
  ["chibo:signerPosition.position", "choice"],
  ["chibo:body.chairName", "line"],
  ["chibo:body.startHour", "line"],
  ["chibo:legalBases.superiorType", "line"],
])("the ending of %s tells that it takes a %s", (tag, input) => {
  expect(meaningOf(tag)?.input).toBe(input);
});

test("blanks that ask for the same are named alike, those of sections and their sentences are not named", () => {
  const bytes = buildKind(emptyProfile(), "minutes");
  const named = (snapshot: Snapshot) =>
    fillFields(snapshot, []).map(({ spots, asksFor }) => [spots[0]?.tag, asksFor] as const);
  const minutes = named(readSnapshot({ kind: "package", bytes }));
  expect(minutes.filter(([, name]) => name === "chairName").map(([tag]) => tag)).toEqual([
    "chibo:attendance.chairName",
    "chibo:signerName.chairName",
  ]);
  expect(minutes.find(([tag]) => tag === "chibo:proceedings.discussion")?.[1]).toBeNull();
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const sentence = control(
    "chibo:cadres.objectives",
    `<w:p>${run("Kết nạp ")}${control("chibo:cadres.objectives1", run("[số]"))}${run(" đồng chí.")}</w:p>`,
  );
  expect(named(snapshotOf({ body: sentence }))).toEqual([
    ["chibo:cadres.objectives", null],
    ["chibo:cadres.objectives1", null],
  ]);
});

test("tags of others mean nothing", () => {
  expect(meaningOf("date")).toBeNull();
  expect(meaningOf("chibo:")).toBeNull();
});

test("days of one document are told apart by what stands before their ending", () => {
  const day = (tag: string) => meaningOf(tag)?.day;
  expect(day("chibo:body.meetingDay")).toBe(day("chibo:body.meetingYear"));
  expect(day("chibo:body.meetingDay")).not.toBe(day("chibo:body.reportDay"));
  expect(day("chibo:appendix.sessionDay1")).not.toBe(day("chibo:appendix.sessionDay2"));
});

test.each([
  ["Ngày ban hành nghị quyết đại hội chi bộ", "5/9/2025", ["05/9/2025"]],
  ["Ngày ban hành nghị quyết đại hội chi bộ", "15/1/2025", ["15/01/2025"]],
  ["Số quy chế làm việc", "3", ["03"]],
  ["Số và ký hiệu văn bản của cấp trên", "02-CTr/ĐU", ["02-CTr/ĐU"]],
  ["Ngày ban hành", "5/2/2026", ["05", "02", "2026"]],
  ["Ngày ban hành", "15/03/2026", ["15", "3", "2026"]],
])("%s typed %s is written %j", (label, typed, texts) => {
  expect(fieldWritings(called(label), typed).map(({ text }) => text)).toEqual(texts);
});

test("what the profile knows is written as the template writes it, in every place that means the same", () => {
  // Filled afterwards, a template made from nothing says what one made from the profile says.
  const words = (tag: string) => profileWords(tag, CELL);
  const shared = empty.filter(({ profileField }) => profileField !== null);
  const made = readSnapshot({ kind: "package", bytes: buildProgramme(CELL) });
  const texts = made.paragraphs.map(({ text }) => text.replaceAll("\u00a0", " ")).join("\n");
  const blank = readSnapshot({ kind: "package", bytes: buildProgramme(emptyProfile()) });
  for (const { spots } of shared) {
    for (const { tag, place } of spots) {
      if (tag === "chibo:recipients.superior") continue;
      const line = blank.paragraphs[place.paragraph]?.text ?? "";
      const before = line
        .slice(Math.max(0, place.start - 3), place.start)
        .replaceAll("\u00a0", " ");
      expect(texts).toContain(before + words(tag));
    }
  }
  expect(words("chibo:recipients.superior")).toBe("Đảng uỷ xã Tam Hưng");
});

test("a later value goes into blanks and over what the former one wrote, never over other words", () => {
  const [first, second, third] = empty.filter(({ profileField }) => profileField === "term");
  if (!first || !second || !third) throw new Error("three places have the term");
  const showing = (field: typeof first, text: string) => ({
    ...field,
    spots: field.spots.map((spot) => ({ ...spot, text, isBlank: false })),
  });
  const fields = [first, showing(second, "2020 - 2025"), showing(third, "khoá này")];
  const former = { ...emptyProfile(), term: "2020 - 2025" };
  const writings = profileWritings(fields, "term", CELL, { former });
  expect(writings.map(({ spot }) => spot.tag)).toEqual(
    [first, second].map((one) => one.spots[0]?.tag),
  );
  expect(profileWritings(fields, "term", CELL, { former: null })).toHaveLength(1);
});

test("brackets and dots without a control are fields of their own, in their place", () => {
  const snapshot = textSnapshot(["Tổng số [số] đảng viên, có mặt [số]"]);
  const places = [8, 31].map((start) => ({ paragraph: 0, start, end: start + 4 }));
  const fields = fillFields(snapshot, places);
  expect(fields.map(({ prompt }) => prompt)).toEqual(["số", "số"]);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(2);
});

test("whatever a profile leaves out, what is filled in is no field that is blank", () => {
  const keys = ["superiorBody", "cellName", "place", "term", "number", "date"] as const;
  fc.assert(
    fc.property(fc.subarray([...keys]), (known) => {
      const profile = {
        ...emptyProfile(),
        ...Object.fromEntries(known.map((key) => [key, CELL[key]])),
      };
      const left = new Set(fieldsOf(profile).map(({ profileField }) => profileField));
      for (const key of keys)
        expect(left.has(key)).toBe(!known.includes(key) || isListed(key, profile));
    }),
    { numRuns: 8 },
  );
});

/** The recipients are a list of the profile's own: the body above is asked for there, too. */
const isListed = (key: string, { recipients }: Profile) =>
  key === "superiorBody" && recipients.length === 0;
