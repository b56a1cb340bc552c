import { strFromU8, strToU8, zipSync, type Zippable } from "fflate";
import { readFlatOpc } from "./flat-opc";
import { readRelationships, type Relationship } from "./relationships";
import { RecentResults } from "./recent-results";
import { UnreadableError } from "./unreadable";
import { packedMember, readZipDirectory, unpackMember, type ZipMember } from "./zip";

const MEBIBYTE = 1024 * 1024;
/** One XML part may unpack to this many bytes. */
export const MAX_PART_BYTES = 64 * MEBIBYTE;
/** The whole package may unpack to this many bytes … */
export const MAX_UNPACKED_BYTES = 256 * MEBIBYTE;
/** … and to this many times its packed size. */
export const MAX_UNPACKED_RATIO = 200;

/** Members of so few bytes, packed and unpacked, are mostly what every file of a program has: their texts are kept. */
const SMALL_PACKED = 4096;
const SMALL_UNPACKED = 65_536;
/** By method, size and packed bytes. */
const recentTexts = new RecentResults<string>(32, 2 * SMALL_PACKED);

/** An opened .docx: its members by path (no leading slash), unpacked only when asked for. */
export interface DocxPackage {
  /** Path of the main document part, e.g. `word/document.xml`. */
  readonly mainPath: string;
  /** Member paths in the order of the package. */
  names(): readonly string[];
  /** A member's bytes; null where there is none. Throws UnreadableError when it is damaged. */
  bytes(path: string): Uint8Array | null;
  /** A member decoded as text (UTF-8, or UTF-16 with a byte-order mark); null where there is none. */
  text(path: string): string | null;
  /** The relationships of a part. */
  relationships(path: string): readonly Relationship[];
  /** Paths of the parts related to `path` by a relationship type that ends in `/${type}`. */
  related(path: string, type: string): readonly string[];
}

/**
 * Opens the bytes of a .docx. Nothing but the directory and the relationships is unpacked here.
 * Throws UnreadableError: not a zip, no Word document in it, encrypted, an old .doc, truncated, or over the limits.
 */
export function openPackage(bytes: Uint8Array): DocxPackage {
  refuseForeignFormats(bytes);
  const members = readDirectory(bytes);
  const unpack = (member: ZipMember) => {
    if (member.size > MAX_PART_BYTES) throw new UnreadableError("part-too-large", member.name);
    return unpackMember(bytes, member);
  };
  return describePackage([...members.keys()], {
    bytes(path) {
      const member = members.get(path);
      return member ? unpack(member) : null;
    },
    text(path) {
      const member = members.get(path);
      if (!member) return null;
      const isSmall = member.packedSize <= SMALL_PACKED && member.size <= SMALL_UNPACKED;
      if (!isSmall) return decodeXml(unpack(member));
      const packed = strFromU8(packedMember(bytes, member), true);
      const key = `${String(member.method)}/${String(member.size)}/${packed}`;
      return recentTexts.of(key, () => decodeXml(unpack(member)));
    },
  });
}

/** Opens Flat OPC, the one-file XML form that Word's `getOoxml` gives. Throws UnreadableError. */
export function openFlatOpc(xml: string): DocxPackage {
  const members = readFlatOpc(xml);
  return describePackage([...members.keys()], {
    bytes: (path) => members.get(path) ?? null,
    text(path) {
      const member = members.get(path);
      return member ? decodeXml(member) : null;
    },
  });
}

/** Packs a package again with some members replaced or added; every other member keeps its bytes. */
export function writePackage(
  source: DocxPackage,
  changes: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array {
  const own = namesByLowerCase(source.names());
  const replaced = new Map(
    [...changes].map(([path, content]) => [own.get(path.toLowerCase()) ?? path, content]),
  );
  const members: Zippable = {};
  for (const name of new Set([...source.names(), ...replaced.keys()])) {
    const change = replaced.get(name) ?? source.bytes(name);
    if (change !== null) members[name] = typeof change === "string" ? strToU8(change) : change;
  }
  // A fixed date keeps the same input giving the same bytes.
  return zipSync(members, { mtime: "1980-01-01T00:00:00" });
}

function describePackage(
  names: readonly string[],
  members: Pick<DocxPackage, "bytes" | "text">,
): DocxPackage {
  const byLowerCase = namesByLowerCase(names);
  const relationshipCache = new Map<string, readonly Relationship[]>();
  const ownName = (path: string) => byLowerCase.get(path.toLowerCase()) ?? path;
  const bytes = (path: string) => members.bytes(ownName(path));
  const text = (path: string) => members.text(ownName(path));
  const relationships = (path: string) => {
    let known = relationshipCache.get(path);
    if (!known) {
      const xml = text(relationshipsPath(path));
      known = xml === null ? [] : readRelationships(xml, path);
      relationshipCache.set(path, known);
    }
    return known;
  };
  const related = (path: string, type: string) =>
    relationships(path)
      .filter((one) => !one.external && one.type.endsWith(`/${type}`))
      .map((one) => one.target);
  const mainPath = byLowerCase.get(related("", "officeDocument")[0]?.toLowerCase() ?? "");
  if (mainPath === undefined) throw new UnreadableError("not-docx");
  return { mainPath, names: () => names, bytes, text, relationships, related };
}

/** Part names are equivalent regardless of ASCII case (OPC, ECMA-376 part 2). */
function namesByLowerCase(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

const ZIP_LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
/** What a zip without any member begins with. */
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseForeignFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableError("empty-file");
  if (startsWith(bytes, COMPOUND_FILE)) {
    // Word keeps a password-protected .docx inside a compound file, in a stream of this name.
    const encrypted = includesUtf16(bytes, "EncryptedPackage");
    throw new UnreadableError(encrypted ? "encrypted" : "old-doc");
  }
  if (startsWith(bytes, ZIP_END)) throw new UnreadableError("not-docx");
  if (!startsWith(bytes, ZIP_LOCAL_HEADER)) throw new UnreadableError("not-zip");
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function includesUtf16(bytes: Uint8Array, words: string): boolean {
  const wanted = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Members by path, folders left out; of two with one path the later counts. */
function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipMember> {
  const members = new Map<string, ZipMember>();
  let total = 0;
  for (const member of readZipDirectory(bytes)) {
    if (!member.name.endsWith("/")) members.set(member.name, member);
    total += member.size;
  }
  if (total > MAX_UNPACKED_BYTES || total > bytes.length * MAX_UNPACKED_RATIO) {
    throw new UnreadableError("unpacks-too-large");
  }
  return members;
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
