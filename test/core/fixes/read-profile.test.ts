import fc from "fast-check";
import { profileFor, readProfile } from "../../../src/core/fixes/read-profile";
import { recognise } from "../../../src/core/parts/recognise";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { upperCase } from "../../../src/core/standards/names";
import type { Profile } from "../../../src/core/template/profile/profile";
import { suggestions } from "../../../src/core/template/profile/suggestions";
import { exampleProfile } from "../template/example-profile";
import { anyProfile } from "../template/profile-arbitrary";

const RUNS = Number(process.env["CHIBO_RUNS"] ?? 60);

/** A profile as a document can show it: what is written in capitals, what says the same, and what the template adds by itself. */
function asShown(profile: Profile): Profile {
  const usual = suggestions(profile);
  return {
    ...profile,
    superiorBody: upperCase(profile.superiorBody),
    cellName: upperCase(profile.cellName),
    recipients: profile.recipients.filter((one) => !one.startsWith("Lưu")),
    appendices: profile.appendices.map(upperCase),
    leadIn: profile.leadIn === usual.leadIn ? "" : profile.leadIn,
    closing: profile.closing === usual.closing ? "" : profile.closing,
    ordinalNumerals: profile.congressOrdinal === null ? "arabic" : profile.ordinalNumerals,
  };
}

test("the template shows the profile that it was made from", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const snapshot = readSnapshot({ kind: "package", bytes: buildProgramme(profile) });
      expect(asShown(readProfile(recognise(snapshot)))).toEqual(asShown(profile));
    }),
    { numRuns: RUNS },
  );
});

describe("what is known of a cell", () => {
  const known = exampleProfile();
  const blank: Profile = { ...known, place: "", date: "", number: null, signerName: "" };
  const forDocument = (shown: Profile) => {
    const bytes = buildProgramme(shown);
    return profileFor(recognise(readSnapshot({ kind: "package", bytes })), known);
  };

  it("fills what its own document leaves blank", () => {
    const { place, date, signerName } = known;
    expect(forDocument(blank)).toMatchObject({ place, date, signerName });
  });

  it("is told to no document of another cell, but for what both have from the same organisation above", () => {
    const neighbour = { ...blank, cellName: "CHI BỘ THÔN ĐỒNG QUAN" };
    expect(forDocument(neighbour)).toMatchObject({
      place: known.place,
      date: "",
      number: null,
      signerName: "",
    });
    const elsewhere = { ...neighbour, superiorBody: "ĐẢNG BỘ XÃ TÂN LẬP", recipients: [] };
    expect(forDocument(elsewhere)).toMatchObject({ place: "", date: "", signerName: "" });
  });

  it("helps a document that names no cell yet", () => {
    const { cellName, signerName } = known;
    expect(forDocument({ ...blank, cellName: "" })).toMatchObject({ cellName, signerName });
  });
});
