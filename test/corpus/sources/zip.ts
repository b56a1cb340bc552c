import { unzipSync, zipSync, type Zippable } from "fflate";

/** Zip entries carry this local time, so that the same content gives the same bytes on every machine. */
const ENTRY_TIME = new Date(2026, 0, 1, 8, 0, 0);
const WRITTEN_AT = "2026-01-01T01:00:00Z";

/** Packs parts by name. The content types stand first, as every writer of .docx puts them. */
export function packParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const name of names) {
    const content = parts.get(name) ?? "";
    entries[name] = typeof content === "string" ? encoder.encode(content) : content;
  }
  return zipSync(entries, { level: 9, mtime: ENTRY_TIME });
}

/** Unpacks a .docx that another program wrote; XML parts as text. */
export function unpackParts(bytes: Uint8Array): Map<string, string | Uint8Array> {
  const decoder = new TextDecoder();
  const parts = new Map<string, string | Uint8Array>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith("/")) continue;
    parts.set(name, /\.(xml|rels)$/.test(name) ? decoder.decode(content) : content);
  }
  return parts;
}

/** Packs another program's .docx again without the moment at which it was made. */
export function withoutTimes(parts: Map<string, string | Uint8Array>): Uint8Array {
  const core = parts.get("docProps/core.xml");
  if (typeof core === "string") {
    parts.set(
      "docProps/core.xml",
      core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${WRITTEN_AT}`),
    );
  }
  return packParts(parts);
}

function rank(name: string): number {
  if (name === "[Content_Types].xml") return 0;
  return name.startsWith("_rels/") ? 1 : 2;
}
