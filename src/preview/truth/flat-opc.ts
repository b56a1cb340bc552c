import type { DocxPackage } from "../../core/ooxml/package";
import { ContentTypes } from "./content-types";

const NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** A package as Flat OPC, as Word's `getOoxml` gives it. `main` is the main part as it stands now. */
export function toFlatOpc(source: DocxPackage, main: string): string {
  const types = new ContentTypes(source.text("[Content_Types].xml") ?? "<Types/>");
  const parts = source
    .names()
    .filter((name) => name !== "[Content_Types].xml")
    .map((name) => {
      const type = types.of(name);
      const open = `<pkg:part pkg:name="/${name}" pkg:contentType="${type}">`;
      const data = /[+/]xml$/.test(type)
        ? `<pkg:xmlData>${withoutDeclaration(name === source.mainPath ? main : (source.text(name) ?? ""))}</pkg:xmlData>`
        : `<pkg:binaryData>${toBase64(source.bytes(name) ?? new Uint8Array())}</pkg:binaryData>`;
      return `${open}${data}</pkg:part>`;
    });
  return `<pkg:package xmlns:pkg="${NAMESPACE}">${parts.join("")}</pkg:package>`;
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(""));
}

/** Bytes from base64; null when it is none. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
