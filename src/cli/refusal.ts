import { types } from "node:util";

/** A sentence for people about something that could not be done. */
export class Refusal extends Error {}

// Node makes its errors with its own `Error`, which within a virtual machine is another than the program's: no `instanceof`.
export const messageOf = (error: unknown) =>
  types.isNativeError(error) ? error.message : String(error);
/** The system's word for what went wrong, such as ENOENT; empty where it has none. */
export const codeOf = (error: unknown) =>
  types.isNativeError(error) && "code" in error ? error.code : "";
