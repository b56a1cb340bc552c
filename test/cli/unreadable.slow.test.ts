import { ftruncateSync, openSync, closeSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { UnreadableReason } from "../../src/core/ooxml/unreadable";
import { coreTexts } from "../../src/core/texts";
import { compoundFile } from "../core/ooxml/compound-file";
import { forgeZip } from "../core/ooxml/forged-zip";
import { p, rawDocx, rawParts } from "../core/ooxml/raw-docx";
import { SAMPLES, temporaryFolder } from "./support/folders";
import { buildWhenStale, chiboMeasured, chiboProgram } from "./support/program";

const MEBIBYTE = 1024 * 1024;
const MAIN = "word/document.xml";
const RAW = { body: p("Chương trình") };
const RIGHT = path.join(SAMPLES, "right-kindergarten.docx");

const folder = temporaryFolder();
beforeAll(buildWhenStale);

/** The raw document with another main part; the filler keeps the ratio of packed to unpacked harmless. */
const withMain = (content: Uint8Array | string, method = 8, claimedSize?: number) =>
  forgeZip([
    ...Object.entries(rawParts(RAW))
      .filter(([name]) => name !== MAIN)
      .map(([name, text]) => ({ name, content: text })),
    { name: "filler", content: new Uint8Array(2 * MEBIBYTE), method: 0 },
    method === 0 ? { name: MAIN, content, method } : { name: MAIN, content },
    ...(claimedSize ? [{ name: "more.bin", content: "", claimedSize }] : []),
  ]);

const encryptedMember = () =>
  forgeZip(Object.entries(rawParts(RAW)).map(([name, content]) => ({ name, content, flags: 1 })));

const SMALL: Readonly<Record<string, readonly [UnreadableReason, () => Uint8Array]>> = {
  "empty.docx": ["empty-file", () => new Uint8Array()],
  "text.docx": ["not-zip", () => strToU8("CHƯƠNG TRÌNH")],
  "pictures.docx": ["not-docx", () => zipSync({ "1.png": strToU8("x") })],
  "password.docx": ["encrypted", () => compoundFile("EncryptionInfo", "EncryptedPackage")],
  "zip-password.docx": ["encrypted", encryptedMember],
  "old.doc": ["old-doc", () => compoundFile("WordDocument", "1Table")],
  "half.docx": ["truncated", () => rawDocx(RAW).slice(0, 400)],
  "part.docx": ["part-too-large", () => withMain(new Uint8Array(64 * MEBIBYTE + 1).fill(32), 0)],
  "whole.docx": ["unpacks-too-large", () => withMain("", 8, 257 * MEBIBYTE)],
  "ratio.docx": ["unpacks-too-large", () => zipSync({ [MAIN]: new Uint8Array(30 * MEBIBYTE) })],
};

/** A file of 240 MiB with these bytes at its start and its end. */
function hugeFile(name: string, head: Uint8Array, tail: Uint8Array = new Uint8Array()): string {
  const size = 240 * MEBIBYTE;
  const file = path.join(folder, name);
  const handle = openSync(file, "w");
  ftruncateSync(handle, size);
  writeSync(handle, head, 0, head.length, 0);
  writeSync(handle, tail, 0, tail.length, size - tail.length);
  closeSync(handle);
  return file;
}

/** A compound file whose directory lies in its last sectors. */
function hugeCompoundFile(name: string, ...streams: readonly string[]): string {
  const sector = 512;
  const whole = compoundFile(...streams);
  const tail = new Uint8Array(Math.ceil(whole.length / sector) * sector);
  tail.set(whole.subarray(sector));
  const head = whole.slice(0, sector);
  const view = new DataView(head.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, (240 * MEBIBYTE - tail.length) / sector - 1, true);
  return hugeFile(name, head, tail);
}

/** A stored zip with a member of nothing but zeros, as large as `hugeFile` makes it. */
function hugeZip(name: string, entries: Readonly<Record<string, string>>): string {
  const whole = forgeZip(
    Object.entries(entries).map(([one, content]) => ({ name: one, content, method: 0 })),
  );
  return hugeFile(name, whole, directoryOf(whole));
}

/** Directory and end of a zip: they may stand anywhere, their offsets count from the start of the file. */
function directoryOf(zip: Uint8Array): Uint8Array {
  const start = new DataView(zip.buffer).getUint32(zip.length - 6, true);
  const tail = zip.slice(start);
  new DataView(tail.buffer).setUint32(tail.length - 6, 240 * MEBIBYTE - tail.length, true);
  return tail;
}

const HUGE: Readonly<Record<string, readonly [UnreadableReason, (name: string) => string]>> = {
  "huge.doc": ["old-doc", (name) => hugeCompoundFile(name, "WordDocument")],
  "huge-password.docx": ["encrypted", (name) => hugeCompoundFile(name, "EncryptedPackage")],
  "huge-cut.docx": ["truncated", (name) => hugeFile(name, strToU8("PK\u0003\u0004"))],
  "huge-zip.docx": ["not-docx", (name) => hugeZip(name, { "film.mp4": "x" })],
};

const sentence = (reason: UnreadableReason) => coreTexts("vi").unreadable(reason);

function made(name: string): string {
  const huge = HUGE[name];
  if (huge) return huge[1](name);
  const file = path.join(folder, name);
  writeFileSync(file, SMALL[name]?.[1]() ?? "");
  return file;
}

const REASONS = Object.entries({ ...SMALL, ...HUGE }).map(([name, [reason]]) => [name, reason]);

test.each(REASONS as [string, UnreadableReason][])(
  "%s: %s, status 2, within 2 s and 256 MiB",
  (name, reason) => {
    const run = chiboMeasured(["check", "--format", "json", made(name)], folder);
    expect(run).toMatchObject({ status: 2, err: "" });
    expect(JSON.parse(run.out)).toMatchObject([{ verdict: "unreadable", error: sentence(reason) }]);
    expect(run.cpuSeconds).toBeLessThan(2);
    expect(run.peakMebibytes).toBeLessThan(256);
  },
);

test("a zip that is larger than any document may unpack to is said to be too large", () => {
  const file = path.join(folder, "larger.docx");
  writeFileSync(file, strToU8("PK\u0003\u0004"));
  const handle = openSync(file, "r+");
  ftruncateSync(handle, 257 * MEBIBYTE);
  closeSync(handle);
  const run = chiboMeasured(["check", file], folder);
  expect(run.status).toBe(2);
  expect(run.out).toContain("256 MB");
  expect(run.peakMebibytes).toBeLessThan(256);
});

test("a right document among them is still checked, each in its place", () => {
  const names = Object.keys(SMALL);
  const files = [...names.map(made), RIGHT];
  const { status, out } = chiboProgram(["check", "--format", "json", ...files]);
  expect(status).toBe(2);
  const results = JSON.parse(out) as { file: string; verdict: string; error: string | null }[];
  expect(results.map(({ file, error }) => [file, error])).toEqual([
    ...names.map((name, index) => [files[index], sentence(SMALL[name]?.[0] ?? "not-zip")]),
    [RIGHT, null],
  ]);
  expect(results.at(-1)?.verdict).toBe("complete");
});

test("a document with 200 MiB of pictures is checked in little memory, like the same without them", () => {
  const main = rawParts(RAW);
  const file = hugeZip("photographs.docx", { ...main, "word/media/1.jpg": "x" });
  const alone = path.join(folder, "alone.docx");
  writeFileSync(alone, rawDocx(RAW));
  const [one, other] = [file, alone].map((name) => {
    const run = chiboMeasured(["check", "--format", "json", name], folder);
    expect(run.peakMebibytes).toBeLessThan(256);
    return (JSON.parse(run.out) as object[]).map((result) => ({ ...result, file: "" }));
  });
  expect(one).toEqual(other);
});
