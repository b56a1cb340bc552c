import { createHash } from "node:crypto";

/** Where Word keeps the folders that it trusts for add-ins, for the person who is logged in. */
const CATALOGUES = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";
const SHOWN_IN_MENU = "dword:00000001";

/** An id that the same origin gets each time, so that a file that is run again replaces what it wrote. */
function idOf(origin: string): string {
  const digest = createHash("sha256").update(`chibo catalogue ${origin}`).digest("hex");
  // Version 8 of a UUID: what is in it is one's own affair.
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `a${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `{${parts.join("-")}}`;
}

/**
 * A file for Windows' registry that has Word trust a shared folder with the manifest in it; as the registry editor itself
 * writes them: UTF-16 with a mark, so that a folder's name may have any letter.
 * @param share `\\server\folder`
 */
export function catalogueFile(origin: string, share: string): Uint8Array {
  const id = idOf(origin);
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `; Chi bộ, ${origin}`,
    `[${CATALOGUES}\\${id}]`,
    `"Id"="${id}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    `"Flags"=${SHOWN_IN_MENU}`,
    "",
  ];
  return Buffer.from(`\uFEFF${lines.join("\r\n")}`, "utf16le");
}
