/** A sentence for people about something that could not be done. */
export class Refusal extends Error {}

export const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);
export const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? error.code : "";
