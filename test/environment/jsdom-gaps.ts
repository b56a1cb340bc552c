/** What every browser has and jest's jsdom leaves out; does nothing in the node environment. */
import { TextDecoder, TextEncoder } from "node:util";

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

if (typeof window !== "undefined") {
  Object.assign(globalThis, {
    TextDecoder,
    TextEncoder,
    // jsdom's own realm has another Uint8Array than node's encoder and zip code give.
    Uint8Array,
    structuredClone: globalThis.structuredClone ?? ((value: unknown) => value),
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
