import { childElements, spliceAll, type ElementSlice, type Splice } from "./xml-slices";

export interface StyleImport {
  /** True when styles of the source replace those of the same id. */
  readonly replace: boolean;
  /** True when the source's default paragraph spacing comes along. */
  readonly paragraphSpacing: boolean;
}

/** The target's style sheet with the source's styles. `renumber` changes list numbers in what is brought. */
export function importStyles(
  target: string,
  source: string,
  { replace, paragraphSpacing }: StyleImport,
  renumber: (xml: string) => string,
): string {
  const there = childElements(target);
  const byKey = new Map(there.filter(isStyle).map((style) => [keyOf(style), style]));
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const style of childElements(source).filter(isStyle)) {
    const xml = renumber(source.slice(style.start, style.end));
    const old = byKey.get(keyOf(style));
    if (!old) added.push(xml);
    else if (replace) splices.push({ start: old.start, end: old.end, text: xml });
  }
  if (paragraphSpacing) splices.push(...importSpacing(target, source));
  const end = there.at(-1)?.end ?? target.lastIndexOf("</");
  splices.push({ start: end, end, text: added.join("") });
  return spliceAll(target, splices);
}

function isStyle({ name }: ElementSlice): boolean {
  return name === "w:style";
}

function keyOf({ attributes }: ElementSlice): string {
  return `${attributes["w:type"] ?? "paragraph"}/${attributes["w:styleId"] ?? ""}`;
}

function importSpacing(target: string, source: string): Splice[] {
  const find = (xml: string) =>
    childElements(xml, "w:docDefaults").find(({ name }) => name === "w:pPrDefault");
  const old = find(target);
  const brought = find(source);
  if (!old || !brought) return [];
  return [{ start: old.start, end: old.end, text: source.slice(brought.start, brought.end) }];
}
