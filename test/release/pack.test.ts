import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { completed, SUMS, zipped } from "../../src/release/pack";

const ORIGIN = "https://chibo.example";
const SHARE = "\\\\may-chu\\Chi bộ";
const SITE = new Map([
  ["taskpane.html", strToU8("<!doctype html>")],
  ["123.0123456789.js", strToU8("go()")],
  ["assets/icon-app-32.png", strToU8("png")],
  ["manifest.xml", strToU8("<OfficeApp/>")],
]);

const text = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
  strFromU8(files.get(name) ?? new Uint8Array());

test("the same files give the same bytes, in whatever order they come", () => {
  const one = zipped(completed(SITE, ORIGIN, SHARE));
  const other = zipped(completed(new Map([...SITE].reverse()), ORIGIN, SHARE));
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual([
    "123.0123456789.js",
    SUMS,
    "_headers",
    "assets/icon-app-32.png",
    "chibo-thu-muc-chung.reg",
    "manifest.xml",
    "taskpane.html",
  ]);
});

test("a file that differs by one letter gives another zip and another sum", () => {
  const changed = new Map(SITE).set("taskpane.html", strToU8("<!doctype htmL>"));
  const [one, other] = [SITE, changed].map((site) => completed(site, ORIGIN, SHARE));
  if (!one || !other) throw new Error("there are two");
  expect(Buffer.from(zipped(one)).equals(Buffer.from(zipped(other)))).toBe(false);
  expect(text(one, SUMS)).not.toBe(text(other, SUMS));
});

test("the sums are those of every other file, as sha256sum reads them", () => {
  const files = completed(SITE, ORIGIN, SHARE);
  const expected = [...files.keys()]
    .filter((name) => name !== SUMS)
    .sort()
    .map((name) => {
      const sum = createHash("sha256").update(files.get(name) ?? "");
      return `${sum.digest("hex")}  ${name}\n`;
    });
  expect(text(files, SUMS)).toBe(expected.join(""));
});

test("scripts are kept for ever, icons for a day, pages and manifests are asked for each time", () => {
  const headers = text(completed(SITE, `${ORIGIN}/add-in`, SHARE), "_headers");
  const of = (at: string) =>
    new RegExp(`^${at.replaceAll(".", "\\.")}\\n  Cache-Control: (.*)$`, "m").exec(headers)?.[1];
  expect(of("/add-in/123.0123456789.js")).toBe("public, max-age=31536000, immutable");
  expect(of("/add-in/assets/icon-app-32.png")).toBe("public, max-age=86400");
  for (const page of ["", "taskpane.html", "manifest.xml"])
    expect([page, of(`/add-in/${page}`)]).toEqual([page, "no-cache"]);
  expect(headers).not.toContain("X-Frame-Options");
});

test("the registry file trusts the folder, under an id that the origin alone decides", () => {
  const reg = (origin: string, share = SHARE) => {
    const bytes = completed(SITE, origin, share).get("chibo-thu-muc-chung.reg");
    const words = new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
    const id = /TrustedCatalogs\\(\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})\]\r\n/.exec(
      words,
    );
    return { words, id: id?.[1] };
  };
  const { words, id } = reg(ORIGIN);
  expect(words.startsWith("\uFEFFWindows Registry Editor Version 5.00\r\n")).toBe(true);
  expect(words).toContain(`"Id"="${id}"\r\n`);
  expect(words).toContain('"Url"="\\\\\\\\may-chu\\\\Chi bộ"\r\n');
  expect(words).toContain('"Flags"=dword:00000001\r\n');
  expect(words.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(id).toBeDefined();
  expect(reg(ORIGIN, "\\\\other\\folder").id).toBe(id);
  expect(reg("https://other.example").id).not.toBe(id);
});
