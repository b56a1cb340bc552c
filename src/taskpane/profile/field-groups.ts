import type { ProfileField } from "./form";

/** The form's order: what the header needs first, what most people leave alone last. Fields of one row stand side by side where there is room. */
export const FIELD_GROUPS = [
  { id: "cell", rows: [["superiorBody"], ["cellName"], ["unitKind"], ["place"]] },
  { id: "term", rows: [["term", "congressOrdinal"]] },
  { id: "issue", rows: [["number", "date"]] },
  { id: "signing", rows: [["signerPosition"], ["signerName"], ["recipients"]] },
] as const satisfies readonly FieldGroup[];

/** Behind a disclosure: the template is right without them. */
export const MORE_FIELDS = [
  "extraLegalBases",
  "numbering",
] as const satisfies readonly ProfileField[];

interface FieldGroup {
  readonly id: string;
  readonly rows: readonly (readonly ProfileField[])[];
}
