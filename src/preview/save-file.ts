const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a .docx to the person's downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: DOCX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the bytes by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
