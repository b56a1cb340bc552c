/** Words in the document: `paragraph` counts `w:p` of the body from 0, `start` and `end` are UTF-16 offsets into its visible text. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
