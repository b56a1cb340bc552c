import { readFileSync } from "node:fs";
import path from "node:path";

/** The bytes of a case of the corpus. */
export function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve("test/corpus", name, "document.docx")));
}
