import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackParts, withoutTimes } from "./zip";

/** Opens a .docx in LibreOffice and saves it as .docx again; null where LibreOffice is not installed. */
export function savedByLibreOffice(docx: Uint8Array): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), "chibo-corpus-"));
  try {
    const source = join(folder, "document.docx");
    const target = join(folder, "saved");
    writeFileSync(source, docx);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "docx:Office Open XML Text",
        "--outdir",
        target,
        source,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return withoutTimes(unpackParts(readFileSync(join(target, "document.docx"))));
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") return null;
    throw problem;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
