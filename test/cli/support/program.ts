import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./folders";

export const PROGRAM = path.join(ROOT, "build/cli/chibo.js");

/** What a run of the command line gave. */
export interface Run {
  /** The exit status; null where a signal ended the program. */
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

/**
 * Runs the built program as a shell would: for what only a process has, such as standard input, pipes, threads and a limit on what it
 * may use. All else is faster asked of `chibo` in `chibo.ts`.
 */
export function chiboProgram(args: readonly string[], { input = "", cwd = ROOT } = {}): Run {
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
