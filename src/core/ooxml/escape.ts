const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text made safe for element content and for attribute values in double quotes, in XML and in HTML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => REFERENCES[letter] ?? letter);
}

/** Text made safe for element content alone: quotation marks stay as people typed them. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (letter) => REFERENCES[letter] ?? letter);
}
