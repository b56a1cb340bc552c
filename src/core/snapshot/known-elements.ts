const SLASH = 0x2f;

/**
 * What elements of one name say, by their own XML: documents repeat few different ones thousands of times, so most need no second
 * reading.
 */
export class KnownElements<Value> {
  private readonly values = new Map<string, Value>();
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
   * The element whose opening tag stands between the two offsets, when its like was kept; `key` is its XML behind that tag and `end` the
   * offset just after it.
   */
  find(start: number, tagEnd: number): { value: Value; key: string; end: number } | null {
    const { xml, opening, closing, values } = this;
    if (values.size === 0 || xml.charCodeAt(tagEnd - 2) === SLASH) return null;
    if (!xml.startsWith(opening, start)) return null;
    const at = xml.indexOf(closing, tagEnd);
    if (at < 0) return null;
    const end = at + closing.length;
    const key = xml.slice(tagEnd, end);
    const value = values.get(key);
    return value === undefined ? null : { value, key, end };
  }

  /** Keeps an element that has been read, unless another of its name stands inside: its end could be mistaken. */
  keep(key: string, value: Value): void {
    const { closing } = this;
    if (key.endsWith(closing) && key.indexOf(closing) === key.length - closing.length) {
      this.values.set(key, value);
    }
  }
}
