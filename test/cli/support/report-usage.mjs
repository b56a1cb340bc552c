/** Preloaded into a program: writes what the process used, as process.resourceUsage() has it, to the file in USAGE_FILE. */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () =>
    writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())),
  );
