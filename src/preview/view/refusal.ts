/** Something that the person did in the view and the preview cannot carry into the document. `what` names it. */
export class ViewRefusal extends Error {
  constructor(readonly what: string) {
    super(`The preview does not model ${what}`);
    this.name = "ViewRefusal";
  }
}
