/** Preloaded into a program: writes what the process used, as process.resourceUsage() has it, to the file in USAGE_FILE. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

const STATUS = "/proc/self/status";

/**
 * The most memory that this program held, in KiB. What the kernel tells of a process (`maxRSS`) begins with what its parent held when
 * it was started, and a test runner holds much; Linux knows the program's own peak, too.
 */
function peakKibibytes() {
  const own = existsSync(STATUS) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, "utf8")) : null;
  return own ? Number(own[1]) : process.resourceUsage().maxRSS;
}

if (isMainThread)
  process.on("exit", () => {
    const usage = { ...process.resourceUsage(), maxRSS: peakKibibytes() };
    writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
  });
