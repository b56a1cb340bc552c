/** Hands a text to the browser as a file to keep. */
export function saveText({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the text by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
