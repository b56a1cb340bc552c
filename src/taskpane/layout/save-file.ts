/** Hands a file to the user's downloads. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the bytes by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}

const PRINT_FRAME = "printed-report";

/** Prints a page from a frame that nobody sees: some of Word's web views open no window. It stays until the next one. */
export function printPage(html: string): void {
  document.getElementById(PRINT_FRAME)?.remove();
  const frame = document.createElement("iframe");
  frame.id = PRINT_FRAME;
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  // What is not laid out is not printed.
  frame.style.cssText = "position: fixed; width: 0; height: 0; border: 0";
  frame.srcdoc = html;
  frame.addEventListener("load", () => frame.contentWindow?.print());
  document.body.append(frame);
}
