import { open, readdir, stat, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { FileTrouble } from "../core/formats/outcome";
import { fillFrom, readCompoundFile, readLargeZip } from "./large-file";
import { codeOf } from "./refusal";

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly trouble: FileTrouble };

const MEBIBYTE = 1024 * 1024;
/** More than any document may unpack to. */
const MOST_BYTES = 256 * MEBIBYTE;
/** Smaller files are read whole. */
const LARGE_BYTES = 8 * MEBIBYTE;
/** Enough of a file that cannot be a .docx to say what it is. */
const FIRST_BYTES = 64 * 1024;
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

function troubleOf(error: unknown): FileTrouble {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  return code === "EISDIR" ? "is-folder" : "read-failed";
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** A network drive that does not answer keeps nobody waiting longer than this, in milliseconds. */
const LIMIT_MS = 60_000;

let hanging = 0;

/** A thread of this program has such a read in hand. */
export function readHangsElsewhere(): void {
  hanging += 1;
}

/** True where a read that took too long has not ended yet: it would keep the program from ending. */
export const isReadHanging = (): boolean => hanging > 0;

/**
 * A file's bytes, as far as a check needs them: of a file that is plainly no document only the first ones. Never rejects, and gives up
 * after a while.
 */
export function readDocument(file: string): Promise<FileBytes> {
  return withinLimit(readWhole(file), LIMIT_MS);
}

/** What a read gives, or that it is too slow when it has given nothing after so many milliseconds. */
export async function withinLimit(
  read: Promise<FileBytes>,
  milliseconds: number,
): Promise<FileBytes> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  const first = await Promise.race([read, limit]);
  clearTimeout(timer);
  if (first !== null) return first;
  hanging += 1;
  void read.finally(() => (hanging -= 1));
  return { ok: false, trouble: "too-slow" };
}

async function readWhole(file: string): Promise<FileBytes> {
  try {
    const kind = await stat(file);
    if (kind.isDirectory()) return { ok: false, trouble: "is-folder" };
    // A pipe or a device has no end that one could wait for.
    if (!kind.isFile()) return { ok: false, trouble: "no-file" };
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      const first = new Uint8Array(Math.min(size, FIRST_BYTES));
      await fillFrom(handle, first, 0, first.length);
      const isZip = startsWith(first, ZIP);
      if (isZip && size > MOST_BYTES) return { ok: false, trouble: "too-large" };
      if (isZip) return { ok: true, bytes: await readZip(handle, first, size) };
      if (!startsWith(first, OLE)) return { ok: true, bytes: first };
      return { ok: true, bytes: await readCompoundFile(handle, first, size) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

async function readZip(handle: FileHandle, first: Uint8Array, size: number): Promise<Uint8Array> {
  if (size > LARGE_BYTES) return readLargeZip(handle, size);
  if (size <= first.length) return first;
  const bytes = new Uint8Array(size);
  await fillFrom(handle, bytes, 0, size);
  return bytes;
}

/** Word's lock file beside an open document. */
const isLockFile = (name: string) => name.startsWith("~$");
const isDocx = (name: string) => name.toLowerCase().endsWith(".docx") && !isLockFile(name);

/** A link that leads nowhere is given all the same, to be reported; one to a pipe or a folder is not. */
async function leadsToFile(link: string): Promise<boolean> {
  const found = await stat(link).catch(() => null);
  return found === null || found.isFile();
}

/** Every .docx below a folder, by name, folders after files; one that cannot be opened is given itself, to be reported. */
async function* documentsBelow(folder: string): AsyncGenerator<string> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (!isDocx(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(file)))) yield file;
  }
  for (const entry of entries)
    if (entry.isDirectory()) yield* documentsBelow(path.join(folder, entry.name));
}

/** The files to check for what was named: a file stands for itself, a folder for every .docx below it. */
export async function* expandNames(
  names: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  for await (const name of names) {
    const found = await stat(name).catch(() => null);
    if (found?.isDirectory()) yield* documentsBelow(name);
    else yield name;
  }
}
