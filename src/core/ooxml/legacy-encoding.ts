/** Encodings from before Unicode that live on in old documents: recognised by their fonts' names. */
export type LegacyEncoding = "TCVN3" | "VNI";

/** The encoding that text in a font of this name is in; null for Unicode. */
export function legacyEncodingOf(font: string): LegacyEncoding | null {
  if (/^\.vn/iu.test(font)) return "TCVN3";
  return /^vni[- ]/iu.test(font) ? "VNI" : null;
}
