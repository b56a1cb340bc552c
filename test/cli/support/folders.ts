import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../../..");
export const SAMPLES = path.join(ROOT, "test/samples");

/** A folder for one test file, deleted after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "chibo-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
