/**
 * The parts of a Party document, by the names that rules, reports, content-control tags (`chibo:<part>.<field>`) and texts use.
 * The order is the standard's order in the document; which of the content's parts a document has, its kind says.
 */
export const PART_IDS = [
  "document",
  "superiorBody",
  "issuingBody",
  "numberSymbol",
  "partyTitle",
  "placeDate",
  "documentType",
  "subject",
  "addressees",
  "legalBases",
  "timePlace",
  "attendance",
  "proceedings",
  "assessment",
  "results",
  "shortcomings",
  "purpose",
  "objectives",
  "content",
  "tasks",
  "measures",
  "nextSteps",
  "keyTasks",
  "cadres",
  "quality",
  "facilities",
  "coordination",
  "implementation",
  "articles",
  "effect",
  "sections",
  "assignment",
  "closing",
  "ending",
  "body",
  "signature",
  "recorder",
  "signingAuthority",
  "signerPosition",
  "signerName",
  "seal",
  "recipients",
  "page",
  "text",
  "facts",
] as const;

export type PartId = (typeof PART_IDS)[number];

/** The parts at the top of the first page, which stand in two columns. */
export const HEADER_PARTS = [
  "superiorBody",
  "issuingBody",
  "numberSymbol",
  "partyTitle",
  "placeDate",
] as const satisfies readonly PartId[];
