import { randomBytes } from "node:crypto";
import { link, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
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

/**
 * Writes the one file that a command may write; one that is there only with `force`. It is written beside its place and moved there once it
 * is whole: what fails leaves nothing behind and changes nothing. Throws Refusal.
 */
export async function writeOut(
  file: string,
  bytes: Uint8Array,
  force: boolean,
  texts: Texts,
): Promise<void> {
  // What a link leads to is replaced, not the link.
  const target = force ? await realpath(file).catch(() => file) : file;
  const draft = path.join(path.dirname(target), `.chibo-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const { mode } = (await stat(target).catch(() => null)) ?? {};
    await writeFile(draft, bytes, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    if (force) await rename(draft, target);
    else await moveToFreePlace(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new Refusal(texts.outExists(file));
    if (codeOf(error) === "ENOENT") throw new Refusal(texts.outFolderMissing(file));
    throw new Refusal(texts.outNotWritten(file, messageOf(error)));
  } finally {
    await rm(draft, { force: true });
  }
}

/** Never over a file that has come to be there meanwhile; file systems without links cannot tell so exactly. */
async function moveToFreePlace(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT") throw error;
    const isThere = await stat(target).catch(() => null);
    if (isThere) throw Object.assign(new Error("exists"), { code: "EEXIST" });
    await rename(draft, target);
  }
}
