import { concatenated } from "../core/ooxml/forged-zip";
import type { Random } from "./random";

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...pieces: readonly Uint8Array[]) => concatenated(pieces);

const noise = (length: number, random: Random) =>
  Uint8Array.from({ length }, () => random.below(256));

/** Accidents that befall a file as a whole: on the way, on a bad disk, in a bad program. */
export const BYTE_DAMAGES: Readonly<Record<string, Damage>> = {
  "bits flipped": (bytes, random) => {
    const copy = bytes.slice();
    for (let count = random.few(30); count > 0; count -= 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  "cut short": (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "cut out": (bytes, random) => {
    const [from, to] = random.stretch(bytes.length);
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  repeated: (bytes, random) => {
    const [from, to] = random.stretch(bytes.length);
    return joined(bytes.slice(0, to), bytes.slice(from));
  },
  "overwritten with zeros": (bytes, random) =>
    bytes.slice().fill(0, ...random.stretch(bytes.length)),
  "noise put in": (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.slice(0, at), noise(random.few(500), random), bytes.slice(at));
  },
  "noise at the end": (bytes, random) => joined(bytes, noise(random.few(70_000), random)),
  "two pieces changed places": (bytes, random) => {
    const [one = 0, two = 0, three = 0] = [0, 0, 0]
      .map(() => random.below(bytes.length))
      .sort((a, b) => a - b);
    const [first, second] = [bytes.slice(one, two), bytes.slice(two, three)];
    return joined(bytes.slice(0, one), second, first, bytes.slice(three));
  },
};

const CENTRAL_ENTRY = [0x50, 0x4b, 0x01, 0x02];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const DIRECTORY_END = [0x50, 0x4b, 0x05, 0x06];
/** Where a record's numbers stand, and how many bytes they have. */
const CENTRAL_FIELDS = [
  [8, 2],
  [10, 2],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [42, 4],
] as const;
const LOCAL_FIELDS = [
  [6, 2],
  [8, 2],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
] as const;
const END_FIELDS = [
  [8, 2],
  [10, 2],
  [12, 4],
  [16, 4],
  [20, 2],
] as const;
const INTERESTING = [0, 1, 8, 46, 255, 0xffff, 0x7fffffff, 0xffffffff, 0x10000, 64 * 2 ** 20];

function recordsOf(bytes: Uint8Array, signature: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) found.push(at);
  }
  return found;
}

/** Writes a number over a field of one of the zip's records: a telling one, or one near what stood there. */
const fieldDamage =
  (signature: readonly number[], fields: readonly (readonly [number, number])[]): Damage =>
  (bytes, random) => {
    const copy = bytes.slice();
    const records = recordsOf(copy, signature);
    if (records.length === 0) return copy;
    for (let count = random.few(4); count > 0; count -= 1) {
      const [offset, size] = random.pick(fields);
      const at = random.pick(records) + offset;
      const near = (copy[at] ?? 0) + random.below(7) - 3;
      const value = random.below(2) === 0 ? random.pick(INTERESTING) : Math.max(0, near);
      for (let byte = 0; byte < size; byte += 1) copy[at + byte] = (value / 256 ** byte) & 0xff;
    }
    return copy;
  };

/** The zip's directory says what is not so. */
export const DIRECTORY_DAMAGES: Readonly<Record<string, Damage>> = {
  "directory entries": fieldDamage(CENTRAL_ENTRY, CENTRAL_FIELDS),
  "local headers": fieldDamage(LOCAL_HEADER, LOCAL_FIELDS),
  "directory end": fieldDamage(DIRECTORY_END, END_FIELDS),
  "names of members": (bytes, random) => {
    const copy = bytes.slice();
    const records = recordsOf(copy, CENTRAL_ENTRY);
    if (records.length === 0) return copy;
    const at = random.pick(records) + 46 + random.below(12);
    copy[at] = random.pick([0x2f, 0x5c, 0x2e, 0x00, 0x41, 0xff]);
    return copy;
  },
  "an entry twice": (bytes, random) => {
    const records = recordsOf(bytes, CENTRAL_ENTRY);
    const ends = [...records.slice(1), recordsOf(bytes, DIRECTORY_END)[0] ?? bytes.length];
    if (records.length === 0) return bytes;
    const which = random.below(records.length);
    const entry = bytes.slice(records[which], ends[which]);
    const at = records[0] ?? 0;
    return joined(bytes.slice(0, at), entry, bytes.slice(at));
  },
};
