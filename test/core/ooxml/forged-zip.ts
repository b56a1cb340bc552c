import { deflateSync, strToU8 } from "fflate";

/** A member of a hand-made zip; what is not said is honest. */
export interface ForgedMember {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** The unpacked size that the directory claims. */
  readonly claimedSize?: number;
  /** Stored, deflated, or any other method's number; `content` is then taken as packed already. */
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and offset are written in the extra field of Zip64, as streaming writers do. */
  readonly zip64?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const SEE_EXTRA = 0xffffffff;

/** A zip written byte by byte, so that its directory may say what is not so. */
export function forgeZip(members: readonly ForgedMember[], comment = ""): Uint8Array {
  const files: number[][] = [];
  const directory: number[][] = [];
  const packedParts: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const content = typeof member.content === "string" ? strToU8(member.content) : member.content;
    const method = member.method ?? DEFLATED;
    const packed =
      method === DEFLATED && member.method === undefined ? deflateSync(content) : content;
    const size = member.claimedSize ?? content.length;
    const name = strToU8(member.name);
    const { flags = 0, zip64 = false } = member;
    const sizes = zip64
      ? [...u32(SEE_EXTRA), ...u32(SEE_EXTRA)]
      : [...u32(packed.length), ...u32(size)];
    const head = [...u16(45), ...u16(flags), ...u16(method), ...u32(0), ...u32(0), ...sizes];
    const extra = zip64
      ? [...u16(1), ...u16(24), ...u64(size), ...u64(packed.length), ...u64(offset)]
      : [];
    const local = [...u32(LOCAL), ...head, ...u16(name.length), ...u16(0), ...name];
    directory.push([
      ...u32(CENTRAL),
      ...u16(45),
      ...head,
      ...u16(name.length),
      ...u16(extra.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(zip64 ? SEE_EXTRA : offset),
      ...name,
      ...extra,
    ]);
    files.push(local);
    packedParts.push(packed);
    offset += local.length + packed.length;
  }
  const entries = directory.flat();
  const end = [
    ...u32(END),
    ...u32(0),
    ...u16(members.length),
    ...u16(members.length),
    ...u32(entries.length),
    ...u32(offset),
    ...u16(comment.length),
    ...strToU8(comment),
  ];
  const pieces = [
    ...files.flatMap((local, index) => [local, packedParts[index] ?? []]),
    entries,
    end,
  ];
  return concatenated(pieces);
}

/** The bytes of several pieces, one after the other. */
export function concatenated(pieces: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number) => [...u32(value >>> 0), ...u32(Math.floor(value / 2 ** 32))];
