const SLASH = 0x2f;

/**
 * What elements of one name say, by their own XML: documents repeat few different ones thousands of times, so most need no second
 * reading.
 */
export class KnownElements<Value> {
  private readonly values = new Map<string, Value>();
  /** What was found last: most elements are like the one before. */
  private lastKey = "";
  private lastValue: Value | undefined;
  private readonly opening: string;
  private readonly closing: string;

  /** `name` with the canonical prefix: in documents that use another one nothing is ever found. */
  constructor(
    name: string,
    private readonly xml: string,
  ) {
    this.opening = `<${name}`;
    this.closing = `</${name}>`;
  }

  /**
   * The element whose opening tag stands between the two offsets, when its like was kept: the very value that was kept, and the offset
   * just after the element.
   */
  find(start: number, tagEnd: number): { readonly value: Value; readonly end: number } | null {
    const { xml, opening, closing, values, lastKey, lastValue } = this;
    if (values.size === 0 || xml.charCodeAt(tagEnd - 2) === SLASH) return null;
    if (!xml.startsWith(opening, start)) return null;
    if (lastValue !== undefined && xml.startsWith(lastKey, tagEnd)) {
      return { value: lastValue, end: tagEnd + lastKey.length };
    }
    const at = xml.indexOf(closing, tagEnd);
    if (at < 0) return null;
    const end = at + closing.length;
    const key = xml.slice(tagEnd, end);
    const value = values.get(key);
    if (value === undefined) return null;
    this.lastKey = key;
    this.lastValue = value;
    return { value, end };
  }

  /** Keeps an element that has been read, unless another of its name stands inside: its end could be mistaken. */
  keep(key: string, value: Value): void {
    const { closing } = this;
    if (key.endsWith(closing) && key.indexOf(closing) === key.length - closing.length) {
      this.values.set(key, value);
    }
  }
}
