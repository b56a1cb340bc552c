import fc from "fast-check";
import { checkDocument } from "../../../src/core/check/check-document";
import type { Finding } from "../../../src/core/check/report";
import { UNIT_KINDS } from "../../../src/core/kinds/programme/outline";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile } from "../../../src/core/template/profile/profile";
import { exampleProfile } from "./example-profile";
import { fillBlanks } from "./fill-blanks";
import { anyProfile, completeProfile } from "./profile-arbitrary";

const RUNS = Number(process.env["CHIBO_RUNS"] ?? 40);

function check(bytes: Uint8Array) {
  return checkDocument({ kind: "package", bytes }, { today: "2026-10-15" });
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, rule, quote }) => `${severity} ${rule} “${quote}”`);

describe.each(UNIT_KINDS)("the template for a %s", (unitKind) => {
  it("from an empty profile is complete and has nothing but blanks to fill", () => {
    const report = check(buildProgramme(emptyProfile(unitKind)));
    expect(report).toMatchObject({ verdict: "complete", plan: "thematic", undecided: [] });
    expect(report.mandatory).toEqual({ present: 17, total: 17, missing: [] });
    expect(report.counts.todo).toBeGreaterThan(0);
    expect(told(report.findings.filter(({ severity }) => severity !== "todo"))).toEqual([]);
  });

  it("from a complete profile, once filled in, has no finding at all", () => {
    const report = check(fillBlanks(buildProgramme(exampleProfile({ unitKind }))));
    expect(told(report.findings)).toEqual([]);
    expect(report.verdict).toBe("complete");
    expect(report.parts.map(({ status }) => status)).toEqual(Array(17).fill("ok"));
  });
});

it("takes the thirtieth congress for no blank", () => {
  const profile = exampleProfile({ congressOrdinal: "XXX" });
  expect(told(check(fillBlanks(buildProgramme(profile))).findings)).toEqual([]);
});

describe("any profile", () => {
  it("gives a template with nothing but blanks to fill", () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const { verdict, findings } = check(buildProgramme(profile));
        expect(verdict).toBe("complete");
        expect(told(findings.filter(({ severity }) => severity !== "todo"))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("that is complete gives a template that has no finding once it is filled in", () => {
    fc.assert(
      fc.property(completeProfile, (profile) => {
        expect(told(check(fillBlanks(buildProgramme(profile))).findings)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
