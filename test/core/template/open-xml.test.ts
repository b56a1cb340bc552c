import fc from "fast-check";
import { openPackage, writePackage } from "../../../src/core/ooxml/package";
import { buildProgramme } from "../../../src/core/template/build-programme";
import { emptyProfile } from "../../../src/core/template/profile/profile";
import { openXmlErrors } from "../../engines/open-xml-validator";
import { exampleProfile } from "./example-profile";
import { anyProfile } from "./profile-arbitrary";
import { runs } from "../../sweep";

/** A file takes about a second; `npm run geometry` reads hundreds. */
const RUNS = runs(25);
const SEED = 20260527;
const AT_ONCE = 2;
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
      const built = fc.sample(anyProfile, { seed: SEED, numRuns: RUNS }).map(buildProgramme);
      const rest = built.entries();
      const errors: string[] = [];
      const worker = async () => {
        for (const [index, docx] of rest)
          errors.push(...(await openXmlErrors(docx)).map((error) => `profile ${index}: ${error}`));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      expect(errors).toEqual([]);
    },
    RUNS * SECONDS_PER_FILE * 1000,
  );
});
