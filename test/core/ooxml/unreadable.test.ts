import { strFromU8, strToU8, zipSync } from "fflate";
import { checkDocument } from "../../../src/core/check/check-document";
import { MAX_PART_BYTES, openPackage } from "../../../src/core/ooxml/package";
import { UnreadableError, type UnreadableReason } from "../../../src/core/ooxml/unreadable";
import { readSnapshot } from "../../../src/core/snapshot/read";
import { compoundFile } from "./compound-file";
import { forgeZip, type ForgedMember } from "./forged-zip";
import { p, pack, rawDocx, rawParts, root } from "./raw-docx";

const MEBIBYTE = 1024 * 1024;
const RAW = { body: p("Chương trình") };
const DOCX = rawDocx(RAW);
const MAIN = "word/document.xml";

/** The raw document as a zip in which some members are not what they should be. */
function forged(changes: Readonly<Record<string, Partial<ForgedMember>>>): Uint8Array {
  const members = Object.entries(rawParts(RAW)).map(([name, content]) => ({
    name,
    content,
    ...changes[name],
  }));
  const more = Object.entries(changes).filter(([name]) => !(name in rawParts(RAW)));
  return forgeZip([
    ...members,
    ...more.map(([name, change]) => ({ name, content: "", ...change })),
  ]);
}

/**
 * Deflated zeros, as many MiB as asked and no end: a block of fixed codes with the letter 0, then again and again the code for "258
 * times what went before" (13 bits, so the bytes repeat after 13).
 */
function deflatedZeros(mebibytes: number): Uint8Array {
  const head = [1, 1, 0, ..."00110000"].map(Number);
  const repeat = [..."1100010100000"].map(Number);
  const bits = [...head, ...Array.from({ length: 16 }, () => repeat).flat()];
  const byteAt = (at: number) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit, index) => byte | (bit << index), 0);
  const length = Math.ceil((mebibytes * MEBIBYTE * repeat.length) / 258 / 8);
  const packed = new Uint8Array(length);
  const period = repeat.length;
  for (let at = 0; at < length; at += 1) {
    packed[at] = at < period * 2 ? byteAt(at) : (packed[at - period] ?? 0);
  }
  return packed;
}

/** Bytes that do not shrink, so that the ratio of a zip looks harmless. */
const FILLER: Partial<ForgedMember> = { content: new Uint8Array(2 * MEBIBYTE), method: 0 };
const claims = (claimedSize: number): Partial<ForgedMember> => ({ claimedSize });

const UNREADABLE: readonly (readonly [string, UnreadableReason, () => Uint8Array])[] = [
  ["nothing at all", "empty-file", () => new Uint8Array()],
  ["a plain text", "not-zip", () => strToU8("Số: 01-CTr/CB")],
  ["a PDF", "not-zip", () => strToU8("%PDF-1.7\n1 0 obj\n")],
  ["a web page saved as .docx", "not-zip", () => strToU8("<html><body>CHƯƠNG TRÌNH</body></html>")],
  ["two bytes", "not-zip", () => strToU8("PK")],
  ["an empty zip", "not-docx", () => zipSync({})],
  ["a zip of pictures", "not-docx", () => pack({ "1.png": "x", "2.png": "y" })],
  ["a package whose main part is not there", "not-docx", () => without(MAIN)],
  ["a package without relationships", "not-docx", () => without("_rels/.rels")],
  ["a spreadsheet", "not-docx", () => spreadsheet()],
  ["a method that packages do not have", "not-docx", () => forged({ [MAIN]: { method: 12 } })],
  ["an old .doc", "old-doc", () => compoundFile("WordDocument", "1Table")],
  ["a password", "encrypted", () => compoundFile("EncryptionInfo", "EncryptedPackage")],
  ["a zip with a password", "encrypted", () => forged({ [MAIN]: { flags: 1 } })],
  ["half a file", "truncated", () => DOCX.slice(0, DOCX.length / 2)],
  ["a hole in the directory", "truncated", () => holeAt(DOCX.length - 60)],
  ["a member that starts elsewhere", "truncated", () => holeAt(mainHeader())],
  ["no end of XML", "bad-xml", () => withMain(root("w:document", "<w:body>"))],
  ["text that is no XML", "bad-xml", () => withMain("Chương trình")],
  ["an empty main part", "bad-xml", () => withMain("")],
  ["a document type", "bad-xml", () => withMain(`<!DOCTYPE w>${root("w:document", "")}`)],
  ["a part over 64 MiB", "part-too-large", () => forged({ [MAIN]: hugeStored() })],
  ["a part that claims over 64 MiB", "part-too-large", () => claimsHugePart()],
  ["over 256 MiB in all", "unpacks-too-large", () => claimsHugeWhole()],
  ["200 times its size", "unpacks-too-large", () => withMain(" ".repeat(30 * MEBIBYTE))],
  ["4 GiB in a member of 1,000 bytes", "truncated", () => bomb(4096, 1000)],
  ["4 GiB in a member of 60 MiB", "truncated", () => bomb(4096, 60 * MEBIBYTE)],
  ["60 MiB in a member of 1,000 bytes", "truncated", () => bomb(60, 1000)],
  ["a member smaller than it says", "truncated", () => forged({ [MAIN]: claims(100_000) })],
  ["a stored member that is larger", "truncated", () => storedLie(10)],
  ["a stored member beyond the end", "truncated", () => storedLie(100_000)],
];

function without(name: string): Uint8Array {
  return pack(Object.fromEntries(Object.entries(rawParts(RAW)).filter(([one]) => one !== name)));
}

function withMain(xml: string): Uint8Array {
  return pack({ ...rawParts(RAW), [MAIN]: xml });
}

function holeAt(at: number): Uint8Array {
  return DOCX.slice().fill(0, at, at + 8);
}

/** Where the main part's local header begins: 30 bytes before its name. */
function mainHeader(): number {
  return strFromU8(DOCX, true).indexOf(MAIN) - 30;
}

function spreadsheet(): Uint8Array {
  const parts = rawParts(RAW);
  const relations = String(parts["_rels/.rels"]).replace(MAIN, "xl/workbook.xml");
  const workbook =
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>';
  return pack({ ...parts, "_rels/.rels": relations, "xl/workbook.xml": workbook });
}

function hugeStored(): Partial<ForgedMember> {
  return { content: new Uint8Array(MAX_PART_BYTES + 1).fill(0x20), method: 0 };
}

function claimsHugePart(): Uint8Array {
  return forged({ filler: FILLER, [MAIN]: claims(MAX_PART_BYTES + 1) });
}

function claimsHugeWhole(): Uint8Array {
  const many = Array.from({ length: 5 }, (_, at) => [`${at}.bin`, claims(60 * MEBIBYTE)] as const);
  return forged({ filler: FILLER, ...Object.fromEntries(many) });
}

function bomb(mebibytes: number, claimedSize: number): Uint8Array {
  return forged({
    filler: FILLER,
    [MAIN]: { content: deflatedZeros(mebibytes), method: 8, claimedSize },
  });
}

function storedLie(claimedSize: number): Uint8Array {
  return forged({ [MAIN]: { method: 0, claimedSize } });
}

function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof UnreadableError ? error.reason : String(error);
  }
  return "readable";
}

describe("a file that is no readable document", () => {
  it.each(UNREADABLE)("%s: %s", (_, reason, make) => {
    expect(reasonOf(() => readSnapshot({ kind: "package", bytes: make() }))).toBe(reason);
  });

  it("is a report with the verdict unreadable, not an exception", () => {
    for (const [, reason, make] of UNREADABLE.slice(0, 20)) {
      const report = checkDocument({ kind: "package", bytes: make() }, { today: "2026-10-01" });
      expect(report).toMatchObject({ verdict: "unreadable", error: reason, plan: null });
      expect([...report.findings, ...report.parts, ...report.undecided]).toEqual([]);
    }
  });

  it("is every file that was cut short, wherever it was cut", () => {
    for (let length = 0; length < DOCX.length; length += 1) {
      const expected = length === 0 ? "empty-file" : length < 4 ? "not-zip" : "truncated";
      expect(reasonOf(() => openPackage(DOCX.subarray(0, length)))).toBe(expected);
    }
  });
});

describe("an unusual zip that is whole", () => {
  const text = (bytes: Uint8Array) => readSnapshot({ kind: "package", bytes }).paragraphs[0]?.text;

  it.each([
    ["with a comment", () => forgeZip(honest(), "đã quét vi-rút")],
    ["with sizes in Zip64's extra field", () => forgeZip(honest({ zip64: true }))],
    ["with nothing compressed", () => forgeZip(honest({ method: 0 }))],
    ["with names marked as UTF-8", () => forgeZip(honest({ flags: 0x800 }))],
    ["with folders as members", () => forgeZip([{ name: "word/", content: "" }, ...honest()])],
    ["with a main part over 1 MiB", () => rawDocx({ body: p("Chương trình") + long() })],
  ])("is read: %s", (_, make) => {
    expect(text(make())).toBe("Chương trình");
  });

  function honest(change: Partial<ForgedMember> = {}): ForgedMember[] {
    return Object.entries(rawParts(RAW)).map(([name, content]) => ({ name, content, ...change }));
  }

  /** Words that hardly shrink, so that the member has several pieces to unpack. */
  function long(): string {
    let seed = 1;
    const word = () => (seed = (seed * 48271) % 2147483647).toString(36);
    return Array.from({ length: 30_000 }, () => p(word() + word())).join("");
  }
});
