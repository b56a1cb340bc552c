/** What a line can be. `continuation` lines of a part carry the same label as its first line. */
export const LABELS = [
  "partyTitle",
  "motto",
  "typedRule",
  "superiorBody",
  "issuingBody",
  "asterisk",
  "numberSymbol",
  "placeDate",
  "optional",
  "letterSubject",
  "documentType",
  "typeAndSubject",
  "author",
  "subject",
  "hyphens",
  "addressing",
  "addressee",
  "basesHeading",
  "basis",
  "leadIn",
  "signingAuthority",
  "signerPosition",
  "signatureNote",
  "signerName",
  "attestation",
  "recorder",
  "recorderName",
  "chair",
  "recipientsLabel",
  "recipient",
  "appendix",
] as const;
export type Label = (typeof LABELS)[number];

/** The stretches of a document, in the standard's order; a reader never goes back to an earlier one. */
export const ZONES = ["header", "title", "bases", "body", "ending", "after"] as const;
export type Zone = (typeof ZONES)[number];

interface LabelRow {
  readonly zone: Zone;
  /** Stands once; further lines are taken only as its continuation. */
  readonly once: boolean;
}

const many = (zone: Zone): LabelRow => ({ zone, once: false });
const once = (zone: Zone): LabelRow => ({ zone, once: true });

export const LABEL_ROWS: Readonly<Record<Label, LabelRow>> = {
  partyTitle: once("header"),
  motto: many("header"),
  typedRule: many("header"),
  superiorBody: once("header"),
  issuingBody: once("header"),
  asterisk: once("header"),
  numberSymbol: once("header"),
  placeDate: once("header"),
  optional: many("header"),
  letterSubject: once("header"),
  documentType: once("title"),
  typeAndSubject: once("title"),
  author: many("title"),
  subject: once("title"),
  hyphens: once("title"),
  addressing: once("title"),
  addressee: many("title"),
  basesHeading: once("bases"),
  basis: many("bases"),
  leadIn: once("bases"),
  signingAuthority: once("ending"),
  signerPosition: once("ending"),
  signatureNote: many("ending"),
  signerName: once("ending"),
  attestation: many("ending"),
  recorder: once("ending"),
  recorderName: once("ending"),
  chair: once("ending"),
  recipientsLabel: once("ending"),
  recipient: many("ending"),
  appendix: many("after"),
};

/** What spoke for a label on a line, kept for explanation. */
export interface Evidence {
  /** Short name of the sign, such as `wording`, `tag`, `capitals`, `under-superior-body`. */
  readonly sign: string;
  readonly weight: number;
}

/** A label that a line might carry, with the weight of all that speaks for it. */
export interface Candidate {
  readonly label: Label;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** A further line of a part that began above. */
  readonly continues: boolean;
}

const NO_SIGNS: Signs = [];
const noSigns = () => NO_SIGNS;

/** What speaks for or against a label besides what it needs. */
export type Signs = readonly (readonly [holds: boolean, sign: string, weight: number])[];

/**
 * Adds up signs into a candidate; null when `required` does not hold: then the others, which cost time, are not looked for. Signs that
 * do not hold weigh nothing.
 */
export function candidate(
  label: Label,
  required: Evidence | null,
  signs: () => Signs = noSigns,
  continues = false,
): Candidate | null {
  if (!required) return null;
  const evidence = [required];
  let { weight } = required;
  for (const [holds, sign, weighs] of signs()) {
    if (!holds) continue;
    evidence.push({ sign, weight: weighs });
    weight += weighs;
  }
  return { label, weight, evidence, continues };
}
