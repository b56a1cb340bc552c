import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { serverProfile } from "./libre-office-server";
import { outputOf } from "./run-program";
import { withWorkFolder } from "./work-folder";

export type LibreOfficeFormat = "pdf" | "docx";

/**
 * Converts documents with LibreOffice, all in one run (starting takes longer than converting), and gives the results in the
 * order of the input.
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
    const convert = (profile: string) =>
      outputOf("soffice", [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        results,
        ...files,
      ]);
    const resultOf = (index: number) => join(results, `document-${index}.${format}`);
    const isDone = () => files.every((_, index) => existsSync(resultOf(index)));
    const shared = await serverProfile();
    if (shared) await convert(shared).catch(() => undefined);
    // One of its own where none is shared, or where that one has come to an end.
    if (!isDone()) await convert(pathToFileURL(join(folder, "profile")).href);
    return documents.map((_, index) => Uint8Array.from(readFileSync(resultOf(index))));
  });
}
