import fc from "fast-check";
import { readProfile } from "../../../src/core/fixes/read-profile";
import { recognise } from "../../../src/core/parts/recognise";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { upperCase } from "../../../src/core/template/names";
import type { Profile } from "../../../src/core/template/profile";
import { suggestions } from "../../../src/core/template/suggestions";
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
