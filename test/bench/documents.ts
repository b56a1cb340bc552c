import { openPackage, writePackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";

/** Characters of running text on a page of a programme (A4, 14 pt, exact spacing), measured on laid-out samples. */
const CHARACTERS_A_PAGE = 2000;

/**
 * The same programme about `pages` pages long: the paragraphs between the headings' first and the signature stand again
 * and again, header and signature once.
 */
export function programmeOfPages(docx: Uint8Array, pages: number): Uint8Array {
  const pkg = openPackage(docx);
  const xml = pkg.text(pkg.mainPath);
  if (xml === null) throw new Error("the sample has no main part");
  const { paragraphs } = readSnapshot({ kind: "package", bytes: docx });
  const body = paragraphs.filter(({ source, text }) => source && text.length > 100);
  const first = body[0]?.source;
  const last = body.at(-1)?.source;
  if (!first || !last) throw new Error("the sample has no running text");
  const middle = paragraphs.filter(
    ({ source }) => source && source.start >= first.start && source.end <= last.end,
  );
  const once = middle.reduce((sum, { text }) => sum + text.length, 0);
  const all = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const more = Math.max(0, Math.round((pages * CHARACTERS_A_PAGE - all) / once));
  const repeated = xml.slice(first.start, last.end).repeat(more);
  const longer = xml.slice(0, last.end) + repeated + xml.slice(last.end);
  return writePackage(pkg, new Map([[pkg.mainPath, longer]]));
}
