/** `String.fromCharCode` takes its letters as arguments, and engines limit how many those may be. */
const LETTERS_AT_ONCE = 0x8000;

export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += LETTERS_AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + LETTERS_AT_ONCE)));
  }
  return btoa(parts.join(""));
}
