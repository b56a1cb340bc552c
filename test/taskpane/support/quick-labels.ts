/**
 * Has jsdom find the labels of what is pressed or typed into by its id or by what is around it. By itself it goes through the
 * whole page for every label of every button whose name is asked for.
 */
export function installQuickLabels(): void {
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLTextAreaElement]) {
    Object.defineProperty(prototype, "labels", {
      get(this: HTMLElement) {
        return [...document.getElementsByTagName("label")].filter((label) =>
          label.htmlFor ? label.htmlFor === this.id : label.contains(this),
        );
      },
    });
  }
}
