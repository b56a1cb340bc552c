import fc from "fast-check";
import { checkDocument } from "../../../src/core/check/check-document";
import type { Finding } from "../../../src/core/check/report";
import { TEMPLATES } from "../../../src/core/kinds/templates";
import { buildKind } from "../../../src/core/template/build-kind";
import { emptyProfile } from "../../../src/core/template/profile/profile";
import { structureFaults } from "../../engines/docx-structure";
import { exampleProfile } from "./example-profile";
import { fillBlanks } from "./fill-blanks";
import { answerFor, SENTENCES } from "./kind-answers";
import { completeProfile } from "./profile-arbitrary";

const RUNS = Number(process.env["CHIBO_RUNS"] ?? 8);
/** The answers speak of meetings in the autumn of 2026. */
const DAY = { date: "2026-10-05", term: "2025 - 2030" } as const;

function check(bytes: Uint8Array) {
  return checkDocument({ kind: "package", bytes }, { today: "2026-10-15" });
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, rule, quote }) => `${severity} ${rule} “${quote}”`);

describe.each(TEMPLATES.map(({ kind }) => kind))("the template of the kind %s", (kind) => {
  it.each([
    ["an empty profile", emptyProfile()],
    ["a complete profile", exampleProfile()],
  ])("from %s is recognised, complete, and has nothing but blanks to fill", (_, profile) => {
    const report = check(buildKind(profile, kind));
    expect(report.kind.id).toBe(kind);
    expect(report.verdict).toBe("complete");
    expect(report.counts.todo).toBeGreaterThan(0);
    expect(told(report.findings.filter(({ severity }) => severity !== "todo"))).toEqual([]);
  });

  it("of any complete profile has no finding at all once it is filled in", () => {
    const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(completeProfile, fc.infiniteStream(sentences), (profile, texts) => {
        const answer = (tag: string) => answerFor(tag, texts.next().value.join(" "));
        const report = check(fillBlanks(buildKind({ ...profile, ...DAY }, kind), answer));
        expect(told(report.findings)).toEqual([]);
        expect(report.verdict).toBe("complete");
        expect(report.kind.id).toBe(kind);
      }),
      { numRuns: RUNS },
    );
  });

  it("has no fault of structure", () => {
    const docx = buildKind(emptyProfile(), kind);
    expect(structureFaults(docx)).toEqual([]);
  });
});
