import { concatenated } from "./forged-zip";

const SECTOR = 512;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;

/** The head and the directory of an OLE compound file with empty streams of those names. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const header = new Uint8Array(SECTOR);
  header.set(SIGNATURE);
  const names = ["Root Entry", ...streams];
  const entries = names.map((name) => {
    const entry = new Uint8Array(ENTRY);
    entry.set([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
    entry.set([(name.length + 1) * 2], 64);
    return entry;
  });
  return concatenated([header, ...entries, new Uint8Array(SECTOR)]);
}
