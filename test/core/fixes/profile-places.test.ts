import { profilePlaces } from "../../../src/core/fixes/profile-places";
import type { Snapshot } from "../../../src/core/snapshot/model";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { buildKind } from "../../../src/core/template/build-kind";
import { buildProgramme } from "../../../src/core/template/build-programme";
import {
  emptyProfile,
  withoutProgramme,
  type Profile,
} from "../../../src/core/template/profile/profile";

const FORMER: Profile = {
  ...emptyProfile(),
  superiorBody: "Đảng bộ xã Tam Hưng",
  cellName: "Chi bộ Thôn Đông",
  place: "Tam Hưng",
  term: "2020 - 2025",
  number: 5,
  date: "2026-09-05",
  signerPosition: "BÍ THƯ",
  signerName: "Nguyễn Thị Hoa",
};
const LATER: Profile = {
  ...FORMER,
  cellName: "Chi bộ Thôn Đoài",
  term: "2025 - 2030",
  number: 6,
  date: "2026-10-15",
  signerName: "Trần Thị Lan",
};

const read = (profile: Profile) =>
  readSnapshot({ kind: "package", bytes: buildProgramme(profile) });
const textsOf = ({ paragraphs }: Snapshot) => paragraphs.map(({ text }) => text);

/** The texts with those words written, from the end on. */
function written(snapshot: Snapshot, former: Profile, profile: Profile): string[] {
  const texts = textsOf(snapshot);
  for (const { spot, text } of profilePlaces(snapshot, "programme", former, profile)) {
    const { paragraph, start, end } = spot.place;
    const before = texts[paragraph] ?? "";
    expect(before.slice(start, end)).toBe(spot.text);
    texts[paragraph] = before.slice(0, start) + text + before.slice(end);
  }
  return texts;
}

test("a template says what the later profile says, but where it was asked to leave a blank", () => {
  const [made, wanted] = [read(FORMER), textsOf(read(LATER))];
  const texts = written(made, FORMER, LATER);
  const isBlank = (index: number) => (made.paragraphs[index]?.controls.length ?? 0) > 0;
  expect(texts.filter((_, index) => !isBlank(index))).toEqual(
    wanted.filter((_, index) => !isBlank(index)),
  );
});

test("only the words that differ are written", () => {
  const changed = profilePlaces(read(FORMER), "programme", FORMER, {
    ...FORMER,
    date: "2026-09-15",
  });
  expect(changed.map(({ spot, text }) => [spot.text, text])).toEqual([["05", "15"]]);
});

test("what somebody has changed stays, and nothing is written of what the profile no longer knows", () => {
  const made = read({ ...FORMER, signerName: "Lê Văn Nam" });
  expect(written(made, FORMER, LATER)).toContain("Lê Văn Nam");
  expect(profilePlaces(read(FORMER), "programme", FORMER, { ...FORMER, signerName: "" })).toEqual(
    [],
  );
  expect(profilePlaces(read(FORMER), "programme", FORMER, FORMER)).toEqual([]);
});

test("in another kind's template the cell's new name is written wherever the template had the old one", () => {
  const [former, later] = [FORMER, LATER].map(withoutProgramme);
  const read = (profile: Profile) =>
    readSnapshot({ kind: "package", bytes: buildKind(profile, "rules") });
  if (!former || !later) throw new Error("two profiles");
  const snapshot = read(former);
  const texts = textsOf(snapshot);
  for (const { spot, text } of profilePlaces(snapshot, "rules", former, later)) {
    const { paragraph, start, end } = spot.place;
    const before = texts[paragraph] ?? "";
    texts[paragraph] = before.slice(0, start) + text + before.slice(end);
  }
  const hasBlank = (index: number) => (snapshot.paragraphs[index]?.controls.length ?? 0) > 0;
  expect(texts.filter((_, index) => !hasBlank(index))).toEqual(
    textsOf(read(later)).filter((_, index) => !hasBlank(index)),
  );
});
