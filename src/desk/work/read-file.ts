import type { FileTrouble } from "../../core/formats/outcome";

export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly trouble: FileTrouble };

const MEBIBYTE = 1024 * 1024;
/** More than any document may unpack to. */
const MOST_BYTES = 256 * MEBIBYTE;
/** Enough of a file that cannot be a .docx to say what it is. */
const FIRST_BYTES = 64 * 1024;
const ZIP = [0x50, 0x4b];
/** An old .doc, or a document with a password. */
const COMPOUND = [0xd0, 0xcf];

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** A file's bytes, as far as a check needs them. Never rejects. */
export async function readFile(file: Blob): Promise<ReadFile> {
  try {
    const first = new Uint8Array(await file.slice(0, FIRST_BYTES).arrayBuffer());
    const isWanted = startsWith(first, ZIP) || startsWith(first, COMPOUND);
    if (file.size <= first.length || !isWanted) return { ok: true, bytes: first };
    if (file.size > MOST_BYTES) return { ok: false, trouble: "too-large" };
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

/** What browsers say of files that were moved, changed or locked since they were chosen. */
function troubleOf(error: unknown): FileTrouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError") return "not-found";
  return name === "SecurityError" || name === "NotAllowedError" ? "no-permission" : "read-failed";
}
