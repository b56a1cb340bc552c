import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { PROGRAM } from "../../environment/cli-build";
import { ROOT } from "./folders";

export { buildWhenStale, PROGRAM } from "../../environment/cli-build";

/** What a run of the command line gave. */
export interface Run {
  /** The exit status; null where a signal ended the program. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
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
