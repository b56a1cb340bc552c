import type { ProfileField } from "./form";

/** The form's order: what the header needs first, what most people leave alone last. Fields of one row stand side by side where there is room. */
export const FIELD_GROUPS = [
  { id: "cell", rows: [["superiorBody"], ["cellName"], ["unitKind"], ["place"]] },
  { id: "term", rows: [["term", "congressOrdinal"]] },
  { id: "issue", rows: [["number", "date"]] },
  { id: "signing", rows: [["signerPosition"], ["signerName"], ["recipients"]] },
] as const satisfies readonly FieldGroup[];

/** Behind a disclosure: the template is right without them. */
export const MORE_GROUPS = [
  { id: "numbering", rows: [["numbering"], ["ordinalNumerals"]] },
  { id: "wording", rows: [["extraLegalBases"], ["leadIn"], ["closing"]] },
  { id: "marks", rows: [["draftNumber", "urgency"], ["circulation"]] },
  { id: "additions", rows: [["appendices"], ["taskTable"], ["mirrorMargins"]] },
] as const satisfies readonly FieldGroup[];

export const MORE_FIELDS: readonly ProfileField[] = MORE_GROUPS.flatMap(({ rows }) => rows.flat());

export type GroupId = (typeof FIELD_GROUPS | typeof MORE_GROUPS)[number]["id"];

export interface FieldGroup {
  readonly id: string;
  readonly rows: readonly (readonly ProfileField[])[];
}

/** Where a field's control is found on the page. */
export const idOf = (field: ProfileField) => `profile-${field}`;
