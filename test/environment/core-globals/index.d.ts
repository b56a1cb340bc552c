/** The only globals beyond the language that src/core may use: Word's web views, browsers and Node all have them. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
