import { readSnapshot } from "../../src/core/snapshot/read";
import { convertWithLibreOffice } from "../engines/libre-office";
import { fewer } from "../sweep";
import { geometryCases } from "./cases";
import { MEASURED, measureCases, type Faults } from "./measure-cases";

const SEED = 20260527;
const CASES = fewer(geometryCases(30, SEED));

let faults: Faults;

beforeAll(async () => {
  faults = await measureCases(CASES);
}, 120_000);

it.each(MEASURED)("%s, on every page that LibreOffice makes of the template", (measured) => {
  expect(faults[measured]).toEqual([]);
});

it("keeps every word when LibreOffice saves it", async () => {
  const documents = CASES.filter((_, index) => index % 3 === 0).map(({ docx }) => docx);
  const textOf = (bytes: Uint8Array) =>
    readSnapshot({ kind: "package", bytes })
      .paragraphs.map(({ text }) => text.trim())
      .filter((text) => text !== "");
  const saved = await convertWithLibreOffice(documents, "docx");
  expect(saved.map(textOf)).toEqual(documents.map(textOf));
});
