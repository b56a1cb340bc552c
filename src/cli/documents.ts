import { open, readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Why a file's bytes could not be had. */
export type FileTrouble = "not-found" | "no-permission" | "is-folder" | "read-failed";

export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly trouble: FileTrouble };

/** More than any unpacked document may have: such a file is refused after its first bytes. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Enough of a file that cannot be a .docx to say what it is. */
const FIRST_BYTES = 64 * 1024;
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

function troubleOf(error: unknown): FileTrouble {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  return code === "EISDIR" ? "is-folder" : "read-failed";
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** A file's bytes; of a file that is plainly no document, or far too big for one, only the first ones. Never rejects. */
export async function readDocument(file: string): Promise<FileBytes> {
  try {
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      const first = new Uint8Array(Math.min(size, FIRST_BYTES));
      await handle.read(first, 0, first.length, 0);
      const plausible = startsWith(first, ZIP) || startsWith(first, OLE);
      if (!plausible || size > MOST_BYTES || size <= FIRST_BYTES) return { ok: true, bytes: first };
      const bytes = new Uint8Array(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return { ok: true, bytes: bytes.subarray(0, filled) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

/** Word's lock file beside an open document. */
const isLockFile = (name: string) => name.startsWith("~$");
const isDocx = (name: string) => name.toLowerCase().endsWith(".docx") && !isLockFile(name);

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
  for (const entry of entries)
    if (!entry.isDirectory() && isDocx(entry.name)) yield path.join(folder, entry.name);
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
