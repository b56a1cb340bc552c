import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { outputOf } from "./run-program";
import { withWorkFolder } from "./work-folder";

export type LibreOfficeFormat = "pdf" | "docx";

/**
 * Converts documents with LibreOffice, all in one run (starting takes longer than converting), and gives
 * the results in the order of the input.
 */
export function convertWithLibreOffice(
  documents: readonly Uint8Array[],
  format: LibreOfficeFormat,
): Promise<Uint8Array[]> {
  return withWorkFolder(async (folder) => {
    const results = join(folder, "results");
    mkdirSync(results);
    const files = documents.map((bytes, index) => {
      const file = join(folder, `document-${index}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    // A profile of its own lets several test files use LibreOffice at once.
    const profile = pathToFileURL(join(folder, "profile")).href;
    await outputOf("soffice", [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      results,
      ...files,
    ]);
    return documents.map((_, index) =>
      Uint8Array.from(readFileSync(join(results, `document-${index}.${format}`))),
    );
  });
}
