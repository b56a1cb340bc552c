import { childElements, spliceAll, type Splice } from "./xml-slices";

export interface NumberingImport {
  /** The numbering part with both documents' lists. */
  readonly xml: string;
  /** Changes list numbers of the source in XML that refers to them. */
  readonly renumber: (xml: string) => string;
}

/** Brings the source's lists into the target's numbering part under numbers that are free there. */
export function importNumbering(target: string | null, source: string): NumberingImport {
  if (target === null) return { xml: source, renumber: (xml) => xml };
  const lists = shift(target, "w:num", "w:numId");
  const abstracts = shift(target, "w:abstractNum", "w:abstractNumId");
  const brought = childElements(source).map(({ name, start, end }) => {
    const xml = source.slice(start, end);
    const moved = xml.replace(/(w:abstractNumId(?: w:val)?=")(\d+)"/g, abstracts);
    return { name, xml: moved.replace(/(<w:num w:numId=")(\d+)"/, lists) };
  });
  const of = (kind: string) =>
    brought.flatMap(({ name, xml }) => (name === kind ? [xml] : [])).join("");
  // The schema wants every w:abstractNum before the first w:num.
  const children = childElements(target);
  const firstList = children.find(({ name }) => name === "w:num");
  const end = children.at(-1)?.end ?? target.lastIndexOf("</");
  const splices: Splice[] = [
    { start: firstList?.start ?? end, end: firstList?.start ?? end, text: of("w:abstractNum") },
    { start: end, end, text: of("w:num") },
  ];
  return {
    xml: spliceAll(target, splices),
    renumber: (xml) => xml.replace(/(<w:numId w:val=")([1-9]\d*)"/g, lists),
  };
}

/** A replacer that moves numbers behind the highest one that the target has. */
function shift(target: string, element: string, attribute: string) {
  const taken = childElements(target)
    .filter(({ name }) => name === element)
    .map(({ attributes }) => Number(attributes[attribute] ?? 0));
  const offset = 1 + Math.max(0, ...taken);
  return (_match: string, head: string, number: string) => `${head}${Number(number) + offset}"`;
}
