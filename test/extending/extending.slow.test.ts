import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { apply } from "./change";
import { copyTo } from "./copy";
import { TOYS } from "./toys";
import { TOY_CASES } from "./toys/kind";

/** What the tests of the toys have in their names. */
const NAMES = ["text/and-so-on", "appeal", "borderPost"];
const ROOT = path.resolve(__dirname, "../..");

const run = promisify(execFile);
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), "chibo-extending-"));
  copyTo(copy);
  for (const change of TOYS.flatMap(([, changes]) => changes)) apply(copy, change);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a package's program in the copy; what it prints is in the error when it fails. */
const node = (program: string, ...args: readonly string[]) =>
  run(process.execPath, [path.join(ROOT, "node_modules", program), ...args], {
    cwd: copy,
    env: { ...process.env, CHIBO_EXTENT: "all", CHIBO_RUNS: "1" },
    maxBuffer: 1e8,
  });

/** How many tests of the core pass in the copy; throws when any fails. */
async function passing(patterns: string, ...options: readonly string[]): Promise<number> {
  const results = path.join(copy, "results.json");
  const files = `--testPathPatterns=test/(${patterns})`;
  const output = ["--json", `--outputFile=${results}`, "--silent", "--reporters=default"];
  await node("jest/bin/jest.js", "--selectProjects", "core", files, ...output, ...options);
  return (JSON.parse(readFileSync(results, "utf8")) as { numPassedTests: number }).numPassedTests;
}

test("with all three added, types are right, and what holds for everything of the sort holds for them", async () => {
  const suites =
    "architecture|kinds-unnamed|core/(rules/rules|standards/(clauses|ledger|outlines)|texts/sentences|sentences/sentences)";
  const types = node("typescript-7/bin/tsc", "-p", "tsconfig.core.json");
  const [passed] = await Promise.all([passing(suites), types]);
  expect(passed).toBeGreaterThan(1000);
}, 300_000);

test("with all three added, their own tests and documents pass", async () => {
  const corpus = path.join(copy, "test/corpus");
  await node("tsx/dist/cli.mjs", "test/corpus/sources/build.ts", ...TOY_CASES);
  // The other kinds' documents are none of the toys' concern.
  for (const name of readdirSync(corpus))
    if (name !== "sources" && !TOY_CASES.includes(name))
      rmSync(path.join(corpus, name), { recursive: true });
  const suites =
    "core/(corpus|rules/(examples|text\\.)|template/(kinds|suggestions)|sentences/units)";
  expect(await passing(suites, `--testNamePattern=${NAMES.join("|")}`)).toBeGreaterThan(35);
}, 300_000);
