import { readSnapshot } from "../../../src/core/snapshot/read";

/** The paragraphs of a .docx. */
export const textsIn = (bytes: Uint8Array): string[] =>
  readSnapshot({ kind: "package", bytes }).paragraphs.map(({ text }) => text);
