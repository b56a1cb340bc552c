import fc from "fast-check";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile } from "../../../src/core/template/profile";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { exampleProfile } from "./example-profile";
import { anyProfile } from "./profile-arbitrary";

/** A file takes over a second, so only a few by default; CHIBO_RUNS asks for more. */
const RUNS = Number(process.env["CHIBO_RUNS"] ?? 5);
const SECONDS_PER_FILE = 10;

describe("the Open XML validator", () => {
  it.each([
    ["the empty profile", emptyProfile()],
    ["the example", exampleProfile()],
  ])("has nothing against the template of %s", async (_, profile) => {
    expect(await openXmlErrors(buildProgramme(profile))).toEqual([]);
  });

  it("sees an element that does not belong there", async () => {
    const source = openPackage(buildProgramme(exampleProfile()));
    const xml = source.text(source.mainPath) ?? "";
    const broken = xml.replace("<w:titlePg/>", "<w:titlePage/>");
    const errors = await openXmlErrors(writePackage(source, new Map([[source.mainPath, broken]])));
    expect(errors.join("\n")).toContain("titlePage");
  });

  it(
    "has nothing against the template of any profile",
    async () => {
      await fc.assert(
        fc.asyncProperty(anyProfile, async (profile) => {
          expect(await openXmlErrors(buildProgramme(profile))).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    (RUNS + 1) * SECONDS_PER_FILE * 1000,
  );
});
