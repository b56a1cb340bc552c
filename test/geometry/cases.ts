import fc from "fast-check";
import { UNIT_KINDS } from "../../src/core/kinds/programme/outline";
import { buildProgramme } from "../../src/core/template/build-programme";
import { emptyProfile, type Profile } from "../../src/core/template/profile/profile";
import { ALL_OPTIONS, exampleProfile } from "../core/template/example-profile";
import { fillBlanks } from "../core/template/fill-blanks";
import { anyProfile, completeProfile } from "../core/template/profile-arbitrary";

/** A document to be laid out and measured. */
export interface GeometryCase {
  readonly name: string;
  readonly profile: Profile;
  readonly docx: Uint8Array;
}

/** 90 characters each, the most that is promised. */
const LONG_NAMES = {
  superiorBody:
    "Đảng bộ Uỷ ban nhân dân phường Nguyễn Bỉnh Khiêm thành phố Hải Phòng và đơn vị trực thuộc",
  cellName:
    "Chi bộ Trường Phổ thông Dân tộc nội trú Trung học cơ sở và Trung học phổ thông số 2 Trà My",
  place: "Phường Nguyễn Bỉnh Khiêm",
} as const;

const blank = (name: string, profile: Profile): GeometryCase => ({
  name,
  profile,
  docx: buildProgramme(profile),
});

const filled = (name: string, profile: Profile): GeometryCase => ({
  name: `${name}, filled in`,
  profile,
  docx: fillBlanks(buildProgramme(profile)),
});

/** What is looked at every time: each kind of unit empty and filled in, long names, every option. */
function chosenCases(): GeometryCase[] {
  return [
    ...UNIT_KINDS.map((kind) => blank(`empty ${kind}`, emptyProfile(kind))),
    ...UNIT_KINDS.map((unitKind) => filled(unitKind, exampleProfile({ unitKind }))),
    blank("long names", exampleProfile(LONG_NAMES)),
    filled("long names and every option", exampleProfile({ ...LONG_NAMES, ...ALL_OPTIONS })),
    filled("every option", exampleProfile(ALL_OPTIONS)),
    blank(
      "every option but two-sided",
      exampleProfile({ ...ALL_OPTIONS, mirrorMargins: false, numbering: "I- / 1-" }),
    ),
  ];
}

/** The chosen cases and random ones, the same each time for the same seed, `count` in all. */
export function geometryCases(count: number, seed: number): GeometryCase[] {
  const chosen = chosenCases();
  const missing = Math.max(0, count - chosen.length);
  const half = Math.ceil(missing / 2);
  const random = [
    ...fc.sample(anyProfile, { seed, numRuns: half }).map((one, index) => {
      return blank(`random profile ${index + 1}`, one);
    }),
    ...fc.sample(completeProfile, { seed, numRuns: missing - half }).map((one, index) => {
      return filled(`random complete profile ${index + 1}`, one);
    }),
  ];
  return [...chosen, ...random].slice(0, count);
}
