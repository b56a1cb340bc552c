/** What every browser has and jest's jsdom leaves out; does nothing in the node environment. */
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** Bytes of the page's own realm: node's encoder would give another realm's Uint8Array. */
class PageTextEncoder extends TextEncoder {
  override encode(text?: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(super.encode(text));
  }
}

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** A file's words, by the older way that jsdom has. */
function textOf(this: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the file could not be read"));
    reader.readAsText(this);
  });
}

if (typeof window !== "undefined") {
  window.Blob.prototype.text ??= textOf;
  Object.assign(globalThis, {
    TextDecoder,
    TextEncoder: PageTextEncoder,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
    ResizeObserver: NoResizeObserver,
  });
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    });
}
