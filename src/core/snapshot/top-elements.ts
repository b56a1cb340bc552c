import { readXml, tagStart } from "../ooxml/xml";

/** A stretch of a text by its UTF-16 offsets. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The elements that a piece of XML consists of; null when it is no whole number of them. */
export function topElements(slice: string): readonly Slice[] | null {
  const root = "<x>";
  const wrapped = `${root}${slice}</x>`;
  const found: Slice[] = [];
  let depth = 0;
  let from = 0;
  try {
    readXml(wrapped, {
      open(_name, _attributes, end) {
        depth += 1;
        if (depth === 2) from = tagStart(wrapped, end);
      },
      close(_name, end) {
        if (depth === 2) found.push({ start: from - root.length, end: end - root.length });
        depth -= 1;
      },
    });
  } catch {
    return null;
  }
  return found;
}
