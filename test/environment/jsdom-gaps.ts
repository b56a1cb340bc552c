/** What every browser has and jest's jsdom leaves out; does nothing in the node environment. */
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/** Bytes of the page's own realm: node's encoder would give another realm's Uint8Array. */
class PageTextEncoder extends TextEncoder {
  override encode(text?: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(super.encode(text));
  }
}

/** A pane's size: a body without one counts as hidden. */
const [WIDTH, HEIGHT] = [360, 720];
const PANE: DOMRect = {
  ...{ x: 0, y: 0, left: 0, top: 0, right: WIDTH, bottom: HEIGHT, width: WIDTH, height: HEIGHT },
  toJSON: () => ({}),
};

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
  // Nothing is laid out here; what looks for something that can have the focus takes that for hidden.
  Object.defineProperty(window.HTMLElement.prototype, "offsetParent", {
    get(this: HTMLElement) {
      return this.isConnected ? this.parentElement : null;
    },
  });
  window.document.body.getBoundingClientRect = () => PANE;
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
