/** One clause's content in one sentence of our own, in both languages. */
export interface ClauseRow {
  readonly vi: string;
  readonly en: string;
}
