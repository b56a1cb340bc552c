import type { FileHandle } from "node:fs/promises";
import { readZipDirectory } from "../core/ooxml/zip";

const MEBIBYTE = 1024 * 1024;
/** Where a zip's directory ends; a directory that is longer belongs to no document. */
const TAIL_BYTES = 4 * MEBIBYTE;
/** A member's own header with the longest name there can be, and room for an extra field. */
const HEADER_BYTES = 72 * 1024;
/** All that a check reads; pictures, fonts and embedded files are the rest. */
const READ_PARTS = /\.(?:xml|rels)$/i;

/** OLE compound files ([MS-CFB] 2.2): where the sector size and the directory's first sector stand. */
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_SECTOR_AT = 48;
const DIRECTORY_BYTES = 64 * 1024;

/** Reads `[start, end)` of the file to the same place in `bytes`; ends early where the file does. */
export async function fillFrom(
  handle: FileHandle,
  bytes: Uint8Array,
  start: number,
  end: number,
): Promise<void> {
  let at = Math.max(0, start);
  const stop = Math.min(end, bytes.length);
  while (at < stop) {
    const { bytesRead } = await handle.read(bytes, at, stop - at, at);
    if (bytesRead === 0) return;
    at += bytesRead;
  }
}

/**
 * A large zip as bytes in which only the directory and the XML parts are filled in. Pages of memory that nobody writes to cost
 * nothing, so a document full of photographs takes little more than its words.
 */
export async function readLargeZip(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  await fillFrom(handle, bytes, 0, HEADER_BYTES);
  await fillFrom(handle, bytes, size - TAIL_BYTES, size);
  let members;
  try {
    members = readZipDirectory(bytes);
  } catch {
    // The check meets the same damage and says what it is.
    return bytes;
  }
  for (const { name, offset, packedSize } of members)
    if (READ_PARTS.test(name))
      await fillFrom(handle, bytes, offset, offset + HEADER_BYTES + packedSize);
  return bytes;
}

/** The head of an OLE compound file and its directory, whose names tell a password from an old .doc. */
export async function readCompoundFile(
  handle: FileHandle,
  head: Uint8Array,
  size: number,
): Promise<Uint8Array> {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (head.length < DIRECTORY_SECTOR_AT + 4 || size <= head.length) return head;
  const sectorBytes = 2 ** view.getUint16(SECTOR_SHIFT_AT, true);
  const at = (view.getUint32(DIRECTORY_SECTOR_AT, true) + 1) * sectorBytes;
  if (at >= size) return head;
  const directory = new Uint8Array(Math.min(DIRECTORY_BYTES, size - at));
  await handle.read(directory, 0, directory.length, at);
  const bytes = new Uint8Array(head.length + directory.length);
  bytes.set(head);
  bytes.set(directory, head.length);
  return bytes;
}
