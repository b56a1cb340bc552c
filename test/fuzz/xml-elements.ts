/** An element of an XML text by its offsets, from `<` to just after its last `>`. */
export interface XmlElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** Every element, inner ones before those around them; tags that do not match are passed over. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: { name: string; start: number }[] = [];
  for (const match of xml.matchAll(TAG)) {
    const [whole, closing, name = "", , empty] = match;
    const end = match.index + whole.length;
    if (empty) found.push({ name, start: match.index, end });
    else if (!closing) open.push({ name, start: match.index });
    else {
      const last = open.findLastIndex((one) => one.name === name);
      const [opened] = last < 0 ? [] : open.splice(last);
      if (opened) found.push({ ...opened, end });
    }
  }
  return found;
}
