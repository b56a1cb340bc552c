export { EXIT } from "../core/formats/outcome";

/** What a command needs of the process around it; tests and the entry point hand it in. */
export interface Io {
  /** Results, for people or programs. */
  out(text: string): void;
  /** Complaints and progress. */
  err(text: string): void;
  /** Lines of standard input. */
  lines(): AsyncIterable<string>;
  /** Standard input as it comes. */
  bytes(): AsyncIterable<Uint8Array>;
  /** The computer's local day, `YYYY-MM-DD`. */
  today(): string;
  /** Columns of the terminal that results go to; null when they go to a file or a program. */
  readonly outColumns: number | null;
  /** Columns of the terminal that complaints go to; null likewise. */
  readonly errColumns: number | null;
  /** True when results may be coloured. */
  readonly colour: boolean;
}
