import { openPackage, writePackage } from "../../src/core/ooxml/package";
import { readSnapshot } from "../../src/core/snapshot/read";

/** Characters of running text on a page of a programme (A4, 14 pt, exact spacing), measured on laid-out samples. */
const CHARACTERS_A_PAGE = 1550;

const OWN_NAME = /hoa ban/giu;
/** One for each cell of a large committee, and no name is another's slip. */
const OWN_WORDS = "an bình cường dũng hà khê lâm minh ngọc phú".split(" ");

/** The sample as each of `count` (at most 1,000) cells would have sent it: the same but for the cell's own name. */
export function programmesOfCells(docx: Uint8Array, count: number): readonly Uint8Array[] {
  const pkg = openPackage(docx);
  const xml = pkg.text(pkg.mainPath) ?? "";
  return Array.from({ length: count }, (_, index) => {
    const words = [...String(index).padStart(3, "0")].map((digit) => OWN_WORDS[Number(digit)]);
    const name = words.join(" ");
    const renamed = xml.replace(OWN_NAME, (own) => (own === "HOA BAN" ? name.toUpperCase() : name));
    return writePackage(pkg, new Map([[pkg.mainPath, renamed]]));
  });
}

/**
 * The same programme about `pages` pages long: its running text stands again and again, paragraph by paragraph, header and
 * signature once.
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
  let characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const more: string[] = [];
  for (let index = 0; characters < pages * CHARACTERS_A_PAGE; index = (index + 1) % middle.length) {
    const { source, text } = middle[index] ?? {};
    if (source) more.push(xml.slice(source.start, source.end));
    characters += text?.length ?? 1;
  }
  const longer = xml.slice(0, last.end) + more.join("") + xml.slice(last.end);
  return writePackage(pkg, new Map([[pkg.mainPath, longer]]));
}
