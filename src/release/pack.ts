import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { headersFile } from "../site/headers";
import { catalogueFile } from "./catalogue";

/** The first day that a zip can name: when a file was written is nothing that a release tells. */
const NO_TIME = new Date(1980, 0, 1);
export const SUMS = "SHA256SUMS";

/** A file's name, relative and with `/`, and its bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const sorted = (names: Iterable<string>): string[] =>
  [...names].sort((one, other) => (one < other ? -1 : 1));

export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join("/"),
        new Uint8Array(readFileSync(file)),
      ]),
  );
}

/** Adds to a built site what depends on where it is served: the registry file, the headers, and then everybody's sums. */
export function completed(site: Files, origin: string, share: string): Files {
  const files = new Map(site);
  files.set("chibo-thu-muc-chung.reg", catalogueFile(origin, share));
  files.set("_headers", strToU8(headersFile(sorted(files.keys()), origin)));
  const sums = sorted(files.keys()).map((name) => {
    const digest = createHash("sha256").update(files.get(name) ?? "");
    return `${digest.digest("hex")}  ${name}\n`;
  });
  files.set(SUMS, strToU8(sums.join("")));
  return files;
}

/** A zip of them; the same files give the same bytes. */
export function zipped(files: Files): Uint8Array {
  const tree = Object.fromEntries(
    sorted(files.keys()).map((name) => [name, files.get(name) ?? new Uint8Array()]),
  );
  // `os` 3: without it the zip would say on which system it was made.
  return zipSync(tree, { mtime: NO_TIME, level: 9, os: 3 });
}
