import { stat, writeFile } from "node:fs/promises";
import { codeOf, messageOf, Refusal } from "./refusal";
import type { Texts } from "./texts";

/** Refuses, before any work is done, a file that is there already. Throws Refusal. */
export async function refuseExisting(file: string, texts: Texts): Promise<void> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Refusal(texts.outExists(file));
}

/** Writes the one file that a command may write; one that is there only with `force`. Throws Refusal. */
export async function writeOut(
  file: string,
  bytes: Uint8Array,
  force: boolean,
  texts: Texts,
): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: force ? "w" : "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new Refusal(texts.outExists(file));
    if (codeOf(error) === "ENOENT") throw new Refusal(texts.outFolderMissing(file));
    throw new Refusal(texts.outNotWritten(file, messageOf(error)));
  }
}
