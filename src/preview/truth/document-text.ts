import type { Outline } from "./outline";
import { readOutline } from "./outline";

/**
 * The main part with a lasting id for every paragraph. Ids are the preview's own (eight hexadecimal digits, as `w14:paraId` has
 * them) and are not written into the document.
 */
export interface IdentifiedText {
  readonly xml: string;
  readonly outline: Outline;
  readonly ids: readonly string[];
}

let lastId = 0x10000000;

/** An id that no other paragraph of this page has. Ids stay below 0x80000000, as the schema asks. */
export function nextParagraphId(): string {
  lastId += 1;
  return lastId.toString(16).toUpperCase().padStart(8, "0");
}

/** Gives every paragraph of a main part a new id. Throws UnreadableError. */
export function identify(xml: string): IdentifiedText {
  const outline = readOutline(xml);
  return { xml, outline, ids: outline.paragraphs.map(nextParagraphId) };
}

/** A changed main part whose paragraphs are already known by id, in document order. */
export function reidentify(xml: string, ids: readonly string[]): IdentifiedText {
  const outline = readOutline(xml);
  if (outline.paragraphs.length !== ids.length) {
    throw new Error(`${outline.paragraphs.length} paragraphs for ${ids.length} ids`);
  }
  return { xml, outline, ids };
}
