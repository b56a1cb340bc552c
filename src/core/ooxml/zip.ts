import { Inflate, inflateSync, strFromU8 } from "fflate";
import { UnreadableError } from "./unreadable";

/** A member of a zip as the zip's own directory declares it. */
export interface ZipMember {
  readonly name: string;
  /** Bytes in the zip, and after unpacking. */
  readonly packedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  readonly method: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const SEE_ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;
const STORED = 0;
const DEFLATED = 8;

/** Reads the directory at a zip's end. Throws UnreadableError("truncated") where it does not hold together. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipMember[] {
  const { count, start } = findDirectory(new Reader(bytes));
  const reader = new Reader(bytes);
  const members: ZipMember[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (reader.u32(at) !== DIRECTORY_ENTRY) throw damaged("directory");
    const flags = reader.u16(at + 8);
    const nameEnd = at + ENTRY_LENGTH + reader.u16(at + 28);
    const extraEnd = nameEnd + reader.u16(at + 30);
    const name = strFromU8(reader.slice(at + ENTRY_LENGTH, nameEnd), (flags & UTF8_NAME) === 0);
    members.push({
      name,
      encrypted: (flags & ENCRYPTED) !== 0,
      method: reader.u16(at + 10),
      ...sizesOf(reader, at, nameEnd, extraEnd),
    });
    at = extraEnd + reader.u16(at + 32);
  }
  return members;
}

/** A member as it stands in the zip. Throws UnreadableError: encrypted, or no member where the directory says. */
export function packedMember(bytes: Uint8Array, member: ZipMember): Uint8Array {
  const { name, offset, packedSize } = member;
  if (member.encrypted) throw new UnreadableError("encrypted", name);
  const reader = new Reader(bytes);
  if (reader.u32(offset) !== LOCAL_HEADER) throw damaged(name);
  const start = offset + LOCAL_LENGTH + reader.u16(offset + 26) + reader.u16(offset + 28);
  return reader.slice(start, start + packedSize);
}

/**
 * Unpacks a member; never gives or holds more than the directory declares. Throws UnreadableError: encrypted, a method that packages
 * do not have, or content that is not what the directory says.
 */
export function unpackMember(bytes: Uint8Array, member: ZipMember): Uint8Array {
  const { name, packedSize, size, method } = member;
  const packed = packedMember(bytes, member);
  switch (method) {
    case STORED:
      if (packedSize !== size) throw damaged(name);
      return packed.slice();
    case DEFLATED:
      return inflate(packed, size, name);
    default:
      // OPC packages know no other method (ECMA-376 part 2, annex C).
      throw new UnreadableError("not-docx", `${name}: method ${String(method)}`);
  }
}

function findDirectory(reader: Reader): { count: number; start: number } {
  const last = reader.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (reader.u32(at) !== DIRECTORY_END) continue;
    const zip64 = at >= 20 && reader.u32(at - 20) === ZIP64_LOCATOR ? reader.u64(at - 12) : -1;
    if (zip64 >= 0 && reader.u32(zip64) === ZIP64_END) {
      return { count: reader.u64(zip64 + 32), start: reader.u64(zip64 + 48) };
    }
    return { count: reader.u16(at + 10), start: reader.u32(at + 16) };
  }
  throw damaged("no directory");
}

/** Sizes and offset, from the extra field where the entry itself has no room for them. */
function sizesOf(reader: Reader, at: number, extraStart: number, extraEnd: number) {
  const own = [reader.u32(at + 24), reader.u32(at + 20), reader.u32(at + 42)];
  let wide = own.includes(SEE_ZIP64) ? findExtra(reader, extraStart, extraEnd) : -1;
  const [size = 0, packedSize = 0, offset = 0] = own.map((value) => {
    if (value !== SEE_ZIP64 || wide < 0) return value;
    wide += 8;
    return reader.u64(wide - 8);
  });
  return { size, packedSize, offset };
}

function findExtra(reader: Reader, start: number, end: number): number {
  for (let at = start; at + 4 <= end; at += 4 + reader.u16(at + 2)) {
    if (reader.u16(at) === ZIP64_EXTRA) return at + 4;
  }
  return -1;
}

/** So many packed bytes unpack to 64 MiB at most, whatever they are; more are unpacked piece by piece under watch. */
const PIECE = 64 * 1024;

function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  try {
    // One byte more than declared shows whether there is more.
    const all =
      packed.length <= PIECE
        ? inflateSync(packed, { out: new Uint8Array(size + 1) })
        : inflateInPieces(packed, size);
    if (all.length === size) return all;
  } catch (error) {
    throw damaged(`${name}: ${String(error)}`);
  }
  throw damaged(name);
}

function inflateInPieces(packed: Uint8Array, size: number): Uint8Array {
  const all = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    // Typed arrays refuse what does not fit: a member that holds more than it says ends here.
    all.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return all.subarray(0, filled);
}

function damaged(detail: string): UnreadableError {
  return new UnreadableError("truncated", detail);
}

/** Little-endian numbers; reading beyond the end is a truncated file. */
class Reader {
  constructor(private readonly bytes: Uint8Array) {}

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number): number {
    return this.byte(at) | (this.byte(at + 1) << 8);
  }

  u32(at: number): number {
    return (this.u16(at) | (this.u16(at + 2) << 16)) >>> 0;
  }

  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }

  slice(start: number, end: number): Uint8Array {
    if (end > this.length) throw damaged("cut short");
    return this.bytes.subarray(start, end);
  }

  private byte(at: number): number {
    const value = this.bytes[at];
    if (value === undefined) throw damaged("cut short");
    return value;
  }
}
