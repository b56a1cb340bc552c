/** How long the program takes for a folder of many files, and how much memory at most. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAM = path.resolve("build/cli/chibo.js");
const REPORTER = path.resolve("test/cli/support/report-usage.mjs");
const A_FOLDER = 100;
/** Results are read by somebody; more than this of them in one go would be their trouble. */
const MOST_OUTPUT = 512 * 1024 * 1024;

/** Writes `count` files below a folder, a hundred in each, the documents in turn. */
export function writeManyFiles(
  folder: string,
  documents: readonly Uint8Array[],
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const below = path.join(folder, String(Math.floor(index / A_FOLDER)));
    mkdirSync(below, { recursive: true });
    const docx = documents[index % documents.length] ?? new Uint8Array();
    writeFileSync(path.join(below, `${index}.docx`), docx);
  }
}

/** Runs the built program over `count` files, the documents in turn, on all cores that it is given. */
export function checkManyFiles(
  documents: readonly Uint8Array[],
  count: number,
): Record<string, number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-bench-"));
  try {
    writeManyFiles(path.join(folder, "files"), documents, count);
    const usageFile = path.join(folder, "usage.json");
    const start = performance.now();
    const { status, stdout } = spawnSync(
      process.execPath,
      ["--import", REPORTER, PROGRAM, "check", "--format", "jsonl", path.join(folder, "files")],
      { env: { ...process.env, USAGE_FILE: usageFile }, maxBuffer: MOST_OUTPUT, encoding: "utf8" },
    );
    const seconds = (performance.now() - start) / 1000;
    const lines = stdout.trimEnd().split("\n").length;
    if (lines !== count) throw new Error(`${lines} results for ${count} files, status ${status}`);
    const usage = JSON.parse(readFileSync(usageFile, "utf8")) as NodeJS.ResourceUsage;
    return {
      files: count,
      cores: os.availableParallelism(),
      seconds,
      processor_seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      files_a_second: count / seconds,
      peak_mebibytes: usage.maxRSS / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
