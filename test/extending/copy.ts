import { cpSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const WHOLE = ["src", "test"];

/** Copies the sources, the tests and the settings at the root to `target`, an empty folder; packages are linked. */
export function copyTo(target: string): void {
  const settings = readdirSync(ROOT).filter((name) => /\.(js|json|md|mjs)$/.test(name));
  for (const name of [...WHOLE, ...settings])
    cpSync(path.join(ROOT, name), path.join(target, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(target, "node_modules"), "dir");
}
