/** A document as a host can give it, best first: the package's bytes, Flat OPC XML, or paragraphs' text alone (formatting unknown). */
export type DocumentSource =
  | { readonly kind: "package"; readonly bytes: Uint8Array }
  | { readonly kind: "flat-opc"; readonly xml: string }
  | { readonly kind: "text"; readonly paragraphs: readonly string[] };
