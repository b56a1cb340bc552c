/** A text is not well-formed XML 1.0, or uses what OOXML forbids. */
export class XmlError extends Error {}
