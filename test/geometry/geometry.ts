/**
 * Measures the template on many documents, by engines that are not ours: `npm run geometry`. `-- --documents 300` says how many LibreOffice lays
 * out, `-- --validator 500` how many the Open XML validator reads, `-- --seed 7` which random profiles.
 */
import os from "node:os";
import fc from "fast-check";
import { UNIT_KINDS } from "../../src/core/kinds/programme/outline";
import { buildProgramme } from "../../src/core/template/build-programme";
import { anyProfile } from "../core/template/profile-arbitrary";
import { structureFaults } from "../engines/docx-structure";
import { openXmlErrors } from "../engines/open-xml-validator";
import { geometryCases } from "./cases";
import { MEASURED, measureCases } from "./measure-cases";

const SEED = 20260527;
/** Documents that LibreOffice converts in one run; more would only wait in memory. */
const BATCH = 60;
/** Faults of one kind that are told; the count says the rest. */
const TOLD = 10;

function count(option: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${option}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function tell(what: string, of: number, faults: readonly string[]): boolean {
  const told = faults.slice(0, TOLD).map((fault) => `  ${fault}\n`);
  process.stdout.write(
    `${what.padEnd(42)} ${of} documents, ${faults.length} faults\n${told.join("")}`,
  );
  return faults.length === 0;
}

async function measureAll(documents: number, seed: number): Promise<boolean> {
  const cases = geometryCases(documents, seed);
  const all = new Map(MEASURED.map((measured): [string, string[]] => [measured, []]));
  for (let start = 0; start < cases.length; start += BATCH) {
    const faults = await measureCases(cases.slice(start, start + BATCH));
    for (const [measured, some] of Object.entries(faults)) all.get(measured)?.push(...some);
  }
  return [...all].map(([measured, some]) => tell(measured, cases.length, some)).every(Boolean);
}

/** Every kind of unit in turn, with any profile and options. */
async function validateAll(documents: number, seed: number): Promise<boolean> {
  const built = fc
    .sample(anyProfile, { seed, numRuns: documents })
    .map((profile, index) =>
      buildProgramme({ ...profile, unitKind: UNIT_KINDS[index % UNIT_KINDS.length] ?? "school" }),
    );
  const errors: string[] = [];
  const rest = built.entries();
  const worker = async () => {
    for (const [index, docx] of rest)
      errors.push(...(await openXmlErrors(docx)).map((error) => `profile ${index + 1}: ${error}`));
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  const structure = built.flatMap((docx, index) =>
    structureFaults(docx).map((fault) => `profile ${index + 1}: ${fault}`),
  );
  const isValid = tell("Open XML validator", documents, errors);
  return tell("structure that it does not look at", documents, structure) && isValid;
}

async function main(): Promise<void> {
  const seed = count("seed", SEED);
  const isRight = await measureAll(count("documents", 300), seed);
  const isValid = await validateAll(count("validator", 500), seed);
  process.exitCode = isRight && isValid ? 0 : 1;
}

void main();
