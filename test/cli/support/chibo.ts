import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../../..");
export const PROGRAM = path.join(ROOT, "build/cli/chibo.js");
export const SAMPLES = path.join(ROOT, "test/samples");

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function newestSource(): number {
  const files = ["src/core", "src/cli"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      path.join(ROOT, folder, name),
    ),
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** Builds the program when it is older than its sources; `npm test` has done it already. */
export function buildWhenStale(): void {
  const built = statSync(PROGRAM, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newestSource())
    execFileSync("npm", ["run", "--silent", "build:cli"], { cwd: ROOT, stdio: "pipe" });
}

/** Runs the built program as a shell would. */
export function chibo(args: readonly string[], { input = "", cwd = ROOT } = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    cwd,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

const REPORTER = path.join(__dirname, "report-usage.mjs");
const KIBIBYTES_A_MEBIBYTE = 1024;

/** Runs the built program and says what it used: seconds of processor time, and MiB of memory at most. */
export function chiboMeasured(
  args: readonly string[],
  folder: string,
): Run & { cpuSeconds: number; peakMebibytes: number } {
  const file = path.join(folder, "usage.json");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", REPORTER, PROGRAM, ...args],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, USAGE_FILE: file } },
  );
  const usage = JSON.parse(readFileSync(file, "utf8")) as NodeJS.ResourceUsage;
  return {
    status,
    out: stdout,
    err: stderr,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMebibytes: usage.maxRSS / KIBIBYTES_A_MEBIBYTE,
  };
}

/** A folder for one test file, deleted after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
